import Foundation
import Reporting

/// Finds where the words of an extracted text begin in the file that they were read from.
///
/// Markup, entities and character sets may stand between the words, so short runs of words are looked for, longest
/// first; the beginning of the file is the answer when none is there as plain text.
struct SourceSearch {
  private var bytesOf: [String: [UInt8]] = [:]

  mutating func position(inFile path: String, of words: String) -> SourcePosition {
    let bytes = source(path)
    let tokens = words.split(whereSeparator: \.isWhitespace).prefix(24).map { Array($0.utf8) }
    for length in [6, 3, 2] where tokens.count >= length {
      for start in 0...(tokens.count - length) {
        if let offset = Self.offset(of: Array(tokens[start..<start + length]), in: bytes) {
          return Self.position(ofByte: offset, in: bytes)
        }
      }
    }
    return SourcePosition(line: 1, column: 1)
  }

  private mutating func source(_ path: String) -> [UInt8] {
    if let bytes = bytesOf[path] { return bytes }
    let bytes = path == "-" ? [] : (try? InputFiles.bytes(of: path)) ?? []
    bytesOf = [path: bytes]
    return bytes
  }

  /// The first place where `words` follow each other with nothing but white space between.
  private static func offset(of words: [[UInt8]], in bytes: [UInt8]) -> Int? {
    guard let first = words.first, let lead = first.first else { return nil }
    for start in bytes.indices where bytes[start] == lead {
      var index = start
      var isMatch = true
      for (position, word) in words.enumerated() {
        if position > 0 {
          let gap = index
          while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
          guard index > gap else { isMatch = false; break }
        }
        guard bytes[index...].starts(with: word) else { isMatch = false; break }
        index += word.count
      }
      if isMatch { return start }
    }
    return nil
  }

  private static func position(ofByte offset: Int, in bytes: [UInt8]) -> SourcePosition {
    var position = SourcePosition(line: 1, column: 1)
    for byte in bytes[..<offset] {
      if byte == UInt8(ascii: "\n") {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
    }
    return position
  }
}
