/// What one client may ask of the server; a fresh value holds the defaults.
package struct ServerLimits: Hashable, Sendable {
  /// The most bytes of a request line with its headers. The default is 16 KiB.
  package var headBytes = 16 * 1024
  /// The most headers of a request. The default is 100.
  package var headers = 100
  /// The most bytes of a body. The default is 256 KiB: a long note, or the ticks of a list.
  package var bodyBytes = 256 * 1024
  /// The most connections served at a time; further ones wait to be accepted. The default is 512.
  package var connections = 512
  /// How long a connection may wait for its next request, in seconds. The default is 30.
  package var idleSeconds = 30
  /// How long a request, once begun, may take to arrive, and a response to be taken, in seconds. The default is 10.
  package var transferSeconds = 10
  package init() {}
}
