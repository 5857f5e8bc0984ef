internal import Claims
internal import Ingestion
internal import Language
internal import Values

/// Makes the frames of an article's claims, and gives the vocabulary its words.
struct FrameBuilder {
  var vocabulary: Vocabulary

  init(lexicon: Lexicon) { vocabulary = Vocabulary(lexicon: lexicon) }

  /// - Parameter firstNumber: the number of the article's first claim in the comparison.
  mutating func frames(of claims: [Claim], in context: ArticleContext, article: Int, firstNumber: Int) -> [ClaimFrame] {
    let paragraphIDs = context.paragraphs.map { paragraph in paragraph.words.map { vocabulary.id(of: $0) } }
    let titleIDs = context.titleWords.map { vocabulary.id(of: $0) }
    var frames: [ClaimFrame] = []
    for (place, claim) in claims.enumerated() {
      frames.append(
        frame(
          of: claim, in: context, article: article, place: place, number: firstNumber + place,
          paragraphIDs: paragraphIDs, titleIDs: titleIDs))
    }
    return frames
  }

  private mutating func frame(
    of claim: Claim, in context: ArticleContext, article: Int, place: Int, number: Int, paragraphIDs: [[Int]],
    titleIDs: [Int]
  ) -> ClaimFrame {
    var forms: [WordForm] = []
    var sentences: [Int] = []
    var quantities: [Quantity] = []
    var times: [TimeMention] = []
    var sentence = 0
    let length = context.text.scalarCount
    let reference = (claim.time.utterance.flatMap { Timestamp(iso: $0) } ?? context.article.published)
    for span in claim.spans where span.start < length && span.end <= length {
      let range = context.text.byteRange(of: span)
      for form in wordForms(in: context.text, bytes: range) {
        forms.append(form)
        sentences.append(sentence)
        if form.kind == .mark, [".", "!", "?"].contains(form.text) { sentence += 1 }
      }
      quantities += Language.quantities(in: context.text, bytes: range)
      times += TimeReading.mentions(in: context.text, bytes: range, reference: reference)
    }
    let terms = terms(of: forms, names: context.names)
    var traits = TraitReader(claim: claim, forms: forms).read()
    if isAnaphoricDenial(claim, forms, terms) { traits.insert(.anaphoricDenial) }
    var negations = NegationReader(forms: forms).read()
    if claim.stance == .denies, claim.kind != .direct, !negations.contains(where: { $0.kind != .lexical }) {
      negations.append(Negation(kind: .stance, cue: 0..<0, scope: 0..<forms.count))
    }
    var around: Set<Int> = Set(titleIDs)
    if let first = claim.spans.first, let here = context.paragraph(at: context.text.byteOffset(ofScalar: first.start)) {
      around.formUnion(paragraphIDs[here])
      if here > 0 { around.formUnion(paragraphIDs[here - 1]) }
    }
    for word in claim.speaker.name.split(separator: " ") { around.insert(vocabulary.id(of: word.lowercased())) }
    let proposition = IndexedText(claim.proposition)
    for form in wordForms(in: proposition, bytes: 0..<proposition.bytes.count)
    where form.kind == .word && !FunctionWords.all.contains(form.text) {
      around.insert(vocabulary.id(of: form.text))
    }
    let utterance = claim.time.utterance.flatMap { Timestamp(iso: $0) }?.secondsSinceEpoch ?? context.published
    return ClaimFrame(
      number: number, claim: claim, article: article, place: place, forms: forms, sentences: sentences, terms: terms,
      negations: negations, quantities: quantities, times: times, context: around, traits: traits,
      opposed: OpposedWords.found(in: forms, terms: terms, vocabulary: vocabulary), uttered: utterance)
  }

  private mutating func terms(of forms: [WordForm], names: Set<String>) -> [Term] {
    var terms: [Term] = []
    var index = 0
    while index < forms.count {
      let form = forms[index]
      defer { index += 1 }
      guard form.kind == .word else { continue }
      if index + 1 < forms.count, FunctionWords.particles.contains(forms[index + 1].text),
        !form.isCapitalised || index == 0,
        let phrase = phrasal(form.text, forms[index + 1].text)
      {
        terms.append(Term(id: vocabulary.id(of: phrase), word: index, length: 2, isName: false, isLight: false))
        index += 1
        continue
      }
      guard !FunctionWords.all.contains(form.text), form.text.utf8.count > 1 else { continue }
      let isName = form.isCapitalised && names.contains(form.text)
      terms.append(
        Term(
          id: vocabulary.id(of: form.text), word: index, length: 1, isName: isName,
          isLight: !isName
            && (FunctionWords.light.contains(form.text) || FunctionWords.light.contains(Inflection.stem(of: form.text)))
        ))
    }
    return terms
  }

  /// Whether the words only reject something said before: "not right", "pure fantasy", "disputes the figures".
  private func isAnaphoricDenial(_ claim: Claim, _ forms: [WordForm], _ terms: [Term]) -> Bool {
    guard forms.count <= 24 else { return false }
    if pointsBack(forms, claim) { return true }
    let rejects = forms.contains { Anaphora.rejections.contains($0.text) }
    let negates = forms.contains { ["not", "no", "never"].contains($0.text) } || claim.stance == .denies
    let judges = forms.contains { Anaphora.judged.contains($0.text) }
    guard rejects || negates && judges,
      !forms.contains(where: { ["claimed", "said", "told", "nothing"].contains($0.text) })
    else { return false }
    return terms.allSatisfy { term in
      let text = forms[term.word].text
      let next = term.word + 1 < forms.count ? forms[term.word + 1].text : ""
      return next == "'s" || next == "’" || next == "'" || term.isLight || Anaphora.judged.contains(text)
        || Anaphora.rejections.contains(text) || Anaphora.fillers.contains(text)
    }
  }

  /// "No such letter", "denied any such thing".
  private func pointsBack(_ forms: [WordForm], _ claim: Claim) -> Bool {
    for index in forms.indices
    where forms[index].text == "such" && index + 1 < forms.count && forms[index + 1].kind == .word {
      let before = index > 0 ? forms[index - 1].text : ""
      if before == "no"
        || before == "any" && (claim.stance == .denies || forms.contains { $0.text == "not" || $0.text == "never" })
      {
        return true
      }
    }
    return false
  }

  /// "walked out" as "walk_out", when the lexicon has it.
  private func phrasal(_ verb: String, _ particle: String) -> String? {
    guard !FunctionWords.all.contains(verb) else { return nil }
    for entry in vocabulary.lexicon.entries(of: verb) where vocabulary.lexicon.speech(of: entry) == .verb {
      let phrase = vocabulary.lexicon.lemma(of: entry) + "_" + particle
      if vocabulary.isKnown(phrase) { return phrase }
    }
    return nil
  }
}
