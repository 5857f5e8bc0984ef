extension StaticString {
  /// The lines of a table that a script wrote.
  var lines: [Substring] { withUTF8Buffer { Substring(decoding: $0, as: UTF8.self) }.split(separator: "\n") }
}
