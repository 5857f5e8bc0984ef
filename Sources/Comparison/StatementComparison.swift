public import Claims
internal import Ingestion
public import Language
public import Values

/// One side of a pair of statements: its words, and what is known of who said them and when.
public struct Statement: Hashable, Sendable {
  public var text: String
  public var date: Timestamp?
  public var speaker: String?
  public var stance: Stance?
  public var place: String?

  public init(text: String, date: Timestamp? = nil, speaker: String? = nil, stance: Stance? = nil, place: String? = nil)
  {
    self.text = text
    self.date = date
    self.speaker = speaker
    self.stance = stance
    self.place = place
  }
}

/// What a careful reader would say of a premise and a hypothesis (contract 3.2).
public struct StatementVerdict: Hashable, Sendable {
  public enum Label: String, Hashable, Codable, Sendable { case entailment, neutral, contradiction }

  public var label: Label
  /// Each 0 to 1, two digits; together 1.
  public var entailment: Double
  public var neutral: Double
  public var contradiction: Double
  /// The label in full, with the checker or guard that decided; evidence points into each text.
  public var verdict: Verdict
}

/// Compares two statements by the claims that they report; the words of attribution are peeled off first.
///
/// The result depends on the arguments alone.
public func compare(
  _ premise: Statement, with hypothesis: Statement, lexicon: Lexicon = .empty, options: ComparisonOptions = .init()
) -> StatementVerdict {
  StatementComparison(premise, hypothesis, lexicon: lexicon, options: options).verdict()
}

private struct StatementComparison {
  private let contexts: [ArticleContext]
  private let frames: [[ClaimFrame]]
  private let vocabulary: Vocabulary
  private let weights: TermWeights
  private let options: ComparisonOptions

  init(_ premise: Statement, _ hypothesis: Statement, lexicon: Lexicon, options: ComparisonOptions) {
    self.options = options
    var builder = FrameBuilder(lexicon: lexicon)
    var contexts: [ArticleContext] = []
    var frames: [[ClaimFrame]] = []
    for (number, statement) in [premise, hypothesis].enumerated() {
      let article = Article(
        path: number == 0 ? "premise" : "hypothesis", title: "", published: statement.date, text: statement.text)
      let context = ArticleContext(article)
      contexts.append(context)
      frames.append(
        builder.frames(
          of: Self.claims(of: statement, in: article, length: context.text.scalarCount), in: context, article: number,
          firstNumber: number * 1000))
    }
    builder.vocabulary.seal()
    self.contexts = contexts
    self.frames = frames
    vocabulary = builder.vocabulary
    weights = TermWeights(frames: frames, vocabulary: vocabulary)
  }

  /// The claims that the statement reports, or the whole as one claim.
  private static func claims(of statement: Statement, in article: Article, length: Int) -> [Claim] {
    var found = Claims.claims(in: article)
    if found.isEmpty, length > 0 {
      found = [
        Claim(
          id: "c-\(article.path)", article: article.id, kind: .narrator, text: statement.text,
          spans: [TextSpan(0, length)], speaker: Speaker(name: statement.speaker ?? article.path),
          proposition: statement.text, foundBy: "statement")
      ]
    }
    for index in found.indices {
      if let stance = statement.stance { found[index].stance = stance }
      if let speaker = statement.speaker { found[index].speaker = Speaker(name: speaker) }
    }
    return Array(found.prefix(20))
  }

  func verdict() -> StatementVerdict {
    var best: (finding: Finding, ruling: Ruling)?
    var silenced: String?
    for one in frames[0] {
      for other in frames[1] {
        guard let (finding, ruling) = PairJudge.judgement(of: reading(one, other)) else { continue }
        if case .none(let name) = ruling {
          silenced = silenced ?? name
        } else if best.map({ $0.finding.logit < finding.logit }) ?? true {
          best = (finding, ruling)
        }
      }
    }
    if let best {
      let score = Calibration.score(ofLogit: best.finding.logit)
      if best.ruling == .update {
        return neutral(.update, score: score / 2, foundBy: "guard/update", best.finding.explanation)
      }
      if score >= options.minimumScore {
        let rest = ((1 - score) * 100).rounded() / 100
        return StatementVerdict(
          label: .contradiction, entailment: 0, neutral: rest, contradiction: score,
          verdict: Verdict(
            label: .contradiction, type: best.finding.type, score: score, foundBy: best.finding.foundBy,
            explanation: best.finding.explanation, evidence: best.finding.evidence))
      }
      return neutral(.neutral, score: score, foundBy: best.finding.foundBy, "The words do not conflict clearly enough.")
    }
    if let entailment = entailment() { return entailment }
    return neutral(.neutral, score: 0.05, foundBy: silenced ?? "no-checker", "No words of the two conflict.")
  }

  private func neutral(_ label: Verdict.Label, score: Double, foundBy: String, _ explanation: String)
    -> StatementVerdict
  {
    let rounded = (score * 100).rounded() / 100
    return StatementVerdict(
      label: .neutral, entailment: 0, neutral: ((1 - rounded) * 100).rounded() / 100, contradiction: rounded,
      verdict: Verdict(label: label, score: rounded, foundBy: foundBy, explanation: explanation))
  }

  /// The hypothesis says nothing that the premise does not say.
  private func entailment() -> StatementVerdict? {
    for hypothesis in frames[1] {
      for premise in frames[0] {
        let pair = reading(hypothesis, premise)
        let coverage = pair.coverage(of: hypothesis.terms, by: premise)
        guard coverage.total > 0, coverage.share >= 0.85, hypothesis.negations.isEmpty == premise.negations.isEmpty,
          !premise.traits.contains(.conditional), !premise.traits.contains(.question),
          hypothesis.quantities.allSatisfy({ one in
            premise.quantities.contains { $0.unit == one.unit && $0.interval.overlaps(one.interval) }
          })
        else { continue }
        let score = ((0.4 + 0.4 * coverage.share) * 100).rounded() / 100
        let rest = ((1 - score - 0.05) * 100).rounded() / 100
        return StatementVerdict(
          label: .entailment, entailment: score, neutral: rest, contradiction: 0.05,
          verdict: Verdict(
            label: .entailment, score: 0.05, foundBy: "coverage",
            explanation: "The premise holds all words of the hypothesis.",
            evidence: Evidence(first: premise.claim.spans, second: hypothesis.claim.spans)))
      }
    }
    return nil
  }

  private func reading(_ one: ClaimFrame, _ other: ClaimFrame) -> Reading {
    Reading(
      vocabulary: vocabulary, weights: weights, first: one, second: other, firstArticle: contexts[one.article],
      secondArticle: contexts[other.article], similarity: 0.5, rivals: 0)
  }
}
