/// Proposes the pairs of claims that are worth a verdict: those of one story that share a word, or stand side by side.
struct CandidatePairs {
  let frames: [[ClaimFrame]]
  let vocabulary: Vocabulary
  let options: ComparisonOptions
  /// For each article, for each word the places of the claims that hold it.
  private let index: [[Vocabulary.TermID: [Int]]]

  init(frames: [[ClaimFrame]], vocabulary: Vocabulary, options: ComparisonOptions) {
    self.frames = frames
    self.vocabulary = vocabulary
    self.options = options
    index = frames.map { list in
      var words: [Vocabulary.TermID: [Int]] = [:]
      for frame in list {
        for id in Set(frame.terms.lazy.map(\.id)) { words[id, default: []].append(frame.place) }
      }
      return words
    }
  }

  /// The claims of `article` that share a word with `frame`, or stand near it: places in order.
  ///
  /// Of the frame's own article only later claims are given, so that each pair comes once.
  func partners(of frame: ClaimFrame, in article: Int) -> [Int] {
    var shared: [Int: Double] = [:]
    for term in frame.terms {
      var seen: Set<Int> = []
      for (near, nearness) in vocabulary.neighbours[term.id] {
        for place in index[article][near] ?? [] where seen.insert(place).inserted {
          shared[place, default: 0] += nearness.share * (term.isLight ? 0.3 : term.isName ? 0.6 : 1)
        }
      }
    }
    let isSame = frame.article == article
    for other in frames[article] {
      let isNear = isSame && abs(other.place - frame.place) <= options.answerDistance
      if isNear || other.traits.contains(.anaphoricDenial) || frame.traits.contains(.anaphoricDenial) {
        shared[other.place, default: 0] += 0.01
      }
    }
    if isSame { shared = shared.filter { $0.key > frame.place } }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(options.maximumPartners).map(\.key).sorted()
  }
}
