internal import Claims
internal import Values

/// A run of a passage that has one marking.
package struct MarkedSegment: Hashable {
  package var text: String
  /// The classes of `report.css`; empty for plain text.
  package var kind: String
  package var begins = false
  package var ends = false
  // Stored, because templates see stored properties alone.
  let isPlain: Bool
  let isMark: Bool
  let isSpan: Bool

  init(text: String, kind: String, begins: Bool = false, ends: Bool = false) {
    self.text = text
    self.kind = kind
    self.begins = begins
    self.ends = ends
    isPlain = kind.isEmpty
    isMark = kind.hasPrefix("claim") || kind.hasPrefix("conflict")
    isSpan = !isPlain && !isMark
  }
}

/// A paragraph of a passage. A type of its own, because the templates iterate over one list a level.
package struct MarkedParagraph: Hashable {
  package var segments: [MarkedSegment]
}

extension FindingSide {
  /// The passage with claim, cue, mention and deciding words marked; the bare claim where there is no passage.
  package func markedParagraphs() -> [MarkedParagraph] {
    guard let passage else {
      return [MarkedParagraph(segments: [MarkedSegment(text: claim.text, kind: "claim", begins: true, ends: true)])]
    }
    let scalars = Array(passage.text.unicodeScalars)
    var roles = [Role](repeating: [], count: scalars.count)
    func mark(_ spans: [TextSpan], _ role: Role) {
      for span in spans {
        let from = max(span.start - passage.span.start, 0)
        let to = min(span.end - passage.span.start, scalars.count)
        for index in from..<max(from, to) where index < scalars.count { roles[index].insert(role) }
      }
    }
    mark(claim.spans, .claim)
    mark(evidence, .conflict)
    mark(claim.cue?.spans ?? [], .cue)
    mark(claim.speaker.spans, .mention)

    var paragraphs: [MarkedParagraph] = []
    var segments: [MarkedSegment] = []
    var index = 0
    if passage.isCutBefore { segments.append(MarkedSegment(text: "[…] ", kind: "")) }
    while index < scalars.count {
      if endsParagraph(scalars, index) {
        if !segments.isEmpty { paragraphs.append(MarkedParagraph(segments: segments)) }
        segments = []
        while index < scalars.count, scalars[index] == "\n" { index += 1 }
        continue
      }
      var end = index + 1
      while end < scalars.count, roles[end] == roles[index], !endsParagraph(scalars, end) { end += 1 }
      let isClaim = roles[index].contains(.claim)
      segments.append(
        MarkedSegment(
          text: String(String.UnicodeScalarView(scalars[index..<end])), kind: roles[index].classes,
          begins: isClaim && (index == 0 || !roles[index - 1].contains(.claim)),
          ends: isClaim && (end == scalars.count || !roles[end].contains(.claim))))
      index = end
    }
    if passage.isCutAfter { segments.append(MarkedSegment(text: " […]", kind: "")) }
    if !segments.isEmpty { paragraphs.append(MarkedParagraph(segments: segments)) }
    return paragraphs
  }

  private func endsParagraph(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars[index] == "\n" && index + 1 < scalars.count && scalars[index + 1] == "\n"
  }
}

/// What a scalar of a passage is part of.
private struct Role: OptionSet {
  var rawValue: UInt8
  static let claim = Role(rawValue: 1)
  static let conflict = Role(rawValue: 2)
  static let cue = Role(rawValue: 4)
  static let mention = Role(rawValue: 8)

  /// Inside the claim, cue and mention are not told apart: they belong to what was said.
  var classes: String {
    if contains(.conflict) { return contains(.claim) ? "claim conflict" : "conflict" }
    if contains(.claim) { return "claim" }
    if contains(.mention) { return "mention" }
    return contains(.cue) ? "cue" : ""
  }
}
