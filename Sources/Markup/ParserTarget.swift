internal import CLibXML2

/// What a parser's events are delivered to; held alive by the parse.
final class ParserTarget {
  let builder: TreeBuilder
  private let context: xmlParserCtxtPtr
  /// The first thing that libxml2 complained of as fatal.
  private(set) var complaint: String?
  private(set) var complaintLine: Int?

  init(builder: TreeBuilder, context: xmlParserCtxtPtr) {
    self.builder = builder
    self.context = context
  }

  static func from(_ data: UnsafeMutableRawPointer?) -> ParserTarget? {
    data.map { Unmanaged<ParserTarget>.fromOpaque($0).takeUnretainedValue() }
  }

  var line: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 0 }

  func stop() { xmlStopParser(context) }

  func startHTML(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let name else { return }
    let (tag, index) = builder.element(named: name)
    guard builder.begin(tag: tag, name: index, line: line) else { return stop() }
    guard var next = attributes else { return }
    while let attribute = next.pointee {
      let value = next.successor().pointee
      let bytes = value.map { UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))) }
      builder.addAttribute(builder.attribute(named: attribute), bytes ?? UnsafeBufferPointer(start: nil, count: 0))
      next = next.advanced(by: 2)
    }
  }

  func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard let text, length > 0 else { return }
    if !builder.add(text: UnsafeBufferPointer(start: text, count: Int(length)), line: line) { stop() }
  }

  func startXML(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
    _ count: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    let local = Self.qualified(name, prefix, uri)
    guard builder.begin(tag: Tag.byName[local] ?? .other, name: builder.intern(local), line: line) else {
      return stop()
    }
    guard let attributes, count > 0 else { return }
    // Five pointers an attribute: name, prefix, namespace, start and end of the value.
    for index in 0..<Int(count) {
      let field = attributes.advanced(by: index * 5)
      guard let name = field[0], let start = field[3], let end = field[4] else { continue }
      let value = UnsafeBufferPointer(start: start, count: max(0, end - start))
      builder.addAttribute(builder.intern(Self.qualified(name, field[1], field[2])), value)
    }
  }

  func note(_ error: UnsafePointer<xmlError>?) {
    guard let error, error.pointee.level == XML_ERR_FATAL, complaint == nil else { return }
    let message = error.pointee.message.map { String(cString: $0) } ?? ""
    complaint = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "error \(error.pointee.code)"
    complaintLine = error.pointee.line > 0 ? Int(error.pointee.line) : nil
  }

  private static func qualified(
    _ name: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?
  ) -> String {
    NamespacePrefix.name(
      String(cString: name), prefix: prefix.map { String(cString: $0) }, address: uri.map { String(cString: $0) })
  }
}
