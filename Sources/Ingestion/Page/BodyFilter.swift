internal import Markup

/// Decides block by block what of a container belongs to the body.
struct BodyFilter {
  let outline: PageOutline
  let title: String

  func paragraphs(of blocks: [TextBlock]) -> [String] {
    var kept: [TextBlock] = []
    let folded = title.lowercased()
    for block in blocks where isKept(block) {
      if block.bytes.count < 300, block.text.lowercased() == folded { continue }
      if block.tag == .h1, kept.isEmpty { continue }
      kept.append(block)
    }
    while let last = kept.last, last.tag.isHeading { kept.removeLast() }
    var paragraphs: [String] = []
    for block in kept {
      let text = block.text
      if text != paragraphs.last { paragraphs.append(text) }
    }
    return paragraphs
  }

  private func isKept(_ block: TextBlock) -> Bool {
    if !block.bytes.contains(where: { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }) { return false }
    if block.linkDensity > 0.5, block.bytes.count < 200 { return block.tag.isHeading && block.bytes.count < 20 }
    return true
  }
}
