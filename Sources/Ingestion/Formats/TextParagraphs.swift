/// Joins the lines of a plain text into paragraphs.
enum TextParagraphs {
  /// - Parameter title: Left out where it is repeated.
  static func paragraphs(in lines: [String], title: String) -> [String] {
    let lines = withoutTail(lines).filter { $0.isEmpty || $0 != title }
    var paragraphs: [String] = []
    var group: [String] = []
    for line in lines + [""] {
      if !line.isEmpty {
        group.append(line.droppingHeadingMark)
      } else if !group.isEmpty {
        paragraphs += join(group)
        group = []
      }
    }
    return paragraphs
  }

  /// Lines between blank ones: one paragraph that was wrapped, or a paragraph each.
  private static func join(_ lines: [String]) -> [String] {
    guard lines.count > 1 else { return lines }
    let longest = lines.map(\.unicodeScalars.count).max() ?? 0
    // Wrapped lines are all about as long as the column but for the last, and seldom longer than a hundred characters.
    let full = lines.dropLast().count { $0.unicodeScalars.count * 10 >= longest * 6 }
    let isWrapped = longest <= 110 && longest >= 30 && full * 10 >= (lines.count - 1) * 8
    return isWrapped ? [lines.joined(separator: " ")] : lines
  }

  private static let endings: Set<String> = ["ends", "end", "more", "###", "#", "30", "ende", "fin"]

  /// The lines before a mark such as "-- ENDS --" or "###".
  private static func withoutTail(_ lines: [String]) -> [String] {
    for (index, line) in lines.enumerated() where line.utf8.count <= 20 && index > 0 {
      let word = line.trimming { "-–—*#() ".contains($0) }.lowercased()
      if endings.contains(word), line.utf8.count > word.utf8.count || word == "ends" { return Array(lines[..<index]) }
      if line == "###" || line == "# # #" { return Array(lines[..<index]) }
    }
    return lines
  }

  /// The agency that a last line in brackets names: "(Reuters)".
  static func credit(in lines: [String]) -> String? {
    guard let last = withoutTail(lines).last(where: { !$0.isEmpty }), last.hasPrefix("("), last.hasSuffix(")"),
      last.utf8.count <= 60
    else {
      return nil
    }
    return String(last.dropFirst().dropLast()).folded
  }
}

extension String {
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isTrimmed(first) { text.removeFirst() }
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}
