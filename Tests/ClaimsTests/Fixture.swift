import Foundation

/// The lines of a file of the fixtures folder that are neither empty nor comments.
func fixtureLines(_ name: String) -> [String] {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  guard let content = try? String(contentsOf: file, encoding: .utf8) else { return [] }
  return content.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map(String.init)
}
