/// The pieces of a WordPiece vocabulary, found by their bytes.
struct Vocabulary: Sendable {
  /// The hash of no bytes (FNV-1a, 32 bits), to be extended byte by byte.
  static let emptyHash: UInt32 = 0x811c_9dc5

  let count: Int
  /// In bytes, a leading ## counted.
  let longestPiece: Int
  /// One piece a line; the number of the line is the id.
  private let file: [UInt8]
  private let starts: [Int32]
  private let lengths: [Int32]
  private let hashes: [UInt32]
  /// Open addressing, a power of two of slots, at most half of them full: an id, or -1.
  private let slots: [Int32]

  init(file: [UInt8]) {
    var starts: [Int32] = []
    var lengths: [Int32] = []
    var hashes: [UInt32] = []
    for line in file.prefix(Int(Int32.max)).split(separator: 10, omittingEmptySubsequences: false) {
      let piece = line.last == 13 ? line.dropLast() : line
      if line.isEmpty && line.endIndex == file.endIndex { break }
      starts.append(Int32(piece.startIndex))
      lengths.append(Int32(piece.count))
      hashes.append(piece.reduce(Self.emptyHash, Self.extend))
    }
    var size = 16
    while size < starts.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for id in starts.indices {
      var slot = Int(hashes[id]) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(id)
    }
    self.file = file
    self.starts = starts
    self.lengths = lengths
    self.hashes = hashes
    self.slots = slots
    count = starts.count
    longestPiece = Int(lengths.max() ?? 0)
  }

  static func extend(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  func id(of piece: String) -> Int32? {
    let bytes = Array(piece.utf8)
    return id(ofPrefix: 0, bytes[...], hash: bytes.reduce(Self.emptyHash, Self.extend))
  }

  /// The id of the piece that is `prefix` number signs and then `bytes`; `hash` is that of both.
  func id(ofPrefix prefix: Int, _ bytes: ArraySlice<UInt8>, hash: UInt32) -> Int32? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if hashes[id] == hash, matches(id, prefix, bytes) { return Int32(id) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ id: Int, _ prefix: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard Int(lengths[id]) == prefix + bytes.count else { return false }
    let start = Int(starts[id])
    for index in 0..<prefix where file[start + index] != 0x23 { return false }
    var place = start + prefix
    for byte in bytes {
      if file[place] != byte { return false }
      place += 1
    }
    return true
  }
}
