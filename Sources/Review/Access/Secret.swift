/// A random text that nobody can guess, of 256 bits.
package struct Secret: Sendable {
  package let text: String

  package init() {
    var generator = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    for _ in 0..<4 {
      let word = generator.next()
      for shift in stride(from: 60, through: 0, by: -4) { bytes.append(digits[Int(word >> UInt64(shift) & 15)]) }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// For tests.
  package init(text: String) { self.text = text }

  /// Takes the same time wherever the texts differ, so that it cannot be guessed letter by letter.
  package func matches(_ other: String?) -> Bool {
    guard let other else { return false }
    let own = Array(text.utf8)
    let given = Array(other.utf8)
    var difference: UInt8 = own.count == given.count ? 0 : 1
    for index in own.indices { difference |= own[index] ^ (index < given.count ? given[index] : 0) }
    return difference == 0
  }
}
