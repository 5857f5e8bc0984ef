/// Texts reduced to what makes two of them the same to a reader.
enum TextKey {
  /// Letters and digits alone, in lower case.
  static func key(_ text: String) -> String {
    var key: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: key.append(UInt8(scalar.value))
      case 0x41...0x5A: key.append(UInt8(scalar.value) | 0x20)
      case 0..<0x80: continue
      default:
        if scalar.properties.isAlphabetic { key.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
