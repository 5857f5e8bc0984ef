internal import Markup

/// Finds the body of an article in a page by the density of text, the structure and the names of elements.
struct MainText {
  private let outline: PageOutline
  private let tree: MarkupTree
  private let title: String
  private var blocks: [TextBlock] = []
  private var isPruned: [Bool] = []
  /// Bytes of good paragraphs in the blocks before each one.
  private var goodBefore: [Int] = [0]
  private var badBefore: [Int] = [0]
  private var isGood: [Bool] = []

  /// - Parameter title: The headline, which is left out of the text.
  init(_ outline: PageOutline, title: String) {
    self.outline = outline
    self.title = title
    tree = outline.tree
  }

  /// The paragraphs of the body, in order; empty when the page has no article.
  mutating func paragraphs() -> [String] {
    prune()
    let pruned = isPruned
    blocks = BlockReader.blocks(in: tree) { pruned[$0] }
    measure()
    guard let container = container() else { return [] }
    let inside = blocks.indices.filter { tree.contains(blocks[$0].node, in: container) || blocks[$0].node == container }
    return BodyFilter(outline: outline, title: title).paragraphs(of: inside.map { blocks[$0] })
  }

  // MARK: Pruning

  private mutating func prune() {
    isPruned = outline.isHidden
    let weights = paragraphWeights()
    let total = max(weights.last ?? 0, 1)
    var node = 0
    while node < tree.count {
      guard let tag = tree.tag(node) else {
        node += 1
        continue
      }
      if isPruned[node] {
        node = tree.end(node)
        continue
      }
      let weight = weights[tree.end(node)] - weights[node]
      if isFurniture(node, tag, share: Double(weight) / Double(total)) {
        isPruned[node] = true
        node = tree.end(node)
        continue
      }
      node += 1
    }
  }

  /// For each node, the bytes of text in paragraphs before it.
  private func paragraphWeights() -> [Int] {
    var weights = [Int](repeating: 0, count: tree.count + 1)
    let p = tree.nameID("p")
    var paragraphEnd = 0
    for node in 0..<tree.count {
      var weight = 0
      if tree.tag(node) == .p { paragraphEnd = max(paragraphEnd, tree.end(node)) }
      if p != nil, tree.isText(node), node < paragraphEnd { weight = tree.textRange(node).count }
      weights[node + 1] = weights[node] + weight
    }
    return weights
  }

  private func isFurniture(_ node: MarkupTree.Node, _ tag: Tag, share: Double) -> Bool {
    let hints = outline.hints[node]
    switch tag {
    case .nav, .menu, .footer: return share < 0.5
    case .aside, .form: return share < 0.4
    case .figure: return share < 0.3
    case .figcaption: return true
    case .html, .body, .main, .head: return false
    default: break
    }
    if hints.contains(.comments) { return share < 0.7 || !hints.contains(.body) && share < 0.9 }
    if hints.contains(.body) { return false }
    if hints.contains(.hidden) || hints.contains(.advertisement) { return share < 0.3 }
    if hints.contains(.caption) { return share < 0.2 }
    if hints.contains(.furniture) { return share < 0.25 }
    if hints.contains(.byline) { return share < 0.15 }
    return false
  }

  // MARK: Scoring

  private mutating func measure() {
    isGood = blocks.map { Self.isGood($0) }
    for (index, block) in blocks.enumerated() {
      let good = isGood[index] ? block.bytes.count - block.linkBytes : 0
      let bad = isGood[index] ? 0 : min(block.bytes.count, 100) + 20
      goodBefore.append(goodBefore[index] + good)
      badBefore.append(badBefore[index] + bad)
    }
  }

  /// Whether a block reads like a paragraph of prose.
  private static func isGood(_ block: TextBlock) -> Bool {
    guard block.linkDensity < 0.4, !block.tag.isHeading else { return false }
    if block.bytes.count >= 100 { return true }
    return block.bytes.count >= 45 && block.tag == .p && endsSentence(block.bytes)
  }

  static func endsSentence(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    if [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ")")].contains(last) {
      return true
    }
    let tail = bytes.suffix(3)
    return [[0xE2, 0x80, 0x9D], [0xE3, 0x80, 0x82], [0xE2, 0x80, 0xA6], [0xE2, 0x80, 0x99]].contains(Array(tail))
      || Array(bytes.suffix(2)) == [0xC2, 0xBB]
  }

  /// The element with the most prose and the least else.
  private func container() -> MarkupTree.Node? {
    guard let total = goodBefore.last, total > 0 else { return blocks.isEmpty ? nil : MarkupTree.root }
    var best: (node: MarkupTree.Node, score: Double)?
    for node in 0..<tree.count {
      guard let tag = tree.tag(node), tag.isBlock || tag == .other || tag == .span, !isPruned[node] else { continue }
      let range = blockRange(of: node)
      let good = goodBefore[range.upperBound] - goodBefore[range.lowerBound]
      guard good > 0 else { continue }
      let bad = badBefore[range.upperBound] - badBefore[range.lowerBound]
      var score = Double(good) - 0.6 * Double(bad)
      if outline.hints[node].contains(.body) { score += 0.1 * Double(good) }
      if tag == .article || tag == .main { score += 0.05 * Double(good) }
      if outline.markedBodies.contains(node) { score += 0.3 * Double(good) }
      if score >= (best?.score ?? -Double.infinity) { best = (node, score) }
    }
    return best?.node ?? MarkupTree.root
  }

  /// The blocks that stand in an element, as a range of their indices.
  private func blockRange(of node: MarkupTree.Node) -> Range<Int> {
    let lower = firstBlock(from: node)
    return lower..<max(lower, firstBlock(from: tree.end(node)))
  }

  private func firstBlock(from node: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].firstNode < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MarkupTree {
  func contains(_ node: Node, in ancestor: Node) -> Bool { node >= ancestor && node < end(ancestor) }
}
