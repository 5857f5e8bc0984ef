extension Report {
  /// `index.html`: one page that needs nothing beside it, works from disk and asks nothing of the network.
  ///
  /// - Throws: When a template that was compiled in is malformed, which a test rules out.
  public func htmlDocument(options: HTMLOptions = .init()) throws -> String {
    try HTMLTemplates().index(ReportPage(self, options: options))
  }
}
