import Claims
import Comparison
import Foundation
import Ingestion
import Reporting
import Values

/// Pairs of statements as JSON Lines (contract 3.2).
enum PairLines {
  private static let batchSize = 64

  /// Judges each pair, in parallel, and hands on the answers in the order of the lines.
  ///
  /// - Returns: The lines that hold no pair.
  static func forEachVerdict(
    in lines: InputLines, jobs: Int, compare: @escaping @Sendable (Statement, Statement) -> StatementVerdict,
    handOn: (JSONValue) throws -> Void
  ) async throws -> [SkippedInput] {
    let numbered = lines.numbered
    let path = lines.path
    let batches = stride(from: 0, to: numbered.count, by: batchSize).map {
      Array(numbered[$0..<min($0 + batchSize, numbered.count)])
    }
    var skipped: [SkippedInput] = []
    try await inOrder(batches, jobs: jobs, work: { batch in batch.map { Self.answer($0, path: path, compare) } }) {
      for answer in $0 {
        switch answer {
        case .success(let json): try handOn(json)
        case .failure(let input): skipped.append(input)
        }
      }
    }
    return skipped
  }

  private static func answer(
    _ line: (number: Int, line: Data), path: String, _ compare: (Statement, Statement) -> StatementVerdict
  ) -> Result<JSONValue, SkippedInput> {
    guard let pair = try? JSONDecoder().decode(PairLine.self, from: line.line) else {
      return .failure(
        SkippedInput(
          path: path, reason: "not a pair; a line needs the texts \"id\", \"premise\" and \"hypothesis\"",
          line: line.number))
    }
    let verdict = compare(
      Statement(pair.premise, pair.premiseMeta), Statement(pair.hypothesis, pair.hypothesisMeta))
    return .success(verdict.json(id: pair.id))
  }
}

private struct PairLine: Decodable {
  var id: String
  var premise: String
  var hypothesis: String
  var premiseMeta: PairMeta?
  var hypothesisMeta: PairMeta?

  private enum CodingKeys: String, CodingKey {
    case id, premise, hypothesis
    case premiseMeta = "premise_meta"
    case hypothesisMeta = "hypothesis_meta"
  }
}

private struct PairMeta: Decodable {
  var date: String?
  var speaker: String?
  var stance: String?
  var place: String?
}

extension Statement {
  fileprivate init(_ text: String, _ meta: PairMeta?) {
    self.init(
      text: text, date: meta?.date.flatMap(Timestamp.init(iso:)), speaker: meta?.speaker,
      stance: meta?.stance.flatMap(Stance.init(rawValue:)), place: meta?.place)
  }
}
