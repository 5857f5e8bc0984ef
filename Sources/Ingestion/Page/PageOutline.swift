internal import Markup

/// The elements of a page with what their names and attributes say about them.
struct PageOutline: Sendable {
  let tree: MarkupTree
  /// One for each node; empty for text.
  private(set) var hints: [ElementHint]
  /// Whether an element is never shown, by tag or attribute.
  private(set) var isHidden: [Bool]
  /// The elements marked as the body by schema.org's `articleBody` or by microformats' `e-content`.
  private(set) var markedBodies: [MarkupTree.Node] = []

  init(_ tree: MarkupTree) {
    self.tree = tree
    hints = [ElementHint](repeating: [], count: tree.count)
    isHidden = [Bool](repeating: false, count: tree.count)
    var known: [[UInt8]: ElementHint] = [:]
    let names = ["class", "id", "role", "data-component", "data-testid"].map { tree.nameID($0) }
    let style = tree.nameID("style")
    let item = tree.nameID("itemprop")
    let hidden = tree.nameID("hidden")
    let aria = tree.nameID("aria-hidden")
    let property = tree.nameID("property")
    for node in 0..<tree.count {
      guard let tag = tree.tag(node) else { continue }
      for name in names {
        guard let range = tree.attributeRange(name, of: node), range.count < 1_000 else { continue }
        let value = Array(tree.bytes[range])
        if let hint = known[value] {
          hints[node].formUnion(hint)
        } else {
          let hint = ElementHint.hints(in: String(decoding: value, as: UTF8.self))
          known[value] = hint
          hints[node].formUnion(hint)
        }
      }
      for name in [item, property] {
        guard let range = tree.attributeRange(name, of: node) else { continue }
        let value = String(decoding: tree.bytes[range], as: UTF8.self).lowercased()
        if value.hasSuffix("articlebody") { markedBodies.append(node) }
        if value == "author" || value == "datepublished" { hints[node].formUnion(.byline) }
        if value == "caption" { hints[node].formUnion(.caption) }
        if value == "comment" { hints[node].formUnion(.comments) }
      }
      isHidden[node] =
        Self.isUnseen(tag) || tree.attributeRange(hidden, of: node) != nil
        || tree.attributeRange(aria, of: node).map { tree.bytes[$0].elementsEqual("true".utf8) } == true
        || Self.hides(tree.attributeRange(style, of: node).map { tree.bytes[$0] } ?? [])
    }
  }

  private static func isUnseen(_ tag: Tag) -> Bool {
    switch tag {
    case .head, .title, .meta, .link, .base, .button, .input, .select, .option, .textarea, .object, .embed, .audio,
      .video, .canvas, .iframe, .progress, .label, .map:
      true
    default: false
    }
  }

  /// `display: none` in a style attribute.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= 12, style.count < 400 else { return false }
    let plain = Array(style.filter { $0 > 0x20 }.map(\.asciiLowercased))
    return plain.position(of: "display:none", from: 0) != nil || plain.position(of: "visibility:hidden", from: 0) != nil
  }
}

extension MarkupTree {
  /// Whether `node` is `ancestor` or stands below it.
  func contains(_ node: Node, in ancestor: Node) -> Bool { node >= ancestor && node < end(ancestor) }
}
