internal import Markup

/// Decides block by block what of a container belongs to the body.
struct BodyFilter {
  private let outline: PageOutline
  private let tree: MarkupTree
  private let title: String

  init(outline: PageOutline, title: String) {
    self.outline = outline
    tree = outline.tree
    self.title = TextKey.key(title)
  }

  /// The texts, each once where it is repeated at once, without headings that nothing follows.
  func paragraphs(of blocks: [TextBlock]) -> [String] {
    var kept = blocks
    while let last = kept.last, last.tag.isHeading { kept.removeLast() }
    var paragraphs: [String] = []
    for block in kept {
      let text = block.text
      if text != paragraphs.last { paragraphs.append(text) }
    }
    return paragraphs
  }

  func kept(of blocks: [TextBlock]) -> [TextBlock] {
    let teasers = TeaserCards.trailing(in: blocks, tree)
    return cutAtTail(trimmed(blocks[..<teasers].filter(isKept)))
  }

  private func isKept(_ block: TextBlock) -> Bool {
    if !block.bytes.contains(where: { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }) { return false }
    if block.tag == .h1 { return false }
    if block.bytes.count < 400, !title.isEmpty, TextKey.key(block.text) == title { return false }
    if block.linkDensity > 0.5, !isLinkedParagraph(block) { return false }
    if block.bytes.count < 300, FurnitureLine.opens(block.text) || FurnitureLine.creditsPicture(block.text) {
      return false
    }
    return true
  }

  /// Whether a paragraph of prose happens to stand in a link.
  private func isLinkedParagraph(_ block: TextBlock) -> Bool {
    block.bytes.count >= 200 || (block.bytes.count >= 110 && block.tag == .p && ProseIndex.endsSentence(block.bytes))
  }

  /// Without the short lines before the first paragraph: date, author, section, time to read.
  private func trimmed(_ blocks: [TextBlock]) -> [TextBlock] {
    guard let first = blocks.firstIndex(where: { ProseIndex.isProse($0) || isSentence($0) }) else { return blocks }
    let head = blocks[..<first].filter {
      $0.tag.isHeading && $0.tag != .h1 && $0.bytes.count > 25 && isAdjacent($0, to: blocks[first])
    }
    return head + blocks[first...]
  }

  private func isSentence(_ block: TextBlock) -> Bool {
    block.bytes.count >= 30 && ProseIndex.endsSentence(block.bytes) && block.linkDensity < 0.3
      && !DateReader.isDateLine(block.text)
  }

  private func isAdjacent(_ heading: TextBlock, to block: TextBlock) -> Bool {
    tree.parent(heading.node) == tree.parent(block.node)
  }

  /// Without what follows a heading such as "Related stories", where it stands behind most of the prose.
  private func cutAtTail(_ blocks: [TextBlock]) -> [TextBlock] {
    let total = blocks.reduce(0) { $0 + (ProseIndex.isProse($1) ? $1.bytes.count : 0) }
    var seen = 0
    for (index, block) in blocks.enumerated() {
      if seen * 2 >= total, block.bytes.count < 80, FurnitureLine.endsBody(block.text) {
        return Array(blocks[..<index])
      }
      if ProseIndex.isProse(block) { seen += block.bytes.count }
    }
    return blocks
  }
}
