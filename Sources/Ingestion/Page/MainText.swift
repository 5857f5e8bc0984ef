internal import Markup

/// Finds the body of an article in a page by the density of text, the structure and the names of elements.
///
/// Furniture is pruned by tag and name, but never where most of the page's prose stands in it; then the element with
/// the most prose and the least else is taken, and its blocks are filtered.
struct MainText {
  private let outline: PageOutline
  private let tree: MarkupTree
  private let metadata: PageMetadata
  private var blocks: [TextBlock] = []
  private var prose = ProseIndex()
  private var isPruned: [Bool] = []

  init(_ outline: PageOutline, metadata: PageMetadata) {
    self.outline = outline
    self.metadata = metadata
    tree = outline.tree
  }

  /// The paragraphs of the body, in order; empty when the page has no article.
  mutating func paragraphs() -> [String] {
    isPruned = outline.isHidden
    revealLargeHidden()
    let hidden = isPruned
    prose = ProseIndex(BlockReader.blocks(in: tree) { hidden[$0] })
    prune()
    let pruned = isPruned
    blocks = BlockReader.blocks(in: tree) { pruned[$0] }
    prose = ProseIndex(blocks)
    guard let container = container() else { return [] }
    let range = prose.blocks(from: container, to: tree.end(container))
    let filter = BodyFilter(outline: outline, title: metadata.title)
    let body = confirmed(filter.kept(of: Array(blocks[range])))
    return filter.paragraphs(of: lead(before: range.lowerBound, body: body) + body)
  }

  /// Without what stands behind the text that the page repeats for machines, where that agrees with the body.
  private func confirmed(_ body: [TextBlock]) -> [TextBlock] {
    guard let linked = metadata.linkedBody, linked.utf8.count >= 300, !linked.hasSuffix("…"), !linked.hasSuffix("...")
    else {
      return body
    }
    let known = Shingles(linked)
    let shares = body.map { known.share(of: $0.text) }
    let agreed = zip(body, shares).reduce(0) { $0 + (($1.1 ?? 0) >= 0.6 ? $1.0.bytes.count : 0) }
    guard agreed * 4 >= body.reduce(0, { $0 + $1.bytes.count }) * 3,
      let last = shares.lastIndex(where: { ($0 ?? 0) >= 0.6 })
    else { return body }
    return Array(body[...last])
  }

  // MARK: Pruning

  /// Some pages hide their whole content until a script has run.
  private mutating func revealLargeHidden() {
    var textBefore = [0]
    textBefore.reserveCapacity(tree.count + 1)
    for node in 0..<tree.count { textBefore.append(textBefore[node] + tree.textRange(node).count) }
    let total = textBefore[tree.count]
    for node in 0..<tree.count where isPruned[node] {
      guard let tag = tree.tag(node), tag.isBlock else { continue }
      if (textBefore[tree.end(node)] - textBefore[node]) * 2 > total { isPruned[node] = false }
    }
  }

  private mutating func prune() {
    let total = Double(max(prose.total, 1))
    let headline = headline()
    var node = 0
    while node < tree.count {
      guard let tag = tree.tag(node) else {
        node += 1
        continue
      }
      if !isPruned[node] {
        let weight = prose.good(from: node, to: tree.end(node))
        let holdsHeadline = headline.map { tree.contains($0, in: node) && $0 != node } ?? false
        isPruned[node] =
          !holdsHeadline
          && (isFurniture(node, tag, share: Double(weight) / total)
            || (Double(weight) < 0.8 * total && isAnotherArticle(node, tag, headline: headline)))
      }
      node = isPruned[node] ? tree.end(node) : node + 1
    }
  }

  /// The first heading with the words of the title: what stands around it is no furniture.
  private func headline() -> MarkupTree.Node? {
    let title = TextKey.key(metadata.title)
    guard !title.isEmpty else { return nil }
    return (0..<tree.count).first { node in
      guard let tag = tree.tag(node), tag == .h1 || tag == .h2, !isPruned[node] else { return false }
      return TextKey.key(tree.text(of: node)) == title
    }
  }

  /// Whether an article with a headline of its own follows the one that the page is about.
  private func isAnotherArticle(_ node: MarkupTree.Node, _ tag: Tag, headline: MarkupTree.Node?) -> Bool {
    guard tag == .article, let headline, node > headline, tree.tag(headline) == .h1 else { return false }
    let headings = tree.descendants(of: node).filter { tree.tag($0) == .h1 }
    let title = TextKey.key(metadata.title)
    return !headings.isEmpty && !headings.contains { TextKey.key(tree.text(of: $0)) == title }
  }

  /// - Parameter share: How much of the page's prose stands in it.
  private func isFurniture(_ node: MarkupTree.Node, _ tag: Tag, share: Double) -> Bool {
    switch tag {
    case .nav, .menu, .footer: return share < 0.5
    case .aside, .form: return share < 0.4
    case .figure: return share < 0.3
    case .figcaption: return share < 0.5
    case .html, .body, .main: return false
    default: break
    }
    let hints = outline.hints[node]
    if hints.isEmpty { return false }
    if hints.contains(.comments) { return share < 0.5 }
    if hints.contains(.body) { return false }
    if hints.contains(.hidden) || hints.contains(.advertisement) { return share < 0.3 }
    if hints.contains(.caption) { return share < 0.2 }
    if hints.contains(.furniture) { return share < 0.3 }
    if hints.contains(.byline) { return share < 0.15 }
    return false
  }

  // MARK: Choosing

  /// The element with the most prose and the least else.
  private func container() -> MarkupTree.Node? {
    guard !blocks.isEmpty else { return nil }
    guard prose.total > 0 else { return MarkupTree.root }
    var best: (node: MarkupTree.Node, score: Double)?
    var node = 0
    while node < tree.count {
      defer { node += 1 }
      guard let tag = tree.tag(node) else { continue }
      if isPruned[node] {
        node = tree.end(node) - 1
        continue
      }
      guard tag.isBlock || tag == .other || tag == .span else { continue }
      let good = Double(prose.good(from: node, to: tree.end(node)))
      guard good > 0 else { continue }
      var score = good - 0.6 * Double(prose.bad(from: node, to: tree.end(node)))
      if outline.hints[node].contains(.body) { score += 0.1 * good }
      if tag == .article || tag == .main { score += 0.05 * good }
      if outline.markedBodies.contains(node) { score += 0.3 * good }
      if score >= (best?.score ?? -Double.infinity) { best = (node, score) }
    }
    return best?.node ?? MarkupTree.root
  }

  /// The standfirst, where it stands outside the body: between the headline and it.
  private func lead(before first: Int, body: [TextBlock]) -> [TextBlock] {
    let title = TextKey.key(metadata.title)
    guard !title.isEmpty, let heading = blocks[..<first].lastIndex(where: { TextKey.key($0.text) == title }) else {
      return []
    }
    let description = TextKey.key(metadata.summary ?? "")
    return blocks[(heading + 1)..<first].filter { block in
      guard block.bytes.count >= 40, block.bytes.count <= 1_000, block.linkDensity < 0.3,
        !DateReader.isDateLine(block.text)
      else { return false }
      let key = TextKey.key(block.text)
      let isDescription =
        description.count >= 30 && (key.hasPrefix(description.prefix(60)) || description.hasPrefix(key.prefix(60)))
      guard isDescription || isNamedLead(block.node) else { return false }
      return !body.prefix(3).contains { TextKey.key($0.text) == key }
    }
  }

  private func isNamedLead(_ node: MarkupTree.Node) -> Bool {
    var current: MarkupTree.Node? = node
    for _ in 0..<3 {
      guard let element = current else { return false }
      if outline.hints[element].contains(.lead) { return true }
      current = tree.parent(element)
    }
    return false
  }
}
