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

  func isCapital(_ index: Int) -> Bool {
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
    // "Corvo, who chairs the party"; "Zelensky, standing beside him"
    let opensApposition = tokens[next].word == "," && next + 1 < sentence.upperBound && tokens[next].kind == .mark
    if opensApposition, tokens[next + 1].word == "who" { return true }
    // "Ambrus has not appeared. She …": a pronoun soon after shows that somebody is meant.
    let follows: Set<String> = ["has", "had", "is", "was", "will", "would"]
    guard
      follows.contains(tokens[next].word)
        || opensApposition
          && (["the", "a", "an", "his", "her"].contains(tokens[next + 1].word) || tokens[next + 1].tag == .verbGerund),
      !word.hasSuffix("s"), !word.hasSuffix("ion"), !word.hasSuffix("ment"), !word.hasSuffix("ing")
    else { return false }
    return tokens[next..<min(next + 30, tokens.count)].contains { ["he", "she", "his", "her"].contains($0.word) }
  }

  func spelling(_ index: Int) -> String { text.text(inBytes: tokens[index].bytes) }

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
  func isInitialLetter(_ index: Int) -> Bool {
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
  func isPluralPossessive(_ index: Int) -> Bool {
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
}
