import Foundation
import Ingestion
import Testing
import Values

/// Prose of invented words, the same for the same seed.
private func prose(_ seed: UInt64, paragraphs: Int = 6) -> String {
  var state = seed
  func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 40)
  }
  let words = [
    "harbour", "board", "pier", "council", "opened", "said", "winter", "boats", "report", "minister", "late", "spring",
    "village", "the", "of",
  ]
  return (0..<paragraphs).map { _ in
    (0..<40).map { _ in words[next() % words.count] + "\(Character(UnicodeScalar(97 + UInt8(next() % 26))))" }.joined(
      separator: " ") + "."
  }
  .joined(separator: "\n\n")
}

private func article(_ title: String, _ text: String, day: String = "2026-03-04") -> Article {
  Article(path: "\(title).html", title: title, published: Timestamp(iso: day), text: text)
}

@Suite struct CopiesTests {
  private let wire = article("Wire", prose(1), day: "2026-03-04")

  @Test func `wire copy under another headline, with a credit and a cut tail`() {
    let cut = prose(1).components(separatedBy: "\n\n").dropLast(2).joined(separator: "\n\n")
    let paper = article("Paper", "LINDMOOR (VNA) – " + cut + "\n\nReporting by the agency.", day: "2026-03-05")
    let other = article("Other", prose(2))
    #expect(copies(among: [paper, other, wire]) == [paper.id: wire.id])
  }

  @Test func `the earliest of equal texts is the original of all`() {
    let second = article("Second", prose(1), day: "2026-03-05")
    let third = article("Third", prose(1), day: "2026-03-06")
    #expect(copies(among: [third, second, wire]) == [second.id: wire.id, third.id: wire.id])
  }

  @Test func `a changed figure is news`() {
    let first = article("First", prose(1) + "\n\nThe police counted 12 dead in the village. " + prose(3, paragraphs: 2))
    let second = article(
      "Second", prose(1) + "\n\nThe police counted 15 dead in the village. " + prose(3, paragraphs: 2),
      day: "2026-03-05")
    #expect(copies(among: [first, second]).isEmpty)
  }

  @Test func `a negation put in is news`() {
    let first = article("First", prose(1) + " The minister will go. " + prose(3, paragraphs: 2))
    let second = article(
      "Second", prose(1) + " The minister will not go. " + prose(3, paragraphs: 2), day: "2026-03-05")
    #expect(copies(among: [first, second]).isEmpty)
  }

  @Test func `a later text that adds its own report is no copy`() {
    let longer = article("Longer", prose(1) + "\n\n" + prose(5, paragraphs: 5), day: "2026-03-05")
    #expect(copies(among: [wire, longer]) == [wire.id: longer.id])
  }

  @Test func `short texts and an empty corpus`() {
    #expect(copies(among: []).isEmpty)
    #expect(copies(among: [article("A", "Short."), article("B", "Short.")]).isEmpty)
  }

  @Test func `the order of the articles plays no part`() {
    let all = (1...12).map { article("T\($0)", prose(UInt64($0 % 4)), day: "2026-03-0\($0 % 9 + 1)") }
    #expect(copies(among: all) == copies(among: all.reversed()))
  }
}
