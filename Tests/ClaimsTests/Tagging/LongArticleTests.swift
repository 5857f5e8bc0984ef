import Claims
import Inference
import Ingestion
import Testing

/// A model that marks nothing.
private struct SilentTagger: TokenTagger {
  let maximumPieces = 256

  func tags(of pieces: [Int32]) throws(InferenceError) -> TokenTags {
    var tags = [Float](repeating: -10, count: pieces.count * TokenTags.tagCount)
    for piece in pieces.indices { tags[piece * TokenTags.tagCount] = 10 }
    return TokenTags(
      pieceCount: pieces.count, tagLogits: tags,
      linkLogits: [Float](repeating: 0, count: TokenTags.relationCount * pieces.count * pieces.count))
  }
}

@Suite struct LongArticleTests {
  @Test func `what stands behind the part that the tagger reads is read by rules`() throws {
    let filler = String(repeating: "Nothing happened on the quay that day. ", count: 20) + "\n\n"
    let text =
      String(repeating: filler, count: 120) + "Ana Vell warned that the dam was unsafe and called the repair a joke."
    let tagger = AttributionTagger(model: SilentTagger(), tokenizer: try ShippedModels.tokenizer())
    let article = Article(path: "x.txt", title: "", text: text)
    let byRules = claims(in: article).filter { $0.kind != .narrator }
    let together = try claims(in: article, tagger: tagger).filter { $0.kind != .narrator }
    #expect(!byRules.isEmpty)
    #expect(together.map(\.text) == byRules.map(\.text))
  }
}
