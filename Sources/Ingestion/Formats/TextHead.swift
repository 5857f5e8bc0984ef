internal import Values

/// The lines above the body of a plain text: headline, byline, outlet, date.
struct TextHead {
  private(set) var title = ""
  private(set) var byline: [String] = []
  private(set) var publisher: String?
  private(set) var published: Timestamp?
  private(set) var modified: Timestamp?
  private(set) var url: String?

  /// Takes the head off.
  /// - Returns: The lines of the body.
  mutating func read(_ lines: [String]) -> [String] {
    var index = 0
    var taken = 0
    while index < lines.count, taken < 12 {
      let line = lines[index]
      if line.isEmpty || isFurniture(line) {
        index += 1
        continue
      }
      if take(line) {
        index += 1
        taken += 1
      } else if title.isEmpty, isHeadline(line, followedBy: index + 1 < lines.count ? lines[index + 1] : "") {
        title = line.droppingHeadingMark
        index += 1
        taken += 1
      } else {
        break
      }
    }
    return Array(lines[min(index, lines.count)...])
  }

  /// A line of words run together, such as the titles of an icon sprite: long, and without a mark between its words.
  private func isFurniture(_ line: String) -> Bool {
    if line.utf8.allSatisfy({ !$0.isWordByte }) { return true }
    guard line.utf8.count > 120 else { return false }
    let hasMarks = line.utf8.contains { [0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B, 0x22].contains($0) || $0 >= 0x80 }
    let hasCapitals = line.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
    return !hasMarks && !hasCapitals
  }

  private func isHeadline(_ line: String, followedBy next: String) -> Bool {
    if line.hasPrefix("# ") { return true }
    let length = line.unicodeScalars.count
    guard length <= 200 else { return false }
    guard let last = line.utf8.last else { return false }
    // A paragraph that a blank line follows may be a whole article of one sentence; a headline has no full stop.
    return last != UInt8(ascii: ".") || (length <= 80 && next.isEmpty)
  }

  private mutating func take(_ line: String) -> Bool {
    if let (key, value) = Self.field(line), takeField(key, value) { return true }
    let lowered = line.lowercased()
    if lowered == "for immediate release" { return true }
    if line.hasPrefix("http://") || line.hasPrefix("https://"), !line.contains(" ") {
      url = line
      return true
    }
    for opening in ["by ", "von ", "par ", "por "]
    where lowered.hasPrefix(opening) && line.utf8.count <= 120 && !title.isEmpty {
      let parts = line.components(separatedBy: " | ")
      let names = Byline.names(in: [parts[0]])
      guard !names.isEmpty, line.utf8.last != UInt8(ascii: ".") else { continue }
      byline = names
      for part in parts.dropFirst() { takeOutletAndDate(part) }
      return true
    }
    guard line.utf8.count <= 100, line.utf8.last != UInt8(ascii: "."), let date = DateReader.timestamp(line),
      takeOutletAndDate(line, date)
    else { return false }
    return true
  }

  private mutating func takeField(_ key: String, _ value: String) -> Bool {
    switch key {
    case "title", "headline", "subject": title = value
    case "by", "author", "authors", "byline": byline = Byline.names(in: [value])
    case "source", "publisher", "outlet", "publication": publisher = value
    case "url", "link": url = value
    case "published", "date", "posted", "for release", "release date", "issued":
      published = DateReader.timestamp(value) ?? published
    case "updated", "modified", "last updated": modified = DateReader.timestamp(value) ?? modified
    default: return false
    }
    return true
  }

  private mutating func takeOutletAndDate(_ text: String) {
    if let date = DateReader.timestamp(text) {
      _ = takeOutletAndDate(text, date)
    } else if publisher == nil {
      publisher = text
    }
  }

  /// "Outlet, 21 June 2021", "8 Feb, 2022 12:33", "Published 3 May 2021".
  private mutating func takeOutletAndDate(_ line: String, _ date: Timestamp) -> Bool {
    let words = line.split(separator: " ")
    // What follows the date is a sentence: this is a dateline.
    let end = words.lastIndex { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } } ?? 0
    guard words.count - end <= 4, !words[..<end].contains("-"), !words[..<end].contains("–") else { return false }
    let start =
      words.firstIndex { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } || MonthName.number(of: $0.lowercased()) != nil }
      ?? 0
    var before = words[..<start].joined(separator: " ")
    before = Self.trimmed(before)
    // "The Review, Thursday 10 February": the weekday is the date's.
    if let last = before.split(separator: " ").last, before != last, Self.weekdays.contains(last.lowercased()) {
      before = Self.trimmed(String(before.dropLast(last.count)))
    }
    // "Harbour Foods Ltd, Brennau, 19 May": the place is no part of the name.
    if let comma = before.firstIndex(of: ",") { before = Self.trimmed(String(before[..<comma])) }
    let lowered = before.lowercased()
    let isUpdate = lowered.hasPrefix("updated") || lowered.hasPrefix("last updated")
    let isLabel =
      before.isEmpty || isUpdate || ["published", "posted", "for release", "date", "on"].contains(lowered)
      || Self.weekdays.contains(lowered)
    // More words than an outlet's name has: a sentence that names a day.
    guard isLabel || (before.split(separator: " ").count <= 5 && before.first?.isUppercase == true && words.count <= 14)
    else { return false }
    if isUpdate { modified = date } else { published = published ?? date }
    if !isLabel {
      if before.lowercased().hasPrefix("by ") {
        byline = Byline.names(in: [before])
      } else {
        publisher = publisher ?? before
      }
    }
    return true
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, ",|-–—:· ".contains(last) { text.removeLast() }
    return text
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// A line "Key: value" with a key that heads are known to have.
  private static func field(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = String(line[..<colon]).lowercased().folded
    guard key.utf8.count <= 24 else { return nil }
    return (key, String(line[line.index(after: colon)...]).folded)
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    self >= 0x80 || (self >= 0x30 && self <= 0x39) || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A)
  }
}

extension String {
  /// Without the number signs of a Markdown heading.
  var droppingHeadingMark: String {
    guard utf8.first == UInt8(ascii: "#") else { return self }
    return String(drop { $0 == "#" }).folded
  }
}
