/// The ids of the pieces that stand for no text.
public struct SpecialPieces: Hashable, Sendable {
  /// [UNK], a word that the vocabulary cannot spell.
  public let unknown: Int32
  /// [CLS], before the first piece of an item.
  public let start: Int32
  /// [SEP], after each text of an item.
  public let separator: Int32
}
