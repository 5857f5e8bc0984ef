internal import Language

/// Keeps the words of a source that no name stands behind: "two people familiar with the talks".
struct UnnamedSieve: SpeakerSieve {
  let name = "unnamed"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard !mention.tokens.isEmpty else { return nil }
    let tokens = context.text.tokens
    if mention.pronoun == nil, let found = context.entities.mention(at: mention.head), found.form == .description {
      return found.entity
    }
    var first = mention.tokens.lowerBound
    while first + 1 < mention.tokens.upperBound, ["the", "a", "an"].contains(tokens[first].word) { first += 1 }
    // Without a clause that only explains: "the parish council, which sold …".
    let end =
      mention.tokens.first {
        $0 > mention.head && (tokens[$0].word == "," || tokens[$0].word == "which" || tokens[$0].word == "who")
      } ?? mention.tokens.upperBound
    let words = context.text.words(first..<max(end, first + 1))
    let head = tokens[mention.head].word
    let isPlural = OrganisationNouns.isGroupNoun(head) || PersonNouns.singular(of: head) != nil
    let kind: NameMention.Kind =
      OrganisationNouns.isOrganisationNoun(head) || isPlural
      ? .organisation : PersonNouns.isPersonNoun(head) ? .person : .unknown
    var entity = Entity(
      name: words, isNamed: false, kind: kind, gender: PersonNouns.gender(of: head), isPlural: isPlural)
    if let role = Role(in: mention.tokens, of: context.text), !isPlural { entity.roles = [role] }
    if mention.pronoun == nil, let known = context.entities.number(ofName: entity.nameWords) {
      return known
    }
    return context.entities.addUnnamed(entity)
  }
}
