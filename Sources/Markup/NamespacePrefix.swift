/// The prefixes by which readers know the namespaces of news formats, whatever prefix a file uses.
enum NamespacePrefix {
  /// An empty prefix stands for a namespace whose names need none.
  private static let byAddress: [String: String] = [
    "http://www.w3.org/2005/Atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss/": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://purl.org/rss/1.0/": "",
    "http://iptc.org/std/nar/2006-10-01/": "",
    "http://iptc.org/std/NITF/2006-10-18/": "",
    "http://www.w3.org/1999/xhtml": "",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  ]

  static func name(_ local: String, prefix: String?, address: String?) -> String {
    if let address, let known = byAddress[address] { return known.isEmpty ? local : "\(known):\(local)" }
    guard let prefix else { return local }
    return "\(prefix):\(local)"
  }
}
