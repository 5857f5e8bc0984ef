import Claims
import Comparison
import Ingestion
import Values

/// One claim of a made-up article, for tests: its words stand in the article's text.
struct SampleClaim: Sendable {
  var speaker: String
  var text: String
  var stance: Stance = .asserts
  var kind: Claim.Kind = .direct

  init(_ speaker: String, _ text: String, _ stance: Stance = .asserts, _ kind: Claim.Kind = .direct) {
    self.speaker = speaker
    self.text = text
    self.stance = stance
    self.kind = kind
  }
}

/// An article about a place and persons that all samples share, so that two of them make one story.
func sampleArticle(_ name: String, published: String, _ claims: [SampleClaim]) throws -> ExtractedArticle {
  var text =
    "Mayor Irma Nordqvist of Velkirk met Tomas Aldane of Harrow Lines and Petra Sundin at the Kestle Hall in Brandau."
  var spans: [TextSpan] = []
  for claim in claims {
    text += "\n\n\(claim.speaker) spoke at the Kestle Hall: "
    let start = text.unicodeScalars.count
    text += claim.text
    spans.append(TextSpan(start, text.unicodeScalars.count))
    text += "."
  }
  let article = Article(
    path: name, title: "Velkirk and Harrow Lines", publisher: name, published: Timestamp(iso: published), text: text)
  return ExtractedArticle(
    article: article,
    claims: zip(claims, spans).map { claim, span in
      Claim(
        id: ContentHash.identifier("c", of: [article.id, "\(span.start)"]), article: article.id, kind: claim.kind,
        text: claim.text, spans: [span], speaker: Speaker(name: claim.speaker), stance: claim.stance,
        proposition: claim.text, foundBy: "sample")
    })
}
