/// What is sent back; the headers that every response has are added when it is sent.
package struct WebResponse: Hashable, Sendable {
  package var status: Status
  package var headers: [WebRequest.Header]
  package var body: [UInt8]

  package enum Status: Int, Sendable {
    case ok = 200
    case seeOther = 303
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case conflict = 409
    case tooLarge = 413
    case headersTooLarge = 431
    case misdirected = 421
    case unsupported = 415
    case internalError = 500
    case notImplemented = 501
    case unavailable = 503

    var phrase: String {
      switch self {
      case .ok: "OK"
      case .seeOther: "See Other"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .conflict: "Conflict"
      case .tooLarge: "Content Too Large"
      case .headersTooLarge: "Request Header Fields Too Large"
      case .misdirected: "Misdirected Request"
      case .unsupported: "Unsupported Media Type"
      case .internalError: "Internal Server Error"
      case .notImplemented: "Not Implemented"
      case .unavailable: "Service Unavailable"
      }
    }
  }

  package init(_ status: Status, headers: [WebRequest.Header] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  static func html(_ page: String, status: Status = .ok) -> WebResponse {
    WebResponse(status, headers: [.init("Content-Type", "text/html; charset=utf-8")], body: Array(page.utf8))
  }

  static func text(_ line: String, status: Status) -> WebResponse {
    WebResponse(status, headers: [.init("Content-Type", "text/plain; charset=utf-8")], body: Array("\(line)\n".utf8))
  }

  /// Sends the browser on by GET, so that a reload does not send a form again.
  static func redirect(to address: String) -> WebResponse {
    WebResponse(.seeOther, headers: [.init("Location", address)])
  }

  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// As HTTP/1.1 on the wire.
  func encoded(withBody: Bool, keepsAlive: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
    for header in headers { head += "\(header.name): \(header.value)\r\n" }
    head += "Content-Length: \(body.count)\r\nConnection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
    return Array(head.utf8) + (withBody ? body : [])
  }
}
