/// The elements that the readers tell apart; every other one is `other` and keeps its name in the tree.
package enum Tag: UInt8, CaseIterable, Sendable {
  case other
  case a, abbr, address, article, aside, audio, b, base, blockquote, body, br, button, canvas, caption, cite, code
  case dd, del, details, dfn, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
  case h1, h2, h3, h4, h5, h6, head, header, hr, html, i, iframe, img, input, ins, label, legend, li, link, main
  case map, mark, menu, meta, nav, object, ol, option, output, p, picture, pre, progress, q, s, section, select, small
  case span, strong, sub, summary, sup, table, tbody, td, textarea, tfoot, th, thead, time, title, tr, tt, u, ul
  case video, center

  static let byName: [String: Tag] = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .other }.map { ("\($0)", $0) })

  /// Whether text on its two sides belongs to different paragraphs (HTML living standard, section 15.3).
  package var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .div, .dl, .dt, .fieldset,
      .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .legend, .li, .main,
      .menu, .nav, .ol, .option, .p, .pre, .section, .select, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
      .tr, .ul:
      true
    default: false
    }
  }

  package var isHeading: Bool { self >= .h1 && self <= .h6 }

  /// Whether a start tag ends an open paragraph (HTML living standard, section 13.2.6.4.7).
  var closesParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .div, .dl, .fieldset, .figcaption, .figure,
      .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .main, .menu, .nav, .ol, .p, .pre, .section,
      .summary, .table, .ul, .li, .dd, .dt:
      true
    default: false
    }
  }

  /// Whether an open paragraph outside it stays open (the same section, "button scope").
  var bordersParagraphs: Bool {
    switch self {
    case .button, .caption, .html, .object, .table, .td, .th: true
    default: false
    }
  }
}

extension Tag: Comparable {
  package static func < (left: Tag, right: Tag) -> Bool { left.rawValue < right.rawValue }
}
