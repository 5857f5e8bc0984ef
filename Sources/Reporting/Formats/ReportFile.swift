/// A file of a report folder, one format each.
public struct ReportFile: Hashable, Sendable {
  public var name: String
  public var text: String
  /// What the beginning of every file of this name holds, so that a later run knows it for its own.
  public var mark: String
}

extension ReportFile {
  /// How far into a file its mark may stand, in bytes.
  public static let markReach = 1024

  /// The names and marks of all files of a report.
  public static let marks: [(name: String, mark: String)] = [
    ("index.html", "<meta name=\"generator\" content=\"\(Tool.name) "),
    ("report.json", "\"schema\": \"counterclaim-report/"),
    ("report.md", "<!-- written by \(Tool.name): "),
    ("claims.csv", "claim_id,article_id,path,"),
    ("contradictions.csv", "id,status,score,type,scope,a_speaker,"),
  ]
}

extension Report {
  /// The whole report, a format a file.
  ///
  /// - Throws: As ``htmlDocument(options:)``.
  public func files(options: HTMLOptions = .init()) throws -> [ReportFile] {
    let texts = [try htmlDocument(options: options), jsonDocument, markdownDocument, claimsCSV, contradictionsCSV]
    return zip(ReportFile.marks, texts).map { ReportFile(name: $0.name, text: $1, mark: $0.mark) }
  }
}
