internal import Language

extension CueSieve {
  /// The statement read: no train will run.
  static let colon = CueSieve(name: "colon-lead-in", confidence: 0.8) { occurrence, search in
    guard occurrence.cue.governs.contains(.quotation), occurrence.form == .finite || occurrence.form == .gerund else {
      return nil
    }
    let limit = search.reach(of: occurrence)
    let skipped = search.skipAdverbials(
      from: occurrence.group.upperBound, limit: limit, addressee: occurrence.cue.governs.contains(.addressee))
    guard skipped.next + 1 < limit, search.tokens[skipped.next].word == ":" else { return nil }
    let start = search.trimmedStart(skipped.next + 1, limit)
    let end = search.clauseEnd(from: start, limit: limit)
    guard end > start else { return nil }
    return occurrence.draft([start..<end], addressee: skipped.addressee)
  }
}
