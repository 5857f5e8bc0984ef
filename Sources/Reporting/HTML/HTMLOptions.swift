/// What an HTML report depends on beside the report; a fresh value holds the defaults.
public struct HTMLOptions: Hashable, Sendable {
  /// The folder that the page will stand in, as the user named it, for links to local files; `nil` leaves them out.
  public var folder: String?
  /// The most claims listed under one speaker. The default is 25.
  public var maximumClaimsPerSpeaker = 25
  /// The most speakers listed, those in findings aside. The default is 200.
  public var maximumSpeakers = 200
  /// The most articles listed. The default is 2,000.
  public var maximumArticles = 2000
  public init() {}
}

extension HTMLOptions {
  /// The way from ``folder`` to `path`, if it can be told from their names alone: both relative, or both absolute.
  func link(toFile path: String) -> String? {
    guard let folder, path != "-", path.hasPrefix("/") == folder.hasPrefix("/") else { return nil }
    let from = Self.components(of: folder)
    let to = Self.components(of: path)
    guard !to.isEmpty, !from.contains(".."), !to.contains("..") else { return nil }
    var shared = 0
    while shared < min(from.count, to.count - 1), from[shared] == to[shared] { shared += 1 }
    let steps = Array(repeating: "..", count: from.count - shared) + to[shared...].map(Self.percentEncoded)
    return steps.first == ".." ? steps.joined(separator: "/") : "./" + steps.joined(separator: "/")
  }

  private static func components(of path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  private static func percentEncoded(_ component: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in component.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return encoded
  }
}
