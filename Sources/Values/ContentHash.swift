/// SHA-256 (FIPS 180-4), for identifiers that depend on content alone.
///
/// Written here because the only packaged Swift implementation for Linux compiles BoringSSL; see
/// `docs/decisions/0003-content-hash.md`.
public struct ContentHash: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  public init() {}

  /// Adds one field; its length goes in too, so that ("ab", "c") and ("a", "bc") differ.
  public mutating func add(_ field: String) {
    let bytes = Array(field.utf8)
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { append(Array($0)) }
    append(bytes)
  }

  /// Adds raw bytes without their length.
  public mutating func append(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    pending.append(contentsOf: bytes)
    var start = 0
    while pending.count - start >= 64 {
      compress(pending[start..<(start + 64)])
      start += 64
    }
    pending.removeFirst(start)
  }

  /// The digest in lower-case hexadecimal, cut to `digits` (64 is the whole).
  public func hexadecimal(digits: Int = 64) -> String {
    var copy = self
    let bitLength = length &* 8
    var tail: [UInt8] = [0x80]
    while (copy.pending.count + tail.count) % 64 != 56 { tail.append(0) }
    withUnsafeBytes(of: bitLength.bigEndian) { tail.append(contentsOf: $0) }
    copy.append(tail)
    let alphabet = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in copy.state {
      for shift in stride(from: 28, through: 0, by: -4) { text.append(alphabet[Int((word >> UInt32(shift)) & 15)]) }
    }
    return String(decoding: text.prefix(digits), as: UTF8.self)
  }

  /// The identifier of `fields`: a prefix, a hyphen and the first 12 digits of their hash.
  public static func identifier(_ prefix: String, of fields: [String]) -> String {
    var hash = ContentHash()
    for field in fields { hash.add(field) }
    return "\(prefix)-\(hash.hexadecimal(digits: 12))"
  }

  private mutating func compress(_ block: ArraySlice<UInt8>) {
    var schedule = [UInt32](repeating: 0, count: 64)
    let base = block.startIndex
    for index in 0..<16 {
      let offset = base + index * 4
      schedule[index] =
        UInt32(block[offset]) << 24 | UInt32(block[offset + 1]) << 16
        | UInt32(block[offset + 2]) << 8 | UInt32(block[offset + 3])
    }
    for index in 16..<64 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      let first = early.rotated(by: 7) ^ early.rotated(by: 18) ^ (early >> 3)
      let second = late.rotated(by: 17) ^ late.rotated(by: 19) ^ (late >> 10)
      schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let upper = e.rotated(by: 6) ^ e.rotated(by: 11) ^ e.rotated(by: 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ upper &+ choice &+ Self.constants[index] &+ schedule[index]
      let lower = a.rotated(by: 2) ^ a.rotated(by: 13) ^ a.rotated(by: 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ lower &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] = state[index] &+ value }
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

extension UInt32 {
  fileprivate func rotated(by bits: UInt32) -> UInt32 { (self >> bits) | (self << (32 - bits)) }
}
