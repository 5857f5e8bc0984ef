internal import Language

/// An attribution in the making, in ranges of tokens.
struct Draft {
  var content: [Range<Int>]
  /// Contents that the same cue governs as statements of their own: "that A and that B", "A, she said, and B".
  var furtherContents: [[Range<Int>]] = []
  var cue: [Range<Int>] = []
  var cueLemma: String?
  var source: Range<Int>?
  var addressee: Range<Int>?
  var isNegatedCue = false
  /// The quotation, by number, that is the content or the first part of it.
  var quotation: Int?
  var continues: Int?
  /// The draft, by number in the final list, whose content holds this one.
  var holder: Int?
  var foundBy = ""
  var confidence = 0.5

  var start: Int { content.first?.lowerBound ?? cue.first?.lowerBound ?? 0 }
}

/// One use of a cue verb in the article's own words: outside every quotation that somebody speaks.
struct CueOccurrence {
  enum Form { case finite, infinitive, gerund, passive }

  let cue: Cue
  let verb: Int
  /// From the first auxiliary to the verb and its particle.
  let group: Range<Int>
  let form: Form
  let isNegated: Bool
  let subject: Range<Int>?
  /// Whether ``subject`` stands right before the verb, not before an earlier one that this one is joined to.
  let ownsSubject: Bool
  /// The sentence, widened over quotations that run beyond it.
  let sentence: Range<Int>
  /// Where the clause of the verb may begin: the sentence or what follows the last spoken quotation in it.
  let floor: Int

  /// The first token of subject and verb together.
  var start: Int { ownsSubject ? min(subject?.lowerBound ?? group.lowerBound, group.lowerBound) : group.lowerBound }
}
