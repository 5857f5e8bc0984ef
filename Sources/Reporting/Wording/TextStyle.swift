/// How text for a terminal is emphasised; colour never carries a meaning of its own.
public struct TextStyle: Hashable, Sendable {
  public var isColored: Bool
  public init(isColored: Bool) { self.isColored = isColored }

  package func bold(_ text: String) -> String { wrapped(text, code: "1") }
  package func faint(_ text: String) -> String { wrapped(text, code: "2") }
  package func underlined(_ text: String) -> String { wrapped(text, code: "4") }
  package func warning(_ text: String) -> String { wrapped(text, code: "1;33") }

  private func wrapped(_ text: String, code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
