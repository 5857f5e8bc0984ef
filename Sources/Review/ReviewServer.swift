package import Decisions
package import Reporting
package import Store

/// How a review is served; a fresh value holds the defaults.
package struct ReviewOptions: Sendable {
  /// 0 takes any port that is free. The default is 8417.
  package var port: UInt16 = 8417
  package var reviewer = ""
  /// Whether others' decisions stay hidden until the reviewer has decided. The default is false.
  package var isBlind = false
  package init() {}
}

/// The review of one report on 127.0.0.1.
package struct ReviewServer: Sendable {
  /// The address to open, with the token of this start.
  package let address: String
  /// The findings, and what is decided on them.
  package let queue: ReviewQueue
  private let server: LoopbackServer
  private let site: ReviewSite

  /// Listens from now on.
  ///
  /// - Parameters:
  ///   - texts: The body texts of the report's articles, by article id.
  ///   - now: The clock that decisions bear.
  /// - Throws: ``ServerError`` when the port is taken; `StoreError`.
  package init(
    _ report: Report, texts: [String: String], store: Store, toolVersion: String, options: ReviewOptions,
    now: @escaping @Sendable () -> Moment
  ) throws {
    server = try LoopbackServer(port: options.port)
    queue = try ReviewQueue(report, store: store, toolVersion: toolVersion)
    let token = Secret()
    address = "http://127.0.0.1:\(server.port)/?token=\(token.text)"
    site = try ReviewSite(
      queue, texts: texts, reader: Reader(reviewer: options.reviewer, isBlind: options.isBlind), port: server.port,
      token: token, now: now)
  }

  /// Answers until the process ends.
  package func run() -> Never { server.run(site.respond) }
}
