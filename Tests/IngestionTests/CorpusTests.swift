import Foundation
import Ingestion
import Testing

@Suite struct CorpusTests {
  @Test func `folders are searched in the order of names, files are taken as they are named`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.html", "a/z.xml", "a/Y.TXT", "a/.hidden.html", ".git/x.html", "c.jpg", "d.rss.gz", "B.nitf"] {
      try folder.write(name, Array("x".utf8))
    }
    let listing = Corpus.inputs(at: [folder.path + "/c.jpg", folder.path])
    #expect(
      listing.files.map { $0.replacingOccurrences(of: folder.path + "/", with: "") } == [
        "c.jpg", "B.nitf", "b.html", "d.rss.gz", "a/Y.TXT", "a/z.xml",
      ])
    #expect(listing.ignored == 1)
    #expect(listing.skipped.isEmpty)
  }

  @Test func `a file that is named twice is read once`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", Array("x".utf8))
    #expect(Corpus.inputs(at: [path, folder.path, path]).files == [path])
  }
}
