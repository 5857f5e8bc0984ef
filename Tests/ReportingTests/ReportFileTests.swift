import Foundation
import Reporting
import Testing

@Suite struct ReportFileTests {
  @Test(arguments: ReportFile.marks.map(\.name))
  func `each format gives the recorded file`(name: String) throws {
    let files = try SampleReport.report.files(options: options)
    let file = try #require(files.first { $0.name == name })
    try Golden.expect(file.text, matches: name)
  }

  @Test func `the order of the articles makes no difference`() throws {
    #expect(try SampleReport.report.files(options: options) == SampleReport.reversed.files(options: options))
  }

  @Test func `each file carries the mark by which it is known`() throws {
    let files: [ReportFile] = try SampleReport.report.files(options: options)
    for file in files {
      let beginning = String(decoding: Array(file.text.utf8.prefix(ReportFile.markReach)), as: UTF8.self)
      #expect(beginning.contains(file.mark), "no mark in \(file.name)")
      #expect(file.text.utf8.last == UInt8(ascii: "\n"), "no line end in \(file.name)")
    }
  }

  @Test func `a report is read back from its JSON without loss`() throws {
    let stored = try Report(json: Data(SampleReport.report.jsonDocument.utf8))
    #expect(stored == SampleReport.report)
    #expect(stored.jsonDocument == SampleReport.report.jsonDocument)
  }

  private var options: HTMLOptions {
    var options = HTMLOptions()
    options.folder = "reports"
    return options
  }
}
