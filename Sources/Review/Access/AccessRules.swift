/// Who is let in, before any page is made.
struct AccessRules: Sendable {
  let token: Secret
  let port: UInt16

  /// The names under which this server is reached. Any other is a page of the web whose name was pointed here.
  private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }

  /// Browsers keep cookies by host, not by port, so two servers need two names.
  var cookie: String { "counterclaim-\(port)" }

  /// - Returns: `nil` when the request comes under a name of this server, and, where it changes something, from one of
  ///   its own pages.
  func refusal(of request: WebRequest) -> WebResponse? {
    guard let host = request.header("host")?.lowercased(), hosts.contains(host) else {
      return .text("This server answers to 127.0.0.1 only.", status: .misdirected)
    }
    guard ["GET", "HEAD", "POST"].contains(request.method) else {
      return WebResponse(.methodNotAllowed, headers: [.init("Allow", "GET, HEAD, POST")])
    }
    guard request.method == "POST" else { return nil }
    guard request.header("origin")?.lowercased() == "http://\(host)" else {
      return .text("The form came from another site, so nothing was changed.", status: .forbidden)
    }
    if let site = request.header("sec-fetch-site"), site != "same-origin" {
      return .text("The form came from another site, so nothing was changed.", status: .forbidden)
    }
    guard request.header("content-type")?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true else {
      return .text("Only forms are taken.", status: .unsupported)
    }
    return nil
  }

  /// Lets a browser in that has the token of this start, and takes the token out of the address.
  func admit(_ request: WebRequest, to visits: Visits, reviewer: String, isBlind: Bool) -> WebResponse? {
    guard request.method == "GET", token.matches(request.query["token"]) else { return nil }
    let visit = visits.begin(reviewer: reviewer, isBlind: isBlind)
    let rest = FormFields(request.query.fields.filter { $0.name != "token" }.map { ($0.name, $0.value) }).encoded
    // A path that begins with two slashes would be an address of another server.
    let path = request.path.hasPrefix("//") ? "/" : request.path
    var response = WebResponse.redirect(to: rest.isEmpty ? path : "\(path)?\(rest)")
    response.headers.append(.init("Set-Cookie", "\(cookie)=\(visit.id.text); Path=/; HttpOnly; SameSite=Strict"))
    return response
  }

  /// The headers of every response.
  static func headers(policy: String) -> [WebRequest.Header] {
    [
      .init("Content-Security-Policy", policy),
      .init("X-Content-Type-Options", "nosniff"),
      .init("X-Frame-Options", "DENY"),
      // Not no-referrer: with it browsers send no Origin, which forms are checked by.
      .init("Referrer-Policy", "same-origin"),
      .init("Cross-Origin-Opener-Policy", "same-origin"),
      .init("Cross-Origin-Resource-Policy", "same-origin"),
      .init("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
      .init("Cache-Control", "no-store"),
    ]
  }
}
