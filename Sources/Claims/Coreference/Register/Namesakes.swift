/// Tells two persons of one name apart by what the articles say they are.
///
/// A striker and a finance minister called John Smith are two; a senator and a businessman may be one. Only fields that
/// nobody is in at a time keep a name apart, so that one person is split only on strong evidence: a wrong merger would
/// put one person's words into another's mouth, a wrong split only misses a link.
struct Namesakes {
  enum Field: String, CaseIterable { case athlete, office, clinician, cleric, police, pupil }

  /// Articles of a name, by field: the number of articles that show it.
  private var fields: [String: [Field: Set<Int>]] = [:]

  /// - Parameter article: A number of the article.
  mutating func add(name: String, role: String, article: Int) {
    guard let field = Self.field(of: role) else { return }
    fields[name, default: [:]][field, default: []].insert(article)
  }

  /// The field that sets a speaker apart from the main bearer of the name; `nil` for the main bearer and where all is one.
  ///
  /// The main bearer is in the field with the most articles.
  func otherField(name: String, role: String?, article: Int) -> Field? {
    guard let known = fields[name], known.count > 1 else { return nil }
    let order = Field.allCases.filter { known[$0] != nil }
    guard let main = order.max(by: { (known[$0]?.count ?? 0, $1.rawValue) < (known[$1]?.count ?? 0, $0.rawValue) })
    else {
      return nil
    }
    let own = role.flatMap(Self.field) ?? order.first { known[$0]?.contains(article) ?? false }
    guard let own, own != main, Self.exclude(own, main) else { return nil }
    // An article that shows both fields speaks of one person.
    guard (known[own] ?? []).isDisjoint(with: known[main] ?? []) else { return nil }
    return own
  }

  private static func exclude(_ one: Field, _ other: Field) -> Bool {
    let pairs: [Set<Field>] = [
      [.athlete, .office], [.athlete, .clinician], [.athlete, .cleric], [.athlete, .police], [.pupil, .office],
      [.pupil, .clinician], [.pupil, .cleric], [.pupil, .police], [.clinician, .cleric], [.clinician, .police],
    ]
    return pairs.contains([one, other])
  }

  /// What a role says of the field of work, where it says it of today: a former striker may be a minister.
  private static func field(of role: String) -> Field? {
    let words = foldedWords(role)
    if words.contains(where: { ["former", "ex", "retired", "onetime"].contains($0) }) { return nil }
    return words.lazy.compactMap { byWord[$0] }.first
  }

  private static let byWord: [String: Field] = {
    var table: [String: Field] = [:]
    let rows: [(Field, String)] = [
      (.athlete, "striker midfielder goalkeeper winger footballer quarterback sprinter jockey batsman bowler cyclist"),
      (
        .office,
        "minister president senator mayor governor chancellor congressman congresswoman councillor ambassador mp"
      ),
      (.clinician, "surgeon physician nurse paediatrician psychiatrist midwife cardiologist epidemiologist"),
      (.cleric, "bishop archbishop priest rabbi imam vicar cardinal pastor"),
      (.police, "constable sergeant detective inspector superintendent"),
      (.pupil, "pupil schoolboy schoolgirl undergraduate teenager"),
    ]
    for (field, words) in rows { for word in words.split(separator: " ") { table[String(word)] = field } }
    return table
  }()
}
