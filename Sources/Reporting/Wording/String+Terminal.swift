extension String {
  /// The text without what could steer a terminal or reorder a line: control characters and bidirectional overrides.
  ///
  /// Tabs and line ends become spaces, so one text stays one line.
  public var safeForTerminal: String {
    var safe = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: safe.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: continue
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// The text with each run of white space as one space, and none at its ends.
  package var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
