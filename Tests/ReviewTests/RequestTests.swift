import Review
import Testing

struct BadRequest: Sendable, CustomTestStringConvertible {
  var name: String
  var head: String
  var fault: RequestFault?
  var testDescription: String { name }
}

@Suite struct RequestTests {
  static let refused: [BadRequest] = [
    .init(name: "nothing", head: ""),
    .init(name: "no target", head: "GET HTTP/1.1\r\nHost: a"),
    .init(name: "two spaces", head: "GET  / HTTP/1.1\r\nHost: a"),
    .init(name: "another version", head: "GET / HTTP/2.0\r\nHost: a"),
    .init(name: "a whole address", head: "GET http://a/ HTTP/1.1\r\nHost: a"),
    .init(name: "a control character in the target", head: "GET /\u{1} HTTP/1.1\r\nHost: a"),
    .init(name: "a header without a colon", head: "GET / HTTP/1.1\r\nHost"),
    .init(name: "a space before the colon", head: "GET / HTTP/1.1\r\nHost : a"),
    .init(name: "a folded header", head: "GET / HTTP/1.1\r\nHost: a\r\n b"),
    .init(name: "a carriage return inside", head: "GET / HTTP/1.1\r\nHost: a\rX: b"),
    .init(name: "two hosts", head: "GET / HTTP/1.1\r\nHost: a\r\nHost: b"),
    .init(name: "two lengths", head: "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1"),
    .init(name: "a negative length", head: "POST / HTTP/1.1\r\nContent-Length: -1"),
    .init(name: "a length of another kind", head: "POST / HTTP/1.1\r\nContent-Length: +1"),
    .init(name: "chunks", head: "POST / HTTP/1.1\r\nTransfer-Encoding: chunked", fault: .chunked),
    .init(
      name: "chunks and a length", head: "POST / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked",
      fault: .chunked),
    .init(name: "a long body", head: "POST / HTTP/1.1\r\nContent-Length: 262145", fault: .bodyTooLarge),
    .init(
      name: "a length beyond numbers", head: "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999",
      fault: .bodyTooLarge),
    .init(
      name: "very many headers", head: "GET / HTTP/1.1\r\n" + (0..<101).map { "X\($0): a" }.joined(separator: "\r\n"),
      fault: .headTooLarge),
  ]

  @Test(arguments: refused)
  func `what is ambiguous or too large is refused`(request: BadRequest) {
    let error = #expect(throws: RequestFault.self) { try RequestHead(request.head.utf8) }
    if let fault = request.fault { #expect(error == fault) }
  }

  @Test func `a plain request is read`() throws {
    let head = try RequestHead(
      "POST /findings?a=1 HTTP/1.1\r\nHost: 127.0.0.1:1\r\nContent-Length: 12\r\nX-Empty:\r\n\r\n".utf8)
    #expect(head.method == "POST")
    #expect(head.target == "/findings?a=1")
    #expect(head.contentLength == 12)
    #expect(head.headers.first == .init("host", "127.0.0.1:1"))
    #expect(head.headers.last == .init("x-empty", ""))
  }

  @Test(arguments: [
    ("a=1&b=2", ["a": "1", "b": "2"]), ("a=%C3%A6+b%2B", ["a": "æ b+"]), ("a=%zz%4", ["a": "%zz%4"]),
    ("a", ["a": ""]), ("=b&&", ["": "b"]), ("a=b=c", ["a": "b=c"]), ("a=%FF", ["a": "\u{FFFD}"]),
  ])
  func `fields are decoded as browsers encode them`(encoded: String, fields: [String: String]) {
    let read = FormFields(encoded: encoded.utf8)
    for (name, value) in fields { #expect(read[name] == value) }
    #expect(read.fields.count == fields.count)
  }

  @Test func `fields go there and back`() {
    let fields = FormFields([("ä b", "1&2=3"), ("", "%+ \n"), ("a", "😀")])
    #expect(FormFields(encoded: fields.encoded.utf8) == fields)
  }

  @Test func `a cookie is found among others`() {
    let request = WebRequest("GET", "/", headers: [.init("cookie", "a=1; counterclaim-8417=xyz;b=2")])
    #expect(request.cookie("counterclaim-8417") == "xyz")
    #expect(request.cookie("counterclaim") == nil)
    #expect(request.cookie("b") == "2")
  }
}
