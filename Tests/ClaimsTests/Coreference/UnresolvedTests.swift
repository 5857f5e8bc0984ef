import Claims
import Ingestion
import Testing
import Values

struct UnresolvedCase: Sendable, CustomTestStringConvertible {
  let phenomenon, text, words, reason: String
  var testDescription: String { phenomenon }
}

@Suite struct UnresolvedTests {
  @Test(arguments: [
    UnresolvedCase(
      phenomenon: "a group", text: "Residents said that the smell was old.", words: "the smell was old",
      reason: "a group without a name of its own"),
    UnresolvedCase(
      phenomenon: "an anonymous source", text: "A person familiar with the talks said that the deal was dead.",
      words: "the deal was dead", reason: "the article keeps its source anonymous"),
    UnresolvedCase(
      phenomenon: "a document", text: "The report said that the dam was weak.", words: "the dam was weak",
      reason: "a document or other thing that speaks for nobody named"),
    UnresolvedCase(
      phenomenon: "an office", text: "The roof was gone. “It fell at noon,” a surgeon said.", words: "It fell at noon",
      reason: "the article gives an office or description and no name"),
    UnresolvedCase(
      phenomenon: "a pronoun", text: "She said that the roof fell in.", words: "the roof fell in",
      reason: "the text before gives nobody whom the pronoun fits"),
  ])
  func reason(_ example: UnresolvedCase) throws {
    let claim = try #require(SpeakerTests.claim(with: example.words, in: example.text))
    #expect(claim.speaker.unresolved == example.reason)
    #expect(claim.speaker.confidence == 0)
  }

  @Test func `two residents are two speakers`() throws {
    let text = "A resident said that the smell was old. A resident said that the well was dry."
    let one = try #require(SpeakerTests.claim(with: "the smell was old", in: text))
    let other = try #require(SpeakerTests.claim(with: "the well was dry", in: text))
    #expect(one.speaker.id != other.speaker.id)
  }

  @Test func `the officials of two articles are not one speaker`() throws {
    let one = try #require(SpeakerTests.claim(with: "the well was dry", in: "Officials said that the well was dry."))
    let other = try #require(SpeakerTests.claim(with: "the well was wet", in: "Officials said that the well was wet."))
    #expect(one.speaker.id != other.speaker.id)
  }

  @Test func `the guest of an interview says I`() throws {
    let text = """
      Wikinews spoke with Marit Dahl, a weaver, about her loom.

      How did you learn to weave?

      My mother taught me. I think that every child can learn it. I still use her loom.

      Do you believe that looms will come back?

      I believe that they never left. We sell more of them than ever.
      """
    let claim = try #require(SpeakerTests.claim(with: "every child can learn it", in: text))
    #expect(claim.speaker.name == "Marit Dahl")
  }
}
