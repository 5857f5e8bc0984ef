internal import Claims

/// What two studies of an article found on different people and doses may differ.
enum SeparateStudiesGuard: Guard {
  static let name = "guard/separate-studies"

  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard pair.isSameArticle, finding.type != .denial, isStudy(pair.first), isStudy(pair.second) else { return nil }
    return Ruling.none(name)
  }

  private static func isStudy(_ frame: ClaimFrame) -> Bool {
    frame.claim.speaker.name.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
      studies.contains(String($0))
    }
  }

  private static let studies: Set<String> = [
    "study", "studies", "trial", "trials", "experiment", "experiments", "review", "reviews", "survey", "surveys",
    "research", "analysis", "analyses", "paper", "papers",
  ]
}
