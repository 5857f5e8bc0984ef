import ArgumentParser
import Reporting

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what led to one finding of a report: words, evidence, rule and score.",
    discussion: """
      EXAMPLES:
        counterclaim explain x-0123456789ab
        counterclaim explain x-0123 --report ~/report/report.json
      """)

  @Argument(help: "The id of a finding, or its beginning.") var id: String
  @Option(help: "The report.json that holds it.") var report = "reports/report.json"
  @Option(help: "Colour the text: auto, always or never.") var color: ColorChoice = .auto

  func run() throws {
    let stored = try ReportFileInput.read(report)
    let style = TextStyle(color, isTerminal: Terminal.outputIsTerminal)
    guard let text = stored.explanation(of: stored.id(beginningWith: id) ?? id, style: style) else {
      let near = stored.idsNear(id)
      let advice = near.isEmpty ? "it holds no findings" : "the nearest are \(near.joined(separator: ", "))"
      throw UsageError(description: "\(report): holds no finding \(id); \(advice)")
    }
    try Terminal.write(text)
  }
}
