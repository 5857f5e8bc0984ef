internal import CLibXML2

/// Character references of HTML (WHATWG HTML, section 13.2.5.72) and of XML that borrows HTML's names.
enum CharacterReference {
  /// Resolves the reference at an ampersand, or escapes the ampersand when there is none.
  ///
  /// What would be markup stays a reference: `<`, `>`, `&` and quotation marks.
  /// - Returns: The offset after what was read.
  static func resolve(_ source: [UInt8], at start: Int, inAttribute: Bool, into output: inout [UInt8]) -> Int {
    let next = start + 1
    if next < source.count, source[next] == UInt8(ascii: "#") {
      if let (scalar, end) = numeric(source, after: next) {
        write(scalar, into: &output)
        return end
      }
    } else {
      var end = next
      while end < source.count, end - next < 32, source[end].isASCIILetter || source[end].isASCIIDigit { end += 1 }
      let closed = end < source.count && source[end] == UInt8(ascii: ";")
      if closed, let scalar = named(source[next..<end]) {
        write(scalar, into: &output)
        return end + 1
      }
      if !closed, let (scalar, length) = unclosed(source[next..<end]) {
        let follower = next + length < source.count ? source[next + length] : 0
        let isPartOfAddress =
          inAttribute && (follower == UInt8(ascii: "=") || follower.isASCIILetter || follower.isASCIIDigit)
        if !isPartOfAddress {
          write(scalar, into: &output)
          return next + length
        }
      }
    }
    output.append(contentsOf: "&amp;".utf8)
    return next
  }

  /// The scalar of a name with its semicolon.
  static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: name, as: UTF8.self)
    if let added = additions[name] { return added }
    guard !name.isEmpty, let entity = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(UInt32(entity.pointee.value))
  }

  /// HTML5 reads the names of Latin-1 without a semicolon, the longest first.
  private static func unclosed(_ name: ArraySlice<UInt8>) -> (Unicode.Scalar, length: Int)? {
    var length = min(name.count, 8)
    while length >= 2 {
      let candidate = name.prefix(length)
      if let scalar = named(candidate),
        (scalar.value >= 0xA0 && scalar.value <= 0xFF) || [0x22, 0x26, 0x3C, 0x3E].contains(scalar.value)
      {
        return (scalar, length)
      }
      length -= 1
    }
    return nil
  }

  /// - Parameter hash: The offset of the number sign.
  static func numeric(_ source: [UInt8], after hash: Int) -> (Unicode.Scalar, end: Int)? {
    var index = hash + 1
    let isHexadecimal = index < source.count && source[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < source.count, let digit = source[index].digitValue(hexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < source.count, source[index] == UInt8(ascii: ";") { index += 1 }
    if value >= 0x80, value <= 0x9F { return (Windows1252.scalar(UInt8(value)), index) }
    let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
    guard !isControl, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", index) }
    return (scalar, index)
  }

  private static func write(_ scalar: Unicode.Scalar, into output: inout [UInt8]) {
    switch scalar {
    case "<": output.append(contentsOf: "&lt;".utf8)
    case ">": output.append(contentsOf: "&gt;".utf8)
    case "&": output.append(contentsOf: "&amp;".utf8)
    case "\"": output.append(contentsOf: "&quot;".utf8)
    case "'": output.append(contentsOf: "&#39;".utf8)
    default: scalar.append(to: &output)
    }
  }

  /// Names of HTML5 that libxml2's table of HTML 4 lacks and that news pages use.
  private static let additions: [String: Unicode.Scalar] = [
    "AMP": "&", "GT": ">", "LT": "<", "NewLine": "\n", "QUOT": "\"", "Tab": "\t", "abreve": "ă", "apos": "'",
    "aogon": "ą", "ast": "*", "cacute": "ć", "ccaron": "č", "colon": ":", "comma": ",", "commat": "@", "dash": "‐",
    "dollar": "$", "ecaron": "ě", "emacr": "ē", "eogon": "ę", "equals": "=", "excl": "!", "gbreve": "ğ", "hyphen": "‐",
    "imacr": "ī", "inodot": "ı", "lcub": "{", "lowbar": "_", "lpar": "(", "lsqb": "[", "lstrok": "ł", "nacute": "ń",
    "ncaron": "ň", "num": "#", "odblac": "ő", "percnt": "%", "period": ".", "phone": "☎", "plus": "+", "quest": "?",
    "rcaron": "ř", "rcub": "}", "rpar": ")", "rsqb": "]", "sacute": "ś", "scedil": "ş", "semi": ";", "sol": "/",
    "udblac": "ű", "umacr": "ū", "uring": "ů", "verbar": "|", "zacute": "ź", "zcaron": "ž", "zdot": "ż",
    "Lstrok": "Ł", "Sacute": "Ś", "Ccaron": "Č", "Zcaron": "Ž", "Zdot": "Ż", "check": "✓", "starf": "★", "star": "☆",
  ]
}

extension UInt8 {
  fileprivate func digitValue(hexadecimal: Bool) -> UInt32? {
    if isASCIIDigit { return UInt32(self - 0x30) }
    guard hexadecimal, (self | 0x20) >= 0x61, (self | 0x20) <= 0x66 else { return nil }
    return UInt32((self | 0x20) - 0x61) + 10
  }
}
