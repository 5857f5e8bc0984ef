/// A page as its tree and the data that its scripts hold for machines.
package struct HTMLPage: Sendable {
  package var tree: MarkupTree
  /// The contents of `script` elements of type `application/ld+json`, in order.
  package var linkedData: [[UInt8]]
}

extension HTMLPage {
  /// Parses decoded HTML.
  ///
  /// - Parameter source: Valid UTF-8 without NUL, as `decodeText` gives it.
  /// - Parameter readsNoscript: Whether `noscript` counts as content, as it does where no script runs.
  package init(
    utf8 source: [UInt8], path: String, limits: MarkupLimits = .init(), readsNoscript: Bool = false
  ) throws(MarkupError) {
    var cleaner = HTMLCleaner(source, limits: limits, path: path, readsNoscript: readsNoscript)
    try cleaner.run()
    linkedData = cleaner.linkedData
    tree = try parseHTML(cleaner.output, path: path, limits: limits)
  }
}
