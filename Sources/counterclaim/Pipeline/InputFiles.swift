import Foundation
import Ingestion

/// The files behind what the user named: folders are walked, `-` is standard input.
struct InputFiles {
  static let standardInput = "-"

  /// In input order; standard input comes first when it is named first, else last.
  let paths: [String]
  let skipped: [SkippedInput]

  /// - Parameter inputs: What is named twice is taken once.
  init(_ inputs: [String]) {
    var seen: Set<String> = []
    let listing = Corpus.inputs(at: inputs.filter { $0 != Self.standardInput && seen.insert($0).inserted })
    skipped = listing.skipped
    switch inputs.firstIndex(of: Self.standardInput) {
    case nil: paths = listing.files
    case 0: paths = [Self.standardInput] + listing.files
    default: paths = listing.files + [Self.standardInput]
    }
  }

  /// - Throws: A ``SkippedInput`` when the file cannot be read or is too large.
  static func bytes(of path: String, options: IngestionOptions = .init()) throws(SkippedInput) -> [UInt8] {
    guard path == standardInput else { return try Corpus.read(path, options: options) }
    do {
      let data = try FileHandle.standardInput.read(upToCount: options.maximumBytes + 1) ?? Data()
      guard data.count <= options.maximumBytes else {
        throw SkippedInput(
          path: path, reason: "more than \(options.maximumBytes) bytes on standard input; split the input")
      }
      return [UInt8](data)
    } catch let error as SkippedInput {
      throw error
    } catch {
      throw SkippedInput(path: path, reason: "standard input cannot be read; name a file instead")
    }
  }
}
