internal import Markup
internal import Values

/// Reads NITF (IPTC, versions 2 and 3).
enum NITFFormat {
  static func read(_ tree: MarkupTree, root: MarkupTree.Node, path: String) -> Ingested {
    if let data = tree.first("docdata", in: root),
      let status = tree.attribute("management-status", of: data)?.lowercased(),
      status == "withheld" || status == "canceled" || status == "cancelled" || status == "embargoed"
    {
      return .skipped(
        SkippedInput(
          path: path, reason: "its sender marks it as \(status); ask for a usable version", line: tree.line(data)))
    }
    let content = tree.first("body.content", in: root)
    let paragraphs = content.map { MarkupText.paragraphs(in: tree, below: $0) } ?? []
    guard !paragraphs.isEmpty else {
      return .skipped(
        SkippedInput(
          path: path, reason: "body.content has no text; ask the sender for the whole item", line: tree.line(root)))
    }
    let head = tree.first("body.head", in: root)
    let bylineText = head.flatMap { tree.first("byline", in: $0) }.map { byline in
      let people = tree.all("person", in: byline).map { tree.text(of: $0).folded }
      return people.isEmpty ? [BylineElement.text(tree, byline)] : people
    }
    let dateline = head.flatMap { tree.first("dateline", in: $0) }
    let issued = date("date.issue", in: tree, root) ?? date("date.release", in: tree, root)
    let published = issued ?? dateline.flatMap { date("story.date", in: tree, $0) } ?? publication(tree, root)
    let owner = tree.first("pubdata", in: root).flatMap { tree.attribute("name", of: $0) }
    return .article(
      Article(
        path: path, url: nil,
        title: tree.value("hl1", in: root) ?? tree.value("hedline", in: root) ?? tree.value("title", in: root) ?? "",
        publisher: owner?.folded ?? holder(tree, root),
        byline: Byline.names(in: bylineText ?? []),
        credit: head.flatMap { tree.value("distributor", in: $0) },
        dateline: dateline.flatMap { place(tree, $0) } ?? Dateline(openingOf: paragraphs),
        published: published,
        modified: nil,
        language: tree.attribute("xml:lang", of: root).flatMap(LanguageTag.normalised)
          ?? LanguageGuess.language(of: paragraphs),
        text: paragraphs.joined(separator: "\n\n")))
  }

  private static func date(_ name: String, in tree: MarkupTree, _ node: MarkupTree.Node) -> Timestamp? {
    tree.first(name, in: node).flatMap { tree.attribute("norm", of: $0) }.flatMap { DateReader.timestamp($0) }
  }

  private static func publication(_ tree: MarkupTree, _ root: MarkupTree.Node) -> Timestamp? {
    tree.first("pubdata", in: root).flatMap { tree.attribute("date.publication", of: $0) }.flatMap {
      DateReader.timestamp($0)
    }
  }

  private static func holder(_ tree: MarkupTree, _ root: MarkupTree.Node) -> String? {
    tree.first("doc.copyright", in: root).flatMap { tree.attribute("holder", of: $0) }?.folded
  }

  private static func place(_ tree: MarkupTree, _ dateline: MarkupTree.Node) -> Dateline? {
    let place = tree.value("location", in: dateline) ?? tree.value("city", in: dateline)
    let date =
      date("story.date", in: tree, dateline)
      ?? tree.value("story.date", in: dateline).flatMap { DateReader.timestamp($0) }
    if place == nil, date == nil {
      let text = tree.text(of: dateline).folded
      return text.isEmpty ? nil : Dateline(place: text)
    }
    return Dateline(place: place, date: date)
  }
}

/// The text of a byline element without the title that follows the name.
enum BylineElement {
  static func text(_ tree: MarkupTree, _ byline: MarkupTree.Node) -> String {
    var text = TextFolder()
    var node = byline + 1
    while node < tree.end(byline) {
      if !tree.isText(node), ["byttl", "virtloc", "location"].contains(tree.name(node)) {
        node = tree.end(node)
        continue
      }
      if tree.isText(node) { text.add(tree.bytes[tree.textRange(node)]) }
      node += 1
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
