/// Why a finding is no contradiction: one of ``standard``, or a word of a newsroom's own.
public struct DismissalReason: Hashable, Sendable {
  /// Small letters, digits and hyphens.
  public let name: String

  /// - Returns: `nil` when `name` is no such word, or longer than 40 letters.
  public init?(_ name: String) {
    let isWord = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isWord, (1...40).contains(name.utf8.count), !name.hasPrefix("-"), !name.hasSuffix("-") else { return nil }
    self.name = name
  }

  private init(standard name: String) { self.name = name }

  public static let notSameEvent = DismissalReason(standard: "not-same-event")
  public static let notSameSpeaker = DismissalReason(standard: "not-same-speaker")
  public static let wrongExtraction = DismissalReason(standard: "wrong-extraction")
  public static let quotedOutOfContext = DismissalReason(standard: "quoted-out-of-context")
  public static let opinionOrWish = DismissalReason(standard: "opinion-or-wish")
  public static let hypotheticalOrFuture = DismissalReason(standard: "hypothetical-or-future")
  public static let figureOfSpeech = DismissalReason(standard: "figure-of-speech")
  public static let duplicate = DismissalReason(standard: "duplicate")
  /// Says nothing by itself, so it needs a note.
  public static let other = DismissalReason(standard: "other")

  /// In the order of their keys in the review.
  public static let standard = [
    notSameEvent, notSameSpeaker, wrongExtraction, quotedOutOfContext, opinionOrWish, hypotheticalOrFuture,
    figureOfSpeech, duplicate, other,
  ]
}

extension DismissalReason {
  /// The standard reasons, separated by commas.
  public static var names: String { standard.map(\.name).joined(separator: ", ") }

  /// The reason in words.
  public var phrase: String { name.split(separator: "-").joined(separator: " ") }
}
