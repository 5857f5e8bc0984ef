internal import Claims
internal import Language

/// Two events that share words: other names, another year.
enum DifferentEventGuard: Guard {
  static let name = "guard/different-event"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard finding.type != .temporal, finding.type != .role else { return nil }
    let one = pair.strangers(among: pair.first.terms, to: pair.second)
    let other = pair.strangers(among: pair.second.terms, to: pair.first)
    let shared = pair.coverage(of: pair.first.terms, by: pair.second)
    if !one.isEmpty, !other.isEmpty, shared.nameMatches == 0, shared.contentMatches < 3 { return Ruling.none(name) }
    if Years.exclude(pair) { return Ruling.none(name) }
    if isLongBefore(pair.first, pair.second) || isLongBefore(pair.second, pair.first) { return Ruling.none(name) }
    if isElsewhere(pair.first) != isElsewhere(pair.second) { return Ruling.none(name) }
    return nil
  }

  /// Whether the first dates what it says more than ten months before the second speaks of the present.
  private static func isLongBefore(_ dated: ClaimFrame, _ present: ClaimFrame) -> Bool {
    guard let uttered = present.uttered, present.times.isEmpty, !present.traits.contains(.past),
      present.forms.contains(where: { ["is", "are", "am"].contains($0.text) })
    else { return false }
    let days = dated.times.compactMap(\.days)
    return !days.isEmpty && days.allSatisfy { $0.upperBound < uttered / 86_400 - 300 }
  }

  /// "in the neighbouring town", "its two other plants": somewhere else than what the passage is about.
  private static func isElsewhere(_ frame: ClaimFrame) -> Bool {
    frame.forms.enumerated().contains { index, form in
      elsewhere.contains(form.text)
        || form.text == "other" && frame.word(index - 1) != "each"
          && !["side", "day", "hand", "words"].contains(frame.word(index + 1))
    }
  }

  private static let elsewhere: Set<String> = [
    "neighbouring", "neighboring", "nearby", "elsewhere", "another", "adjacent",
  ]
}

/// The years that two claims name.
enum Years {
  /// Whether both name years, and no year or span of days in common.
  static func exclude(_ pair: Reading) -> Bool {
    let one = pair.first.times.compactMap(\.days).filter { $0.count > 300 && $0.count < 400 }
    let other = pair.second.times.compactMap(\.days).filter { $0.count > 300 && $0.count < 400 }
    guard !one.isEmpty, !other.isEmpty else { return false }
    return !one.contains { left in other.contains { $0.overlaps(left) } }
  }
}

/// A promise or plan, and what came of it later.
enum PromiseGuard: Guard {
  static let name = "guard/promise"
  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    guard finding.type != .modality, finding.type != .denial || pair.isSameSpeaker else { return nil }
    if finding.foundBy == UniqueEventChecker.name, UniqueEventChecker.isSeenBeforeAwaited(pair) { return nil }
    let first = pair.first.traits.contains(.future)
    let second = pair.second.traits.contains(.future)
    if first, second { return pair.secondsLater == 0 ? nil : .update }
    if first { return pair.secondsLater > 0 ? .update : Ruling.none(name) }
    if second { return pair.secondsLater < 0 ? .update : Ruling.none(name) }
    return nil
  }
}

/// A later count or state of the same thing.
enum UpdateGuard: Guard {
  static let name = "guard/update"
  /// Claims uttered less than this apart are of one moment.
  private static let moment = 2 * 3600

  static func ruling(on finding: Finding, in pair: Reading) -> Ruling? {
    if finding.type == .numeric, pair.isSameSpeaker, pair.isSameArticle {
      return pair.first.traits.union(pair.second.traits).contains(.momentary) ? .update : Ruling.none(name)
    }
    if finding.mayBeUpdate, pair.isSameSpeaker, pair.isSameArticle,
      pair.first.traits.contains(.momentary) || pair.second.traits.contains(.momentary)
    {
      return .update
    }
    if finding.type == .numeric, pair.isSameSpeaker { return isAboutFixedPast(pair) ? nil : .update }
    guard finding.mayBeUpdate, !pair.isSameArticle, abs(pair.secondsLater) >= moment else { return nil }
    let earlier = pair.secondsLater > 0 ? pair.first : pair.second
    let later = pair.secondsLater > 0 ? pair.second : pair.first
    if isAboutFixedPast(pair) { return nil }
    switch finding.type {
    case .numeric:
      return .update
    case .antonym, .negation, .denial:
      // What the later claim dates before the earlier utterance held then already.
      if let uttered = earlier.uttered,
        later.times.contains(where: { ($0.days?.upperBound ?? Int.max) < uttered / 86_400 })
      {
        return nil
      }
      if earlier.traits.contains(.momentary) || later.traits.contains(.momentary) { return .update }
      return isPresent(earlier) && !pair.isSameSpeaker && !later.traits.contains(.past) ? .update : nil
    default: return nil
    }
  }

  /// Whether both name the same past days: then neither replaces the other.
  private static func isAboutFixedPast(_ pair: Reading) -> Bool {
    let one = pair.first.times.compactMap(\.days)
    let other = pair.second.times.compactMap(\.days)
    return one.contains { left in left.count <= 366 && other.contains { $0.overlaps(left) && $0.count <= 366 } }
  }

  private static func isPresent(_ frame: ClaimFrame) -> Bool {
    !frame.traits.contains(.past) && frame.forms.contains { ["is", "are", "has", "have", "am"].contains($0.text) }
  }
}
