import ArgumentParser
import Claims
import Ingestion

/// What the user says about speakers: the same for all commands that name them.
struct SpeakerFlags: ParsableArguments {
  @Option(
    name: .customLong("speakers"),
    help: ArgumentHelp("A file that says which names are one speaker (docs/speakers.md).", valueName: "file"))
  var path: String?

  func corrections() throws -> SpeakerCorrections {
    guard let path else { return SpeakerCorrections() }
    let bytes: [UInt8]
    do throws(SkippedInput) {
      bytes = try InputFiles.bytes(of: path)
    } catch {
      throw UsageError(description: "\(error); --speakers takes a file of lines NAME = ALIAS, ALIAS")
    }
    do throws(SpeakerFileError) {
      return try SpeakerCorrections(bytes: bytes, path: path)
    } catch {
      throw UsageError(description: "\(error)")
    }
  }
}
