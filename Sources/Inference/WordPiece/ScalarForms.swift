internal import Foundation

/// What becomes of a scalar outside ASCII before it is cut: uncased, without its marks.
///
/// The rules are those of BERT's uncased tokenizer (Devlin et al. 2019) as Hugging Face's library applies them.
enum ScalarForms {
  enum Form: Sendable {
    /// Control, format and private-use characters.
    case dropped
    case space
    /// What stands in its place: a decomposed, lower-case letter, punctuation or symbol; empty for a mark.
    case scalars([Unicode.Scalar])
    /// The same for an ideograph, which is a word by itself.
    case ideograph([Unicode.Scalar])
  }

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// What becomes of `scalar`; costs up to some microseconds, so ``WordCutter`` remembers it.
  static func form(of scalar: Unicode.Scalar) -> Form {
    if scalar.value == 0xFFFD { return .dropped }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate: return .dropped
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: break
    }
    var scalars: [Unicode.Scalar] = []
    for part in decomposed(scalar) where part.properties.generalCategory != .nonspacingMark {
      scalars.append(contentsOf: part.properties.lowercaseMapping.unicodeScalars)
    }
    return ideographs.contains { $0.contains(scalar.value) } ? .ideograph(scalars) : .scalars(scalars)
  }

  /// The canonical decomposition.
  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard decomposing.contains(where: { $0.contains(scalar.value) }) else { return [scalar] }
    return Array(String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars)
  }

  /// Where scalars with a canonical decomposition are, with room for later ones; asking elsewhere is time lost.
  private static let decomposing: [ClosedRange<UInt32>] = [
    0xC0...0x3FF, 0x400...0x4FF, 0x620...0x6FF, 0x900...0x1FFF, 0x2126...0x22FF, 0x2329...0x232A, 0x2ADC...0x2ADC,
    0x3040...0x30FF, 0xAC00...0xD7A3, 0xF900...0xFB4F, 0x11000...0x1D1FF, 0x2F800...0x2FA1F,
  ]

  private static let ideographs: [ClosedRange<UInt32>] = [
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
    0x2B820...0x2CEAF, 0x2F800...0x2FA1F,
  ]
}
