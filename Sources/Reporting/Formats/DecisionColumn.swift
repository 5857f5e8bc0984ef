/// The columns of a table of decisions, notes and corrections; lines of JSON have the same names.
enum DecisionColumn {
  static let decision = ["key", "finding", "status", "reason", "note", "reviewer", "at", "settles"]
  static let side = [
    "speaker", "speaker_id", "stance", "words", "said", "publisher", "title", "published", "url", "path",
  ]
  static let sides = ["a", "b"].flatMap { letter in side.map { "\(letter)_\($0)" } }
  static let note = ["assignee", "tags", "asked_of", "asked", "answer", "answered"]
  static let correction = ["correction", "right_speaker", "right_speaker_id", "right_stance", "right_words"]

  static let all = ["entry"] + decision + ["change"] + note + correction + sides
  /// Of tables written before there were notes and corrections.
  static let first = decision + sides
}

/// What a line holds: the form that its `schema` names, and the keys that it may have beside the statements.
struct DecisionForm {
  var schema: String
  var keys: [String]
  /// The names of its statements.
  var sides: [String]

  static let decision = DecisionForm(
    schema: "counterclaim-decision/1", keys: DecisionColumn.decision + ["change"], sides: ["a", "b"])
  static let note = DecisionForm(
    schema: "counterclaim-note/1", keys: ["key", "finding", "kind", "reviewer", "at"] + DecisionColumn.note,
    sides: ["a", "b"])
  static let correction = DecisionForm(
    schema: "counterclaim-correction/1", keys: ["key", "note", "reviewer", "at"] + DecisionColumn.correction,
    sides: ["claim"])
  static let all = [decision, note, correction]
}
