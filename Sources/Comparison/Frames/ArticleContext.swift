internal import Claims
internal import Ingestion
internal import Language
internal import Values

/// An article's text with the words of its paragraphs and the names that it uses.
///
/// Shared, for every pair of claims looks at two.
final class ArticleContext: Sendable {
  let article: Article
  let text: IndexedText
  let paragraphs: [Paragraph]
  /// Words that are names here, in lower case.
  let names: Set<String>
  /// How often each name stands in the article.
  let nameCounts: [String: Int]
  let titleWords: [String]
  let published: Int?

  struct Paragraph {
    let bytes: Range<Int>
    let words: [String]
  }

  init(_ article: Article) {
    self.article = article
    let text = IndexedText(article.text)
    self.text = text
    var counts: [String: Int] = [:]
    var lowered: Set<String> = []
    var initials: [String: Int] = [:]
    var paragraphs: [Paragraph] = []
    for range in Self.paragraphRanges(text.bytes) {
      let forms = wordForms(in: text, bytes: range)
      var startsSentence = true
      var words: [String] = []
      for (index, form) in forms.enumerated() {
        if form.kind == .mark {
          if [".", "!", "?", "“", "\"", ":", "‘", "”", "—", "–"].contains(form.text) { startsSentence = true }
          continue
        }
        guard form.kind == .word else { startsSentence = false; continue }
        if !FunctionWords.all.contains(form.text) { words.append(form.text) }
        if form.isCapitalised, !FunctionWords.all.contains(form.text), !FunctionWords.titles.contains(form.text) {
          // At the start of a sentence a capital says little, unless another capital follows.
          let followed = index + 1 < forms.count && forms[index + 1].kind == .word && forms[index + 1].isCapitalised
          if startsSentence && !followed {
            initials[form.text, default: 0] += 1
          } else {
            counts[form.text, default: 0] += 1
          }
        } else if !form.isCapitalised {
          lowered.insert(form.text)
        }
        startsSentence = false
      }
      paragraphs.append(Paragraph(bytes: range, words: words))
    }
    for (name, count) in initials where counts[name] != nil && !lowered.contains(name) {
      counts[name, default: 0] += count
    }
    for name in counts.keys where lowered.contains(name) && (counts[name] ?? 0) < 2 { counts[name] = nil }
    nameCounts = counts
    names = Set(counts.keys)
    self.paragraphs = paragraphs
    let title = IndexedText(article.title)
    titleWords = wordForms(in: title, bytes: 0..<title.bytes.count).filter {
      $0.kind == .word && !FunctionWords.all.contains($0.text)
    }.map(\.text)
    published = (article.published ?? article.dateline?.date)?.secondsSinceEpoch
  }

  /// The paragraph that holds `byte`, or the last that begins before it.
  func paragraph(at byte: Int) -> Int? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].bytes.lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  private static func paragraphRanges(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        if index > start { ranges.append(start..<index) }
        while index < bytes.count, bytes[index] == 0x0A { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }
}
