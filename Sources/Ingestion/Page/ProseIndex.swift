internal import Markup

/// How much prose, and how much else, stands in any range of a document.
struct ProseIndex {
  /// The first node of each block.
  private var starts: [MarkupTree.Node] = []
  /// Bytes of prose in the blocks before each one, and one entry behind the last.
  private var goodBefore: [Int] = [0]
  private var badBefore: [Int] = [0]

  init() {}

  init(_ blocks: [TextBlock]) {
    for (index, block) in blocks.enumerated() {
      let isGood = Self.isProse(block)
      starts.append(block.firstNode)
      goodBefore.append(goodBefore[index] + (isGood ? block.bytes.count - block.linkBytes : 0))
      badBefore.append(badBefore[index] + (isGood ? 0 : Self.noise(block)))
    }
  }

  /// How much a block that is no prose speaks against the element around it.
  private static func noise(_ block: TextBlock) -> Int {
    if block.linkDensity > 0.4 { return min(block.bytes.count, 100) + 20 }
    // Subheads, lists and tables belong to articles as much as to anything else.
    if block.tag.isHeading || block.tag == .li || block.tag == .td || block.tag == .th || block.tag == .p { return 0 }
    return 20
  }

  var total: Int { goodBefore[goodBefore.count - 1] }

  func good(from node: MarkupTree.Node, to end: Int) -> Int {
    goodBefore[block(from: end)] - goodBefore[block(from: node)]
  }
  func bad(from node: MarkupTree.Node, to end: Int) -> Int {
    badBefore[block(from: end)] - badBefore[block(from: node)]
  }

  /// The indices of the blocks that begin between two nodes.
  func blocks(from node: MarkupTree.Node, to end: Int) -> Range<Int> {
    let lower = block(from: node)
    return lower..<max(lower, block(from: end))
  }

  /// The first block that begins at or after `node`.
  private func block(from node: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a block reads like a paragraph of prose.
  static func isProse(_ block: TextBlock) -> Bool {
    guard block.linkDensity < 0.4, !block.tag.isHeading else { return false }
    if block.bytes.count >= 100 { return true }
    return block.bytes.count >= 45 && block.tag == .p && endsSentence(block.bytes)
  }

  /// Whether the last mark closes a sentence or a quotation.
  static func endsSentence(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    if last < 0x80 { return Array(".!?\":;)'".utf8).contains(last) }
    let tail = Array(bytes.suffix(3))
    return closings.contains(tail) || Array(tail.suffix(2)) == [0xC2, 0xBB]
  }

  /// ” … ’ “ 。 ！ ？ 」 in UTF-8.
  private static let closings: [[UInt8]] = [
    [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0xA6], [0xE2, 0x80, 0x99], [0xE2, 0x80, 0x9C], [0xE3, 0x80, 0x82],
    [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9F], [0xE3, 0x80, 0x8D],
  ]
}
