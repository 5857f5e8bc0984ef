internal import Foundation
internal import Synchronization

/// Serves HTTP/1.1 on 127.0.0.1 and no other address, one thread a connection.
///
/// Handlers may block, as SQLite does while another process writes. See `docs/decisions/0014-review-server.md`.
package final class LoopbackServer: Sendable {
  /// The port that clients reach it at.
  package let port: UInt16
  private let socket: Int32
  private let limits: ServerLimits
  private let active = Mutex(0)

  /// Listens from now on; nobody is answered before ``run(_:)``.
  ///
  /// - Parameter port: 0 takes any that is free.
  package init(port: UInt16, limits: ServerLimits = .init()) throws(ServerError) {
    self.limits = limits
    #if os(Linux)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let socket = Foundation.socket(AF_INET, kind, 0)
    guard socket >= 0 else { throw ServerError(port: port, cause: Self.lastError) }
    var isOn: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)

    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutableBytes(of: &address) { bytes in
      guard let base = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
      return bind(socket, base, size) == 0 && listen(socket, 256) == 0 && getsockname(socket, base, &size) == 0
    }
    guard isBound else {
      let cause = Self.lastError
      close(socket)
      throw ServerError(port: port, cause: cause)
    }
    self.socket = socket
    self.port = UInt16(bigEndian: address.sin_port)
  }

  private static var lastError: String { String(cString: strerror(errno)) }

  /// Answers until the process ends.
  package func run(_ respond: @escaping @Sendable (WebRequest) -> WebResponse) -> Never {
    signal(SIGPIPE, SIG_IGN)
    while true {
      guard active.withLock({ $0 }) < limits.connections else {
        Thread.sleep(forTimeInterval: 0.02)
        continue
      }
      var state = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard poll(&state, 1, -1) > 0 else { continue }
      let client = accept(socket, nil, nil)
      guard client >= 0 else {
        // Out of file descriptors or memory: those who are connected are served first.
        if errno != EAGAIN, errno != EINTR, errno != ECONNABORTED { Thread.sleep(forTimeInterval: 0.05) }
        continue
      }
      serve(client, respond)
    }
  }

  private func serve(_ client: Int32, _ respond: @escaping @Sendable (WebRequest) -> WebResponse) {
    var isOn: Int32 = 1
    setsockopt(client, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(client, F_SETFD, FD_CLOEXEC)
    _ = fcntl(client, F_SETFL, O_NONBLOCK)
    active.withLock { $0 += 1 }
    let thread = Thread { [self] in
      var connection = ClientConnection(socket: client, limits: limits)
      // When few places are left, a connection gives its own to others after each answer.
      connection.serve(mayStay: { active.withLock { $0 } < limits.connections * 3 / 4 }, respond)
      active.withLock { $0 -= 1 }
    }
    thread.stackSize = 1 << 20
    thread.start()
  }
}

/// Why the server cannot listen.
package struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  package var port: UInt16
  package var cause: String

  package var description: String {
    "cannot listen on 127.0.0.1:\(port) (\(cause)); end what holds the port, or name another with --port (0 takes any)"
  }
}
