import Claims
import Comparison
import Foundation
import Ingestion
import Reporting
import Testing
import Values

@Suite struct PageTests {
  @Test func `a page asks nothing of the network and runs only its own script`() throws {
    let html = try SampleReport.report.htmlDocument()
    #expect(html.contains("default-src &#39;none&#39;"))
    #expect(html.contains("script-src &#39;sha256-"))
    for element in ["<link", "<img", "<iframe", "@import", "url(", "src=", "<base"] {
      #expect(!html.contains(element), "found \(element)")
    }
  }

  @Test func `both statements stand in their passages with claim and conflict marked`() throws {
    let html = try SampleReport.report.htmlDocument()
    #expect(
      html.contains(
        "[claim begins] </span><mark class=\"claim conflict\">will close the ferry harbour</mark><span class=\"aloud\"> [claim ends]"
      ))
    #expect(html.contains("<span class=\"cue\">told reporters</span>"))
    #expect(html.contains("<span class=\"mention\">Mayor Oskar Brandt</span>"))
  }

  @Test func `a finding is linked to by its id and each id stands once`() throws {
    let html = try SampleReport.report.htmlDocument()
    let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("x-00000000000a"))
    #expect(html.contains("href=\"#x-00000000000a\""))
  }

  @Test func `a foreign quotation bears its language, an English one none`() throws {
    let html = try SampleReport.report.htmlDocument()
    #expect(html.contains("<blockquote dir=\"auto\" lang=\"de\">"))
    #expect(!html.contains("lang=\"en\">\n<p>"))
  }

  @Test func `links to local files lead from the report's folder`() throws {
    var options = HTMLOptions()
    options.folder = "out/today"
    #expect(try SampleReport.report.htmlDocument(options: options).contains("href=\"../../news/harbour.html\""))
    options.folder = "/var/reports"
    #expect(try !SampleReport.report.htmlDocument(options: options).contains("href=\"../"))
  }

  @Test func `a report without articles says that nothing was compared`() throws {
    let report = Report(of: [], comparison: .init())
    #expect(try report.htmlDocument().contains("No article could be read, so nothing was compared."))
    #expect(report.counts.articles == 0)
  }

  @Test func `a page of ten thousand claims stays small and says where the rest is`() throws {
    let article = Article(path: "a.txt", title: "Long", publisher: "Paper", text: "Words were said.")
    let claims = (0..<10_000).map { number in
      Claim(
        id: "c-\(number)", article: article.id, kind: .direct, text: "Words number \(number)", spans: [TextSpan(0, 5)],
        speaker: Speaker(name: "Speaker \(number % 400)"), proposition: "Words", foundBy: "test")
    }
    let report = Report(of: [ExtractedArticle(article: article, claims: claims)], comparison: .init())
    let html = try report.htmlDocument()
    #expect(html.utf8.count < 2_000_000)
    #expect(html.contains("The first 200 are listed."))
    #expect(html.contains("All claims are in claims.csv."))
    #expect(report.claimsCSV.utf8.count { $0 == 0x0A } == 10_001)
  }

  @Test func `a long paragraph is cut between words around the claim`() throws {
    let text = String(repeating: "before ", count: 400) + "THE CLAIM " + String(repeating: "after ", count: 400)
    let article = Article(path: "a.txt", title: "Long", text: text)
    let claims = ["one", "two"].map { name in
      Claim(
        id: "c-\(name)", article: article.id, kind: .direct, text: "THE CLAIM", spans: [TextSpan(2800, 2809)],
        speaker: Speaker(name: name), proposition: "", foundBy: "test")
    }
    var result = Comparison.ComparisonResult()
    result.contradictions = [
      Contradiction(
        id: "x-1", score: 1, type: .negation, scope: .withinArticle, claims: claims.map(\.id), appearances: [],
        foundBy: "test", explanation: "", evidence: .init(), fingerprint: "")
    ]
    let passage = try #require(
      Report(of: [ExtractedArticle(article: article, claims: claims)], comparison: result).passages["c-one"])
    #expect(passage.isCutBefore && passage.isCutAfter)
    #expect(passage.text.hasPrefix("before "))
    #expect(passage.text.contains("THE CLAIM"))
    #expect(passage.text.utf8.count < 1200)
  }
}
