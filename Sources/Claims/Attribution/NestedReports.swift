internal import Language

/// Tells which attributions inside the content of another are reports of what a third party said.
///
/// "Reed said Ivanov had denied it" holds two claims. Only clear speech of somebody else is kept: what the speaker
/// says of their own words ("I said that …"), supposes ("if Ivanov says") or leaves unnamed is part of the outer claim;
/// so is what "he" or "she" said, since at second hand a pronoun is too often taken for the wrong person.
struct NestedReports {
  let search: AttributionSearch

  /// The reports among `candidates`, each with the number of its holder among `holders`, in text order.
  func reports(among candidates: [Draft], within holders: [Draft]) -> [Draft] {
    var owner = [Int32](repeating: -1, count: search.tokens.count)
    for (number, draft) in holders.enumerated() {
      for range in draft.content {
        for index in range where owner[index] < 0 { owner[index] = Int32(truncatingIfNeeded: number) }
      }
    }
    var taken = Set<Int>()
    return candidates.compactMap { draft in
      guard isReport(draft), let source = draft.source else { return nil }
      let holder = owner[source.lowerBound]
      let parts = draft.content + [source]
      guard holder >= 0, parts.allSatisfy({ part in part.allSatisfy { owner[$0] == holder } }),
        taken.insert(draft.start).inserted
      else { return nil }
      var nested = draft
      nested.holder = Int(holder)
      nested.continues = nil
      return nested
    }
  }

  private static let sieves: Set<String> = [
    "that-clause", "bare-clause", "verb-after-quotation", "verb-inversion", "verb-before-quotation", "parenthetical",
    "parenthetical-inversion", "colon-lead-in", "according-to", "gerund",
  ]
  /// Cues whose object is what they deny: "denied it".
  private static let denials: Set<String> = ["deny", "dispute", "refute", "rebut", "contradict"]
  /// Subjects of the speaker's own words, and those that name nobody.
  private static let unnamed: Set<String> = [
    "i", "we", "you", "he", "she", "they", "one", "who", "which", "that", "what", "it", "there", "nobody", "everybody",
    "everyone",
    "somebody", "someone", "anyone", "anybody", "people", "this",
  ]
  private static let suppositions: Set<String> = ["if", "unless", "whether", "until", "when", "whenever"]

  private func isReport(_ draft: Draft) -> Bool {
    guard let source = draft.source, let cue = draft.cue.first, !draft.isNegatedCue, !draft.content.isEmpty,
      let row = draft.cueLemma.flatMap(Cue.cue(forLemma:)) ?? (draft.foundBy == "according-to" ? Cue.accordingTo : nil),
      row.family == .speech
    else { return false }
    guard Self.sieves.contains(draft.foundBy) || draft.foundBy == "noun-phrase" && Self.denials.contains(row.lemma)
    else {
      return false
    }
    if source.count == 1, Self.unnamed.contains(search.tokens[source.lowerBound].word) { return false }
    if source.lowerBound > 0, Self.suppositions.contains(search.tokens[source.lowerBound - 1].word) { return false }
    return !cue.contains { search.tokens[$0].tag == .modal }
  }
}
