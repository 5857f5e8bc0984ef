import ArgumentParser

struct DecisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Keep, share and list what reviewers decided, noted and corrected.",
    discussion: """
      A decision hangs on the words, speaker and stance of both statements, so it stays when articles are read again, \
      moved or edited elsewhere (docs/decisions-file.md). report and check take decisions by --decisions.

      EXAMPLES:
        counterclaim decisions set x-0123456789ab --status confirmed --reviewer Ana
        counterclaim decisions correct x-0123456789ab --side first --speaker "Lena Ruiz" --reviewer Ana
        counterclaim decisions export > decisions.jsonl
        counterclaim decisions import decisions.jsonl
        counterclaim decisions list --report reports/report.json
      """,
    subcommands: [
      DecisionsListCommand.self, DecisionsSetCommand.self, DecisionsAssignCommand.self, DecisionsTagCommand.self,
      DecisionsReplyCommand.self, DecisionsCorrectCommand.self, DecisionsExportCommand.self,
      DecisionsImportCommand.self,
    ])
}
