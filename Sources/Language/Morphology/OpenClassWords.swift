/// Adjectives, adverbs and nouns that their endings would not give away.
///
/// Chosen by counts over news text; a word that is not listed is judged by its ending and place.
enum OpenClassWords {
  static let adjectives = words(
    """
    absent absolute absurd accurate adept adequate adverse advisory affluent afghan afraid akin american ample
    angry anti antipathy antitrust apparent appropriate arab armenian asian authoritarian aware awkward bad bare
    beholden bent better big bigger biggest bipartisan bitter bizarre black bleak blond bloody blue bold brash
    brave bright brilliant broad broader busy canadian candid capitalist centrist certain cheap cheaper chief
    chinese civil civilian cleaner clearer closest cold common communist compassionate competent complex
    conciliatory concrete confident confinement consistent constant consummate corporate corrupt costly cozy
    crazy crude cuban current damn dark dead deadliest deadly dear decent deep deeper deepest defiant deliberate
    dependent desperate different difficult dire dirty discriminatory disproportionate distant distinct diverse
    dominant dutch eager earliest early easier easiest eastern easy efficient eighth elder elderly eminent empty
    entire ethiopian everyday evident exact excellent extra extreme extremist fair fake false familiar fat
    favorite fellow female feminist fewer fierce fiery fifth fine first fit flat foreign foremost former fourth
    fraudulent fraught french frequent fresh friendly front full funny gay genuine german giant glad good great
    greater greatest greek grim gross guilty happy hard harder hardest harsh healthy heavy high higher highest
    homegrown honest hostile hot hourly huge human humanitarian hungry ignorant immediate immigrant important
    impromptu improper inaccurate inadequate inappropriate incompetent incorrect incumbent independent indian
    inflammatory inherent inhumane inner innocent insecure insufficient intelligent intense interim
    interventionist iranian iraqi islamist israeli italian japanese joint keen key keynote korean lame large
    larger largest late latest latin latter leftist legitimate lengthy lesbian lesser libertarian libyan
    lifelong likely little lively lone long longest longtime loose loud loudest low lowest mad main major male
    maximum medium mere messy mexican mid middle migrant mild militant minimum minor mobile modern modest
    monthly multi multiple murky muslim narrower nasty nationalist nearby net newfound next nice non nonpartisan
    nonprofit nonwhite northern nuclear odd ok okay old older oldest onetime online opioid opposite outspoken
    overall palestinian parallel particular partisan passionate past perfect permanent persistent philippine
    phony pink plain polite poor popular populist potent pre precinct predatory pregnant prime private pro
    profound prominent prone proper proud proxy pure quarterly quick racist rampant random rapid rare ready
    recent regular relevant reluctant reminiscent remote republican retail rich richest right risky robust rocky
    rough routine rowdy russian sad safe safer second secret secular senior severe sexist shaky sharp short
    shorter sick significant silent similar simple sincere sixth slim small smaller smart sober soft solar sole
    solid sorry southern square stagnant stark statewide steady steep stern stiff straight straightforward
    strange strict strong stronger strongest stupid subsequent subtle suburban sudden sufficient super superior
    sure surrogate swiss syrian tense terrorist thin third tight tighter tiny tough tougher toughest transparent
    true trumpian trustworthy turbulent ugly ukrainian ultimate un unaware unborn unbound uncertain unclear
    underground underway uneasy unfair unfit unfortunate unhappy unheard unique unknown unlikely unpopular
    unsure untrue upbeat upfront upper upstate urban urgent vague vast violent volatile weak weaker wealthiest
    wealthy weekly weird western whole wide wider widespread wild wise worse worst worth worthy wrong yellow
    young younger
    """)

  static let adverbs = words(
    """
    abroad afterward ago ahead alike almost alone altogether anymore anytime anyway anywhere apart aside away
    back backward closer earlier east else elsewhere everywhere far fast faster firsthand forever forth forward
    further furthermore halfway ill indeed later longer louder moreover nationwide nevertheless nonetheless
    nowadays nowhere onstage otherwise outright overhead overnight overseas pretty prior quite rather regardless
    seldom somehow sometimes somewhat somewhere soon sooner thereafter together twice whatsoever worldwide
    """)

  static let nouns = words(
    """
    admiral advertising ally alternative anniversary approval arrival arsenal assembly balloting banking
    bargaining beginning bidding bleeding blessing bombing borrowing boxing briefing bullying cable capital
    ceiling cloning closing clothing coal commentary consulting contrary critic crystal defensive denial dining
    disapproval documentary drafting drinking dynamic editorial epidemic evening fabric family filing fishing
    freewheeling funding fundraising funeral gambling gaming gathering goal greed handful handling hatred
    healing hearing heating hospital housing humbling incentive initiative judiciary landing lashing lending
    library lightning listing lobbying logic magic maneuvering manufacturing marketing material meeting memorial
    moaning morning music narrative neighboring nominating official opening operative perspective pharmaceutical
    polarizing polling primary programming proposal publishing rating reckoning recording refusal representative
    reversal revival rhetoric rival ruling salary sampling sanctuary scandal scheduling screening seating
    secretary shooting shopping spanking spending string summary table tactic tally taping testing thinking
    timing topic tracking trading traffic training trial understanding upbringing upheaval uprising vetting
    voting warming warning waterboarding wedding withdrawal wording wrongdoing zeal
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
