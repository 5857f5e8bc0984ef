/// How certain a speaker is that what a proposition tells came about, in FactBank's values (Saurí & Pustejovsky 2009).
///
/// It is told of the event, not of the words: "the road was not open" and a denial that it was open are both `CT-`.
///
/// | stance | certain | probable | possible, counterfactual |
/// | --- | --- | --- | --- |
/// | asserts | `CT+`, `CT-` | `PR+`, `PR-` | `PS+`, `PS-` |
/// | denies | the sign turned | the sign turned | the sign turned |
/// | hedges | `PS+`, `PS-` | `PR+`, `PR-` | `PS+`, `PS-` |
/// | doubts | `PR-`, whatever the modality, and `PR+` for a negative proposition | | |
/// | promises, demands, asks | `Uu`: not told yet whether it comes about | | |
public enum Factuality: String, Hashable, Codable, Sendable, CaseIterable {
  case fact = "CT+", counterfact = "CT-", probable = "PR+", notProbable = "PR-", possible = "PS+", notCertain = "PS-"
  case underspecified = "Uu"

  /// - Parameter polarity: Of the event as the speaker tells it, before a cue of denial turns it.
  package init(stance: Stance, polarity: Claim.Polarity, modality: Claim.Modality) {
    let isPositive = polarity == .positive
    switch stance {
    case .promises, .demands, .asks: self = .underspecified
    case .doubts: self = isPositive ? .notProbable : .probable
    case .denies:
      self = Factuality(
        stance: .asserts, polarity: isPositive ? .negative : .positive, modality: modality)
    case .hedges:
      self = modality == .probable ? (isPositive ? .probable : .notProbable) : (isPositive ? .possible : .notCertain)
    case .asserts:
      switch modality {
      case .certain: self = isPositive ? .fact : .counterfact
      case .probable: self = isPositive ? .probable : .notProbable
      case .possible: self = isPositive ? .possible : .notCertain
      case .counterfactual: self = .notCertain
      case .obligatory: self = .underspecified
      }
    }
  }
}
