internal import Foundation

/// Cuts text into the pieces of an uncased WordPiece vocabulary, as the models were trained to read them.
///
/// No text becomes a special piece: a literal "[SEP]" is cut like any other word in brackets.
public struct WordPieceTokenizer: Sendable {
  /// The number of pieces of BERT's uncased English vocabulary.
  public static let pieceCount = 30_522
  /// A longer word, in scalars, is one unknown piece.
  static let longestWord = 100

  public let specials: SpecialPieces
  let vocabulary: Vocabulary

  /// Reads the vocabulary file that comes with the models.
  public init(vocabularyAt path: String) throws(InferenceError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .fileMissing(path: path) }
    try self.init(vocabulary: [UInt8](data), path: path)
    guard vocabulary.count == Self.pieceCount else {
      throw .fileDamaged(path: path, detail: "\(vocabulary.count) pieces instead of \(Self.pieceCount)")
    }
  }

  /// - Parameters:
  ///   - file: One piece a line; the number of the line, from 0, is the id.
  ///   - path: What an error names.
  package init(vocabulary file: [UInt8], path: String) throws(InferenceError) {
    vocabulary = Vocabulary(file: file)
    guard let unknown = vocabulary.id(of: "[UNK]"), let start = vocabulary.id(of: "[CLS]"),
      let separator = vocabulary.id(of: "[SEP]")
    else { throw .fileDamaged(path: path, detail: "no [UNK], [CLS] or [SEP]") }
    specials = SpecialPieces(unknown: unknown, start: start, separator: separator)
  }

  /// The pieces of `text`, without [CLS] and [SEP].
  public func pieces(of text: String) -> [Piece] {
    var text = text
    return text.withUTF8 { pieces(ofUTF8: $0) }
  }

  /// The pieces of UTF-8 text, without [CLS] and [SEP]; offsets are counted from its beginning. Bytes that are no UTF-8
  /// are left out, each counted as a scalar.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func pieces(ofUTF8 bytes: UnsafeBufferPointer<UInt8>) -> [Piece] {
    var cutter = WordCutter(self, capacity: bytes.count / 4)
    cutter.read(bytes)
    return cutter.pieces
  }
}
