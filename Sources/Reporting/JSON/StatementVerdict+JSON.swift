public import Comparison

extension StatementVerdict {
  /// A line of `compare` (contract 3.2).
  public func json(id: String) -> JSONValue {
    .object([
      ("id", .string(id)), ("label", .string(label.rawValue)),
      (
        "scores",
        .object([
          ("entailment", .number(entailment)), ("neutral", .number(neutral)), ("contradiction", .number(contradiction)),
        ])
      ),
      ("verdict", .string(verdict.label.rawValue)), ("type", JSONValue(verdict.type?.rawValue)),
      ("foundBy", .string(verdict.foundBy)), ("explanation", .string(verdict.explanation)),
    ])
  }
}

extension Contradiction {
  /// A line of `compare --claims`: the form of the findings of `report.json`.
  public var jsonLine: String { json.line }
}
