/// Nouns for persons: titles, offices, occupations, kin. Keys are in lower case and singular.
///
/// The lists here were compiled for this project from general knowledge; ``PersonNounTable`` adds rarer nouns.
public enum PersonNouns {
  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let courtesy = Traits(rawValue: 1)
    static let title = Traits(rawValue: 1 << 1)
    static let noun = Traits(rawValue: 1 << 2)
    static let female = Traits(rawValue: 1 << 3)
    static let male = Traits(rawValue: 1 << 4)
  }

  /// What each listed word is: one look-up where five lists would need five.
  private static let traits: [String: Traits] = {
    var table: [String: Traits] = [:]
    for (words, trait) in [
      (courtesy, Traits.courtesy), (titles, .title), (nouns, .noun), (femaleNouns, .female), (maleNouns, .male),
    ] {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[String(word), default: []].formUnion(trait)
      }
    }
    for line in PersonNounTable.rows.lines {
      for word in line.split(separator: "|") { table[String(word), default: []].formUnion(.noun) }
    }
    return table
  }()

  private static func traits(of word: String) -> Traits { traits[stripped(word)] ?? [] }

  /// "Mr", "Ms", "Sir": a title that tells the gender and no office.
  public static func courtesyTitle(_ word: String) -> Bool { traits(of: word).contains(.courtesy) }

  /// Whether a noun names a person by office, occupation, kin or the like.
  public static func isPersonNoun(_ word: String) -> Bool {
    !traits(of: word).isDisjoint(with: [.noun, .female, .male, .courtesy]) || hasPersonalEnding(stripped(word))
  }

  /// Nouns that stand before a name as a title, in capitals or not: "President", "fire chief", "Captain".
  public static func isTitle(_ word: String) -> Bool {
    !traits(of: word).isEmpty || hasPersonalEnding(stripped(word))
  }

  public static func gender(of word: String) -> Gender? {
    let traits = traits(of: word)
    if traits.contains(.female) || stripped(word).hasSuffix("woman") { return .female }
    return traits.contains(.male) ? .male : nil
  }

  /// "archaeologist", "bookkeeper"
  private static func hasPersonalEnding(_ word: String) -> Bool {
    // Every ending closes with one of these letters.
    guard let last = word.utf8.last, last == 0x6E || last == 0x72 || last == 0x74 else { return false }
    return endings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 } && word != "webmaster"
  }

  /// The singular of a plural person noun: "spokesmen" and "officials" are people too.
  public static func singular(of word: String) -> String? {
    if word.hasSuffix("men"), word.utf8.count > 4 { return String(word.dropLast(3)) + "man" }
    if word == "people" { return "person" }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 {
      let singular = String(word.dropLast())
      return isPersonNoun(singular) ? singular : nil
    }
    return nil
  }

  /// Without the stop of a short form.
  private static func stripped(_ word: String) -> String {
    word.utf8.last == UInt8(ascii: ".") ? String(word.dropLast()) : word
  }

  private static let courtesy = "mr mrs ms miss mx mister madam sir dame lord lady herr frau monsieur madame mme"

  private static let endings = [
    "woman", "person", "ologist", "ographer", "master", "keeper", "worker", "player", "maker",
  ]

  /// Short forms and offices that are no plain nouns.
  private static let titles = """
    dr prof sen rep gov lt col gen maj capt sgt cpl pvt adm cmdr rev hon pres insp supt det amb st fr msgr pm mp mep md
    ceo cfo coo cto dci pc cllr atty hrh archbishop pope rabbi imam sheikh ayatollah cardinal bishop king queen prince
    princess duke duchess earl emperor general colonel major captain lieutenant sergeant corporal private admiral
    commodore commander brigadier marshal secretary-general democrat republican
    """

  private static let femaleNouns = """
    actress aunt bride businesswoman chairwoman councilwoman congresswoman countess daughter duchess ex-wife girl
    girlfriend goddess grandmother grandma granddaughter heiress heroine hostess housewife lady landlady madam mayoress
    mother mum mom midwife niece nun policewoman princess queen sister spokeswoman sportswoman stepmother waitress
    widow wife woman first-lady frau mrs ms miss dame assemblywoman stewardess forewoman saleswoman firewoman
    """

  private static let maleNouns = """
    boy boyfriend bridegroom brother businessman chairman congressman councilman count duke ex-husband father dad
    fireman fisherman gentleman grandfather grandson groom husband king landlord man monk nephew policeman pope priest
    prince son spokesman sportsman statesman stepfather uncle waiter widower mr sir lord herr monsieur mister assemblyman
    cameraman craftsman doorman foreman frontman handyman infantryman layman lineman salesman seaman serviceman tradesman
    """

  private static let nouns = """
    academic accountant activist actor adjutant administrator admiral adviser advisor advocate agent aide ally ambassador
    analyst anchor anchorman announcer anthropologist apprentice arbitrator archaeologist archbishop architect archivist
    artist assistant associate astronaut astronomer athlete attorney auditor author ayatollah baker banker barrister bassist
    beekeeper biographer biologist bishop blogger boss botanist boxer brewer broadcaster broker builder butcher cabinet-maker
    campaigner candidate captain cardinal caretaker carpenter cashier chair chairperson champion chancellor chaplain
    chaplain chef chemist chief child choreographer citizen cleaner cleric clerk client climber clinician co-author co-chair
    co-founder coach co-ordinator coordinator colleague collector colonel columnist comedian commander commentator
    commissioner companion competitor composer comptroller conductor congressperson conservative constable consultant
    contractor controller cook cop coroner correspondent councillor councilor counsel counsellor counterpart courier cousin
    creator creditor critic curator customer cyclist dancer dealer dean defector defendant defender delegate democrat
    demographer dentist deputy designer detective developer dictator diplomat director dissident diver doctor donor driver
    drummer economist editor educator electrician employee employer engineer entrepreneur envoy epidemiologist ethicist
    examiner executive expert eyewitness fan farmer fellow fighter figure filmmaker financier firefighter firebrand
    fisher footballer forecaster forester founder friend gardener general geologist geographer governor graduate grocer
    guard guest guide guitarist hacker head headmaster headmistress headteacher hero historian host hunter
    hydrologist imam immigrant incumbent inhabitant insider inspector instructor interpreter inventor investigator
    investor janitor jockey journalist judge jurist juror justice keeper kid lawmaker lawyer leader lecturer legislator
    librarian lieutenant linguist lobbyist local magistrate magnate major manager marshal master mathematician mayor mechanic
    mediator medic member merchant messenger meteorologist midfielder migrant miller millionaire billionaire miner minister
    mogul moderator musician mathematician negotiator neighbor neighbour neuroscientist newcomer nominee novelist nurse
    observer officer official ombudsman operative operator opponent organiser organizer owner paediatrician painter
    parent parishioner partner passenger pastor patient patriarch paramedic peacekeeper pedestrian pensioner performer
    pharmacist philanthropist philosopher photographer physician physicist pianist pilot pioneer player plumber poet
    politician pollster porter poster postmaster preacher premier presenter president principal prisoner producer
    professor programmer prosecutor protester protestor psychiatrist psychologist publicist publisher pundit pupil
    rabbi ranger reader rebel receptionist recipient refugee registrar regulator relative reporter representative
    republican rescuer researcher resident retailer retiree reviewer rider rival runner runner-up sailor scholar
    scientist scout sculptor secretary senator sergeant servant sheriff shepherd shopkeeper sibling singer skipper sociologist
    soldier solicitor speaker specialist spokesperson spouse staffer star statistician strategist striker student
    superintendent supervisor supporter surgeon surveyor survivor suspect sovereign swimmer teacher technician teen teenager
    telemarketer tenant theologian therapist tourist toxicologist trader trainee trainer translator traveller traveler
    treasurer trustee tutor tycoon undersecretary undergraduate vet veteran veterinarian vice-president vicar victim
    villager violinist visitor volunteer voter warden watchman welder whistleblower winger winner witness worker worshipper
    writer youth zoologist goalkeeper goalie midfielder defender forward winger captain referee umpire newsreader
    docker foundryman crewman seafarer ferryman bookmaker bookseller florist hairdresser barber tailor bartender
    barista mason roofer plasterer trucker commuter cabbie taxi-driver farmhand logger lumberjack rancher brewer vintner
    stonemason glazier potter weaver archdeacon deacon verger sexton canon spymaster whip speechwriter ex-president
    ex-minister vice-chair vice-chairman vice-chancellor chairperson treasurer auditor-general attorney-general
    """
}
