import Claims
import Comparison
import Foundation
import Ingestion
import Reporting
import Values

/// A small corpus made by hand: every list of a report has an item, and every optional fact is missing somewhere.
enum SampleReport {
  static let report = Report(of: articles, comparison: comparison, skipped: skipped)
  static let reversed = Report(of: articles.reversed(), comparison: comparison, skipped: skipped.reversed())

  static let skipped = [
    SkippedInput(path: "news/broken.xml", reason: "not well-formed XML; if it is HTML, name it .html", line: 14),
    SkippedInput(path: "news/empty.html", reason: "an empty file; leave it out"),
  ]

  static let articles = [
    ExtractedArticle(article: harbour, claims: [closing, later, recount]),
    ExtractedArticle(article: denial, claims: [denying, laterCount]),
    ExtractedArticle(article: copy, claims: [copiedDenial]),
    ExtractedArticle(article: foreign, claims: [foreignClaim, unnamed]),
  ]

  static let comparison: Comparison.ComparisonResult = {
    var result = Comparison.ComparisonResult()
    result.contradictions = [
      Contradiction(
        id: "x-00000000000a", score: 0.91, type: .denial, scope: .crossSpeaker, claims: [closing.id, denying.id],
        appearances: [
          .init(claim: closing.id, article: harbour.id, side: 0), .init(claim: denying.id, article: denial.id, side: 1),
          .init(claim: copiedDenial.id, article: copy.id, side: 1),
        ],
        foundBy: "denial/stance",
        explanation: "Oskar Brandt asserts that the harbour will close; Ines Kaldor denies that it will.",
        evidence: evidence(
          harbour, ["will close the ferry harbour"], denial, ["never planned to close the ferry harbour"]),
        fingerprint: "f-1"),
      Contradiction(
        id: "x-00000000000b", score: 0.62, type: .numeric, scope: .sameSpeaker, claims: [recount.id, laterCount.id],
        appearances: [
          .init(claim: recount.id, article: harbour.id, side: 0),
          .init(claim: laterCount.id, article: denial.id, side: 1),
        ],
        foundBy: "numeric/interval", explanation: "40 jobs against at least 90 jobs.",
        evidence: evidence(harbour, ["40 jobs"], denial, ["at least 90 jobs"]), fingerprint: "f-2"),
    ]
    result.positionChanges = [result.contradictions[1]]
    result.updates = [
      Contradiction(
        id: "x-00000000000c", score: 0.55, type: .numeric, scope: .crossSpeaker, claims: [later.id, foreignClaim.id],
        appearances: [
          .init(claim: later.id, article: harbour.id, side: 0),
          .init(claim: foreignClaim.id, article: foreign.id, side: 1),
        ],
        foundBy: "guard/later-count", explanation: "12 boats at first, 15 boats a day later.",
        evidence: evidence(harbour, ["12 boats"], foreign, ["15 Boote"]), fingerprint: "f-3")
    ]
    result.copies = [copy.id: denial.id]
    return result
  }()

  private static func article(
    _ path: String, url: String?, title: String, publisher: String?, byline: [String] = [], published: String?,
    language: String? = "en", text: String
  ) -> Article {
    Article(
      path: path, url: url, title: title, publisher: publisher, byline: byline,
      published: published.flatMap(Timestamp.init(iso:)), language: language, text: text)
  }

  private static let harbour = article(
    "news/harbour.html", url: "https://www.eastbay.example/harbour?id=1&lang=en", title: "Harbour to close, says mayor",
    publisher: "Eastbay Courier", byline: ["Mara Lind", "Tom Okoro"], published: "2026-03-04T18:30:00+01:00",
    text: """
      The ferry harbour has been the subject of rumours for weeks.

      Mayor Oskar Brandt told reporters that the city “will close the ferry harbour” in May. He said that 12 boats \
      had left already, and that 40 jobs were lost.

      Residents were surprised.
      """)
  private static let denial = article(
    "news/denial.txt", url: nil, title: "Port denies plan", publisher: "Northern Wire", published: "2026-03-05",
    text: """
      “We have never planned to close the ferry harbour,” the port's spokeswoman, Ines Kaldor, said on Thursday.

      Brandt later put the loss at at least 90 jobs.
      """)
  private static let copy = article(
    "news/wire-copy.html", url: "http://valley.example/port", title: "Port denies plan", publisher: nil,
    published: "2026-03-05T20:00:00Z",
    text: "“We have never planned to close the ferry harbour,” the port's spokeswoman, Ines Kaldor, said on Thursday.")
  private static let foreign = article(
    "news/hafen.html", url: "javascript:alert(1)", title: "", publisher: "Hafenbote", published: nil, language: "de",
    text: "„15 Boote sind fort“, sagte ein Fischer. Andere schwiegen.")

  private static let closing = claim(
    harbour, "will close the ferry harbour", kind: .mixed, cue: "told reporters",
    speaker: ("Oskar Brandt", "Mayor Oskar Brandt", "Mayor of Eastbay"), utterance: "2026-03-04", event: "2026-05")
  private static let later = claim(
    harbour, "12 boats had left already", kind: .indirect, cue: "said", speaker: ("Oskar Brandt", "He", nil),
    utterance: "2026-03-04")
  private static let recount = claim(
    harbour, "40 jobs were lost", kind: .indirect, cue: "said", speaker: ("Oskar Brandt", "He", nil),
    utterance: "2026-03-04")
  private static let denying = claim(
    denial, "We have never planned to close the ferry harbour", kind: .direct, cue: "said",
    speaker: ("Ines Kaldor", "the port's spokeswoman, Ines Kaldor", "port spokeswoman"), stance: .denies,
    polarity: .negative, utterance: "2026-03-05")
  private static let laterCount = claim(
    denial, "the loss at at least 90 jobs", kind: .indirect, cue: "put", speaker: ("Oskar Brandt", "Brandt", nil),
    utterance: "2026-03-05")
  private static let copiedDenial = claim(
    copy, "We have never planned to close the ferry harbour", kind: .direct, cue: "said",
    speaker: ("Ines Kaldor", "the port's spokeswoman, Ines Kaldor", "port spokeswoman"), stance: .denies,
    polarity: .negative, utterance: "2026-03-05")
  private static let foreignClaim = claim(
    foreign, "15 Boote sind fort", kind: .direct, cue: "sagte", speaker: ("ein Fischer", "ein Fischer", nil),
    unresolved: "nobody of that description is named")
  private static let unnamed = claim(
    foreign, "Andere schwiegen", kind: .narrator, cue: nil, speaker: ("", nil, nil))

  private static func claim(
    _ article: Article, _ words: String, kind: Claim.Kind, cue: String?,
    speaker: (name: String, mention: String?, role: String?), stance: Stance = .asserts,
    polarity: Claim.Polarity = .positive, utterance: String? = nil, event: String? = nil, unresolved: String? = nil
  ) -> Claim {
    let spans = spans(of: [words], in: article)
    return Claim(
      id: ContentHash.identifier("c", of: [article.id, words]), article: article.id, kind: kind, text: words,
      spans: spans, cue: cue.map { MarkedText(text: $0, spans: Self.spans(of: [$0], in: article)) },
      speaker: Speaker(
        name: speaker.name, mention: speaker.mention,
        spans: Self.spans(of: [speaker.mention].compactMap { $0 }, in: article), role: speaker.role,
        unresolved: unresolved),
      stance: stance, polarity: polarity, proposition: words, time: ClaimTime(utterance: utterance, event: event),
      foundBy: "quotation/sample", confidence: 0.9)
  }

  private static func evidence(
    _ first: Article, _ one: [String], _ second: Article, _ other: [String]
  ) -> Evidence {
    Evidence(first: spans(of: one, in: first), second: spans(of: other, in: second))
  }

  /// Where each of `words` first stands in the article's text.
  static func spans(of words: [String], in article: Article) -> [TextSpan] {
    words.compactMap { word in
      guard let range = article.text.range(of: word) else { return nil }
      let scalars = article.text.unicodeScalars
      return TextSpan(
        scalars.distance(from: scalars.startIndex, to: range.lowerBound),
        scalars.distance(from: scalars.startIndex, to: range.upperBound))
    }
  }
}
