/// A word, number or mark of a text, with what is known of it before any reading of the sentence.
///
/// Contractions are cut as treebanks do: "didn't" is "did" and "n't", "Kovac's" is "Kovac" and "'s".
public struct Token: Hashable, Sendable {
  /// Where the token stands, in UTF-8 bytes of its text.
  public var bytes: Range<Int>
  public var kind: Kind
  /// The token in lower case, curly apostrophes made straight; a quotation mark as it stands; empty for symbols.
  public var word: String
  /// How the letters are cased.
  public var casing: Casing
  /// Whether white space stands before the token.
  public var hasSpaceBefore: Bool
  /// The guess of the tagger; ``PartOfSpeech/other`` until it has run.
  public var tag: PartOfSpeech
  /// The dictionary form for verbs and nouns, else ``word``.
  public var lemma: String

  public init(bytes: Range<Int>, kind: Kind, word: String, casing: Casing = .none, hasSpaceBefore: Bool = false) {
    self.bytes = bytes
    self.kind = kind
    self.word = word
    self.casing = casing
    self.hasSpaceBefore = hasSpaceBefore
    self.tag = .other
    self.lemma = word
  }

  public enum Kind: Hashable, Sendable {
    case word, number
    /// Any punctuation but quotation marks; ``Token/word`` holds it, dashes made "–" or "-".
    case mark
    /// A mark that may open or close a quotation.
    case quote
    /// Anything else: emoji, currency, arrows.
    case symbol
  }

  public enum Casing: Hashable, Sendable {
    case none, lower, capitalised, upper, mixed
  }

  public var isCapitalised: Bool { casing == .capitalised || casing == .upper || casing == .mixed }
}
