internal import Language

/// Words of a claim that stand on one side of a row of ``Opposition/table``.
struct OpposedWords: Hashable {
  let row: Int
  let isFirstSide: Bool
  let words: Range<Int>

  /// All that `forms` hold, by row.
  static func found(in forms: [WordForm], terms: [Term], vocabulary: Vocabulary) -> [OpposedWords] {
    var found: [OpposedWords] = []
    for term in terms {
      for base in vocabulary.bases(of: term.id) {
        for entry in index[base] ?? [] {
          let item = OpposedWords(
            row: entry.row, isFirstSide: entry.isFirstSide, words: term.word..<(term.word + term.length))
          if !found.contains(item) { found.append(item) }
        }
      }
    }
    for start in forms.indices {
      for phrase in phrases[Inflection.stem(of: forms[start].text)] ?? []
      where start + phrase.stems.count <= forms.count {
        let isMatch = phrase.stems.enumerated().allSatisfy { Inflection.stem(of: forms[start + $0].text) == $1 }
        guard isMatch else { continue }
        let item = OpposedWords(
          row: phrase.row, isFirstSide: phrase.isFirstSide, words: start..<(start + phrase.stems.count))
        if !found.contains(item) { found.append(item) }
      }
    }
    return found.sorted { ($0.row, $0.words.lowerBound) < ($1.row, $1.words.lowerBound) }
  }

  private struct Side {
    let row: Int
    let isFirstSide: Bool
    var stems: [String] = []
  }

  private static func sides() -> [(words: String, side: Side)] {
    Opposition.table.enumerated().flatMap { row, opposition in
      opposition.first.map { ($0, Side(row: row, isFirstSide: true)) }
        + opposition.second.map { ($0, Side(row: row, isFirstSide: false)) }
    }
  }

  /// The sides by base form or stem; phrases as the lexicon writes them, with "_".
  private static let index: [String: [Side]] = {
    var index: [String: [Side]] = [:]
    for (words, side) in sides() {
      index[words.replacing(" ", with: "_"), default: []].append(side)
      let stem = Inflection.stem(of: words)
      if !words.contains(" "), stem != words { index[stem, default: []].append(side) }
    }
    return index
  }()

  /// Phrases, and words that are no content words, by the stem of their first word.
  private static let phrases: [String: [Side]] = {
    var index: [String: [Side]] = [:]
    for (words, side) in sides() where words.contains(" ") || FunctionWords.all.contains(words) {
      var side = side
      side.stems = words.split(separator: " ").map { Inflection.stem(of: String($0)) }
      if let first = side.stems.first { index[first, default: []].append(side) }
    }
    return index
  }()
}
