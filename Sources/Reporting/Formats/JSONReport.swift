internal import Claims
internal import Comparison
internal import Decisions
internal import Values

extension Report {
  /// The name and version of the form of `report.json`; a change that breaks readers raises the number.
  public static let schema = "counterclaim-report/1"

  /// `report.json` (contract 3.3), keys in the order of the contract.
  public var jsonDocument: String {
    let counts = counts
    var members: [(key: String, value: JSONValue)] = [
      ("schema", .string(Self.schema)),
      (
        "tool",
        .object([("name", .string(Tool.name)), ("version", .string(Tool.version)), ("models", .object([]))])
      ),
      ("corpus", counts.json),
      ("articles", .array(articles.map(\.json))),
      ("claims", .array(claims.map { claim in json(claim) })),
      ("contradictions", .array(contradictions.map(json))),
      ("updates", .array(updates.map(json))),
      ("positionChanges", .array(positionChanges.map(json))),
      ("skipped", .array(skipped.map { $0.details(withPath: true) })),
    ]
    if !corrections.detached.isEmpty {
      members.append(("detachedCorrections", .array(corrections.detached.map(\.json))))
    }
    if !decisions.detached.isEmpty { members.append(("detached", .array(decisions.detached.map(\.json)))) }
    return JSONValue.object(members).document
  }

  /// A finding, and what reviewers decided on it where they did.
  private func json(_ item: Contradiction) -> JSONValue {
    item.json.adding("decisions", decisions.attached[item.id]?.json)
      .adding("notes", decisions.states[item.id]?.json)
  }

  /// A claim, its surroundings where a finding names it, and what a reviewer corrected in it.
  private func json(_ claim: Claim) -> JSONValue {
    claim.json.adding("context", passages[claim.id]?.json)
      .adding("corrected", corrections.applied[claim.id]?.json)
  }
}

extension ReportCounts {
  fileprivate var json: JSONValue {
    .object([
      ("articles", .integer(articles)), ("copies", .integer(copies)), ("outlets", .integer(outlets)),
      ("claims", .integer(claims)), ("speakers", .integer(speakers)), ("contradictions", .integer(contradictions)),
      ("updates", .integer(updates)), ("positionChanges", .integer(positionChanges)), ("skipped", .integer(skipped)),
    ])
  }
}

extension ReportedArticle {
  fileprivate var json: JSONValue {
    .object([
      ("id", .string(id)), ("path", .string(path)), ("url", JSONValue(url)), ("title", .string(title)),
      ("publisher", JSONValue(publisher)), ("byline", .array(byline.map { .string($0) })),
      ("published", JSONValue(published?.description)), ("language", JSONValue(language)),
      ("copyOf", JSONValue(copyOf)),
    ])
  }
}

extension Passage {
  fileprivate var json: JSONValue {
    .object([
      ("span", .array([.integer(span.start), .integer(span.end)])), ("text", .string(text)),
      ("isCutBefore", .bool(isCutBefore)), ("isCutAfter", .bool(isCutAfter)),
    ])
  }
}

extension Contradiction {
  /// A finding as contract 3.3 has it.
  package var json: JSONValue {
    .object([
      ("id", .string(id)), ("score", .number(score)), ("type", .string(type.rawValue)),
      ("scope", .string(scope.rawValue)), ("claims", .array(claims.map { .string($0) })),
      ("appearances", .array(appearances.map(\.json))), ("foundBy", .string(foundBy)),
      ("explanation", .string(explanation)), ("evidence", .array([evidence.first.json, evidence.second.json])),
      ("status", .string(status.rawValue)), ("fingerprint", .string(fingerprint)),
    ])
  }
}

extension Contradiction.Appearance {
  fileprivate var json: JSONValue {
    .object([("claim", .string(claim)), ("article", .string(article)), ("side", .integer(side))])
  }
}

extension DecisionHistory {
  /// The decisions that count, as in a file of decisions but for the statements, which the finding has.
  fileprivate var json: JSONValue {
    .array(
      standing.map { decision in
        .object([
          ("status", .string(decision.status.rawValue)), ("reason", JSONValue(decision.reason?.name)),
          ("note", .string(decision.note)), ("reviewer", .string(decision.reviewer)),
          ("at", .string(decision.at.description)), ("settles", .bool(decision.settles)),
        ]).adding("change", decision.change.map { .string($0.rawValue) })
      })
  }
}

extension FindingState {
  fileprivate var json: JSONValue {
    .object([
      ("assignee", JSONValue(assignee)), ("tags", .array(tags.map { .string($0) })),
      (
        "replies",
        .array(
          replies.map { item in
            .object([
              ("asked_of", .string(item.of)), ("asked", .string(item.reply.asked)),
              ("answer", .string(item.reply.answer)), ("answered", JSONValue(item.reply.answered)),
            ])
          })
      ),
    ])
  }
}

extension AppliedCorrection {
  /// With what the program had read, so that the claim can be corrected again.
  fileprivate var json: JSONValue { .object([("disputed", .bool(isDisputed)), ("correction", correction.json)]) }
}

extension DetachedCorrection {
  fileprivate var json: JSONValue {
    .object([
      ("cause", .string(cause == .changed ? "changed" : "words-missing")),
      ("corrections", .array(history.standing.map(\.json))),
      (
        "proposals",
        .array(
          proposals.map { item in
            .object([
              ("claim", .string(item.claim)), ("words", .string(item.words)),
              ("similarity", .number(item.similarity)),
            ])
          })
      ),
    ])
  }
}

extension DetachedDecision {
  fileprivate var json: JSONValue {
    let cause =
      switch cause {
      case .notFlagged: "not-flagged"
      case .changed: "changed"
      case .corrected: "corrected"
      case .ambiguous: "ambiguous"
      }
    return .object([
      ("cause", .string(cause)), ("decisions", .array(history.last.map(\.json))),
      ("proposals", .array(proposals.map(\.json))),
    ])
  }
}

extension Proposal {
  fileprivate var json: JSONValue {
    .object([
      ("finding", .string(finding)), ("similarity", .number(similarity)),
      ("changes", .array(changes.map { .string($0) })),
    ])
  }
}

extension JSONValue {
  /// The object with one more member at its end, unless there is no value.
  fileprivate func adding(_ key: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [(key, value)])
  }
}
