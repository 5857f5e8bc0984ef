import Foundation
import Reporting

/// A `report.json` that the user named.
enum ReportFileInput {
  /// - Throws: ``UsageError`` when there is none or it is of another form.
  static func read(_ path: String) throws -> Report {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError(
        description: "\(path): no such report; write one with counterclaim report, or name it with --report")
    }
    do {
      return try Report(json: data)
    } catch {
      throw UsageError(description: "\(path): \(error)")
    }
  }
}
