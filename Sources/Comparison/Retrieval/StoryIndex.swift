internal import Ingestion
internal import Language

/// Which articles are about the same story, by the rare names and words that they share.
///
/// Each article keeps a bounded number of neighbours, so that the work stays linear in the articles.
struct StoryIndex {
  /// For each article itself and its neighbours with a higher number, in order.
  let neighbours: [[Neighbour]]

  struct Neighbour: Hashable {
    let article: Int
    /// 1 for the article itself; else the weight of shared names and words over that of the smaller article.
    let similarity: Double
  }

  init(_ articles: [ArticleContext], options: ComparisonOptions) {
    let profiles = articles.map(Self.profile)
    var postings: [String: [Int]] = [:]
    for (number, profile) in profiles.enumerated() {
      for key in profile.keys { postings[key, default: []].append(number) }
    }
    func rarity(_ key: String) -> Double { max(0.2, 1.6 - 0.25 * Double(Double(postings[key]?.count ?? 1).exponent)) }
    let weights = profiles.map { profile in
      profile.sorted { $0.key < $1.key }.reduce(0.0) { $0 + $1.value * rarity($1.key) }
    }
    // A pair counts when either side keeps the other.
    var pairs: [[Int: Double]] = Array(repeating: [:], count: articles.count)
    for (number, profile) in profiles.enumerated() {
      var shared: [Int: (weight: Double, names: Int, words: Int)] = [:]
      for (key, weight) in profile.sorted(by: { $0.key < $1.key }) {
        guard let list = postings[key], list.count <= options.maximumPostings else { continue }
        for other in list where other != number {
          let value = min(weight, profiles[other][key] ?? 0) * rarity(key)
          shared[other, default: (0, 0, 0)].weight += value
          if weight > 0.5 { shared[other]?.names += 1 } else if key.hasPrefix("~") { shared[other]?.words += 1 }
        }
      }
      let ranked = shared.compactMap { other, value -> Neighbour? in
        let least = min(weights[number], weights[other])
        let similarity = least > 0 ? value.weight / least : 0
        guard
          value.names >= 3 && similarity >= options.minimumSimilarity
            || value.names >= 2 && similarity >= 1.5 * options.minimumSimilarity
            // Briefs of three sentences have few names to share.
            || value.names >= 1 && value.words >= 3 && similarity >= options.minimumSimilarity
        else { return nil }
        return Neighbour(article: other, similarity: similarity)
      }.sorted { ($1.similarity, $0.article) < ($0.similarity, $1.article) }
      for neighbour in ranked.prefix(options.maximumNeighbours) {
        pairs[min(number, neighbour.article)][max(number, neighbour.article)] = neighbour.similarity
      }
    }
    neighbours = pairs.enumerated().map { number, list in
      [Neighbour(article: number, similarity: 1)]
        + list.map { Neighbour(article: $0.key, similarity: $0.value) }.sorted { $0.article < $1.article }
    }
  }

  /// An article of fewer words, common ones left out, says most of them once.
  private static let wordsOfBrief = 100

  /// The names of an article, weighed 1 and more, and its most frequent words, weighed less.
  private static func profile(_ context: ArticleContext) -> [String: Double] {
    var profile: [String: Double] = [:]
    for (name, count) in context.nameCounts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(40) {
      profile[name] = count > 1 ? 1.5 : 1
    }
    // Where a brief was written is often the only name that its text does without.
    for place in (context.article.dateline?.place ?? "").split(separator: " ") {
      profile[place.lowercased(), default: 0.5] += 0
    }
    var counts: [String: Int] = [:]
    for paragraph in context.paragraphs {
      for word in paragraph.words
      where !context.names.contains(word) && !FunctionWords.light.contains(word) && word.utf8.count > 3 {
        counts[Inflection.stem(of: word), default: 0] += 1
      }
    }
    let isBrief = context.paragraphs.reduce(0) { $0 + $1.words.count } < wordsOfBrief
    for word in context.titleWords where isBrief || counts[Inflection.stem(of: word)] != nil {
      counts[Inflection.stem(of: word), default: 0] += 1
    }
    for (word, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(30)
    where count > 1 || isBrief {
      profile["~" + word] = 0.4
    }
    return profile
  }
}
