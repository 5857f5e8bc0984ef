/// A proper name in a text, with the title before it.
public struct NameMention: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case person, organisation, place, unknown }

  /// The tokens from the title's first to the name's last.
  public var tokens: Range<Int>
  /// The tokens of the name alone, a nickname between them included.
  public var nameTokens: Range<Int>
  /// The name without title and nickname, as the text spells it: "Edwin Mallory".
  public var name: String
  /// A name in quotation marks between given name and surname.
  public var nickname: String?
  /// Office or courtesy before the name: "French President", "fire chief", "Mr".
  public var title: String?
  public var kind: Kind
  /// From the title or the given name.
  public var gender: Gender?

  public init(
    tokens: Range<Int>, nameTokens: Range<Int>, name: String, nickname: String? = nil, title: String? = nil,
    kind: Kind, gender: Gender? = nil
  ) {
    self.tokens = tokens
    self.nameTokens = nameTokens
    self.name = name
    self.nickname = nickname
    self.title = title
    self.kind = kind
    self.gender = gender
  }
}
