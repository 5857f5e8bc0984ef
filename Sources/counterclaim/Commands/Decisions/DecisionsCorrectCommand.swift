import ArgumentParser
import Claims
import Decisions
import Reporting
import Store

struct DecisionsCorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put right who said something, what exactly, and whether it was asserted or denied.",
    discussion: """
      A correction stays when the articles are read again: report and check apply it by --decisions before they \
      compare. What it says stands in place of the reviewer's earlier correction of the claim.

      EXAMPLES:
        counterclaim decisions correct x-0123 --side first --speaker "Lena Ruiz" --reviewer Ana
        counterclaim decisions correct x-0123 --side second --unnamed-speaker officials --stance denies
        counterclaim decisions correct c-0123456789ab --words "the line will open in May […] or June"
        counterclaim decisions correct x-0123 --side first --no-claim --reviewer Ana
      """)

  @Argument(help: "A finding, with --side, or the id of a claim.") var id: String
  @Option(help: "Which statement of the finding: first or second.") var side: FindingSideChoice?
  @Option(help: "Who said it: a name.") var speaker: String?
  @Option(help: "Who said it: a source without a name.") var unnamedSpeaker: String?
  @Option(
    help: "asserts, denies, doubts, hedges, promises, demands or asks.",
    transform: { word in
      guard let stance = Stance(rawValue: word) else {
        throw ValidationError("one of \(Stance.allCases.map(\.rawValue).joined(separator: ", ")) is wanted")
      }
      return stance
    })
  var stance: Stance?
  @Option(help: "The exact words of the article; parts that stand apart are joined by […].") var words: String?
  @Flag(help: "It is no claim: leave it out.") var noClaim = false
  @Flag(help: "Take the reviewer's correction back.") var withdraw = false
  @Option(help: "A note for those who read the correction.") var note = ""
  @OptionGroup var reviewer: ReviewerFlags
  @OptionGroup var report: ReportFlags
  @OptionGroup var store: StoreFlags

  func validate() throws {
    if speaker != nil, unnamedSpeaker != nil {
      throw ValidationError("--speaker and --unnamed-speaker exclude each other; give one.")
    }
    let corrects = speaker != nil || unnamedSpeaker != nil || stance != nil || words != nil
    guard [corrects, noClaim, withdraw].count(where: { $0 }) == 1 else {
      throw ValidationError(
        "Give what is right (--speaker, --unnamed-speaker, --stance, --words), or --no-claim, or --withdraw.")
    }
  }

  func run() throws {
    let name = try reviewer.name
    let claim = try report.claim(id, side: side)
    let correction: Correction
    do throws(DecisionFault) {
      correction = try Correction(of: claim, change, note: note, reviewer: name, at: .now)
    } catch {
      throw UsageError(description: "\(id): \(error)")
    }
    try store.use(creates: true) { try $0.record(Step(corrections: [correction]), toolVersion: Tool.version) }.tell()
  }

  private var change: Correction.Change {
    if noClaim { return .noClaim }
    if withdraw { return .withdrawn }
    let speaker =
      speaker.map { CorrectedSpeaker(named: $0) } ?? unnamedSpeaker.map { CorrectedSpeaker(name: $0, id: nil) }
    return .parts(CorrectedParts(speaker: speaker, stance: stance, words: words))
  }
}
