import Foundation
import Ingestion
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The reason for which `bytes` are skipped.
private func reason(_ bytes: [UInt8], path: String) throws -> String {
  let results = ingest(bytes, path: path)
  #expect(results.allSatisfy { $0.article == nil })
  return try #require(results.first?.skipped).reason
}

@Suite struct BadInputTests {
  @Test func `a missing path is named`() throws {
    let listing = Corpus.inputs(at: ["/nowhere/at/all"])
    #expect(listing.files.isEmpty)
    #expect(listing.skipped.first?.path == "/nowhere/at/all")
    #expect(listing.skipped.first?.reason.contains("no such file") == true)
    #expect(throws: SkippedInput.self) { try Corpus.read("/nowhere/at/all") }
  }

  @Test func `an empty folder is named`() throws {
    let folder = try TemporaryFolder()
    let listing = Corpus.inputs(at: [folder.path])
    #expect(listing.files.isEmpty)
    #expect(listing.skipped.count == 1)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `an unreadable file is named`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("page.html", Array("<p>a".utf8))
    chmod(path, 0)
    let error = try #require(throws: SkippedInput.self) { try Corpus.read(path) }
    #expect(error.reason.contains("permissions"))
  }

  @Test func `a loop of links is named and does not loop`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/page.html", Array("<p>a".utf8))
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/a/back", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/self.html", withDestinationPath: folder.path + "/self.html")
    let listing = Corpus.inputs(at: [folder.path])
    #expect(listing.files == [folder.path + "/a/page.html"])
    #expect(listing.skipped.map(\.path) == [folder.path + "/self.html", folder.path + "/a/back"])
  }

  @Test func `a file of 200 MB is refused before it is read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("large.html", [])
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.truncate(atOffset: 200_000_000)
    try handle.close()
    let error = try #require(throws: SkippedInput.self) { try Corpus.read(path) }
    #expect(error.reason.contains("200000000 bytes"))
  }

  @Test func `a pipe is refused and not waited for`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/pipe.html", 0o600) == 0)
    let error = try #require(throws: SkippedInput.self) { try Corpus.read(folder.path + "/pipe.html") }
    #expect(error.reason.contains("no regular file"))
  }

  @Test func `a page of 100,000 levels is named`() throws {
    let page = "<html><body>" + String(repeating: "<div>", count: 100_000) + "deep"
    #expect(try reason(Array(page.utf8), path: "deep.html").contains("nested deeper"))
  }

  @Test func `a billion laughs are refused`() throws {
    var declarations = "<!ENTITY a0 \"ha\">"
    for level in 1...9 {
      declarations += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    let source =
      "<?xml version=\"1.0\"?><!DOCTYPE nitf [\(declarations)]><nitf><body><body.content><p>&a9;</p></body.content></body></nitf>"
    #expect(try reason(Array(source.utf8), path: "laughs.xml").contains("declares the entity"))
  }

  @Test func `an external entity is refused and not read`() throws {
    let source =
      "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>"
    #expect(try reason(Array(source.utf8), path: "external.xml").contains("declares the entity"))
  }

  @Test func `NUL bytes and a wrong label cost nothing`() throws {
    let page = Array(
      "<meta charset=utf-16><h1>Pier</h1><p>The harbour board said that the pier of Müller & Söhne would open in Mar\u{0}ch.</p>"
        .utf8)
    let article = try #require(ingest(page, path: "nul.html").first?.article)
    #expect(article.text == "The harbour board said that the pier of Müller & Söhne would open in Mar\u{FFFD}ch.")
  }

  @Test func `a gzip file that ends too early is named`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "page.html",
      Array("<h1>Pier</h1><p>The harbour board said that the pier would open in March, four weeks late.</p>".utf8))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", path]
    try process.run()
    process.waitUntilExit()
    let packed = try Corpus.read(path + ".gz")
    #expect(ingest(packed, path: "page.html.gz").first?.article?.title == "Pier")
    #expect(try reason(Array(packed.dropLast(12)), path: "page.html.gz").contains("ends too early"))
    #expect(
      try reason(Array(packed.prefix(12)) + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF], path: "page.html.gz").contains("gzip"))
  }

  @Test func `a gzip file that unpacks to too much is named`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("large.txt", [UInt8](repeating: 0x61, count: 2_000_000))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", path]
    try process.run()
    process.waitUntilExit()
    var options = IngestionOptions()
    options.maximumBytes = 1_000_000
    let results = ingest(try Corpus.read(path + ".gz"), path: "large.txt.gz", options: options)
    #expect(results.first?.skipped?.reason.contains("1000000") == true)
  }

  @Test(arguments: [[], Array(" \n\t ".utf8), Array("<html><body></body></html>".utf8)])
  func `a file without text is named`(bytes: [UInt8]) throws {
    #expect(try !reason(bytes, path: "empty.html").isEmpty)
  }

  @Test(
    arguments: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46]] as [[UInt8]])
  func `a binary that is named html is told`(signature: [UInt8]) throws {
    let bytes = signature + (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(try reason(bytes, path: "picture.html").contains("neither a page nor XML nor text"))
  }

  @Test func `an element of 50,000 attributes is named`() throws {
    let page = "<html><body><p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">b</p></body></html>"
    let skipped = try #require(ingest(Array(page.utf8), path: "attributes.html").first?.skipped)
    #expect(skipped.reason.contains("attributes"))
    #expect(skipped.line == 1)
  }

  @Test func `XML of no news format is named`() throws {
    #expect(
      try reason(Array("<?xml version=\"1.0\"?><invoice><p>12</p></invoice>".utf8), path: "a.xml").contains("invoice"))
  }
}
