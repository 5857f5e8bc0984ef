/// WordNet's lemmas and their relations (Miller 1995; Fellbaum 1998), read from the index of ``WordNetIndexer``.
///
/// An empty lexicon knows no relation and leaves base forms to rules of inflection.
public struct Lexicon: Sendable {
  /// What a program should tell its user when no index was found.
  public static let missingNotice =
    "the WordNet index was not found, so synonyms, antonyms and kinds of things are not recognised; run `make build`, or `counterclaim index-wordnet --source DIR --output FILE` with the dict folder of Debian's wordnet-base or Homebrew's wordnet"

  public static let empty = Lexicon()

  /// The number of an entry: one lemma as one part of speech.
  public typealias Entry = Int
  public typealias Synset = Int

  private let layout: LexiconLayout

  private init() { layout = LexiconLayout() }

  /// - Returns: `nil` when `bytes` are no index of this version.
  public init?(bytes: [UInt8]) {
    guard let layout = LexiconLayout(bytes: bytes) else { return nil }
    self.layout = layout
  }

  public var isEmpty: Bool { layout.entries.isEmpty }

  /// The entries that `form`, in lower case, may be a form of: itself, its exceptions, and by the rules of morphy(7).
  public func entries(of form: String) -> [Entry] {
    guard !isEmpty else { return [] }
    let bytes = Array(form.utf8)
    guard !bytes.isEmpty, bytes.count < 60 else { return [] }
    var found: [Entry] = []
    func add(_ entry: Entry) { if !found.contains(entry) { found.append(entry) } }
    for speech in WordClass.allCases { if let entry = entry(bytes, speech) { add(entry) } }
    for entry in exceptionEntries(bytes) { add(entry) }
    for rule in InflectionRule.table where bytes.count > rule.suffix.count + 1 && bytes.hasSuffix(rule.suffix) {
      let stem = bytes.dropLast(rule.suffix.count)
      if let entry = entry(Array(stem) + rule.ending, rule.speech) { add(entry) }
      // "stopped", "running": the doubled letter goes too.
      if rule.undoubles, stem.count > 2, stem.last == stem.dropLast().last,
        let entry = entry(Array(stem.dropLast()), rule.speech)
      {
        add(entry)
      }
    }
    return found
  }

  public func speech(of entry: Entry) -> WordClass {
    WordClass(rawValue: UInt8(truncatingIfNeeded: layout.entries[entry * LexiconLayout.entrySize + 1] >> 8)) ?? .noun
  }

  public func lemma(of entry: Entry) -> String { String(decoding: name(ofEntry: entry), as: UTF8.self) }

  /// The most frequent senses first.
  public func synsets(of entry: Entry, limit: Int = .max) -> [Synset] {
    let base = entry * LexiconLayout.entrySize
    let first = Int(layout.entries[base + 2])
    let count = min(limit, Int(layout.entries[base + 3] & 0xFFFF))
    return layout.pool[first..<(first + count)].map(Int.init)
  }

  /// The direct antonyms of the lemma.
  public func antonyms(of entry: Entry) -> [Entry] {
    let base = entry * LexiconLayout.entrySize
    let first = Int(layout.entries[base + 2]) + Int(layout.entries[base + 3] & 0xFFFF)
    return layout.pool[first..<(first + Int(layout.entries[base + 3] >> 16))].map(Int.init)
  }

  /// The lemmas of other parts of speech with the same root: "explosion" of "explode".
  public func derivations(of entry: Entry) -> [Entry] {
    let base = entry * LexiconLayout.entrySize
    let first =
      Int(layout.entries[base + 2]) + Int(layout.entries[base + 3] & 0xFFFF) + Int(layout.entries[base + 3] >> 16)
    return layout.pool[first..<(first + Int(layout.entries[base + 4]))].map(Int.init)
  }

  public func hypernyms(of synset: Synset) -> [Synset] {
    let base = synset * LexiconLayout.synsetSize
    let first = Int(layout.synsets[base])
    return layout.pool[first..<(first + Int(layout.synsets[base + 1] & 0xFFFF))].map(Int.init)
  }

  /// Adjectives near in meaning, and verbs of one group.
  public func similar(to synset: Synset) -> [Synset] {
    let base = synset * LexiconLayout.synsetSize
    let first = Int(layout.synsets[base]) + Int(layout.synsets[base + 1] & 0xFFFF)
    return layout.pool[first..<(first + Int(layout.synsets[base + 1] >> 16))].map(Int.init)
  }

  /// The synsets above `synset`, at most `depth` steps up, nearest first.
  public func ancestors(of synset: Synset, depth: Int) -> [Synset] {
    var found: [Synset] = []
    var level = [synset]
    for _ in 0..<max(0, depth) {
      var next: [Synset] = []
      for member in level {
        for parent in hypernyms(of: member) where !found.contains(parent) { next.append(parent); found.append(parent) }
      }
      level = next
    }
    return found
  }

  private func name(ofEntry entry: Entry) -> ArraySlice<UInt8> {
    let base = entry * LexiconLayout.entrySize
    let start = Int(layout.entries[base])
    return layout.names[start..<(start + Int(layout.entries[base + 1] & 0xFF))]
  }

  private func entry(_ lemma: [UInt8], _ speech: WordClass) -> Entry? {
    var low = 0
    var high = layout.entries.count / LexiconLayout.entrySize
    while low < high {
      let middle = (low + high) / 2
      let name = name(ofEntry: middle)
      let isBefore =
        name.elementsEqual(lemma)
        ? self.speech(of: middle).rawValue < speech.rawValue : name.lexicographicallyPrecedes(lemma)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    guard low < layout.entries.count / LexiconLayout.entrySize, self.speech(of: low) == speech,
      name(ofEntry: low).elementsEqual(lemma)
    else { return nil }
    return low
  }

  private func exceptionEntries(_ form: [UInt8]) -> [Entry] {
    func name(_ index: Int) -> ArraySlice<UInt8> {
      let base = index * LexiconLayout.exceptionSize
      let start = Int(layout.exceptions[base])
      return layout.names[start..<(start + Int(layout.exceptions[base + 1] & 0xFF))]
    }
    var low = 0
    let count = layout.exceptions.count / LexiconLayout.exceptionSize
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if name(middle).lexicographicallyPrecedes(form) { low = middle + 1 } else { high = middle }
    }
    var found: [Entry] = []
    while low < count, name(low).elementsEqual(form) {
      found.append(Int(layout.exceptions[low * LexiconLayout.exceptionSize + 2]))
      low += 1
    }
    return found
  }
}

extension Array where Element == UInt8 {
  func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}

/// A rule that takes an inflected form to a base form (morphy(7) of WordNet).
struct InflectionRule: Sendable {
  let suffix: [UInt8]
  let ending: [UInt8]
  let speech: WordClass
  var undoubles = false

  init(_ suffix: String, _ ending: String, _ speech: WordClass, undoubles: Bool = false) {
    self.suffix = Array(suffix.utf8)
    self.ending = Array(ending.utf8)
    self.speech = speech
    self.undoubles = undoubles
  }

  static let table: [InflectionRule] = [
    InflectionRule("s", "", .noun), InflectionRule("ses", "s", .noun), InflectionRule("xes", "x", .noun),
    InflectionRule("zes", "z", .noun), InflectionRule("ches", "ch", .noun), InflectionRule("shes", "sh", .noun),
    InflectionRule("men", "man", .noun), InflectionRule("ies", "y", .noun),
    InflectionRule("s", "", .verb), InflectionRule("ies", "y", .verb), InflectionRule("es", "e", .verb),
    InflectionRule("es", "", .verb), InflectionRule("ed", "e", .verb), InflectionRule("ed", "", .verb, undoubles: true),
    InflectionRule("ied", "y", .verb), InflectionRule("ing", "e", .verb),
    InflectionRule("ing", "", .verb, undoubles: true),
    InflectionRule("er", "", .adjective, undoubles: true), InflectionRule("est", "", .adjective, undoubles: true),
    InflectionRule("er", "e", .adjective), InflectionRule("est", "e", .adjective),
    InflectionRule("ier", "y", .adjective), InflectionRule("iest", "y", .adjective),
  ]
}
