public import Values

/// The paragraphs of a text as ranges of its tokens: a line feed ends one; none is empty.
public func paragraphs(of tokens: [Token], in text: IndexedText) -> [Range<Int>] {
  var paragraphs: [Range<Int>] = []
  var start = 0
  for index in tokens.indices.dropFirst() {
    let gap = tokens[index - 1].bytes.upperBound..<tokens[index].bytes.lowerBound
    guard !gap.isEmpty, text.bytes[gap].contains(UInt8(ascii: "\n")) else { continue }
    paragraphs.append(start..<index)
    start = index
  }
  if start < tokens.count { paragraphs.append(start..<tokens.count) }
  return paragraphs
}
