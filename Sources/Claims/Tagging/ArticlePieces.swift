package import Inference
package import Values

/// The word pieces of an article with their places in its text, as `training/tagger/pieces.py` cuts them.
package struct ArticlePieces {
  /// Stand before the first paragraph and before each other one.
  private static let articleStart: Int32 = 2
  private static let paragraphBreak: Int32 = 1
  /// What is read of a text; a longer one goes on without the tagger. About 12,000 words.
  package static let limit = 16_000

  package private(set) var ids: [Int32] = []
  /// In scalars of the text; empty for a break.
  package private(set) var spans: [TextSpan] = []
  /// The indices of the breaks.
  private(set) var paragraphStarts: [Int] = []
  /// For each piece the number of its paragraph.
  private(set) var paragraphs: [Int] = []
  /// Whether a piece begins with a letter or digit.
  private(set) var isWord: [Bool] = []

  package init(_ text: IndexedText, tokenizer: WordPieceTokenizer) {
    let scalars = MarkForms.normalised(Array(text.string.unicodeScalars))
    var start = 0
    while start < scalars.count, ids.count < Self.limit {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      appendParagraph(scalars[start..<end], tokenizer: tokenizer)
      start = end + 1
    }
  }

  package var count: Int { ids.count }

  private mutating func appendParagraph(_ scalars: ArraySlice<Unicode.Scalar>, tokenizer: WordPieceTokenizer) {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    let pieces = tokenizer.pieces(of: String(string)).prefix(Self.limit - ids.count)
    guard let first = pieces.first else { return }
    paragraphStarts.append(ids.count)
    let number = paragraphStarts.count
    ids.append(number == 1 ? Self.articleStart : Self.paragraphBreak)
    let place = scalars.startIndex + first.start
    spans.append(TextSpan(place, place))
    isWord.append(false)
    for piece in pieces {
      ids.append(piece.id)
      let start = scalars.startIndex + piece.start
      spans.append(TextSpan(start, max(start, scalars.startIndex + piece.end)))
      let scalar = scalars.indices.contains(start) ? scalars[start] : " "
      isWord.append(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    paragraphs += Array(repeating: number, count: ids.count - paragraphs.count)
  }

  /// The pieces that lie inside `span`, without breaks at their ends.
  func range(of span: TextSpan) -> Range<Int> {
    var low = spans.partitioningIndex { $0.start >= span.start }
    while low < spans.count, spans[low].isEmpty { low += 1 }
    var high = low
    while high < spans.count, spans[high].end <= span.end { high += 1 }
    while high > low, spans[high - 1].isEmpty { high -= 1 }
    return low..<high
  }

  // MARK: Windows

  /// Pieces of text in a window, [CLS] and [SEP] not counted.
  package static let windowLength = 254
  /// How many pieces before it a window also reads, in whole paragraphs.
  private static let context = 64

  /// Ranges that hold whole paragraphs, as many as fit; a longer paragraph is cut.
  package var windows: [Range<Int>] {
    let bounds = (paragraphStarts.first == 0 ? [] : [0]) + paragraphStarts + [count]
    var blocks: [Range<Int>] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      for at in stride(from: start, to: end, by: Self.windowLength) {
        blocks.append(at..<min(at + Self.windowLength, end))
      }
    }
    var windows: [Range<Int>] = []
    var next = 0
    while next < blocks.count {
      let start = blocks[next].lowerBound
      var end = blocks[next].upperBound
      let budget = windows.isEmpty ? Self.windowLength : Self.windowLength - Self.context
      next += 1
      while next < blocks.count, blocks[next].upperBound - start <= budget {
        end = blocks[next].upperBound
        next += 1
      }
      let reach = windows.isEmpty ? start : max(end - Self.windowLength, start - Self.context)
      let widened = bounds[bounds.partitioningIndex { $0 >= reach }]
      windows.append(min(widened, start)..<end)
    }
    return windows
  }
}
