/// Which key does what for one browser; kept in its cookie, so that it outlives the server.
package struct KeyMap: Hashable, Sendable {
  /// Whether single keys do anything (WCAG 2.2, 2.1.4).
  package var isOn = true
  /// What is not in here has its standard key.
  private var changed: [KeyAction: String] = [:]

  static let cookie = "counterclaim-keys"
  /// A year, in seconds.
  static let cookieAge = 31_536_000

  package init() {}

  /// Reads what ``cookieValue`` wrote; what is no key is left at its standard.
  package init(cookieValue: String?) {
    guard let cookieValue else { return }
    let fields = FormFields(encoded: cookieValue.utf8)
    isOn = fields["keys"] != "off"
    for action in KeyAction.allCases {
      if let key = fields[action.rawValue], Self.fault(in: key) == nil { changed[action] = key }
    }
    if firstClash != nil { changed = [:] }
  }

  var cookieValue: String {
    FormFields(
      [("keys", isOn ? "on" : "off")]
        + KeyAction.allCases.compactMap { action in changed[action].map { (action.rawValue, $0) } }
    ).encoded
  }

  func key(of action: KeyAction) -> String { changed[action] ?? action.standardKey }

  /// As shown beside a control; `nil` while keys are off.
  func shown(_ action: KeyAction) -> String? { isOn ? key(of: action) : nil }

  /// - Throws: ``KeyFault``, which says what the key cannot be.
  mutating func set(_ key: String, for action: KeyAction) throws(KeyFault) {
    if let fault = Self.fault(in: key) { throw fault }
    changed[action] = key == action.standardKey ? nil : key
  }

  /// Two actions of which one's key begins the other's.
  var firstClash: KeyFault? {
    for (index, one) in KeyAction.allCases.enumerated() {
      for other in KeyAction.allCases.dropFirst(index + 1) {
        let keys = (key(of: one), key(of: other))
        if keys.0.first == keys.1.first, keys.0 == keys.1 || keys.0.count != keys.1.count {
          return .taken(keys.0, one.meaning, other.meaning)
        }
      }
    }
    return nil
  }

  private static func fault(in key: String) -> KeyFault? {
    let parts = key.split(separator: " ", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 1 }) else { return .notOneKey(key) }
    for byte in key.utf8 where byte != UInt8(ascii: " ") {
      guard (0x21...0x7E).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
        return .notOneKey(key)
      }
      // Digits choose reasons; r alone is too near to the browser's reload.
      if (0x30...0x39).contains(byte) || byte == UInt8(ascii: "r") { return .reserved(key) }
    }
    return nil
  }

  /// For the script: the keys and what each does, as JSON. No key holds a sign that JSON escapes.
  var json: String {
    guard isOn else { return "{}" }
    return "{" + KeyAction.allCases.map { "\"\(key(of: $0))\":\"\($0.rawValue)\"" }.joined(separator: ",") + "}"
  }
}

/// Why something cannot be the key of an action.
enum KeyFault: Error, Hashable, Sendable, CustomStringConvertible {
  case notOneKey(String)
  case reserved(String)
  case taken(String, String, String)

  var description: String {
    switch self {
    case .notOneKey(let key):
      "“\(key)” is no key: write one letter or sign, or two with a space between, as g l."
    case .reserved(let key):
      "“\(key)” is kept free: digits choose a reason, and r is near the browser's reload."
    case .taken(let key, let one, let other):
      "The key \(key) would do two things: \(one); \(other). Give each action a key of its own."
    }
  }
}
