internal import Claims
public import Values

/// The paragraphs around a claim, so that it is read in its context.
public struct Passage: Hashable, Decodable, Sendable {
  /// Where ``text`` stands in the body text of the article.
  public var span: TextSpan
  public var text: String
  /// Whether the paragraph goes on before or after; long ones are cut between words.
  public var isCutBefore: Bool
  public var isCutAfter: Bool

  /// The most that is shown before and after the marked words, in Unicode scalars.
  private static let reach = 480
  /// The words of the cue and of the mention are shown when they are this near to the content.
  private static let neighbourhood = 600

  package init(span: TextSpan, text: String, isCutBefore: Bool, isCutAfter: Bool) {
    self.span = span
    self.text = text
    self.isCutBefore = isCutBefore
    self.isCutAfter = isCutAfter
  }

  /// The paragraphs that hold the words of `claim` and the `evidence`, with cue and mention where they are near.
  ///
  /// - Returns: `nil` when no span lies inside `text`.
  init?(around claim: Claim, evidence: [TextSpan], in text: String) {
    let scalars = Array(text.unicodeScalars)
    func inside(_ spans: [TextSpan]) -> [TextSpan] { spans.filter { $0.end <= scalars.count && !$0.isEmpty } }
    let content = inside(claim.spans)
    guard var start = content.map(\.start).min(), var end = content.map(\.end).max() else { return nil }
    for span in inside((claim.cue?.spans ?? []) + claim.speaker.spans + evidence)
    where span.start > start - Self.neighbourhood && span.end < end + Self.neighbourhood {
      start = min(start, span.start)
      end = max(end, span.end)
    }
    var first = start
    while first > 0, !Self.paragraphEnds(before: first, in: scalars) { first -= 1 }
    var last = end
    while last < scalars.count, !Self.paragraphEnds(at: last, in: scalars) { last += 1 }
    let from = Self.cut(first, toward: start, reach: Self.reach, in: scalars)
    let to = Self.cut(last, toward: end, reach: Self.reach, in: scalars)
    self.init(
      span: TextSpan(from, to), text: String(String.UnicodeScalarView(scalars[from..<to])), isCutBefore: from > first,
      isCutAfter: to < last)
  }

  private static func paragraphEnds(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index - 1] == "\n" && (index < 2 || scalars[index - 2] == "\n")
  }

  private static func paragraphEnds(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index] == "\n" && (index + 1 >= scalars.count || scalars[index + 1] == "\n")
  }

  /// Moves `edge` nearer to `kept` when it is further off than `reach`, to a place between words where there is one.
  private static func cut(_ edge: Int, toward kept: Int, reach: Int, in scalars: [Unicode.Scalar]) -> Int {
    guard abs(edge - kept) > reach else { return edge }
    let step = edge < kept ? 1 : -1
    var place = kept - step * reach
    while place != kept {
      let isBoundary = step > 0 ? scalars[place - 1] == " " : scalars[place] == " "
      if isBoundary { return place }
      place += step
    }
    return kept - step * reach
  }
}
