/// The tables of a lexicon's file, little-endian: a header of eight words, then each table in the order of the fields.
///
/// An entry is five words: where its name starts; the name's length and, from bit 8, the part of speech; where its
/// lists start in the pool; the number of its synsets and, from bit 16, of its antonyms; the number of its
/// derivations. A synset is two: where its lists start; the number of its hypernyms and, from bit 16, of similar ones.
/// An exception is three: name, length and part of speech as above; the number of the entry that it is a form of.
struct LexiconLayout: Sendable {
  static let magic: UInt32 = 0x3157_4343  // "CCW1"
  static let entrySize = 5
  static let synsetSize = 2
  static let exceptionSize = 3

  var entries: [UInt32] = []
  var synsets: [UInt32] = []
  var exceptions: [UInt32] = []
  var pool: [UInt32] = []
  var names: [UInt8] = []

  init() {}

  var bytes: [UInt8] {
    var output: [UInt8] = []
    let tables = [entries, synsets, exceptions, pool]
    output.reserveCapacity(32 + tables.reduce(0) { $0 + $1.count * 4 } + names.count)
    func append(_ word: UInt32) {
      for shift in stride(from: UInt32(0), to: 32, by: 8) { output.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    append(Self.magic)
    for table in tables { append(UInt32(table.count)) }
    append(UInt32(names.count))
    append(0)
    append(0)
    for table in tables { for word in table { append(word) } }
    output += names
    return output
  }

  /// - Returns: `nil` when the bytes are of another form or cut short.
  init?(bytes: [UInt8]) {
    func word(_ index: Int) -> Int {
      let base = index * 4
      return Int(bytes[base]) | Int(bytes[base + 1]) << 8 | Int(bytes[base + 2]) << 16 | Int(bytes[base + 3]) << 24
    }
    guard bytes.count >= 32, word(0) == Int(Self.magic) else { return nil }
    let counts = (1...4).map(word)
    let nameCount = word(5)
    guard 32 + counts.reduce(0, +) * 4 + nameCount == bytes.count else { return nil }
    var start = 32
    func table(_ count: Int) -> [UInt32] {
      defer { start += count * 4 }
      return bytes.withUnsafeBytes { raw in
        (0..<count).map { UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: start + $0 * 4, as: UInt32.self)) }
      }
    }
    entries = table(counts[0])
    synsets = table(counts[1])
    exceptions = table(counts[2])
    pool = table(counts[3])
    names = Array(bytes[start...])
    guard isConsistent else { return nil }
  }

  /// Whether every list and name lies inside its table, so that lookups need no checks.
  private var isConsistent: Bool {
    guard entries.count % Self.entrySize == 0, synsets.count % Self.synsetSize == 0,
      exceptions.count % Self.exceptionSize == 0
    else { return false }
    let entryCount = entries.count / Self.entrySize
    let synsetCount = synsets.count / Self.synsetSize
    for entry in 0..<entryCount {
      let base = entry * Self.entrySize
      let first = Int(entries[base + 2])
      let senses = Int(entries[base + 3] & 0xFFFF)
      let words = Int(entries[base + 3] >> 16) + Int(entries[base + 4])
      guard Int(entries[base]) + Int(entries[base + 1] & 0xFF) <= names.count, first + senses + words <= pool.count
      else { return false }
      for item in first..<(first + senses) where Int(pool[item]) >= synsetCount { return false }
      for item in (first + senses)..<(first + senses + words) where Int(pool[item]) >= entryCount { return false }
    }
    for synset in 0..<synsetCount {
      let base = synset * Self.synsetSize
      let first = Int(synsets[base])
      let count = Int(synsets[base + 1] & 0xFFFF) + Int(synsets[base + 1] >> 16)
      guard first + count <= pool.count else { return false }
      for item in first..<(first + count) where Int(pool[item]) >= synsetCount { return false }
    }
    for exception in 0..<(exceptions.count / Self.exceptionSize) {
      let base = exception * Self.exceptionSize
      guard Int(exceptions[base]) + Int(exceptions[base + 1] & 0xFF) <= names.count,
        Int(exceptions[base + 2]) < entryCount
      else { return false }
    }
    return true
  }
}
