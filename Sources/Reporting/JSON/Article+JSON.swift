public import Claims
public import Ingestion
internal import Values

/// The lines of `extract` (contract 3.1): every key is always there, `null` where nothing is known.
extension ExtractedArticle {
  /// The article as one JSON object; with `includingClaims` false, ingestion alone.
  public func json(includingClaims: Bool) -> JSONValue {
    var members = article.members
    var errors: [JSONValue] = []
    if includingClaims {
      members.append(("claims", .array(claims.map(\.json))))
      if let note = claimsNote { errors.append(note.details(withPath: false)) }
    }
    members.append(("errors", .array(errors)))
    return .object(members)
  }
}

extension SkippedInput {
  /// The line of an input that gave no article: `errors`, and no `text`.
  public var json: JSONValue {
    .object([("path", .string(path)), ("errors", .array([details(withPath: false)]))])
  }

  /// The cause, and the line where one is known.
  package func details(withPath: Bool) -> JSONValue {
    var members: [(String, JSONValue)] = withPath ? [("path", .string(path))] : []
    members.append(("reason", .string(reason)))
    if let line { members.append(("line", .integer(line))) }
    return .object(members)
  }
}

extension Article {
  fileprivate var members: [(key: String, value: JSONValue)] {
    [
      ("id", .string(id)), ("path", .string(path)), ("url", JSONValue(url)), ("title", .string(title)),
      ("publisher", JSONValue(publisher)), ("byline", .array(byline.map { .string($0) })),
      ("credit", JSONValue(credit)),
      (
        "dateline",
        dateline.map { .object([("place", JSONValue($0.place)), ("date", JSONValue($0.date?.description))]) } ?? .null
      ),
      ("published", JSONValue(published?.description)), ("modified", JSONValue(modified?.description)),
      ("language", JSONValue(language)), ("text", .string(text)),
    ]
  }
}
