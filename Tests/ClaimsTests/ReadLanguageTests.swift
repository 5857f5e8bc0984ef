import Claims
import Ingestion
import Testing

private struct LanguageCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  var tag: String?
  let text: String
  let unread: String?
  var testDescription: String { phenomenon }
}

@Suite struct ReadLanguageTests {
  private static let german =
    "Der Minister sagte am Montag, die Brücke werde im Mai wieder geöffnet. Die Kosten liegen bei 14 Millionen Euro, "
    + "und das ist mehr als geplant. „Wir haben alles geprüft“, sagte er. Die Opposition war nicht zufrieden mit dem Plan."
  private static let english =
    "The minister said on Monday that the bridge would be opened again in May. The work has cost 14 million euros, "
    + "which is more than was planned."

  @Test(arguments: [
    LanguageCase(phenomenon: "English", tag: "en-GB", text: english, unread: nil),
    LanguageCase(phenomenon: "English without a tag", text: english, unread: nil),
    LanguageCase(phenomenon: "English on a page tagged German", tag: "de", text: english, unread: nil),
    LanguageCase(phenomenon: "German", tag: "de-AT", text: german, unread: "de"),
    LanguageCase(phenomenon: "German on a page tagged English", tag: "en", text: german, unread: "de"),
    LanguageCase(
      phenomenon: "French",
      text:
        "Le ministre a déclaré lundi que le pont serait rouvert en mai. Les coûts sont de 14 millions et ce n’est pas "
        + "tout, dit la mairie dans une lettre.", unread: "fr"),
    LanguageCase(
      phenomenon: "Spanish",
      text:
        "El ministro dijo el lunes que el puente se abriría en mayo. Los costes son de 14 millones y no hay más dinero "
        + "para las obras.", unread: "es"),
    LanguageCase(
      phenomenon: "Russian",
      text: "Министр заявил в понедельник, что мост откроется в мае. Работы стоили 14 миллионов.",
      unread: "ru"),
    LanguageCase(phenomenon: "Arabic", text: "قال الوزير يوم الاثنين إن الجسر سيفتح في مايو.", unread: "ar"),
    LanguageCase(phenomenon: "Chinese", text: "部长周一表示，大桥将于五月重新开放。费用为一千四百万元。", unread: "zh"),
    LanguageCase(
      phenomenon: "English with foreign quotations",
      text:
        "The minister spoke in German. “Wir haben alles geprüft, und die Brücke ist sicher”, she said. She added that "
        + "the bridge would open in May.", unread: nil),
    LanguageCase(phenomenon: "half English, half German", text: english + "\n\n" + german, unread: nil),
    LanguageCase(phenomenon: "a few words", text: "Diaz said no.", unread: nil),
    LanguageCase(phenomenon: "a few words with a tag", tag: "de", text: "Kein Kommentar.", unread: "de"),
    LanguageCase(phenomenon: "nothing", text: "", unread: nil),
  ])
  private func `the text decides before its tag`(_ example: LanguageCase) {
    let article = Article(path: "x.txt", title: "", language: example.tag, text: example.text)
    #expect(unreadLanguage(of: article) == example.unread)
    if example.unread != nil { #expect(claims(in: article).isEmpty) }
  }

  @Test func `the note names the language`() {
    let article = Article(path: "x.txt", title: "", language: "de", text: Self.german)
    #expect(
      ExtractedArticle(article: article, claims: []).claimsNote?.description
        == "x.txt: claims not extracted: language de")
  }

  @Test func `foreign paragraphs of an English article give no claims of the narrator`() {
    let article = Article(path: "x.txt", title: "", text: Self.english + "\n\n" + Self.german)
    #expect(claims(in: article).allSatisfy { !$0.text.contains("Kosten") })
  }
}
