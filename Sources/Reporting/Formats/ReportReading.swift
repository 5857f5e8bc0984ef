internal import Claims
internal import Comparison
internal import Decisions
public import Foundation
internal import Ingestion

/// Why a `report.json` cannot be used.
public struct ReportFormatError: Error, CustomStringConvertible {
  public var description: String
}

extension Report {
  /// Reads a `report.json` back.
  ///
  /// - Throws: ``ReportFormatError`` when `data` is no report, or one of a schema that this version does not know.
  public init(json data: Data) throws(ReportFormatError) {
    do {
      let schema = try JSONDecoder().decode(SchemaName.self, from: data).schema
      guard schema == Self.schema else {
        throw ReportFormatError(
          description: "a report of the form \(schema); this version reads \(Self.schema), so write the report again")
      }
      let stored = try JSONDecoder().decode(StoredReport.self, from: data)
      self.init(
        articles: stored.articles, claims: stored.claims.map(\.claim),
        passages: Dictionary(
          stored.claims.compactMap { item in item.context.map { (item.claim.id, $0) } },
          uniquingKeysWith: { first, _ in first }),
        contradictions: stored.contradictions, updates: stored.updates, positionChanges: stored.positionChanges,
        skipped: stored.skipped, corrections: stored.corrections)
    } catch let error as ReportFormatError {
      throw error
    } catch {
      throw ReportFormatError(description: "not a report that counterclaim wrote; name a report.json")
    }
  }
}

private struct SchemaName: Decodable { var schema: String }

private struct StoredReport: Decodable {
  var articles: [ReportedArticle]
  var claims: [StoredClaim]
  var contradictions: [Contradiction]
  var updates: [Contradiction]
  var positionChanges: [Contradiction]
  var skipped: [SkippedInput]

  /// Of the corrections that were applied, what the claims were before.
  var corrections: CorrectionMatch {
    var match = CorrectionMatch()
    for item in claims { match.applied[item.claim.id] = item.corrected?.record }
    return match
  }
}

/// A claim, and its surroundings where a finding names it.
private struct StoredClaim: Decodable {
  var claim: Claim
  var context: Passage?
  var corrected: StoredCorrection?

  private enum CodingKeys: String, CodingKey { case context, corrected }

  init(from decoder: any Decoder) throws {
    claim = try Claim(from: decoder)
    context = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(Passage.self, forKey: .context)
    corrected = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(StoredCorrection.self, forKey: .corrected)
  }
}

/// A correction that was applied to a claim.
private struct StoredCorrection: Decodable {
  var record: AppliedCorrection

  private enum CodingKeys: String, CodingKey { case disputed, correction }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let correction = try container.decode(DecisionFields.self, forKey: .correction).correction
    record = AppliedCorrection(
      read: correction.claim, correction: correction, isDisputed: try container.decode(Bool.self, forKey: .disputed))
  }
}
