import Claims
import Testing

private struct CueCase: Sendable, CustomTestStringConvertible {
  let phenomenon, lemma: String
  let stance: Stance?
  var testDescription: String { phenomenon }
}

@Suite struct CueTests {
  @Test(arguments: [
    CueCase(phenomenon: "a verb of denial denies its content", lemma: "deny", stance: .denies),
    CueCase(phenomenon: "a verb of hedging weakens commitment", lemma: "suggest", stance: .hedges),
    CueCase(phenomenon: "a verb of promise commits the speaker", lemma: "vow", stance: .promises),
    CueCase(phenomenon: "a verb of demand asks others to act", lemma: "urge", stance: .demands),
    CueCase(phenomenon: "a verb of motion attributes nothing", lemma: "walk", stance: nil),
  ])
  private func `a cue bears its stance`(_ example: CueCase) {
    #expect(Cue.cue(forLemma: example.lemma)?.stance == example.stance)
  }
}
