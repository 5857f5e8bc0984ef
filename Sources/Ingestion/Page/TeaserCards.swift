internal import Markup

/// Cards that point to other articles: an element with a linked headline and one paragraph.
enum TeaserCards {
  /// How far up from a paragraph its card may lie.
  private static let levels = 4
  /// So many cards in a row are a list of other articles.
  private static let least = 2

  /// The index of the block with which the cards behind the body begin; the count where there are none.
  static func trailing(in blocks: [TextBlock], _ tree: MarkupTree) -> Int {
    let prose = blocks.indices.filter { ProseIndex.isProse(blocks[$0]) }
    var cards = 0
    var start = blocks.count
    for index in prose.reversed() {
      guard let card = card(around: index, in: blocks, tree) else { break }
      cards += 1
      start = card
    }
    // A body that consists of cards alone is a list that somebody wrote.
    let kept = prose.filter { $0 < start }.reduce(0) { $0 + blocks[$1].bytes.count }
    let all = prose.reduce(0) { $0 + blocks[$1].bytes.count }
    return cards >= least && kept * 2 >= all ? start : blocks.count
  }

  /// The first block of the card around a paragraph; `nil` when it stands in none.
  private static func card(
    around index: Int, in blocks: [TextBlock], _ tree: MarkupTree
  ) -> Int? {
    var element = blocks[index].node
    var first = index
    for _ in 0..<levels {
      guard let parent = tree.parent(element) else { return nil }
      var lower = index
      var upper = index
      while lower > 0, blocks[lower - 1].firstNode > parent { lower -= 1 }
      while upper + 1 < blocks.count, blocks[upper + 1].firstNode < tree.end(parent) { upper += 1 }
      if upper - lower > 12 || (lower...upper).contains(where: { $0 != index && ProseIndex.isProse(blocks[$0]) }) {
        return nil
      }
      element = parent
      first = lower
      let isLinked = (lower...upper).contains { other in
        other != index && blocks[other].linkDensity > 0.7 && (15...250).contains(blocks[other].bytes.count)
      }
      if isLinked { return first }
    }
    return nil
  }
}
