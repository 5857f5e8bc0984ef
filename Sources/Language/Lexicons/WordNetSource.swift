/// The files of a WordNet 3.x `dict` folder, by name: `index.noun`, `data.noun`, `noun.exc` and so on.
public typealias WordNetFiles = [String: [UInt8]]

/// Why a WordNet folder cannot be turned into an index.
public struct WordNetError: Error, Hashable, Sendable, CustomStringConvertible {
  public var file: String
  public var detail: String

  public init(file: String, detail: String) {
    self.file = file
    self.detail = detail
  }

  public var description: String {
    "\(file): \(detail); install Debian's wordnet-base or Homebrew's wordnet, or name its dict folder with --source"
  }
}

/// Turns WordNet's text files (wndb(5)) into the compact index that ``Lexicon`` reads.
public struct WordNetIndexer {
  /// The names of the files that are read.
  public static let fileNames: [String] = Part.all.flatMap {
    ["index.\($0.name)", "data.\($0.name)", "\($0.name).exc"]
  }

  private struct Part {
    let name: String
    let speech: WordClass
    static let all = [
      Part(name: "noun", speech: .noun), Part(name: "verb", speech: .verb), Part(name: "adj", speech: .adjective),
      Part(name: "adv", speech: .adverb),
    ]
  }

  private struct Key: Hashable, Comparable {
    let lemma: String
    let speech: UInt8
    static func < (left: Key, right: Key) -> Bool {
      left.lemma == right.lemma
        ? left.speech < right.speech : left.lemma.utf8.lexicographicallyPrecedes(right.lemma.utf8)
    }
  }

  private struct Synset {
    var words: [String] = []
    var hypernyms: [UInt64] = []
    var similar: [UInt64] = []
  }

  private var senses: [Key: [UInt64]] = [:]
  private var synsets: [UInt64: Synset] = [:]
  private var antonyms: [Key: Set<Key>] = [:]
  private var derivations: [Key: Set<Key>] = [:]
  private var lexicalPointers: [(source: Key, target: UInt64, word: Int, isAntonym: Bool)] = []
  private var exceptions: [(form: String, speech: UInt8, lemma: String)] = []

  private init() {}

  /// The bytes of the index.
  ///
  /// - Throws: ``WordNetError`` when a file is missing or of another form.
  public static func index(of files: WordNetFiles) throws(WordNetError) -> [UInt8] {
    var indexer = WordNetIndexer()
    for part in Part.all {
      for name in ["index.\(part.name)", "data.\(part.name)", "\(part.name).exc"] where files[name] == nil {
        throw WordNetError(file: name, detail: "the file is missing")
      }
      indexer.readIndex(files["index.\(part.name)"] ?? [], part.speech)
      indexer.readData(files["data.\(part.name)"] ?? [], part.speech)
      indexer.readExceptions(files["\(part.name).exc"] ?? [], part.speech)
    }
    guard indexer.senses.count > 1000, indexer.synsets.count > 1000 else {
      throw WordNetError(file: "index.noun", detail: "it holds no WordNet index")
    }
    indexer.resolvePointers()
    return indexer.encoded()
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: 0x0A) }

  private static func fields(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func id(_ speech: WordClass, _ offset: String) -> UInt64? {
    Int(offset).flatMap { $0 >= 0 && $0 < 1 << 40 ? UInt64(speech.rawValue) << 48 | UInt64($0) : nil }
  }

  private static func speech(_ code: String) -> WordClass? {
    ["n": .noun, "v": .verb, "a": .adjective, "s": .adjective, "r": .adverb][code]
  }

  private mutating func readIndex(_ bytes: [UInt8], _ speech: WordClass) {
    for line in Self.lines(bytes) where line.first != 0x20 {
      let fields = Self.fields(line)
      guard fields.count > 4, let count = Int(fields[2]), count > 0, count < fields.count else { continue }
      let offsets = fields.suffix(count).compactMap { Self.id(speech, $0) }
      senses[Key(lemma: fields[0].lowercased(), speech: speech.rawValue)] = offsets
    }
  }

  private mutating func readData(_ bytes: [UInt8], _ speech: WordClass) {
    for line in Self.lines(bytes) where line.first != 0x20 {
      let fields = Self.fields(line.prefix { $0 != 0x7C })
      guard fields.count > 5, let id = Self.id(speech, fields[0]), let count = Int(fields[3], radix: 16), count > 0,
        fields.count > 4 + 2 * count, let pointers = Int(fields[4 + 2 * count])
      else { continue }
      var synset = Synset()
      for word in 0..<count {
        var name = fields[4 + 2 * word].lowercased()
        if let bracket = name.firstIndex(of: "(") { name = String(name[..<bracket]) }
        synset.words.append(name)
      }
      for pointer in 0..<pointers {
        let base = 5 + 2 * count + 4 * pointer
        guard base + 3 < fields.count, let targetSpeech = Self.speech(fields[base + 2]),
          let target = Self.id(targetSpeech, fields[base + 1]), let words = Int(fields[base + 3], radix: 16)
        else { break }
        switch fields[base] {
        case "@", "@i": synset.hypernyms.append(target)
        case "&", "$": synset.similar.append(target)
        case "!", "+", "\\", "<":
          let source = words >> 8
          guard source >= 1, source <= count else { continue }
          lexicalPointers.append(
            (Key(lemma: synset.words[source - 1], speech: speech.rawValue), target, words & 0xFF, fields[base] == "!"))
        default: break
        }
      }
      synsets[id] = synset
    }
  }

  private mutating func readExceptions(_ bytes: [UInt8], _ speech: WordClass) {
    for line in Self.lines(bytes) {
      let fields = Self.fields(line)
      guard fields.count >= 2 else { continue }
      exceptions.append((fields[0].lowercased(), speech.rawValue, fields[1].lowercased()))
    }
  }

  private mutating func resolvePointers() {
    for pointer in lexicalPointers {
      guard let synset = synsets[pointer.target], pointer.word >= 1, pointer.word <= synset.words.count else {
        continue
      }
      let target = Key(lemma: synset.words[pointer.word - 1], speech: UInt8(truncatingIfNeeded: pointer.target >> 48))
      guard senses[target] != nil else { continue }
      if pointer.isAntonym {
        antonyms[pointer.source, default: []].insert(target)
      } else {
        derivations[pointer.source, default: []].insert(target)
      }
    }
  }

  private func encoded() -> [UInt8] {
    let keys = senses.keys.sorted()
    var entryNumber: [Key: UInt32] = [:]
    for (number, key) in keys.enumerated() { entryNumber[key] = UInt32(number) }
    let ids = synsets.keys.sorted()
    var synsetNumber: [UInt64: UInt32] = [:]
    for (number, id) in ids.enumerated() { synsetNumber[id] = UInt32(number) }

    var names: [UInt8] = []
    var pool: [UInt32] = []
    var layout = LexiconLayout()
    for key in keys {
      let name = Array(key.lemma.utf8.prefix(255))
      let related = [antonyms[key] ?? [], derivations[key] ?? []].map { $0.compactMap { entryNumber[$0] }.sorted() }
      let senseNumbers = (senses[key] ?? []).compactMap { synsetNumber[$0] }
      layout.entries += [
        UInt32(names.count), UInt32(name.count) | UInt32(key.speech) << 8, UInt32(pool.count),
        UInt32(senseNumbers.count) | UInt32(related[0].count) << 16, UInt32(related[1].count),
      ]
      names += name
      pool += senseNumbers + related[0] + related[1]
    }
    for id in ids {
      let synset = synsets[id] ?? Synset()
      let hypernyms = synset.hypernyms.compactMap { synsetNumber[$0] }
      let similar = synset.similar.compactMap { synsetNumber[$0] }
      layout.synsets += [UInt32(pool.count), UInt32(hypernyms.count) | UInt32(similar.count) << 16]
      pool += hypernyms + similar
    }
    let sorted = exceptions.sorted {
      ($0.form, $0.speech, $0.lemma) < ($1.form, $1.speech, $1.lemma)
    }.sorted { $0.form.utf8.lexicographicallyPrecedes($1.form.utf8) }
    for exception in sorted {
      guard let target = entryNumber[Key(lemma: exception.lemma, speech: exception.speech)] else { continue }
      let form = Array(exception.form.utf8.prefix(255))
      layout.exceptions += [UInt32(names.count), UInt32(form.count) | UInt32(exception.speech) << 8, target]
      names += form
    }
    layout.pool = pool
    layout.names = names
    return layout.bytes
  }
}
