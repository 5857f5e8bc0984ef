internal import CLibXML2

/// Feeds cleaned HTML to libxml2 and returns the tree that its events describe.
func parseHTML(_ source: [UInt8], path: String, limits: MarkupLimits) throws(MarkupError) -> MarkupTree {
  guard let size = Int32(exactly: source.count), source.count <= max(limits.bytes, limits.bytes &* 3) else {
    throw MarkupError(path: path, reason: .tooManyBytes(limit: limits.bytes))
  }
  let builder = TreeBuilder(limits: limits, repairsParagraphs: true)
  guard !source.isEmpty else {
    builder.finish()
    return builder.tree
  }
  Parser.prepare()
  guard let context = htmlNewParserCtxt() else { throw MarkupError(path: path, reason: .parserUnavailable) }
  defer { htmlFreeParserCtxt(context) }
  let target = ParserTarget(builder: builder, context: context)
  let options =
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
  withExtendedLifetime(target) {
    // Every event goes to the builder; libxml2 builds no document, so its own depth and text limits play no part.
    var handler = htmlSAXHandler()
    handler.startElement = { data, name, attributes in
      ParserTarget.from(data)?.startHTML(name, attributes)
    }
    handler.endElement = { data, _ in ParserTarget.from(data)?.builder.end() }
    handler.characters = { data, text, length in ParserTarget.from(data)?.characters(text, length) }
    handler.ignorableWhitespace = handler.characters
    context.pointee.sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(target).toOpaque()
    let document = source.withUnsafeBytes {
      htmlCtxtReadMemory(
        context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), size, nil, "UTF-8", options.value)
    }
    if let document { xmlFreeDoc(document) }
  }
  builder.finish()
  if let failure = builder.failure { throw MarkupError(path: path, line: builder.failureLine, reason: failure) }
  return builder.tree
}

extension UInt32 {
  /// The options of libxml2 are C enumerations, unsigned here and `int` in its functions.
  var value: Int32 { Int32(bitPattern: self) }
}

enum Parser {
  private static let initialised: Void = xmlInitParser()

  /// libxml2 asks for one call before the first parse of several threads.
  static func prepare() { initialised }
}
