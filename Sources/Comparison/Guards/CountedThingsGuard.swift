internal import Claims
internal import Language

/// What is said of other things that were counted, or of most of them: "all cranes were", "nine of the 41 trucks were not".
enum CountedThingsGuard: Guard {
  static let name = "guard/counted-things"

  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard finding.type == .negation, let one = counted(pair.first), let other = counted(pair.second) else { return nil }
    if pair.vocabulary.nearness(one.id, other.id) == .none { return Ruling.none(name) }
    let isPart = leavesSome(pair.first) || leavesSome(pair.second)
    return isPart ? Ruling.none(name) : nil
  }

  /// The noun of a number with which the claim begins.
  private static func counted(_ frame: ClaimFrame) -> Term? {
    for quantity in frame.quantities where quantity.unit == .count || quantity.unit == .proportion {
      guard let noun = quantity.noun, let term = frame.terms.first(where: { frame.word($0.word) == noun }),
        term.word <= 6
      else { continue }
      return term
    }
    return nil
  }

  private static func leavesSome(_ frame: ClaimFrame) -> Bool {
    frame.forms.prefix(3).contains { ["almost", "nearly", "most", "many", "some", "several"].contains($0.text) }
  }
}
