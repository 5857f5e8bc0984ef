import Claims
import Ingestion
import Testing
import Values

struct SpeakerFileCase: Sendable, CustomTestStringConvertible {
  let phenomenon, file: String
  let line: Int
  let words: String
  var testDescription: String { phenomenon }
}

@Suite struct SpeakerCorrectionsTests {
  private func article(_ text: String, path: String = "wire/a.txt", published: String = "2026-03-04")
    -> ExtractedArticle
  {
    let article = Article(path: path, title: "", published: Timestamp(iso: published), text: text)
    return ExtractedArticle(article: article, claims: claims(in: article))
  }

  private func name(of words: String, _ file: String, _ articles: [ExtractedArticle]) throws -> String? {
    let corrections = try SpeakerCorrections(text: file, path: "speakers.txt")
    return alignedSpeakers(across: articles, corrections: corrections).flatMap(\.claims)
      .first { $0.kind != .narrator && $0.text.contains(words) }?.speaker.name
  }

  @Test func `an alias names the speaker`() throws {
    let articles = [article("“It is safe,” said Dmitri Talanow.")]
    #expect(try name(of: "It is safe", "Dmitry Talanov = Dmitri Talanow, D. Talanov", articles) == "Dmitry Talanov")
  }

  @Test func `a description may be an alias, with or without its article`() throws {
    let articles = [article("“It is safe,” said the harbour master.")]
    #expect(try name(of: "It is safe", "Bruno Keller = harbour master # since 2020", articles) == "Bruno Keller")
  }

  @Test func `a role tells two of one name apart`() throws {
    let articles = [
      article("The mayor, Peter Lang, came. “It is safe,” Lang said."),
      article("The striker Peter Lang came. “It is fair,” Lang said.", path: "wire/b.txt"),
    ]
    let file = "Peter Lang (mayor) = Peter Lang [role: mayor]\nPeter Lang (striker) = Peter Lang [role: striker]"
    #expect(try name(of: "It is safe", file, articles) == "Peter Lang (mayor)")
    #expect(try name(of: "It is fair", file, articles) == "Peter Lang (striker)")
  }

  @Test(arguments: [
    ("[from: 2026-01-01]", true), ("[until: 2026-01-01]", false), ("[article: a.*]", true), ("[article: b.*]", false),
    ("[article: wire/*]", true), ("[article: wi?e/a.txt] [from: 2026-03-04]", true),
  ])
  func `a condition limits an alias`(condition: String, holds: Bool) throws {
    let articles = [article("“It is safe,” said the finance minister.")]
    let found = try name(of: "It is safe", "Marisa Okon = finance minister \(condition)", articles)
    #expect((found == "Marisa Okon") == holds)
  }

  @Test func `names kept apart are not taken for one`() throws {
    let articles = [
      article("“The deal is done,” said Dmitri Talanov."), article("“There is no deal,” Talanov said."),
    ]
    #expect(try name(of: "There is no deal", "", articles) == "Dmitri Talanov")
    #expect(try name(of: "There is no deal", "Talanov != Dmitri Talanov", articles) == "Talanov")
  }

  @Test(arguments: [
    SpeakerFileCase(phenomenon: "no sign", file: "# one\n\nPeter Lang", line: 3, words: "expected NAME ="),
    SpeakerFileCase(phenomenon: "no name", file: "= Lang", line: 1, words: "no name"),
    SpeakerFileCase(phenomenon: "no alias", file: "Lang =", line: 1, words: "empty name"),
    SpeakerFileCase(phenomenon: "an empty alias", file: "Lang = a,,b", line: 1, words: "empty name"),
    SpeakerFileCase(phenomenon: "an open quotation mark", file: "Lang = \"a", line: 1, words: "not closed"),
    SpeakerFileCase(phenomenon: "an open bracket", file: "Lang = a [role: b", line: 1, words: "bracket"),
    SpeakerFileCase(phenomenon: "an unknown condition", file: "Lang = a [when: b]", line: 1, words: "“when”"),
    SpeakerFileCase(phenomenon: "an empty condition", file: "Lang = a [role:]", line: 1, words: "role:"),
    SpeakerFileCase(phenomenon: "no date", file: "Lang = a [from: May]", line: 1, words: "2026-03-04"),
    SpeakerFileCase(phenomenon: "an alias of two", file: "Lang = a\r\nHolt = a", line: 2, words: "line 1"),
    SpeakerFileCase(phenomenon: "words behind a condition", file: "Lang = a [role: b] c", line: 1, words: "expected"),
  ])
  func fault(_ example: SpeakerFileCase) throws {
    let error = try #require(throws: SpeakerFileError.self) {
      _ = try SpeakerCorrections(text: example.file, path: "speakers.txt")
    }
    #expect(error.line == example.line)
    #expect("\(error)".hasPrefix("speakers.txt:\(example.line): "))
    #expect("\(error)".contains(example.words), "\(error)")
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: SpeakerFileError.self) { _ = try SpeakerCorrections(bytes: [0xFF, 0xFE, 0x41], path: "s") }
  }

  @Test func `the register joins names, roles and dates over articles`() throws {
    let register = SpeakerRegister(
      of: alignedSpeakers(across: [
        article("Mayor Anna Holt came. “It is safe,” Holt said.", published: "2025-03-04"),
        article("Senator Anna Holt came. “It is done,” Holt said.", path: "wire/b.txt", published: "2026-03-04"),
        article("Residents said that the smell was old.", path: "wire/c.txt"),
      ]))
    let entry = try #require(register.speakers.first)
    #expect(entry.name == "Anna Holt")
    #expect(entry.claims == 2)
    #expect(entry.articles == 2)
    #expect(entry.otherNames == ["Holt"])
    #expect(
      entry.roles.map { "\($0.text) \($0.first?.description ?? "?")" } == ["Mayor 2025-03-04", "Senator 2026-03-04"])
    #expect(register.unresolved.map(\.mention) == ["Residents"])
  }
}
