internal import Markup

/// A paragraph, heading, list item or other run of text between block boundaries, in document order.
struct TextBlock: Sendable {
  /// The innermost block element around it.
  var node: MarkupTree.Node
  /// The first node of text in it.
  var firstNode: MarkupTree.Node
  var tag: Tag
  /// One line of UTF-8.
  var bytes: [UInt8]
  /// How many of the bytes stand in links.
  var linkBytes: Int
  /// How many of the bytes stand in bold type.
  var boldBytes: Int

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var linkDensity: Double { bytes.isEmpty ? 0 : Double(linkBytes) / Double(bytes.count) }
}

/// Cuts the text below a node into blocks.
struct BlockReader {
  private let tree: MarkupTree
  private var blocks: [TextBlock] = []
  private var folder = TextFolder()
  private var linkBytes = 0
  private var boldBytes = 0
  private var firstNode: MarkupTree.Node?
  private var breaks = 0

  private init(_ tree: MarkupTree) { self.tree = tree }

  /// - Parameter isSkipped: Whether a node is left out with everything below it.
  static func blocks(
    in tree: MarkupTree, below root: MarkupTree.Node = MarkupTree.root, isSkipped: (MarkupTree.Node) -> Bool
  ) -> [TextBlock] {
    var reader = BlockReader(tree)
    reader.read(below: root, isSkipped: isSkipped)
    return reader.blocks
  }

  /// Elements that stand around the current node, the innermost last.
  private struct Open {
    var end: Int
    var tag: Tag
    var isBlock: Bool
    var isLink: Bool
  }

  private mutating func read(below root: MarkupTree.Node, isSkipped: (MarkupTree.Node) -> Bool) {
    var open: [Open] = []
    var links = 0
    var bolds = 0
    var node = root
    let end = tree.end(root)
    let address = tree.nameID("href")
    func close(_ element: Open) {
      if element.isLink { links -= 1 }
      if element.tag == .b || element.tag == .strong { bolds -= 1 }
    }
    var block: (node: MarkupTree.Node, tag: Tag) = (root, tree.tag(root) ?? .other)
    var blockStack: [(node: MarkupTree.Node, tag: Tag)] = [block]
    while node < end {
      while let last = open.last, last.end <= node {
        open.removeLast()
        close(last)
        if last.isBlock {
          flush(block)
          blockStack.removeLast()
          block = blockStack.last ?? block
        }
      }
      guard let tag = tree.tag(node) else {
        add(tree.bytes[tree.textRange(node)], node, isLink: links > 0, isBold: bolds > 0)
        node += 1
        continue
      }
      if isSkipped(node) {
        if tag.isBlock { flush(block) } else if tag != .other { folder.addSpace() }
        node = tree.end(node)
        continue
      }
      if tag == .br {
        breaks += 1
        if breaks >= 2 { flush(block) } else { folder.addSpace() }
        node += 1
        continue
      }
      if tag == .td || tag == .th { folder.addSpace() }
      let isBlock = tag.isBlock
      if isBlock {
        flush(block)
        block = (node, tag)
        blockStack.append(block)
      }
      // An anchor without an address is no link, and one that is never closed would hold the rest of the page.
      let isLink = tag == .a && tree.attributeRange(address, of: node) != nil
      if isLink { links += 1 }
      if tag == .b || tag == .strong { bolds += 1 }
      open.append(Open(end: tree.end(node), tag: tag, isBlock: isBlock, isLink: isLink))
      node += 1
    }
    while let last = open.popLast() {
      if last.isBlock {
        flush(block)
        blockStack.removeLast()
        block = blockStack.last ?? block
      }
    }
    flush(block)
  }

  private mutating func add(_ text: ArraySlice<UInt8>, _ node: MarkupTree.Node, isLink: Bool, isBold: Bool) {
    let before = folder.bytes.count
    folder.add(text)
    let added = folder.bytes.count - before
    guard added > 0 else { return }
    breaks = 0
    if firstNode == nil { firstNode = node }
    if isLink { linkBytes += added }
    if isBold { boldBytes += added }
  }

  private mutating func flush(_ block: (node: MarkupTree.Node, tag: Tag)) {
    breaks = 0
    let text = folder.take()
    if let firstNode {
      blocks.append(
        TextBlock(
          node: block.node, firstNode: firstNode, tag: block.tag, bytes: text, linkBytes: linkBytes,
          boldBytes: boldBytes))
    }
    firstNode = nil
    linkBytes = 0
    boldBytes = 0
  }
}
