/// A text as UTF-8 bytes, with conversion between byte offsets and Unicode scalar offsets.
///
/// Stages work on the bytes and convert once, at the border, to the scalar offsets of the contracts.
public struct IndexedText: Sendable {
  /// One scalar offset for every block of this many bytes, so that a conversion scans at most one block.
  private static let blockSize = 64

  public let string: String
  public let bytes: [UInt8]
  /// The number of scalars that begin before byte `index * blockSize`.
  private let scalarsBeforeBlock: [Int]
  /// The length in Unicode scalars.
  public let scalarCount: Int

  public init(_ string: String) {
    let bytes = Array(string.utf8)
    var before: [Int] = []
    before.reserveCapacity(bytes.count / Self.blockSize + 1)
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.blockSize == 0 { before.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    self.string = string
    self.bytes = bytes
    self.scalarsBeforeBlock = before
    self.scalarCount = scalars
  }

  /// The number of scalars that begin before `byte`.
  ///
  /// - Complexity: O(1); at most one block of 64 bytes is scanned.
  public func scalarOffset(ofByte byte: Int) -> Int {
    guard byte < bytes.count else { return scalarCount }
    let block = byte / Self.blockSize
    var scalars = scalarsBeforeBlock[block]
    for offset in (block * Self.blockSize)..<byte where bytes[offset] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The byte at which the scalar number `scalar` begins; the byte count when there is none.
  ///
  /// - Complexity: O(log *n*).
  public func byteOffset(ofScalar scalar: Int) -> Int {
    guard scalar < scalarCount else { return bytes.count }
    var low = 0
    var high = scalarsBeforeBlock.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if scalarsBeforeBlock[middle] <= scalar { low = middle } else { high = middle - 1 }
    }
    var scalars = scalarsBeforeBlock[low]
    var offset = low * Self.blockSize
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if scalars == scalar { return offset }
        scalars += 1
      }
      offset += 1
    }
    return bytes.count
  }

  /// The span of scalars over a range of bytes that begins and ends between scalars.
  public func span(ofBytes range: Range<Int>) -> TextSpan {
    TextSpan(scalarOffset(ofByte: range.lowerBound), scalarOffset(ofByte: range.upperBound))
  }

  public func byteRange(of span: TextSpan) -> Range<Int> {
    byteOffset(ofScalar: span.start)..<byteOffset(ofScalar: span.end)
  }

  public func text(in span: TextSpan) -> String { text(inBytes: byteRange(of: span)) }

  public func text(inBytes range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
