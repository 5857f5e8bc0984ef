import Claims
import Foundation
import Ingestion
import Testing

struct StanceCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text, words: String
  let stance: Stance
  var polarity = Claim.Polarity.positive
  var modality = Claim.Modality.certain
  var testDescription: String { phenomenon }
}

@Suite struct StanceTests {
  @Test(arguments: [
    StanceCase(
      phenomenon: "plain statement", text: "Anna Holt said that the bridge was open.", words: "the bridge was open",
      stance: .asserts),
    StanceCase(
      phenomenon: "verb of denial", text: "Anna Holt denied that the bridge was open.", words: "the bridge was open",
      stance: .denies),
    StanceCase(
      phenomenon: "own deed denied", text: "Anna Holt said that she had never met the builder.",
      words: "met the builder",
      stance: .denies, polarity: .negative),
    StanceCase(
      phenomenon: "no such thing", text: "“No such parcel ever came here,” Anna Holt said.", words: "No such parcel",
      stance: .denies,
      polarity: .negative),
    StanceCase(
      phenomenon: "short answer",
      text: "Peter Lang said that a deal was signed. “This is simply not possible,” Anna Holt said.",
      words: "simply not possible", stance: .denies, polarity: .negative),
    StanceCase(
      phenomenon: "silence is no denial", text: "Anna Holt did not say that the bridge was open.",
      words: "the bridge was open",
      stance: .hedges, modality: .possible),
    StanceCase(
      phenomenon: "what cannot be ruled out",
      text: "Anna Holt said she could not rule out that a wall had cracked.",
      words: "cracked", stance: .hedges, modality: .possible),
    StanceCase(
      phenomenon: "may", text: "A fault may have caused the fire, Anna Holt said.", words: "A fault may",
      stance: .hedges, modality: .possible),
    StanceCase(
      phenomenon: "probably", text: "Rust probably caused it, Anna Holt said.", words: "Rust probably", stance: .hedges,
      modality: .probable),
    StanceCase(
      phenomenon: "conditional", text: "If it rains, the match is off, Anna Holt said.", words: "the match is off",
      stance: .hedges,
      modality: .possible),
    StanceCase(
      phenomenon: "must demands even under a condition", text: "If he lied, he must resign, Anna Holt said.",
      words: "he must resign",
      stance: .demands, modality: .obligatory),
    StanceCase(
      phenomenon: "order", text: "“Stay inside and keep the doors shut,” Anna Holt said.", words: "Stay inside",
      stance: .demands, modality: .obligatory),
    StanceCase(
      phenomenon: "own future", text: "“We will publish every page,” Anna Holt said.", words: "publish every page",
      stance: .promises),
    StanceCase(
      phenomenon: "vow", text: "Anna Holt promised that the road would be mended.", words: "the road would be mended",
      stance: .promises),
    StanceCase(
      phenomenon: "question", text: "“Has anybody seen the paper?” Anna Holt said.", words: "seen the paper",
      stance: .asks),
    StanceCase(
      phenomenon: "doubt", text: "Anna Holt doubted that the plan was sound.", words: "the plan was sound",
      stance: .doubts, modality: .possible),
    StanceCase(
      phenomenon: "a month is no modal", text: "Anna Holt said that work had begun in May.", words: "work had begun",
      stance: .asserts),
    StanceCase(
      phenomenon: "not only negates nothing", text: "Anna Holt said that the bridge was not only safe but new.",
      words: "not only safe",
      stance: .asserts),
  ])
  func reading(_ example: StanceCase) throws {
    let claim = try #require(SpeakerTests.claim(with: example.words, in: example.text))
    #expect(claim.stance == example.stance)
    #expect(claim.polarity == example.polarity)
    #expect(claim.modality == example.modality)
  }

  @Test(arguments: TabledStance.all)
  private func `stance, polarity and modality by the table`(_ row: TabledStance) throws {
    let found = claims(in: Article(path: "x.txt", title: "", text: row.text)).first {
      $0.kind != .narrator && $0.nestedIn == nil && $0.text.contains(row.words)
    }
    guard row.reading != "none" else {
      #expect(found == nil)
      return
    }
    let claim = try #require(found)
    #expect("\(claim.stance) \(claim.polarity) \(claim.modality)" == row.reading)
    if let denied = row.denied { #expect(claim.denied == denied) }
  }

  @Test(arguments: [
    (Stance.asserts, Claim.Polarity.positive, Claim.Modality.certain, Factuality.fact),
    (.asserts, .negative, .certain, .counterfact), (.denies, .positive, .certain, .counterfact),
    (.denies, .negative, .certain, .fact), (.asserts, .positive, .probable, .probable),
    (.hedges, .positive, .possible, .possible), (.hedges, .negative, .possible, .notCertain),
    (.doubts, .positive, .possible, .notProbable), (.promises, .positive, .certain, .underspecified),
    (.asks, .positive, .certain, .underspecified), (.demands, .positive, .obligatory, .underspecified),
  ])
  func `factuality follows from stance, polarity and modality`(
    stance: Stance, polarity: Claim.Polarity, modality: Claim.Modality, factuality: Factuality
  ) {
    #expect(Factuality(stance: stance, polarity: polarity, modality: modality) == factuality)
  }
}

/// A row of `Fixtures/stances.txt`: a text, words of the claim, its reading, and what it denies.
private struct TabledStance: Sendable, CustomTestStringConvertible {
  let text, words, reading: String
  let denied: String?
  var testDescription: String { text }

  static let all: [TabledStance] = fixtureLines("stances.txt").compactMap { line in
    let columns = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard columns.count >= 3 else { return nil }
    return TabledStance(
      text: columns[0], words: columns[1], reading: columns[2], denied: columns.count > 3 ? columns[3] : nil)
  }
}
