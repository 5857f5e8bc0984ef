internal import Language

/// Finds the negations of a claim and how far each reaches.
struct NegationReader {
  let forms: [WordForm]

  func read() -> [Negation] {
    var found: [Negation] = []
    var index = 0
    while index < forms.count {
      if let negation = negation(at: index) {
        found.append(negation)
        index = max(index + 1, negation.cue.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func word(_ index: Int) -> String { index >= 0 && index < forms.count ? forms[index].text : "" }

  private func matches(_ words: [String], at index: Int) -> Bool {
    for (offset, expected) in words.enumerated() where word(index + offset) != expected { return false }
    return true
  }

  private func negation(at index: Int) -> Negation? {
    guard Self.openers.contains(word(index)) else { return nil }
    for row in Self.harmless where matches(row, at: index) { return nil }
    if index > 0 {
      for row in Self.harmless where row.count > 1 && row[1] == word(index) && matches(row, at: index - 1) {
        return nil
      }
    }
    for row in Self.cues where matches(row.words, at: index) {
      let cue = index..<(index + row.words.count)
      return Negation(kind: row.kind, cue: cue, scope: scope(of: cue, reachesBack: row.reachesBack))
    }
    return nil
  }

  /// To the end of the clause; "no" and its like as subject take the whole clause with them.
  private func scope(of cue: Range<Int>, reachesBack: Bool) -> Range<Int> {
    var end = cue.upperBound
    while end < forms.count, end - cue.upperBound < 30 {
      let form = forms[end]
      if form.kind == .mark, Self.clauseMarks.contains(form.text) { break }
      if end > cue.upperBound, Self.clauseWords.contains(form.text) { break }
      end += 1
    }
    var start = cue.upperBound
    if reachesBack {
      start = cue.lowerBound
      while start > 0, cue.lowerBound - start < 12 {
        let form = forms[start - 1]
        if form.kind == .mark, Self.clauseMarks.contains(form.text) { break }
        if Self.clauseWords.contains(form.text) || form.text == "and" || form.text == "that" { break }
        start -= 1
      }
    }
    return start..<max(start, end)
  }

  private static let clauseMarks: Set<String> = [".", ";", ":", "!", "?", "—", "–", ",", "”", "“"]
  private static let clauseWords: Set<String> = ["but", "because", "although", "though", "while", "whereas", "unless"]

  private struct Cue {
    let words: [String]
    let kind: Negation.Kind
    /// For objects: "deleted nothing", "paid no money".
    var reachesBack = false
  }

  private static let cues: [Cue] = [
    Cue(words: ["not", "a", "single"], kind: .universal, reachesBack: true),
    Cue(words: ["not", "one"], kind: .universal, reachesBack: true),
    Cue(words: ["not", "a"], kind: .universal, reachesBack: true),
    Cue(words: ["not", "any"], kind: .universal), Cue(words: ["no", "longer"], kind: .not),
    Cue(words: ["no", "one"], kind: .universal), Cue(words: ["not", "all"], kind: .not),
    Cue(words: ["not"], kind: .not), Cue(words: ["cannot"], kind: .not), Cue(words: ["never"], kind: .universal),
    Cue(words: ["nobody"], kind: .universal), Cue(words: ["nothing"], kind: .universal, reachesBack: true),
    Cue(words: ["none"], kind: .universal, reachesBack: true), Cue(words: ["nowhere"], kind: .universal),
    Cue(words: ["neither"], kind: .universal), Cue(words: ["nor"], kind: .not),
    Cue(words: ["no"], kind: .universal, reachesBack: true), Cue(words: ["without"], kind: .lexical),
    Cue(words: ["failed", "to"], kind: .lexical), Cue(words: ["fails", "to"], kind: .lexical),
    Cue(words: ["refused", "to"], kind: .lexical), Cue(words: ["refuses", "to"], kind: .lexical),
    Cue(words: ["yet", "to"], kind: .universal), Cue(words: ["declined", "to"], kind: .lexical),
    Cue(words: ["lacked"], kind: .lexical), Cue(words: ["lacks"], kind: .lexical), Cue(words: ["lack"], kind: .lexical),
  ]

  /// The words that a cue begins with, for most words of a claim begin none.
  private static let openers = Set(cues.map { $0.words[0] })

  /// Words that look like a negation and negate nothing.
  private static let harmless: [[String]] = [
    ["not", "only"], ["not", "just"], ["not", "merely"], ["not", "simply"], ["not", "least"], ["no", "doubt"],
    ["no", "matter"], ["no", "more", "than"], ["no", "less", "than"], ["no", "fewer", "than"], ["not", "more", "than"],
    ["not", "less", "than"], ["not", "fewer", "than"], ["no", "later", "than"], ["nothing", "but"], ["no", "wonder"],
    ["why", "not"], ["or", "not"], ["if", "not"], ["not", "necessarily"], ["not", "to", "mention"], ["not", "until"],
    ["no", "."], ["no", ","], ["not", "so", "much"], ["never", "mind"], ["without", "doubt"], ["no", "secret"],
    ["not", "entirely"], ["not", "quite"], ["not", "always"], ["no", "comment"],
  ]
}
