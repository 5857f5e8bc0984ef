/// The request line and the headers of HTTP/1.1 (RFC 9112), read strictly: what is ambiguous is refused.
package struct RequestHead: Hashable, Sendable {
  package var method: String
  package var target: String
  package var headers: [WebRequest.Header]
  package var contentLength: Int

  /// - Parameter bytes: Up to the empty line, which may be left out.
  package init(_ bytes: some Sequence<UInt8>, limits: ServerLimits = .init()) throws(RequestFault) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard let first = lines.first else { throw .malformed("no request line") }
    let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, words[0].allSatisfy(Self.isTokenByte), !words[0].isEmpty,
      words[1].first == UInt8(ascii: "/"), words[1].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw .malformed("the request line is malformed") }
    let version = String(decoding: words[2], as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .malformed("HTTP/1.1 is wanted") }
    method = String(decoding: words[0], as: UTF8.self)
    target = String(decoding: words[1], as: UTF8.self)

    guard lines.count - 1 <= limits.headers else { throw .headTooLarge }
    headers = []
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(Self.isTokenByte),
        line[colon...].allSatisfy({ $0 == 0x09 || $0 >= 0x20 && $0 != 0x7F })
      else { throw .malformed("a header is malformed") }
      let value = String(decoding: line[line.index(after: colon)...], as: UTF8.self)
      headers.append(
        .init(
          String(decoding: line[..<colon], as: UTF8.self).lowercased(), value.trimmed))
    }
    for name in ["host", "content-length", "origin", "content-type"] where headers.count(where: { $0.name == name }) > 1
    {
      throw .malformed("the header \(name) is given twice")
    }
    // Two readings of where a body ends are one too many.
    guard !headers.contains(where: { $0.name == "transfer-encoding" }) else { throw .chunked }
    contentLength = 0
    if let length = headers.first(where: { $0.name == "content-length" })?.value {
      guard (1...9).contains(length.utf8.count), length.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let count = Int(length)
      else {
        throw length.utf8.allSatisfy { (0x30...0x39).contains($0) }
          ? .bodyTooLarge : .malformed("the length is malformed")
      }
      guard count <= limits.bodyBytes else { throw .bodyTooLarge }
      contentLength = count
    }
    if version == "HTTP/1.0" { headers.append(.init("connection", "close")) }
  }

  /// RFC 9110, section 5.6.2.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  func request(body: [UInt8]) -> WebRequest { WebRequest(method, target, headers: headers, body: body) }
}

/// Why bytes are no request that is served; the connection ends after the answer.
package enum RequestFault: Error, Hashable, Sendable {
  case malformed(String)
  case headTooLarge, bodyTooLarge, chunked
  /// The client has gone, or took too long.
  case ended

  /// `nil` where nobody listens any more.
  var response: WebResponse? {
    switch self {
    case .malformed(let what): .text("The request cannot be read: \(what).", status: .badRequest)
    case .headTooLarge: .text("The headers of the request are too long.", status: .headersTooLarge)
    case .bodyTooLarge: .text("The form is too long; shorten the text, or tick fewer rows.", status: .tooLarge)
    case .chunked: .text("Bodies in chunks are not taken.", status: .notImplemented)
    case .ended: nil
    }
  }
}

extension String {
  /// Without spaces and tabs at its ends.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
