internal import Foundation

/// The words of a statement as they are compared with those of another run.
///
/// Capitals, white space, the kind of quotation mark or hyphen, and punctuation around words make no difference, for
/// they change when an outlet changes its typography. Everything inside a word does: `1.5` is not `15`, nor `£5m` `$5m`.
package func normalisedWords(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
    case 0x2018...0x201B, 0x2032, 0x02BC: folded.append("'")
    case 0x201C...0x201F, 0x2033, 0x00AB, 0x00BB, 0x2039, 0x203A: folded.append("\"")
    case 0x2010...0x2013: folded.append("-")
    case 0x2014, 0x2015, 0x2026: folded.append(" ")
    default: folded.append(scalar.properties.isWhitespace ? " " : scalar)
    }
  }
  return folded.split(separator: " ").compactMap { word -> String? in
    var word = word
    while let first = word.first, isMark(first) { word.removeFirst() }
    while let last = word.last, isMark(last) || last == "." { word.removeLast() }
    return word.isEmpty || word.allSatisfy({ $0 == "-" }) ? nil : String(word)
  }.joined(separator: " ")
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\"", "'", ",", ";", ":", "!", "?", "(", ")", "[", "]", "{", "}", "¿", "¡": true
  default: false
  }
}

/// The order of the bytes, the same on every machine and for every version of Unicode.
package func precedes(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }
