internal import CLibXML2

/// Receives the events of a parser and lays the tree out, within the limits.
///
/// Events instead of libxml2's own tree: the limits hold while it parses, and nothing has to be copied or freed.
final class TreeBuilder {
  private struct Open {
    var node: Int
    var tag: Tag
    /// A paragraph that HTML5 ends here, but that libxml2 holds open: what follows goes to its parent.
    var isClosed = false
  }

  private(set) var tree = MarkupTree()
  private(set) var failure: MarkupError.Reason?
  private(set) var failureLine: Int?
  private var open: [Open] = []
  private var nameOfPointer: [UnsafeRawPointer: (Tag, Int32)] = [:]
  private var attributeOfPointer: [UnsafeRawPointer: Int32] = [:]
  private let limits: MarkupLimits
  private let repairsParagraphs: Bool
  private let deadline: ContinuousClock.Instant
  private var events = 0
  private var openParagraphs = 0
  private var textBytes = 0

  /// - Parameter repairsParagraphs: Whether elements that end a paragraph in HTML5 are taken out of an open one.
  init(limits: MarkupLimits, repairsParagraphs: Bool) {
    self.limits = limits
    self.repairsParagraphs = repairsParagraphs
    deadline = ContinuousClock.now + .seconds(limits.seconds)
    tree.names = [""]
    tree.nameIndex = ["": 0]
    tree.entries = [MarkupTree.Entry(parent: -1, end: 1, tag: .other, name: 0, lower: 0, upper: 0, line: 0)]
  }

  func intern(_ name: String) -> Int32 {
    if let known = tree.nameIndex[name] { return known }
    let index = Int32(tree.names.count)
    tree.names.append(name)
    tree.nameIndex[name] = index
    return index
  }

  /// The tag of a name that the parser's dictionary holds, so that its address stands for it.
  func element(named pointer: UnsafePointer<xmlChar>) -> (Tag, Int32) {
    if let known = nameOfPointer[UnsafeRawPointer(pointer)] { return known }
    let name = String(cString: pointer)
    let value = (Tag.byName[name] ?? .other, intern(name))
    nameOfPointer[UnsafeRawPointer(pointer)] = value
    return value
  }

  func attribute(named pointer: UnsafePointer<xmlChar>) -> Int32 {
    if let known = attributeOfPointer[UnsafeRawPointer(pointer)] { return known }
    let value = intern(String(cString: pointer))
    attributeOfPointer[UnsafeRawPointer(pointer)] = value
    return value
  }

  /// - Returns: Whether the parser may go on.
  func begin(tag: Tag, name: Int32, line: Int) -> Bool {
    guard mayContinue(line: line) else { return false }
    guard open.count < limits.depth else { return fail(.tooDeep(limit: limits.depth), line: line) }
    if repairsParagraphs, tag.closesParagraph { closeParagraph() }
    let node = tree.entries.count
    tree.entries.append(
      MarkupTree.Entry(
        parent: Int32(parentForNext()), end: 0, tag: tag, name: name, lower: Int32(tree.attributes.count),
        upper: Int32(tree.attributes.count), line: Int32(clamping: line)))
    open.append(Open(node: node, tag: tag))
    if tag == .p { openParagraphs += 1 }
    return true
  }

  func addAttribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    guard let node = open.last?.node, value.count < Int(Int32.max) - tree.bytes.count else { return }
    let lower = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: value)
    tree.attributes.append(MarkupTree.Attribute(name: name, lower: lower, upper: Int32(tree.bytes.count)))
    tree.entries[node].upper = Int32(tree.attributes.count)
  }

  func end() {
    guard let last = open.popLast(), !last.isClosed else { return }
    tree.entries[last.node].end = Int32(tree.entries.count)
    if last.tag == .p { openParagraphs -= 1 }
  }

  func add(text: UnsafeBufferPointer<UInt8>, line: Int) -> Bool {
    guard text.count > 0 else { return true }
    guard mayContinue(line: line) else { return false }
    textBytes += text.count
    guard textBytes <= limits.textBytes, text.count < Int(Int32.max) - tree.bytes.count else {
      return fail(.tooMuchText(limit: limits.textBytes), line: line)
    }
    let parent = Int32(parentForNext())
    let lower = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: text)
    let upper = Int32(tree.bytes.count)
    // The parser cuts long runs at its buffer's end.
    if let last = tree.entries.last, last.tag == nil, last.parent == parent, last.upper == lower {
      tree.entries[tree.entries.count - 1].upper = upper
      return true
    }
    let node = Int32(tree.entries.count)
    tree.entries.append(
      MarkupTree.Entry(
        parent: parent, end: node + 1, tag: nil, name: 0, lower: lower, upper: upper, line: Int32(clamping: line)))
    return true
  }

  func finish() {
    while !open.isEmpty { end() }
    tree.entries[0].end = Int32(tree.entries.count)
  }

  private func mayContinue(line: Int) -> Bool {
    guard failure == nil else { return false }
    guard tree.entries.count < limits.nodes else { return fail(.tooManyNodes(limit: limits.nodes), line: line) }
    events += 1
    if events % 4096 == 0, ContinuousClock.now > deadline {
      return fail(.tooSlow(seconds: limits.seconds), line: line)
    }
    return true
  }

  private func fail(_ reason: MarkupError.Reason, line: Int) -> Bool {
    failure = reason
    failureLine = line > 0 ? line : nil
    return false
  }

  private func parentForNext() -> Int {
    for element in open.reversed() where !element.isClosed { return element.node }
    return MarkupTree.root
  }

  private func closeParagraph() {
    guard openParagraphs > 0 else { return }
    for index in open.indices.reversed() {
      if open[index].tag.bordersParagraphs { return }
      guard open[index].tag == .p, !open[index].isClosed else { continue }
      for inner in index..<open.count where !open[inner].isClosed {
        open[inner].isClosed = true
        if open[inner].tag == .p { openParagraphs -= 1 }
        tree.entries[open[inner].node].end = Int32(tree.entries.count)
      }
      return
    }
  }
}
