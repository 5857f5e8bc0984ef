internal import Markup

/// What the class, id, role and item names of an element say about its contents.
struct ElementHint: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// Navigation, sharing, related articles, newsletters and other furniture.
  static let furniture = ElementHint(rawValue: 1)
  static let comments = ElementHint(rawValue: 2)
  /// The words under a picture.
  static let caption = ElementHint(rawValue: 4)
  /// The line of author and date, and boxes about the author.
  static let byline = ElementHint(rawValue: 8)
  /// The body of an article.
  static let body = ElementHint(rawValue: 16)
  /// The standfirst.
  static let lead = ElementHint(rawValue: 32)
  static let advertisement = ElementHint(rawValue: 64)
  static let hidden = ElementHint(rawValue: 128)
}

extension ElementHint {
  /// The hints in names such as "article-body related_links c-Teaser".
  static func hints(in names: String) -> ElementHint {
    var hint: ElementHint = []
    var isShownSometimes = false
    for name in names.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      // Utility classes such as "print:hidden" or "md:block" speak of one medium or width.
      if name.contains(UInt8(ascii: ":")) || name.contains(UInt8(ascii: "[")) {
        isShownSometimes = true
        continue
      }
      let words = NameHash.words(of: name)
      for index in words.indices {
        if let found = ofWord[words[index]] { hint.formUnion(found) }
        if index + 1 < words.count, let found = ofPair[words[index].followed(by: words[index + 1])] {
          hint.formUnion(found)
        }
      }
      if words.count == 1, let found = ofWhole[words[0]] { hint.formUnion(found) }
    }
    if isShownSometimes { hint.remove(.hidden) }
    return hint
  }
}
