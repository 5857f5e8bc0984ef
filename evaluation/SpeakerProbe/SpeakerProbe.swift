import Claims
import Foundation
import Ingestion
import Values

/// Resolves the speakers of attributions that people marked, so that speakers are measured apart from attribution.
///
/// Reads gold articles as JSON Lines (the files of `shared/data/attribution`) and writes them as `extract` does, with
/// the gold spans as claims and the speaker found for each. Development only: no product holds it.
@main struct SpeakerProbe {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: speaker-probe GOLD.jsonl\n".utf8))
      exit(2)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for line in try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8).split(separator: "\n") {
      let gold = try JSONDecoder().decode(GoldArticle.self, from: Data(line.utf8))
      print(String(decoding: try encoder.encode(gold.resolved()), as: UTF8.self))
    }
  }
}

/// An article as `shared/data/attribution/README.md` describes it.
private struct GoldArticle: Decodable {
  struct Mark: Decodable {
    var id: String
    var source, cue, content: [TextSpan]
    var kind: String
    var nested_in: String?
  }

  var id: String
  var title: String?
  var date: String?
  var publisher: String?
  var text: String
  var attributions: [Mark]

  func resolved() -> ExtractedArticle {
    let article = Article(
      path: id + ".txt", title: title ?? "", publisher: publisher, published: date.flatMap { Timestamp(iso: $0) },
      text: text)
    let marks = attributions.filter { !$0.content.allSatisfy(\.isEmpty) }
    var positions: [String: Int] = [:]
    for (position, mark) in marks.enumerated() { positions[mark.id] = position }
    let meanings = interpretations(
      of: marks.map { mark in
        Attribution(
          kind: Claim.Kind(rawValue: mark.kind) ?? .indirect, content: mark.content.filter { !$0.isEmpty },
          cue: mark.cue, source: mark.source.first.map { TextSpan($0.start, max($0.end, mark.source.last?.end ?? 0)) },
          nestedIn: mark.nested_in.flatMap { positions[$0] }, foundBy: "gold", confidence: 1)
      }, in: AnalysedText(text), article: article)
    let claims = zip(marks, meanings).map { mark, meaning in
      Claim(
        id: mark.id, article: article.id, kind: Claim.Kind(rawValue: mark.kind) ?? .indirect, text: meaning.proposition,
        spans: mark.content, cue: mark.cue.isEmpty ? nil : MarkedText(text: "", spans: mark.cue),
        speaker: meaning.speaker, stance: meaning.stance, proposition: meaning.proposition, time: meaning.time,
        foundBy: meaning.speakerFoundBy)
    }
    return ExtractedArticle(article: article, claims: claims)
  }
}
