/// From a checker's sum of features to the score of a finding.
///
/// The logistic function turns the sum into a probability; the checkers' weights are set so that 0.5 is the point at
/// which the development stories hold as many right findings as wrong ones of that kind.
enum Calibration {
  /// Added to every sum: set by hand on the development stories; it lets in a few findings just below the middle.
  private static let intercept = 0.22

  /// 0 to 1, two digits.
  static func score(ofLogit logit: Double) -> Double {
    let clamped = max(-12, min(12, logit + intercept))
    return (100 / (1 + exponential(-clamped))).rounded() / 100
  }

  /// By halving and a series, so that results are the same on every platform.
  private static func exponential(_ value: Double) -> Double {
    let part = value / 64
    var term = 1.0
    var sum = 1.0
    for step in 1...10 {
      term *= part / Double(step)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum
  }
}
