/// Finds the articles that repeat another one, such as wire copy under several headlines.
///
/// An article is a copy when nearly all of its runs of five words stand in the other article, and no number or
/// negation was changed between words that both share: a changed figure is news and not a copy. Of articles that
/// repeat each other, the one published first is the original; else the one with more text is.
/// - Returns: The original's id for each copy; originals are never copies themselves. Independent of the order given.
/// - Complexity: Linear in the words; each article is compared with a bounded number of others for each run it shares.
public func copies(among articles: [Article]) -> [Article.ID: Article.ID] {
  var seen: Set<Article.ID> = []
  let unique = articles.filter { seen.insert($0.id).inserted }.sorted { Shingles.isBefore($0, $1) }
  let shingles = unique.map { Shingles($0.text) }
  var contained = [[Int]](repeating: [], count: unique.count)
  for (first, second) in CandidateCopies.pairs(among: shingles) {
    if shingles[first].isContained(in: shingles[second]) { contained[first].append(second) }
    if shingles[second].isContained(in: shingles[first]) { contained[second].append(first) }
  }
  func original(of index: Int) -> Int? {
    // Who holds it without being held by it has more to say; among equals the earlier one comes first in `unique`.
    let larger = contained[index].filter { !contained[$0].contains(index) }
    if let best = larger.max(by: { (shingles[$0].hashes.count, -$0) < (shingles[$1].hashes.count, -$1) }) {
      return best
    }
    return contained[index].filter { $0 < index }.min()
  }
  var result: [Article.ID: Article.ID] = [:]
  for index in unique.indices {
    var path: Set<Int> = [index]
    var current = index
    while let next = original(of: current), path.insert(next).inserted { current = next }
    // Thresholds may close a circle; its first member is then the original of all.
    if let next = original(of: current), path.contains(next) { current = path.min() ?? current }
    if current != index { result[unique[index].id] = unique[current].id }
  }
  return result
}
