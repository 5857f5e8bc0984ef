/// A word that attributes: what it may govern, and how far its subject commits to the content.
public struct Cue: Hashable, Sendable {
  public let lemma: String
  public let stance: Stance
  public let governs: Complements
  public let family: Family

  /// Speech proper, or belief, intention, feeling, finding and judgement.
  public enum Family: Hashable, Sendable { case speech, other }

  public struct Complements: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// "…," she said; she said: "…"
    public static let quotation = Complements(rawValue: 1)
    /// that, and the bare clause only behind a comma ("The plant, she noted, …")
    public static let thatClause = Complements(rawValue: 2)
    public static let bareClause = Complements(rawValue: 4)
    /// whether, if, how, why, what, who
    public static let question = Complements(rawValue: 8)
    public static let infinitive = Complements(rawValue: 16)
    public static let gerund = Complements(rawValue: 32)
    public static let nounPhrase = Complements(rawValue: 64)
    /// A person before the content: told reporters that, urged ministers to.
    public static let addressee = Complements(rawValue: 128)
    /// The content is the object of a preposition: warned of, called for.
    public static let preposition = Complements(rawValue: 256)
    /// Stands behind its content, with a comma: "…, she said".
    public static let parenthesis = Complements(rawValue: 512)
    /// Stands before its subject: said Ruth Hale.
    public static let inversion = Complements(rawValue: 1024)
    /// Content split by its subject: is expected to, was accused of.
    public static let passive = Complements(rawValue: 2048)
  }

  public init(_ lemma: String, _ stance: Stance, _ governs: Complements, _ family: Family) {
    self.lemma = lemma
    self.stance = stance
    self.governs = governs
    self.family = family
  }

  /// The phrase; it is found by its words, not by a verb.
  static let accordingTo = Cue("according to", .asserts, [], .speech)

  /// The row for a verb's or a cue noun's base form.
  public static func cue(forLemma lemma: String) -> Cue? { CueLexicon.byLemma[lemma] }
}
