package import Claims
internal import Values

extension Claim {
  /// The claim as contract 3.1 has it; `article` is there too, so that a line's claims can be read on their own.
  ///
  /// `propositions` and `part_of` are there where a content makes several statements.
  package var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string(id)), ("article", .string(article)), ("kind", .string(kind.rawValue)), ("text", .string(text)),
      ("spans", spans.json), ("cue", cue?.json ?? .null), ("speaker", speaker.json),
      ("addressee", JSONValue(addressee)), ("stance", .string(stance.rawValue)),
      ("polarity", .string(polarity.rawValue)), ("modality", .string(modality.rawValue)),
      ("proposition", .string(proposition)), ("denied", JSONValue(denied)), ("time", time.json),
      ("place", JSONValue(place)),
    ]
    if let propositions { members.append(("propositions", .array(propositions.map(\.json)))) }
    if let partOf { members.append(("part_of", .string(partOf))) }
    members += [
      ("nested_in", JSONValue(nestedIn)), ("foundBy", .string(foundBy)), ("confidence", .number(confidence)),
    ]
    return .object(members)
  }
}

extension Proposition {
  package var json: JSONValue {
    .object([
      ("text", .string(text)), ("spans", spans.json), ("proposition", .string(proposition)),
      ("denied", JSONValue(denied)), ("stance", .string(stance.rawValue)), ("polarity", .string(polarity.rawValue)),
      ("modality", .string(modality.rawValue)), ("factuality", .string(factuality.rawValue)),
      ("event", JSONValue(event)), ("place", JSONValue(place)),
    ])
  }
}

extension Speaker {
  package var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("name", .string(name)), ("mention", JSONValue(mention)), ("spans", spans.json), ("role", JSONValue(role)),
      ("id", .string(id)),
    ]
    if let confidence { members.append(("confidence", .number(confidence))) }
    if let unresolved { members.append(("unresolved", .string(unresolved))) }
    return .object(members)
  }
}

extension MarkedText {
  package var json: JSONValue { .object([("text", .string(text)), ("spans", spans.json)]) }
}

extension ClaimTime {
  package var json: JSONValue { .object([("utterance", JSONValue(utterance)), ("event", JSONValue(event))]) }
}

extension [TextSpan] {
  package var json: JSONValue { .array(map { .array([.integer($0.start), .integer($0.end)]) }) }
}
