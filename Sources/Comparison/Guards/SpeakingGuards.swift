internal import Claims
internal import Language
internal import Values

/// Claims that ask state nothing.
enum QuestionGuard: Guard {
  static let name = "guard/question"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    pair.first.traits.contains(.question) || pair.second.traits.contains(.question) ? Ruling.none(name) : nil
  }
}

/// What would hold if something else did is not stated.
enum ConditionalGuard: Guard {
  static let name = "guard/conditional"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    pair.first.traits.contains(.conditional) || pair.second.traits.contains(.conditional) ? Ruling.none(name) : nil
  }
}

/// Demands and wishes conflict with nothing that is; rules on duties are kept for the checker of modality.
enum WishGuard: Guard {
  static let name = "guard/wish"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard finding.type != .modality else { return nil }
    return pair.first.traits.contains(.wish) || pair.second.traits.contains(.wish) ? Ruling.none(name) : nil
  }
}

/// Who hedges or doubts does not commit.
enum HedgeGuard: Guard {
  static let name = "guard/hedge"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    let hedged = [pair.first, pair.second].filter { $0.traits.contains(.hedge) }
    guard !hedged.isEmpty else { return nil }
    // A denial with "could not" is no hedge: "could" counts only unnegated.
    let isFirm = hedged.allSatisfy { frame in
      (frame.claim.stance == .asserts || frame.claim.stance == .denies) && frame.claim.modality == .certain
        && !frame.negations.isEmpty && frame.forms.contains { $0.text == "could" }
    }
    return isFirm ? nil : Ruling.none(name)
  }
}

/// Opinions may differ.
enum OpinionGuard: Guard {
  static let name = "guard/opinion"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    pair.first.traits.contains(.opinion) || pair.second.traits.contains(.opinion) ? Ruling.none(name) : nil
  }
}

/// A claim that reports the versions of others takes no side.
enum OtherVoiceGuard: Guard {
  static let name = "guard/other-voice"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    pair.first.traits.contains(.reportsOthers) || pair.second.traits.contains(.reportsOthers) ? Ruling.none(name) : nil
  }
}

/// A claim and the claim that quotes it, and two sentences of one utterance.
enum NestedGuard: Guard {
  static let name = "guard/nested"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard pair.isSameArticle else { return nil }
    let one = pair.first.claim
    let other = pair.second.claim
    if one.nestedIn == other.id || other.nestedIn == one.id { return Ruling.none(name) }
    if one.partOf != nil, one.partOf == other.partOf { return Ruling.none(name) }
    for span in one.spans { for otherSpan in other.spans where span.overlaps(otherSpan) { return Ruling.none(name) } }
    return nil
  }
}

/// The same words, said again.
enum RepetitionGuard: Guard {
  static let name = "guard/repetition"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard pair.isSameSpeaker else { return nil }
    let one = pair.first.forms.map(\.text)
    let other = pair.second.forms.map(\.text)
    return one == other ? Ruling.none(name) : nil
  }
}

/// Within one article one speaker goes on, qualifies and tells of other days; what changed over time stands in two.
enum OneSpeakerGuard: Guard {
  static let name = "guard/one-speaker"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard pair.isSameArticle, pair.isSameSpeaker, finding.type == .negation || finding.type == .antonym else {
      return nil
    }
    return Ruling.none(name)
  }
}

/// Within one article its own voice answers nobody: it sets the statements of others beside each other.
enum OneVoiceGuard: Guard {
  static let name = "guard/one-voice"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard pair.isSameArticle, pair.first.claim.kind == .narrator || pair.second.claim.kind == .narrator else {
      return nil
    }
    return Ruling.none(name)
  }
}
