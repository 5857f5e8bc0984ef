import Foundation
import Testing

/// The review as it is started and reached: the built program, over sockets.
@Suite(.serialized) struct ReviewCommandTests {
  @Test func `the address is printed, the server answers there and on no other address`() throws {
    let server = try RunningReview()
    defer { server.end(SIGKILL) }
    let page = try server.exchange("GET /?token=\(server.token) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n")
    #expect(page.hasPrefix("HTTP/1.1 303 See Other\r\n"))
    #expect(page.contains("SameSite=Strict"))
    #if os(Linux)
      let digits = String(server.port, radix: 16, uppercase: true)
      let suffix = ":" + String(repeating: "0", count: 4 - digits.count) + digits
      let table = try String(contentsOfFile: "/proc/\(server.process.processIdentifier)/net/tcp", encoding: .utf8)
      var addresses: [String] = []
      for line in table.split(separator: "\n") {
        let columns = line.split(separator: " ")
        // State 0A is LISTEN.
        guard columns.count > 3, columns[3] == "0A", columns[1].hasSuffix(suffix) else { continue }
        addresses.append(String(columns[1].prefix(8)))
      }
      #expect(addresses == ["0100007F"])
    #endif
  }

  struct Exchange: Sendable, CustomTestStringConvertible {
    var name: String
    var request: String
    var status: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Exchange(
      name: "an endless header", request: "GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 40_000))", status: "431"
    ),
    Exchange(
      name: "a body that is announced too long",
      request: "POST /undo HTTP/1.1\r\nHost: a\r\nContent-Length: 999999\r\n\r\n",
      status: "413"),
    Exchange(
      name: "a body in chunks",
      request: "POST /undo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      status: "501"),
    Exchange(name: "no HTTP", request: "\u{16}\u{3}\u{1}\r\n\r\n", status: "400"),
    Exchange(name: "a name of the web", request: "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n", status: "421"),
    Exchange(name: "a stranger", request: "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", status: "403"),
  ])
  func `what is not served is answered, and the server goes on`(exchange: Exchange) throws {
    let server = try RunningReview()
    defer { server.end(SIGKILL) }
    let request = exchange.request.replacing("PORT", with: "\(server.port)")
    for _ in 0..<3 {
      let answer = try server.exchange(request)
      #expect(answer.hasPrefix("HTTP/1.1 \(exchange.status) "), "\(answer.prefix(80))")
    }
    let answer = try server.exchange("GET /?token=\(server.token) HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 303"))
  }

  @Test func `what a form holds is never taken for further requests`() throws {
    let server = try RunningReview()
    defer { server.end(SIGKILL) }
    let inner = "GET /help HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n"
    let body = String(repeating: inner, count: 10_000)
    let answer = try server.exchange(
      "POST /undo HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
    #expect(answer.components(separatedBy: "HTTP/1.1 ").count == 2, "one answer")
    #expect(answer.hasPrefix("HTTP/1.1 413"))
  }

  @Test func `more connections than are served wait, and nobody is turned away`() throws {
    let server = try RunningReview()
    defer { server.end(SIGKILL) }
    let idle = try (0..<600).map { _ in try server.connect() }
    for socket in idle { close(socket) }
    let answer = try server.exchange("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 403"))
  }

  @Test func `Ctrl-C ends it with the status of an interruption`() throws {
    let server = try RunningReview()
    #expect(server.end(SIGINT) == 130)
  }

  @Test func `a port that is taken is named with the remedy`() throws {
    let server = try RunningReview()
    defer { server.end(SIGKILL) }
    let second = try Program.run(
      ["review", "corpus", "--no-open", "--port", "\(server.port)", "--store", server.scratch.path + "/b.sqlite"])
    #expect(second.status == 2)
    #expect(second.errors.contains("127.0.0.1:\(server.port)"))
    #expect(second.errors.contains("--port"))
  }

  @Test func `a reviewer needs a name`() throws {
    let result = try Program.run(["review", "corpus", "--no-open", "--reviewer", "  "])
    #expect(result.status == 2)
    #expect(result.errors.contains("--reviewer"))
  }
}

/// The program serving the fixtures.
private final class RunningReview {
  let scratch: Scratch
  let process = Process()
  let port: UInt16
  let token: String

  init() throws {
    scratch = try Scratch()
    let output = Pipe()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = [
      "review", "corpus", "--no-open", "--quiet", "--port", "0", "--reviewer", "Ana", "--store",
      scratch.path + "/s.sqlite",
    ]
    process.currentDirectoryURL = URL(filePath: Program.fixtures)
    process.environment = ["COUNTERCLAIM_WORDNET": "/dev/null", "COUNTERCLAIM_MODELS": "none"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var line = ""
    while !line.contains("\n") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Ended() }
      line += String(decoding: data, as: UTF8.self)
    }
    let parts = line.split(whereSeparator: { ":/?=\n".contains($0) })
    guard parts.count >= 5, let port = UInt16(parts[2]) else { throw Ended() }
    self.port = port
    token = String(parts[4])
  }

  private struct Ended: Error {}

  #if os(Linux)
    private static let withoutSignal = Int32(MSG_NOSIGNAL)
  #else
    private static let withoutSignal: Int32 = 0
  #endif

  @discardableResult func end(_ signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationStatus
  }

  func connect() throws -> Int32 {
    #if os(Linux)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let connection = socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = withUnsafeBytes(of: &address) { bytes in
      bytes.baseAddress.map {
        Foundation.connect(
          connection, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Ended() }
    return connection
  }

  /// Sends bytes and reads until the server ends the connection.
  func exchange(_ request: String) throws -> String {
    let connection = try connect()
    defer { close(connection) }
    let head = request.hasPrefix("GET") || request.hasPrefix("HEAD") || request.hasPrefix("POST")
    let text =
      head ? request.replacing("HTTP/1.1\r\n", with: "HTTP/1.1\r\nConnection: close\r\n", maxReplacements: 1) : request
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Self.withoutSignal) }
      // A server that has heard enough may close before all is sent.
      guard count > 0 else { break }
      bytes = bytes.dropFirst(count)
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
