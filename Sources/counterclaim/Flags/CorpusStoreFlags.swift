import ArgumentParser
import Decisions
import Foundation
import Reporting
import Store

/// The store beside a run; none is written unless it is named.
struct CorpusStoreFlags: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      "A store that keeps what was read, so that the next run reads only what is new; its decisions count too.",
      valueName: "file"))
  var path: String?

  /// How long a run waits for another process, in seconds: what it has read by then is worth more than a moment's work.
  private static let patience = 120

  /// Opens the store, or makes it.
  ///
  /// - Throws: ``UsageError`` naming the place and the remedy.
  func open(models: ModelFlags) throws -> CorpusStore? {
    guard let path else { return nil }
    let reader = try ReaderIdentity(of: models).description
    do throws(StoreError) {
      return try CorpusStore(Store(at: path, patience: Self.patience), reader: reader)
    } catch {
      throw UsageError(description: "\(error)")
    }
  }
}

extension DecisionFlags {
  /// The decisions of the store and of files together; `nil` where neither was given.
  func log(with store: CorpusStore?) throws -> DecisionLog? {
    let files = try log()
    guard let store else { return files }
    do throws(StoreError) {
      return try store.store.decisionLog().merging(files ?? DecisionLog())
    } catch {
      throw UsageError(description: "\(error)")
    }
  }
}

/// What reads articles: the program itself and its models, so that a rebuilt or retrained one reads anew.
struct ReaderIdentity: CustomStringConvertible {
  let description: String

  /// - Throws: ``UsageError`` when a model is missing.
  init(of models: ModelFlags) throws {
    let program = Bundle.main.executableURL?.path ?? CommandLine.arguments.first ?? ""
    let parts = try ([program] + models.files).map(Self.checksum)
    description = "\(Tool.version) \(parts.joined(separator: " "))"
  }

  /// Tells builds and models apart; nobody forges those, so it need not be more than fast.
  private static func checksum(ofFileAt path: String) throws -> String {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    } catch {
      throw UsageError(description: "\(path): cannot be read; install the program again")
    }
    return data.withUnsafeBytes { bytes in
      var sum = UInt64(bytes.count)
      for place in stride(from: 0, to: bytes.count - bytes.count % 8, by: 8) {
        sum = (sum ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 29
      }
      for byte in bytes.suffix(bytes.count % 8) { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return String(sum, radix: 16)
    }
  }
}
