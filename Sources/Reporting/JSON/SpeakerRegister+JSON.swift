public import Claims
public import Ingestion
internal import Values

extension SpeakerRegister {
  /// The register as one JSON document (docs/speakers.md), with the inputs that could not be read.
  public func json(skipped: [SkippedInput]) -> JSONValue {
    .object([
      ("schema", .string("counterclaim-speakers/1")),
      ("speakers", .array(speakers.map(\.json))),
      ("unresolved", .array(unresolved.map(\.json))),
      ("skipped", .array(skipped.map { $0.details(withPath: true) })),
    ])
  }
}

extension SpeakerRegister.Entry {
  fileprivate var json: JSONValue {
    .object([
      ("id", .string(id)), ("name", .string(name)), ("otherNames", .array(otherNames.map { .string($0) })),
      ("roles", .array(roles.map(\.json))), ("claims", .integer(claims)), ("articles", .integer(articles)),
      ("confidence", .number(confidence)),
    ])
  }
}

extension SpeakerRegister.DatedRole {
  fileprivate var json: JSONValue {
    .object([
      ("text", .string(text)), ("first", JSONValue(first?.description)), ("last", JSONValue(last?.description)),
      ("articles", .integer(articles)),
    ])
  }
}

extension SpeakerRegister.Unresolved {
  fileprivate var json: JSONValue {
    .object([
      ("mention", .string(mention)), ("reason", .string(reason)), ("article", .string(article)),
      ("path", .string(path)), ("claims", .integer(claims)),
    ])
  }
}
