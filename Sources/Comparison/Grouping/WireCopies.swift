internal import Ingestion

/// The articles that repeat another.
enum WireCopies {
  static func found(among articles: [Article]) -> [String: String] { [:] }
}
