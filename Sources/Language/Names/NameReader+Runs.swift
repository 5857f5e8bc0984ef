internal import Values

/// What a run of capitalised words names: title, name, kind and gender.
extension NameReader {
  /// Cuts a run into title and name, or into a place or organisation and the person behind it.
  func mentions(ofRun whole: Range<Int>, in sentence: Range<Int>) -> [NameMention] {
    let run = withoutLetters(whole)
    var nameStart = run.lowerBound
    if let last = lastTitle(in: run) {
      nameStart = last + 1
      if nameStart < run.upperBound, ["of", "for", "to", "on"].contains(tokens[nameStart].word) {
        // "Minister of Health Karl Bessing", "head of the Housing Board Ines Calder".
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
    "frs", "dbe", "obe", "mbe", "cbe", "kbe", "kcb", "qc", "kc", "ra", "phd", "md", "jd", "dds", "mba", "rn", "esq",
    "esq.",
    "ph.d.", "m.d.", "q.c.", "k.c.", "msc", "bsc", "fba", "frse", "usn", "usaf", "usmc",
  ]

  /// A run of three words or more without the letters that close it.
  private func withoutLetters(_ run: Range<Int>) -> Range<Int> {
    var end = run.upperBound
    while end - run.lowerBound > 2, Self.letters.contains(tokens[end - 1].word), tokens[end - 1].casing != .capitalised
    {
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

  /// Where a person's name begins behind a country of two words or an adjective: "United States Mikkel Brandal".
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
    // A role in lower case before the name: "fire chief Ana Osterveld".
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
