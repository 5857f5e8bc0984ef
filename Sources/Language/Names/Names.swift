public import Values

/// Finds the names of persons, organisations and places in a text.
///
/// A name is a run of capitalised words with the particles and prepositions that names hold; what it names is told by
/// titles, given names, head nouns and a table of countries. A word that opens a sentence is a name only where the
/// text or a table bears that out.
/// - Parameter sentences: Ranges of `tokens`, in order.
/// - Returns: In text order, disjoint.
/// - Complexity: linear in the number of tokens.
public func nameMentions(in tokens: [Token], text: IndexedText, sentences: [Range<Int>]) -> [NameMention] {
  let reader = NameReader(tokens: tokens, text: text, sentences: sentences)
  return sentences.flatMap { reader.mentions(in: $0) }
}

struct NameReader {
  let tokens: [Token]
  let text: IndexedText
  /// Words that the text also writes in lower case.
  private var lowercased: Set<String> = []
  /// Words that the text writes with a capital inside a sentence.
  private var capitalisedInside: Set<String> = []
  /// Sentences in which nearly every word has a capital, such as headlines; by their first token.
  private var titleCased: Set<Int> = []

  private static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "das", "dos", "du", "la", "le", "van", "von", "den", "der", "ter", "ten", "el",
    "al", "bin",
    "ibn", "bint", "zu", "af", "av", "y", "e", "zum",
  ]
  /// Without the short forms: "Jan" and "Dec" are given names, and a stop follows them as months.
  private static let months = Set(
    CalendarWords.months.keys.filter { $0.utf8.count > 4 || ["may", "june", "july"].contains($0) }
  )
  .union(CalendarWords.weekdays.keys)
  /// Capitalised words that are no part of a name.
  private static let neverNames: Set<String> = [
    "i", "i'm", "ok", "yes", "no", "oh", "mr", "mrs", "ms", "a.m.", "p.m.", "tv", "pm", "am",
    "do", "does", "did", "is", "are", "was", "were", "be", "been", "has", "have", "had", "can", "could", "should",
    "would", "not", "says", "said",
  ]

  init(tokens: [Token], text: IndexedText, sentences: [Range<Int>]) {
    self.tokens = tokens
    self.text = text
    for sentence in sentences {
      var capitals = 0
      var words = 0
      for index in sentence where tokens[index].kind == .word && tokens[index].bytes.count > 3 {
        words += 1
        if tokens[index].isCapitalised { capitals += 1 }
      }
      // Headlines end without a full stop.
      let endsOpen = sentence.last.map { tokens[$0].word != "." } ?? false
      let isTitleCased = words >= 4 && capitals * 10 >= words * 8 && endsOpen || words >= 6 && capitals == words
      if isTitleCased { titleCased.insert(sentence.lowerBound) }
      var isInitial = true
      for index in sentence where tokens[index].kind == .word {
        if tokens[index].casing == .lower {
          lowercased.insert(tokens[index].word)
        } else if tokens[index].isCapitalised, !isInitial, !isTitleCased {
          capitalisedInside.insert(tokens[index].word)
        }
        isInitial = index + 1 < tokens.count && index + 1 < sentence.upperBound && opensClause(index + 1)
      }
    }
  }

  /// After a quotation mark or colon a capital may be that of a sentence.
  private func opensClause(_ index: Int) -> Bool {
    tokens[index].kind == .quote
      || (tokens[index].kind == .mark && (tokens[index].word == ":" || tokens[index].word == "–"))
  }

  private func isInitial(_ index: Int, in sentence: Range<Int>) -> Bool {
    index == sentence.lowerBound || tokens[index - 1].kind == .quote
      || (tokens[index - 1].kind == .mark && [":", "–", "(", "[", "…", "-", "*"].contains(tokens[index - 1].word))
  }

  func mentions(in sentence: Range<Int>) -> [NameMention] {
    var found: [NameMention] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard startsName(index, in: sentence) else {
        index += 1
        continue
      }
      let end = runEnd(from: index, in: sentence)
      found += mentions(ofRun: index..<end, in: sentence)
      index = max(end, index + 1)
    }
    return found
  }

  private func isCapital(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && !Self.neverNames.contains(token.word)
      && !Self.months.contains(token.word)
  }

  private func startsName(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[index].kind == .word, tokens[index].isCapitalised else { return false }
    let word = tokens[index].word
    if PersonNouns.courtesyTitle(word), index + 1 < sentence.upperBound { return isCapital(index + 1) }
    guard isCapital(index) else { return false }
    if titleCased.contains(sentence.lowerBound) {
      return capitalisedInside.contains(word) && !lowercased.contains(word)
    }
    guard isInitial(index, in: sentence) else { return !SentenceOpeners.words.contains(word) }
    if NameOpeners.words.contains(word) || SentenceOpeners.words.contains(word) { return false }
    if capitalisedInside.contains(word) && !lowercased.contains(word) { return true }
    if tokens[index].casing == .upper { return word.utf8.count <= 6 || !lowercased.contains(word) }
    if GivenNames.isGivenName(word) || Countries.country(named: spelling(index)) != nil
      || Countries.country(ofDemonym: spelling(index)) != nil || Countries.country(ofSeat: spelling(index)) != nil
    {
      return true
    }
    let next = index + 1
    let nextIsCapital = next < sentence.upperBound && isCapital(next)
    if PersonNouns.isTitle(word) || OrganisationNouns.isOrganisationNoun(word) { return nextIsCapital }
    if lowercased.contains(word) {
      return nextIsCapital && (capitalisedInside.contains(word) || PersonNouns.isTitle(tokens[next].word))
    }
    if nextIsCapital { return true }
    guard next < sentence.upperBound else { return false }
    // One unknown capitalised word at the front: a name only before the words of saying, or a possessive ending.
    guard word.utf8.count > 2, !word.hasSuffix("ly"), !OrganisationNouns.isGroupNoun(word),
      PersonNouns.singular(of: word) == nil, tokens[index].tag != .adverb, tokens[index].tag != .preposition
    else {
      return false
    }
    if tokens[next].word == "'s"
      || ["said", "says", "told", "added", "wrote", "insisted", "denied", "replied"].contains(tokens[next].word)
    {
      return true
    }
    // "Menendez, who leads the opposition"; "Zelensky, standing beside him"
    let opensApposition = tokens[next].word == "," && next + 1 < sentence.upperBound && tokens[next].kind == .mark
    if opensApposition, tokens[next + 1].word == "who" { return true }
    // "Lienhart has not appeared. She …": a pronoun soon after shows that somebody is meant.
    let follows: Set<String> = ["has", "had", "is", "was", "will", "would"]
    guard
      follows.contains(tokens[next].word)
        || opensApposition
          && (["the", "a", "an", "his", "her"].contains(tokens[next + 1].word) || tokens[next + 1].tag == .verbGerund),
      !word.hasSuffix("s"), !word.hasSuffix("ion"), !word.hasSuffix("ment"), !word.hasSuffix("ing")
    else { return false }
    return tokens[next..<min(next + 30, tokens.count)].contains { ["he", "she", "his", "her"].contains($0.word) }
  }

  private func spelling(_ index: Int) -> String { text.text(inBytes: tokens[index].bytes) }

  private func runEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound {
      let token = tokens[end]
      if isCapital(end), !(SentenceOpeners.words.contains(token.word) && token.casing != .upper) || isInitialLetter(end)
      {
        end += 1
      } else if token.kind == .word, Self.particles.contains(token.word), let next = capital(after: end, in: sentence) {
        end = next + 1
      } else if token.kind == .word, ["of", "for", "on", "and"].contains(token.word),
        joins(at: end, run: start..<end, in: sentence),
        let next = capital(after: end, in: sentence)
      {
        end = next + 1
      } else if token.kind == .symbol, text.bytes[token.bytes.lowerBound] == UInt8(ascii: "&"),
        end + 1 < sentence.upperBound,
        isCapital(end + 1)
      {
        end += 2
      } else if isPluralPossessive(end), end + 1 < sentence.upperBound, isCapital(end + 1),
        tokens[end + 1].hasSpaceBefore,
        closesWithOrganisation(end + 1, in: sentence)
      {
        end += 2
      } else if let next = afterNickname(end, in: sentence) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// "J.", "K.C."
  private func isInitialLetter(_ index: Int) -> Bool {
    let bytes = text.bytes[tokens[index].bytes]
    guard bytes.count == 2 || bytes.count == 4 && Countries.country(named: spelling(index)) == nil else { return false }
    return zip(bytes.indices, bytes).allSatisfy { position, byte in
      (position - bytes.startIndex).isMultiple(of: 2) ? (0x41...0x5A).contains(byte) : byte == UInt8(ascii: ".")
    }
  }

  /// The next capitalised word after a joint, over "the" and one more particle.
  private func capital(after index: Int, in sentence: Range<Int>) -> Int? {
    var next = index + 1
    if next < sentence.upperBound, tokens[next].word == "the" || Self.particles.contains(tokens[next].word),
      tokens[next].casing == .lower
    {
      next += 1
    }
    return next < sentence.upperBound && isCapital(next) && !PersonNouns.courtesyTitle(tokens[next].word) ? next : nil
  }

  /// Whether "of", "for", "on" or "and" stands inside a name: "Ministry of Health", "Rail and Signal Union".
  private func joins(at index: Int, run: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let next = capital(after: index, in: sentence) else { return false }
    let head = tokens[index - 1].word
    switch tokens[index].word {
    case "of":
      return OrganisationNouns.isOrganisationNoun(head) || PersonNouns.isTitle(head) || head == "house"
        || head == "bank"
        || head == "chamber" || head == "state" || head == "doctors" || head == "secretary"
    case "for", "on":
      return OrganisationNouns.isOrganisationNoun(head) && !Self.months.contains(tokens[next].word)
        && !capitalIsPerson(next)
    default:
      guard tokens[index + 1].isCapitalised, !capitalIsPerson(run.lowerBound), !capitalIsPerson(next) else {
        return false
      }
      // Only where an organisation's noun closes the name, and none stands before the "and".
      guard !OrganisationNouns.isOrganisationNoun(head) else { return false }
      var last = next
      while last + 1 < sentence.upperBound, last < next + 4, isCapital(last + 1) { last += 1 }
      return OrganisationNouns.isOrganisationNoun(tokens[last].word)
        && Countries.country(named: spelling(run.lowerBound)) == nil
    }
  }

  private func capitalIsPerson(_ index: Int) -> Bool {
    GivenNames.isGivenName(tokens[index].word) || PersonNouns.courtesyTitle(tokens[index].word)
  }

  /// The apostrophe of "Workers’".
  private func isPluralPossessive(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].hasSpaceBefore, tokens[index - 1].word.hasSuffix("s") else { return false }
    return tokens[index].tag == .possessive
      || (tokens[index].kind == .quote && (1...3).contains(tokens[index].bytes.count)
        && [0x27, 0xE2].contains(text.bytes[tokens[index].bytes.lowerBound]))
  }

  private func closesWithOrganisation(_ index: Int, in sentence: Range<Int>) -> Bool {
    var last = index
    while last + 1 < sentence.upperBound, last < index + 3, isCapital(last + 1) { last += 1 }
    return OrganisationNouns.isOrganisationNoun(tokens[last].word)
  }

  /// The capitalised word after a nickname in quotation marks that opens at `index`: Edwin “Patch” Mallory.
  private func afterNickname(_ index: Int, in sentence: Range<Int>) -> Int? {
    guard tokens[index].kind == .quote, tokens[index].hasSpaceBefore else { return nil }
    var position = index + 1
    while position < sentence.upperBound, position <= index + 3, tokens[position].kind == .word { position += 1 }
    guard position > index + 1, position + 1 < sentence.upperBound, tokens[position].kind == .quote,
      tokens[index + 1].isCapitalised, isCapital(position + 1), tokens[position + 1].hasSpaceBefore
    else { return nil }
    return position + 1
  }

  /// Cuts a run into title and name, or into a place or organisation and the person behind it.
  private func mentions(ofRun whole: Range<Int>, in sentence: Range<Int>) -> [NameMention] {
    let run = withoutLetters(whole)
    var nameStart = run.lowerBound
    if let last = lastTitle(in: run) {
      nameStart = last + 1
      if nameStart < run.upperBound, ["of", "for", "to", "on"].contains(tokens[nameStart].word) {
        // "Minister of Health Anton Reylander", "head of the Refugee Council Enver Solomon".
        let given = run[nameStart...].first { GivenNames.isGivenName(tokens[$0].word) }
        let noun = run[nameStart...].last { OrganisationNouns.isOrganisationNoun(tokens[$0].word) }
        nameStart = given ?? noun.map { $0 + 1 } ?? run.upperBound
      }
    } else if let rest = afterCountry(run) {
      return [plainMention(run.lowerBound..<rest), mention(title: nil, name: rest..<run.upperBound, in: sentence)]
    } else if let given = run.dropFirst().first(where: { GivenNames.isGivenName(tokens[$0].word) }),
      !GivenNames.isGivenName(tokens[run.lowerBound].word), given + 1 < run.upperBound,
      run[..<given].contains(where: { isGroupPrefix($0) })
    {
      // "ABC News Martha Raddatz", "Kremlin Dmitry Peskov".
      return [plainMention(run.lowerBound..<given)] + [mention(title: nil, name: given..<run.upperBound, in: sentence)]
    }
    if nameStart >= run.upperBound {
      // An office without a name after it: "the Prime Minister", "Secretary of State".
      return []
    }
    if nameStart > run.lowerBound {
      if OrganisationNouns.isOrganisationNoun(tokens[run.upperBound - 1].word),
        !GivenNames.isGivenName(tokens[nameStart].word)
      {
        // "Democrat Party", "General Motors Company", "Nurses Council"
        return [plainMention(run)]
      }
      return [mention(title: run.lowerBound..<nameStart, name: nameStart..<run.upperBound, in: sentence)]
    }
    return [mention(title: nil, name: run, in: sentence)]
  }

  /// Honours and degrees behind a name: "FRS", "OBE", "PhD".
  private static let letters: Set<String> = [
    "frs", "dbe", "obe", "mbe", "cbe", "kbe", "kcb", "qc", "kc", "ra", "phd", "md", "jd", "dds", "mba", "rn", "esq", "esq.",
    "ph.d.", "m.d.", "q.c.", "k.c.", "msc", "bsc", "fba", "frse", "usn", "usaf", "usmc",
  ]

  /// A run of three words or more without the letters that close it.
  private func withoutLetters(_ run: Range<Int>) -> Range<Int> {
    var end = run.upperBound
    while end - run.lowerBound > 2, Self.letters.contains(tokens[end - 1].word), tokens[end - 1].casing != .capitalised {
      end -= 1
    }
    return run.lowerBound..<end
  }

  /// The last title that stands before a name; "Jason Miller" and "George Bishop" are names to their ends.
  private func lastTitle(in run: Range<Int>) -> Int? {
    var last: Int?
    for index in run where tokens[index].isCapitalised {
      let word = tokens[index].word
      if index > run.lowerBound, GivenNames.isGivenName(tokens[index - 1].word) || isInitialLetter(index - 1),
        Countries.country(named: spelling(index - 1)) == nil
      {
        break
      }
      if index == run.lowerBound, run.count > 1, GivenNames.isGivenName(word), !PersonNouns.courtesyTitle(word) {
        continue
      }
      if index + 1 == run.upperBound, index > run.lowerBound, PersonNouns.courtesyTitle(tokens[index - 1].word) {
        break
      }
      if PersonNouns.isTitle(word) { last = index }
    }
    return last
  }

  /// Where a person's name begins behind a country of two words or an adjective: "United States Hamdullah Mohib".
  private func afterCountry(_ run: Range<Int>) -> Int? {
    for length in [3, 2] where run.count >= length + 2 {
      let prefix = run.lowerBound..<(run.lowerBound + length)
      if Countries.country(named: spelled(prefix).name) != nil,
        !run.contains(where: { OrganisationNouns.isOrganisationNoun(tokens[$0].word) })
      {
        return prefix.upperBound
      }
    }
    return nil
  }

  private func isGroupPrefix(_ index: Int) -> Bool {
    tokens[index].casing == .upper || OrganisationNouns.isOrganisationNoun(tokens[index].word)
      || Countries.country(named: spelling(index)) != nil || Countries.country(ofDemonym: spelling(index)) != nil
      || Countries.country(ofSeat: spelling(index)) != nil || tokens[index].word == "news"
  }

  private func plainMention(_ run: Range<Int>) -> NameMention {
    NameMention(tokens: run, nameTokens: run, name: spelled(run).name, kind: kind(of: run))
  }

  private func mention(title: Range<Int>?, name: Range<Int>, in sentence: Range<Int>) -> NameMention {
    let (spelledName, nickname) = spelled(name)
    var titleRange = title
    let first = title?.lowerBound ?? name.lowerBound
    // A role in lower case before the name: "fire chief Ana Ridderhof".
    var start = first
    if first > sentence.lowerBound, tokens[first - 1].casing == .lower, PersonNouns.isTitle(tokens[first - 1].word),
      PersonNouns.singular(of: tokens[first - 1].word) == nil || PersonNouns.isPersonNoun(tokens[first - 1].word)
    {
      start = first - 1
      while start > sentence.lowerBound, start > first - 5, modifiesRole(start - 1) { start -= 1 }
      titleRange = start..<name.lowerBound
    }
    var kind = kind(of: name)
    if titleRange != nil, kind != .organisation { kind = .person }
    let titleText = titleRange.map {
      text.text(inBytes: tokens[$0.lowerBound].bytes.lowerBound..<tokens[$0.upperBound - 1].bytes.upperBound)
    }
    var gender: Gender?
    if kind == .person || kind == .unknown {
      if let titleRange {
        for index in titleRange where gender == nil {
          let word = tokens[index].word
          if word == "mr" || word == "mr." {
            gender = .male
          } else if ["ms", "ms.", "mrs", "mrs."].contains(word) {
            gender = .female
          } else {
            gender = PersonNouns.gender(of: word)
          }
        }
      }
      let word = tokens[name.lowerBound].word
      if gender == nil, name.count > 1 {
        gender = givenGender(word)
      } else if gender == nil, title == nil {
        gender = GivenNames.genderAlone(of: word)
      }
    }
    return NameMention(
      tokens: start..<name.upperBound, nameTokens: name, name: spelledName, nickname: nickname, title: titleText,
      kind: kind, gender: gender)
  }

  private func givenGender(_ word: String) -> Gender? {
    if let gender = GivenNames.gender(of: word) { return gender }
    guard let hyphen = word.firstIndex(of: "-") else { return nil }
    return GivenNames.gender(of: String(word[..<hyphen]))
  }

  /// Words in lower case that belong to a role: "health", "deputy", "former", "vice".
  private func modifiesRole(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if token.isCapitalised {
      return !SentenceOpeners.words.contains(token.word) && !NameOpeners.words.contains(token.word) && isCapital(index)
    }
    switch token.tag {
    case .noun, .adjective, .other: break
    case .verbParticiple: guard token.word == "retired" || token.word == "acting" else { return false }
    case .verbGerund:
      guard token.word == "acting" || token.word == "managing" || token.word == "sporting" else { return false }
    default: return false
    }
    return !SentenceOpeners.words.contains(token.word) && !NameOpeners.words.contains(token.word) && token.word != "'s"
  }

  private func spelled(_ run: Range<Int>) -> (name: String, nickname: String?) {
    var parts: [String] = []
    var nickname: [String] = []
    var isInside = false
    // Transcripts and court lists set whole names in capitals.
    let isShouted = run.count > 1 && run.allSatisfy { tokens[$0].casing == .upper && tokens[$0].bytes.count > 2 }
    for index in run {
      if isShouted {
        parts.append(tokens[index].word.prefix(1).uppercased() + tokens[index].word.dropFirst())
      } else if isPluralPossessive(index), let last = parts.popLast() {
        parts.append(last + spelling(index))
      } else if tokens[index].kind == .quote {
        isInside.toggle()
      } else if isInside {
        nickname.append(spelling(index))
      } else {
        parts.append(spelling(index))
      }
    }
    return (parts.joined(separator: " "), nickname.isEmpty ? nil : nickname.joined(separator: " "))
  }

  private func kind(of run: Range<Int>) -> NameMention.Kind {
    let whole = spelled(run).name
    if Countries.country(named: whole) != nil || Countries.country(ofSeat: whole) != nil { return .place }
    if Countries.country(ofDemonym: whole) != nil || Places.isPlace(whole) { return .place }
    let last = tokens[run.upperBound - 1].word
    if OrganisationNouns.isLegalForm(last), run.count > 1 { return .organisation }
    if GivenNames.isGivenName(tokens[run.lowerBound].word), run.count > 1,
      !run.contains(where: { ["of", "for", "&"].contains(tokens[$0].word) })
    {
      return OrganisationNouns.isOrganisationNoun(last) && run.count > 2 ? .organisation : .person
    }
    if run.contains(where: { OrganisationNouns.isOrganisationNoun(tokens[$0].word) }) { return .organisation }
    if run.contains(where: { ["of", "for", "on"].contains(tokens[$0].word) }) { return .organisation }
    if run.count == 1 {
      // Acronyms; longer words in capitals are places of datelines as often.
      if tokens[run.lowerBound].casing == .upper, (2...5).contains(tokens[run.lowerBound].bytes.count) {
        return .organisation
      }
      if GivenNames.isGivenName(last) { return .person }
      return .unknown
    }
    if run.contains(where: { isInitialLetter($0) }) { return .person }
    return .unknown
  }
}
