internal import Language

/// The words of a comparison, each with what the lexicon knows of it, and how near any two are in meaning.
struct Vocabulary {
  typealias TermID = Int

  /// How near two words are in meaning.
  enum Nearness: Int, Comparable {
    case none = 0, kind, synonym, derived, same
    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
    /// The share of a word's weight that a match of this nearness covers.
    var share: Double {
      switch self {
      case .none: 0
      case .kind: 0.5
      case .synonym: 0.85
      case .derived: 0.95
      case .same: 1
      }
    }
  }

  private struct Entry {
    var stem: String
    var lemmas: [Int]
    var synsets: [Int]
    var ancestors: [Int]
    var derived: [Int]
    var antonyms: [Int]
    var bases: [String]
  }

  let lexicon: Lexicon
  private var ids: [String: TermID] = [:]
  private var entries: [Entry] = []
  private(set) var forms: [String] = []
  /// For each word, the words that are near it, itself included; made by ``seal()``.
  private(set) var neighbours: [[(term: TermID, nearness: Nearness)]] = []
  private var opposites: [Set<TermID>] = []

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  var count: Int { forms.count }

  /// The identifier of `form`; phrases join their words by "_".
  mutating func id(of form: String) -> TermID {
    if let id = ids[form] { return id }
    let id = entries.count
    ids[form] = id
    forms.append(form)
    entries.append(entry(of: form))
    return id
  }

  private func entry(of form: String) -> Entry {
    let lemmas = lexicon.entries(of: form)
    var synsets: [Int] = []
    var ancestors: [Int] = []
    var derived: [Int] = []
    var antonyms: [Int] = []
    var bases = [form]
    for lemma in lemmas {
      bases.append(lexicon.lemma(of: lemma))
      let senses = lexicon.synsets(of: lemma, limit: lexicon.speech(of: lemma) == .verb ? 3 : 2)
      synsets += senses
      if lexicon.speech(of: lemma) == .noun || lexicon.speech(of: lemma) == .verb {
        for sense in senses.prefix(lexicon.speech(of: lemma) == .noun ? 2 : 1) {
          ancestors += lexicon.ancestors(of: sense, depth: lexicon.speech(of: lemma) == .noun ? 2 : 1)
        }
      }
      derived += lexicon.derivations(of: lemma)
      antonyms += lexicon.antonyms(of: lemma)
      if lexicon.speech(of: lemma) == .adjective {
        for sense in senses.prefix(2) { for near in lexicon.similar(to: sense) { synsets.append(near) } }
      }
    }
    let stem = Inflection.stem(of: form)
    bases.append(stem)
    let unique = Array(Set(bases)).sorted()
    for base in unique { synsets += NearSynonymIndex.classes[base.replacing("_", with: " ")] ?? [] }
    return Entry(
      stem: stem, lemmas: lemmas, synsets: Array(Set(synsets)).sorted(), ancestors: Array(Set(ancestors)).sorted(),
      derived: Array(Set(derived)).sorted(), antonyms: Array(Set(antonyms)).sorted(), bases: unique)
  }

  /// The base forms that `term` may have, itself included.
  func bases(of term: TermID) -> [String] { entries[term].bases }

  func isKnown(_ form: String) -> Bool { !lexicon.entries(of: form).isEmpty }

  /// Relates all words; call it once, when every word has its identifier.
  ///
  /// - Complexity: linear in the words times the words that share a lemma or sense with one.
  mutating func seal() {
    var byStem: [String: [TermID]] = [:]
    var byLemma: [Int: [TermID]] = [:]
    var bySynset: [Int: [TermID]] = [:]
    for (id, entry) in entries.enumerated() {
      byStem[entry.stem, default: []].append(id)
      for lemma in entry.lemmas { byLemma[lemma, default: []].append(id) }
      for synset in entry.synsets { bySynset[synset, default: []].append(id) }
    }
    let limit = 60
    var near = [[TermID: Nearness]](repeating: [:], count: entries.count)
    func link(_ left: TermID, _ right: TermID, _ nearness: Nearness) {
      if near[left][right] ?? .none < nearness { near[left][right] = nearness }
      if near[right][left] ?? .none < nearness { near[right][left] = nearness }
    }
    for (id, entry) in entries.enumerated() {
      link(id, id, .same)
      if entry.lemmas.isEmpty {
        // Only where the lexicon is silent: stems make "plan" of "plane" too.
        for other in (byStem[entry.stem] ?? []).prefix(limit) { link(id, other, .same) }
      }
      for lemma in entry.lemmas { for other in (byLemma[lemma] ?? []).prefix(limit) { link(id, other, .same) } }
      for lemma in entry.derived { for other in (byLemma[lemma] ?? []).prefix(limit) { link(id, other, .derived) } }
      for synset in entry.synsets { for other in (bySynset[synset] ?? []).prefix(limit) { link(id, other, .synonym) } }
      for synset in entry.ancestors { for other in (bySynset[synset] ?? []).prefix(limit) { link(id, other, .kind) } }
    }
    neighbours = near.map { $0.map { (term: $0.key, nearness: $0.value) }.sorted { $0.term < $1.term } }
    opposites = entries.map { entry in Set(entry.antonyms.flatMap { byLemma[$0] ?? [] }) }
  }

  func nearness(_ left: TermID, _ right: TermID) -> Nearness {
    if left == right { return .same }
    let list = neighbours[left]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].term < right { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].term == right ? list[low].nearness : .none
  }

  /// Whether WordNet gives the two as direct antonyms.
  func areAntonyms(_ left: TermID, _ right: TermID) -> Bool {
    opposites[left].contains(right) || opposites[right].contains(left)
  }
}

/// The near synonyms by base form, with numbers that no synset has.
enum NearSynonymIndex {
  static let classes: [String: [Int]] = {
    var index: [String: [Int]] = [:]
    for (number, words) in NearSynonyms.classes.enumerated() {
      for word in words {
        index[word, default: []].append(-1 - number)
        let stem = Inflection.stem(of: word)
        if stem != word { index[stem, default: []].append(-1 - number) }
      }
    }
    return index
  }()
}
