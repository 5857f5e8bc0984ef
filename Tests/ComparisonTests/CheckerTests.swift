import Claims
import Comparison
import Testing

struct ConflictCase: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let first, second: SampleClaim
  let type: ContradictionType
  var testDescription: String { phenomenon }

  init(_ phenomenon: String, _ first: SampleClaim, _ second: SampleClaim, _ type: ContradictionType) {
    self.phenomenon = phenomenon
    self.first = first
    self.second = second
    self.type = type
  }
}

/// Pairs within one article, without WordNet, so that the tests hold on any machine.
@Suite struct CheckerTests {
  private static let aldane = "Tomas Aldane"
  private static let sundin = "Petra Sundin"

  @Test(arguments: [
    ConflictCase(
      "nobody did it", SampleClaim(aldane, "Nobody signed the ferry contract"),
      SampleClaim(sundin, "He signed the ferry contract in May"), .negation),
    ConflictCase(
      "did not do it", SampleClaim(aldane, "The pump did not flood the cellar"),
      SampleClaim(sundin, "The pump flooded the cellar"), .negation),
    ConflictCase(
      "never did it", SampleClaim(aldane, "Our crew never crossed the border"),
      SampleClaim(sundin, "The crew crossed the border at dawn"), .negation),
    ConflictCase(
      "not one of them", SampleClaim(aldane, "Not one of the warehouses was inspected"),
      SampleClaim(sundin, "Three warehouses were inspected in April"), .negation),
    ConflictCase(
      "no with a noun", SampleClaim(aldane, "No invoice was paid"), SampleClaim(sundin, "The invoice was paid in full"),
      .negation),
    ConflictCase(
      "a contracted negation", SampleClaim(aldane, "The guards didn’t search the lorry"),
      SampleClaim(sundin, "The guards searched the lorry twice"), .negation),
    ConflictCase(
      "a passive against an active", SampleClaim(aldane, "The archive was not burned by the gardener"),
      SampleClaim(sundin, "The gardener burned the archive"), .negation),
    ConflictCase(
      "nothing as object", SampleClaim(aldane, "The clerk deleted nothing"),
      SampleClaim(sundin, "The clerk deleted the messages himself"), .denial),
  ])
  func `a negated event conflicts with the event`(_ example: ConflictCase) throws { try expectConflict(example) }

  @Test(arguments: [
    ConflictCase(
      "denied having done it", SampleClaim(aldane, "having bribed the inspectors", .denies, .indirect),
      SampleClaim(sundin, "Aldane bribed the inspectors"), .denial),
    ConflictCase(
      "denied that it happened", SampleClaim(aldane, "that the brewery dumped acid", .denies, .indirect),
      SampleClaim(sundin, "The brewery dumped acid in the lake"), .denial),
    ConflictCase(
      "a deal is a pledge", SampleClaim(aldane, "that any deal had been struck", .denies, .indirect),
      SampleClaim(sundin, "I obtained a pledge from Harrow Lines"), .denial),
    ConflictCase(
      "no talks of any kind", SampleClaim(aldane, "There were no negotiations of any kind with the dockers"),
      SampleClaim(sundin, "The negotiations with the dockers began in June"), .denial),
    ConflictCase(
      "no such thing", SampleClaim(sundin, "The warning was posted on Monday"),
      SampleClaim(aldane, "No such warning was ever posted"), .denial),
    ConflictCase(
      "no offer whatsoever", SampleClaim(aldane, "There was no offer for the shipyard whatsoever"),
      SampleClaim(sundin, "We received a bid for the shipyard"), .denial),
    ConflictCase(
      "answers with a judgement", SampleClaim(sundin, "The ferry left with nine passengers too many"),
      SampleClaim(aldane, "That is simply not true", .denies), .denial),
    ConflictCase(
      "calls it an invention", SampleClaim(sundin, "The cashier took the silver spoons"),
      SampleClaim(aldane, "pure invention", .denies, .mixed), .denial),
  ])
  func `a denial conflicts with what it denies`(_ example: ConflictCase) throws { try expectConflict(example) }

  @Test(arguments: [
    ConflictCase(
      "counts of one thing", SampleClaim(aldane, "The storm sank 12 fishing boats in the harbour"),
      SampleClaim(sundin, "The storm sank 19 fishing boats in the harbour"), .numeric),
    ConflictCase(
      "a bound against a count", SampleClaim(aldane, "More than 700 dockers lost their jobs at the port"),
      SampleClaim(sundin, "Exactly 500 dockers lost their jobs at the port"), .numeric),
    ConflictCase(
      "miles against kilometres", SampleClaim(aldane, "The oil slick off Brandau was 40 miles long"),
      SampleClaim(sundin, "The oil slick off Brandau was 12 kilometres long"), .numeric),
    ConflictCase(
      "money of one currency", SampleClaim(aldane, "The town paid 19 million euros for the stadium roof"),
      SampleClaim(sundin, "The town paid 23 million euros for the stadium roof"), .numeric),
    ConflictCase(
      "shares of one whole", SampleClaim(aldane, "Sixty percent of the voters backed the tunnel plan"),
      SampleClaim(sundin, "A third of the voters backed the tunnel plan"), .numeric),
    ConflictCase(
      "lengths of time", SampleClaim(aldane, "The dock strike of 2011 lasted nine days"),
      SampleClaim(sundin, "The dock strike of 2011 lasted six days"), .numeric),
    ConflictCase(
      "shares of opposite outcomes", SampleClaim(aldane, "Two trams in three were scrapped"),
      SampleClaim(sundin, "Eighty percent of trams ran"), .numeric),
    ConflictCase(
      "all of a whole and a part that is missing",
      SampleClaim(aldane, "the school was given all of the 30 million euros set aside for its roof"),
      SampleClaim(sundin, "9 of the 30 million euros for the school roof were never transferred"), .numeric),
    ConflictCase(
      "each of a number and some of it", SampleClaim(aldane, "All 30 cranes at the port have been inspected"),
      SampleClaim(sundin, "Nine of the 30 cranes were never looked at"), .numeric),
    ConflictCase(
      "weights in two units", SampleClaim(aldane, "The stolen copper wire weighed 900 kilograms"),
      SampleClaim(sundin, "The stolen copper wire weighed 4 tonnes"), .numeric),
  ])
  func `numbers that exclude each other conflict`(_ example: ConflictCase) throws { try expectConflict(example) }

  @Test(arguments: [
    ConflictCase(
      "clock times", SampleClaim(aldane, "The collapse happened at 6.50"),
      SampleClaim(sundin, "The collapse had occurred at 7.12"), .temporal),
    ConflictCase(
      "clock times in words", SampleClaim(aldane, "The explosion happened at ten to seven"),
      SampleClaim(sundin, "The explosion happened at 7.40"), .temporal),
    ConflictCase(
      "two days", SampleClaim(aldane, "The chapel roof collapsed on 3 June"),
      SampleClaim(sundin, "The chapel roof collapsed on 9 June"), .temporal),
    ConflictCase(
      "the last of its kind, seen and still awaited", SampleClaim(aldane, "The last tram ran on Monday"),
      SampleClaim(sundin, "The last tram is to run in May"), .temporal),
    ConflictCase(
      "two years", SampleClaim(aldane, "The lighthouse keeper retired in 2009"),
      SampleClaim(sundin, "The lighthouse keeper retired in 2014"), .temporal),
    ConflictCase(
      "two months", SampleClaim(aldane, "The reservoir was drained in March 2026"),
      SampleClaim(sundin, "The reservoir was drained in August 2025"), .temporal),
    ConflictCase(
      "when somebody learned of it", SampleClaim(aldane, "Nordqvist learned of the survey only last week"),
      SampleClaim(sundin, "Nordqvist was shown the survey back in January 2026"), .temporal),
    ConflictCase(
      "opening hours of one event", SampleClaim(aldane, "The shelter opened at 18:00"),
      SampleClaim(sundin, "The shelter opened at 21:30"), .temporal),
    ConflictCase(
      "half past against a figure", SampleClaim(aldane, "The alarm sounded at half past two"),
      SampleClaim(sundin, "The alarm sounded at 3.45"), .temporal),
  ])
  func `times that exclude each other conflict`(_ example: ConflictCase) throws { try expectConflict(example) }

  @Test(arguments: [
    ConflictCase(
      "resigned or dismissed", SampleClaim(sundin, "I was fired by the ferry company"),
      SampleClaim(aldane, "Sundin had resigned from the ferry company"), .antonym),
    ConflictCase(
      "open or closed", SampleClaim(aldane, "The footbridge was open on Tuesday"),
      SampleClaim(sundin, "The footbridge was closed on Tuesday"), .antonym),
    ConflictCase(
      "accepted or rejected", SampleClaim(aldane, "The council approved the quarry plan"),
      SampleClaim(sundin, "The council rejected the quarry plan"), .antonym),
    ConflictCase(
      "won or lost", SampleClaim(aldane, "The cooperative won the harbour lawsuit"),
      SampleClaim(sundin, "The cooperative lost the harbour lawsuit"), .antonym),
    ConflictCase(
      "by machine or by hand", SampleClaim(aldane, "The files were erased automatically"),
      SampleClaim(sundin, "The files were erased by hand"), .antonym),
    ConflictCase(
      "on time or late", SampleClaim(aldane, "The masks were delivered on time"),
      SampleClaim(sundin, "The masks were delivered three months late"), .antonym),
    ConflictCase(
      "safe or toxic", SampleClaim(aldane, "The well water is safe"), SampleClaim(sundin, "The well water is toxic"),
      .antonym),
    ConflictCase(
      "rose or fell", SampleClaim(aldane, "Harbour fees rose in 2019"),
      SampleClaim(sundin, "Harbour fees fell in 2019"), .antonym),
  ])
  func `opposite words of one thing conflict`(_ example: ConflictCase) throws { try expectConflict(example) }

  @Test(arguments: [
    ConflictCase(
      "must against need not", SampleClaim(aldane, "Skippers must attend the safety course"),
      SampleClaim(sundin, "Skippers need not attend the safety course"), .modality),
    ConflictCase(
      "must against does not have to", SampleClaim(aldane, "The mayor must sign every licence"),
      SampleClaim(sundin, "The mayor does not have to sign every licence"), .modality),
    ConflictCase(
      "must against not obliged", SampleClaim(aldane, "Drivers must complete the course"),
      SampleClaim(sundin, "No driver is obliged to attend the course"), .modality),
    ConflictCase(
      "required against optional", SampleClaim(aldane, "Divers are required to carry a permit"),
      SampleClaim(sundin, "The permit for divers is optional"), .modality),
    ConflictCase(
      "must against free to", SampleClaim(aldane, "Tenants must give notice in September"),
      SampleClaim(sundin, "Tenants are free to give notice at any time"), .modality),
    ConflictCase(
      "banned against allowed", SampleClaim(aldane, "Trawlers are banned from the northern bay"),
      SampleClaim(sundin, "Trawlers are allowed to fish in the northern bay"), .modality),
    ConflictCase(
      "compulsory against voluntary", SampleClaim(aldane, "Membership of the dock fund is compulsory"),
      SampleClaim(sundin, "Membership of the dock fund is voluntary"), .modality),
    ConflictCase(
      "forbidden against lets", SampleClaim(aldane, "Campfires are forbidden on the beach"),
      SampleClaim(sundin, "The bylaw lets visitors light campfires on the beach"), .modality),
  ])
  func `a duty conflicts with freedom from it`(_ example: ConflictCase) throws { try expectConflict(example) }

  @Test(arguments: [
    ConflictCase(
      "each names himself", SampleClaim(aldane, "It was I who phoned the coastguard"),
      SampleClaim(sundin, "I was the one who phoned the coastguard"), .role),
    ConflictCase(
      "he against she", SampleClaim(aldane, "It was he who paid her", .asserts, .indirect),
      SampleClaim(sundin, "She had been the one to pay him", .asserts, .indirect), .role),
    ConflictCase(
      "two names", SampleClaim(aldane, "It was Sundin who cancelled the regatta"),
      SampleClaim(sundin, "It was Aldane who cancelled the regatta"), .role),
    ConflictCase(
      "we against they by name", SampleClaim(aldane, "It was us who warned the harbour office"),
      SampleClaim(sundin, "It was Nordqvist who warned the harbour office"), .role),
    ConflictCase(
      "insists against tells", SampleClaim(aldane, "It was Mr Sundin who opened the lock gate"),
      SampleClaim(sundin, "Nordqvist opened the lock gate"), .role),
    ConflictCase(
      "the one who", SampleClaim(aldane, "Nordqvist was the one who hired the divers"),
      SampleClaim(sundin, "It was Aldane who hired the divers"), .role),
    ConflictCase(
      "had been the one to", SampleClaim(aldane, "Nordqvist had been the one to sell the barge"),
      SampleClaim(sundin, "It was Aldane who sold the barge"), .role),
    ConflictCase(
      "it was we that", SampleClaim(aldane, "It was we that repaired the crane"),
      SampleClaim(sundin, "It was Nordqvist who repaired the crane"), .role),
  ])
  func `two doers of one deed conflict`(_ example: ConflictCase) throws { try expectConflict(example) }

  private func expectConflict(_ example: ConflictCase) throws {
    let article = try sampleArticle("Brandau Post", published: "2026-03-04T10:00Z", [example.first, example.second])
    let result = compare([article])
    let found = try #require(result.contradictions.first, "nothing found")
    #expect(found.type == example.type, "\(found.foundBy): \(found.explanation)")
    #expect(found.scope == .withinArticle)
    #expect(!found.evidence.first.isEmpty && !found.evidence.second.isEmpty)
    #expect(!found.explanation.lowercased().contains("lied"))
  }
}
