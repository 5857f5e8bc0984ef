internal import CLibXML2

/// An XML document as its tree, with what kept it from being read to its end.
package struct XMLDocument: Sendable {
  package var tree: MarkupTree
  /// Where the document stops being well-formed; the tree holds what stands before, and what could be made of the rest.
  package var damage: MarkupError?
}

extension XMLDocument {
  /// Parses decoded XML; no document type is read and nothing is loaded.
  ///
  /// - Parameter source: Valid UTF-8 without NUL, as `decodeText` gives it.
  package init(utf8 source: [UInt8], path: String, limits: MarkupLimits = .init()) throws(MarkupError) {
    var cleaner = XMLCleaner(source, limits: limits, path: path)
    try cleaner.run()
    self = try parseXML(cleaner.output, path: path, limits: limits)
  }
}

/// Feeds cleaned XML to libxml2; the tree is what its events describe.
private func parseXML(_ source: [UInt8], path: String, limits: MarkupLimits) throws(MarkupError) -> XMLDocument {
  guard let size = Int32(exactly: source.count), source.count <= max(limits.bytes, limits.bytes &* 3) else {
    throw MarkupError(path: path, reason: .tooManyBytes(limit: limits.bytes))
  }
  guard source.contains(where: { !$0.isHTMLSpace }) else { throw MarkupError(path: path, reason: .empty) }
  Parser.prepare()
  guard let context = xmlNewParserCtxt() else { throw MarkupError(path: path, reason: .parserUnavailable) }
  defer { xmlFreeParserCtxt(context) }
  let builder = TreeBuilder(limits: limits, repairsParagraphs: false)
  let target = ParserTarget(builder: builder, context: context)
  let options =
    XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    | XML_PARSE_NONET.rawValue
  var damage: MarkupError?
  withExtendedLifetime(target) {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, prefix, uri, _, _, count, _, attributes in
      ParserTarget.from(data)?.startXML(name, prefix, uri, count, attributes)
    }
    handler.endElementNs = { data, _, _, _ in ParserTarget.from(data)?.builder.end() }
    handler.characters = { data, text, length in ParserTarget.from(data)?.characters(text, length) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { data, error in ParserTarget.from(data)?.note(error) }
    context.pointee.sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(target).toOpaque()
    let document = source.withUnsafeBytes {
      xmlCtxtReadMemory(
        context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), size, nil, "UTF-8", options.value)
    }
    if let document { xmlFreeDoc(document) }
    if context.pointee.wellFormed == 0 {
      let detail = target.complaint ?? "it ends too early"
      damage = MarkupError(path: path, line: target.complaintLine, reason: .notWellFormed(detail))
    }
  }
  builder.finish()
  if let failure = builder.failure { throw MarkupError(path: path, line: builder.failureLine, reason: failure) }
  if builder.tree.count < 2 { throw damage ?? MarkupError(path: path, reason: .empty) }
  return XMLDocument(tree: builder.tree, damage: damage)
}
