/// The closed classes: words whose class their place hardly changes.
enum FunctionWords {
  static let classes: [String: PartOfSpeech] = {
    var classes: [String: PartOfSpeech] = [:]
    for (tag, list) in lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { classes[String(word)] = tag }
    }
    return classes
  }()

  private static let lists: [(PartOfSpeech, String)] = [
    (
      .determiner,
      """
      the a an this these those some any no every each either neither another both all such many few
      several half
      """
    ),
    (.possessivePronoun, "my your his her its our their whose"),
    (
      .pronoun,
      """
      i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself
      itself ourselves themselves yourselves one ones someone anyone everyone nobody somebody anybody
      everybody nothing something anything everything none there others no-one
      """
    ),
    (.modal, "can could may might must shall should will would 'll 'd ca wo ought cannot"),
    (.negation, "not n't never"),
    (.to, "to"),
    (
      .preposition,
      """
      of in on at by for with from about into over under between through during against within along
      across behind beyond up down out off around near toward towards upon via per despite except like
      unlike amid amidst above below beneath beside besides inside outside onto throughout without among
      amongst concerning regarding versus vs plus following including
      """
    ),
    (.conjunction, "and or but nor yet & plus"),
    (
      .subordinator,
      """
      that if because although though while since until unless once as than whereas whether before after
      lest
      """
    ),
    (.whWord, "who whom which what whoever whatever how why when where whichever wherever whenever"),
    (
      .adverb,
      """
      also just even still too very then now again ever often always already perhaps maybe however
      therefore thus instead meanwhile only so here soon later earlier once twice ago away together almost
      quite rather well yet far much more most less least first not-so else indeed enough recently
      repeatedly publicly privately further furthermore moreover nevertheless nonetheless
      """
    ),
    (.interjection, "yes oh hey hello ok okay please wow ah"),
    (
      .number,
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
      million billion trillion dozen
      """
    ),
  ]

  /// Days and months: proper nouns that stand as adverbs of time.
  static let timeNouns: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
    "tonight", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.",
    "dec.",
  ]

  static let beForms: Set<String> = ["is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m"]
  static let haveForms: Set<String> = ["have", "has", "had", "having", "'ve"]
  static let doForms: Set<String> = ["do", "does", "did"]
  static let subjectPronouns: Set<String> = ["i", "you", "he", "she", "it", "we", "they", "who", "there"]
}
