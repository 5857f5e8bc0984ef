import Foundation
import Testing

/// The arrows of `docs/architecture.md`: what each module may import of the others.
private let allowedImports: [String: Set<String>] = [
  "Values": [],
  "Markup": ["CLibXML2", "Values"],
  "Ingestion": ["CZlib", "Markup", "Values"],
  "Language": ["Values"],
  "Inference": ["COnnxRuntime", "Values"],
  "Claims": ["Inference", "Ingestion", "Language", "Values"],
  "Comparison": ["Claims", "Ingestion", "Language", "Values"],
  "Decisions": ["Claims", "Ingestion", "Values"],
  "Store": ["Claims", "Decisions", "Ingestion", "Values"],
  "Reporting": ["Claims", "Comparison", "Decisions", "Ingestion", "Values"],
  "Review": ["Claims", "Comparison", "Decisions", "Ingestion", "Reporting", "Store", "Values"],
  "counterclaim": [
    "Claims", "Comparison", "Decisions", "Inference", "Ingestion", "Language", "Reporting", "Review", "Store",
    "Values",
  ],
]

/// The walls to C libraries; they import nothing of this package.
private let foreignModules: Set<String> = ["CLibXML2", "COnnxRuntime", "CZlib"]

@Suite struct ImportTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test(arguments: allowedImports.keys.sorted())
  func `a module imports only what the picture allows`(module: String) throws {
    let own = Set(allowedImports.keys).union(foreignModules)
    let folder = Self.sources.appending(path: module)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), keyword <= 1, keyword + 1 < words.count else { continue }
        let imported = String(words[keyword + 1])
        guard own.contains(imported) else { continue }
        #expect(
          allowedImports[module]?.contains(imported) == true,
          "\(module)/\(file.lastPathComponent) imports \(imported): see docs/architecture.md")
      }
    }
  }

  @Test func `every module under Sources has its row`() throws {
    let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
      .filter { !$0.hasPrefix(".") && !foreignModules.contains($0) }
    #expect(Set(modules) == Set(allowedImports.keys))
  }
}
