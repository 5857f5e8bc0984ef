import Foundation
import Language

/// The WordNet index that the set-up made: beside the working copy, or below the prefix of an installed program.
enum LexiconFile {
  /// Tried in order; the variable `COUNTERCLAIM_WORDNET` goes before all.
  private static var candidates: [String] {
    let program = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath().deletingLastPathComponent()
    return [
      ProcessInfo.processInfo.environment["COUNTERCLAIM_WORDNET"],
      ".cache/wordnet.idx",
      program.appending(path: "../../../.cache/wordnet.idx").path,
      program.appending(path: "../../.cache/wordnet.idx").path,
      program.appending(path: "../share/counterclaim/wordnet.idx").path,
    ].compactMap { $0 }
  }

  /// The lexicon; the empty one, with a notice, when there is no index.
  static func load(running: RunFlags) -> Lexicon {
    for path in candidates {
      if let data = try? Data(contentsOf: URL(filePath: path)), let lexicon = Lexicon(bytes: [UInt8](data)) {
        return lexicon
      }
    }
    if !running.quiet { Terminal.note("note: \(Lexicon.missingNotice)") }
    return .empty
  }
}
