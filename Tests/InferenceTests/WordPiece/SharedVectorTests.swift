import Foundation
import Inference
import Testing

/// One row of the development data beside the checkout: a text as Hugging Face's library cuts it.
private struct Vector: Decodable {
  let text: String
  let ids: [Int32]
  let offsets: [[Int]]
}

@Suite struct SharedVectorTests {
  private static let vectors = TestModels.package.appending(path: "../shared/data/wordpiece-vectors.jsonl")
  private static let arePresent = FileManager.default.fileExists(atPath: vectors.path)

  @Test(.enabled(if: arePresent, "../shared/data/wordpiece-vectors.jsonl is not beside the checkout"))
  func `all texts of the development data are cut as their authors' library cuts them`() throws {
    let tokenizer = try WordPieceTokenizer(vocabularyAt: TestModels.package.appending(path: "models/vocab.txt").path)
    let lines = String(decoding: try Data(contentsOf: Self.vectors), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 200)
    for line in lines {
      let vector = try JSONDecoder().decode(Vector.self, from: Data(line.utf8))
      let wanted = zip(vector.ids, vector.offsets).map { Piece(id: $0, start: $1[0], end: $1[1]) }
      let start = Piece(id: tokenizer.specials.start, start: 0, end: 0)
      let end = Piece(id: tokenizer.specials.separator, start: 0, end: 0)
      let found = [start] + recognisingSpecials(vector.text, tokenizer) + [end]
      #expect(found == wanted, "\(vector.text.debugDescription)")
    }
  }

  /// The reference takes a literal special token for the piece; the tokenizer does not, so they are cut out before.
  private func recognisingSpecials(_ text: String, _ tokenizer: WordPieceTokenizer) -> [Piece] {
    let literals: [(String, Int32)] = [("[PAD]", 0), ("[UNK]", 100), ("[CLS]", 101), ("[SEP]", 102), ("[MASK]", 103)]
    var pieces: [Piece] = []
    var position = 0
    var rest = Array(text.unicodeScalars)[...]
    var plain = String.UnicodeScalarView()
    func flush() {
      let found = tokenizer.pieces(of: String(plain))
      pieces += found.map { Piece(id: $0.id, start: $0.start + position, end: $0.end + position) }
      position += plain.count
      plain = String.UnicodeScalarView()
    }
    while let scalar = rest.first {
      if let (literal, id) = literals.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
        flush()
        pieces.append(Piece(id: id, start: position, end: position + literal.unicodeScalars.count))
        position += literal.unicodeScalars.count
        rest = rest.dropFirst(literal.unicodeScalars.count)
      } else {
        plain.append(scalar)
        rest = rest.dropFirst()
      }
    }
    flush()
    return pieces
  }
}
