import Foundation

/// The lines of a file of JSON Lines, or of standard input.
struct InputLines {
  var path: String
  private var data: Data

  /// - Throws: ``UsageError`` when the file cannot be read.
  init(path: String) throws {
    self.path = path
    do {
      data = try path == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: path))
    } catch {
      throw UsageError(description: "\(path): cannot be read; name a file of JSON Lines, or - for standard input")
    }
  }

  /// Each line that is not blank, with its number from 1.
  var numbered: [(number: Int, line: Data)] {
    data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      line.allSatisfy { $0 <= 0x20 } ? nil : (index + 1, line)
    }
  }
}
