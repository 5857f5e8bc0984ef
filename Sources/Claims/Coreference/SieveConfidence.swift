/// How often the answer of each sieve is the right speaker on the development data.
///
/// Shares of right names over dev-names, GUM and the stories (evaluation/speakers.py), with little evidence rounded
/// down.
enum SieveConfidence {
  static func confidence(of sieve: String) -> Double { shares[sieve] ?? 0.5 }

  private static let shares: [String: Double] = [
    "name": 0.97, "apposition": 0.95, "nickname": 0.9, "relative": 0.9, "first-person": 0.85, "interview": 0.75,
    "possessor": 0.8, "spokesperson": 0.8, "description": 0.85, "age": 0.75, "elimination": 0.6, "organisation": 0.7,
    "pronoun": 0.85, "continuation": 0.8,
  ]
}
