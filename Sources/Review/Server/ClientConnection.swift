internal import Foundation

/// One connection: reads requests and writes responses, each within a time, until either side ends it.
struct ClientConnection {
  private let socket: Int32
  private let limits: ServerLimits
  private var received: [UInt8] = []

  init(socket: Int32, limits: ServerLimits) {
    self.socket = socket
    self.limits = limits
  }

  /// Serves until the client ends, is too slow, or sends what is no request; then closes the socket.
  mutating func serve(mayStay: () -> Bool, _ respond: (WebRequest) -> WebResponse) {
    defer { close(socket) }
    while true {
      do throws(RequestFault) {
        let request = try nextRequest()
        let stays = request.keepsAlive && mayStay()
        try write(respond(request).encoded(withBody: request.method != "HEAD", keepsAlive: stays))
        guard stays else { return }
      } catch {
        if let response = error.response {
          try? write(response.encoded(withBody: true, keepsAlive: false))
          // The rest of what was sent is taken a moment longer, so that the client gets to read the answer.
          shutdown(socket, Int32(SHUT_WR))
          for _ in 0..<64 where (try? read(until: .now + .seconds(1))) != nil { received = [] }
        }
        return
      }
    }
  }

  private mutating func nextRequest() throws(RequestFault) -> WebRequest {
    var searched = 0
    var deadline = ContinuousClock.now + .seconds(limits.idleSeconds)
    var hasBegun = false
    while true {
      if !received.isEmpty, !hasBegun {
        hasBegun = true
        deadline = .now + .seconds(limits.transferSeconds)
      }
      if let end = endOfHead(from: searched) {
        guard end <= limits.headBytes else { throw .headTooLarge }
        let head = try RequestHead(received[..<end], limits: limits)
        return try request(of: head, bodyFrom: end, until: deadline)
      }
      guard received.count <= limits.headBytes else { throw .headTooLarge }
      searched = max(received.count - 3, 0)
      try read(until: deadline)
    }
  }

  private mutating func request(
    of head: RequestHead, bodyFrom start: Int, until deadline: ContinuousClock.Instant
  ) throws(RequestFault) -> WebRequest {
    if head.headers.contains(where: { $0.name == "expect" && $0.value.lowercased() == "100-continue" }) {
      try write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    }
    while received.count - start < head.contentLength { try read(until: deadline) }
    let end = start + head.contentLength
    let body = Array(received[start..<end])
    received.removeFirst(end)
    return head.request(body: body)
  }

  /// Behind the empty line that ends the head, if it has arrived.
  private func endOfHead(from start: Int) -> Int? {
    var index = max(start, 3)
    while index < received.count {
      if received[index] == UInt8(ascii: "\n"), received[index - 1] == UInt8(ascii: "\r"),
        received[index - 2] == UInt8(ascii: "\n")
      {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private mutating func read(until deadline: ContinuousClock.Instant) throws(RequestFault) {
    try wait(for: Int16(POLLIN), until: deadline)
    let count = withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 1) { buffer in
      let count = recv(socket, buffer.baseAddress, buffer.count, 0)
      if count > 0 { received.append(contentsOf: buffer[..<count]) }
      return count
    }
    guard count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR) else { throw .ended }
  }

  private func write(_ bytes: [UInt8]) throws(RequestFault) {
    let deadline = ContinuousClock.now + .seconds(limits.transferSeconds)
    var sent = 0
    while sent < bytes.count {
      try wait(for: Int16(POLLOUT), until: deadline)
      let count = bytes[sent...].withUnsafeBytes { Foundation.write(socket, $0.baseAddress, $0.count) }
      guard count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR) else { throw .ended }
      sent += max(count, 0)
    }
  }

  private func wait(for event: Int16, until deadline: ContinuousClock.Instant) throws(RequestFault) {
    while true {
      let left = Int((deadline - .now) / .milliseconds(1))
      guard left > 0 else { throw .ended }
      var state = pollfd(fd: socket, events: event, revents: 0)
      let count = poll(&state, 1, Int32(min(left, 60_000)))
      if count > 0 { return }
      guard count == 0 || errno == EINTR else { throw .ended }
    }
  }
}
