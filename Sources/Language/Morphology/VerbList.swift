/// Verbs by their base form: the regular ones, and those whose base form is as often a noun.
///
/// Chosen by counts over news text and completed by hand; a word that is not listed is judged by its ending and place.
enum VerbList {
  static let regular = words(
    """
    abandon abide abolish abort absorb abstain accelerate accept accommodate accompany accomplish accumulate
    mumble growl grunt snarl bellow shriek screech wail whine whimper hiss gasp stammer stutter drawl thunder scoff
    sneer jeer gush enthuse fume chuckle jest blurt intone muse ridicule favour
    chime commend declaim deride emphasise enquire exclaim gripe grumble implore inquire lambaste murmur narrate
    opine quip summarize underline accuse achieve acknowledge acquiesce acquire activate adapt add adhere adjourn adjust administer admire
    admit adopt adore advance advertise advise affect affirm afflict afford aggravate agree alienate allege
    allocate allow allude alter amass amend amplify analyze animate announce anticipate apologise apologize
    appear applaud apply appoint appreciate approve argue arrange arrive ask assail assassinate assemble assert
    assess assign assist assume assure attach attain attend attract attribute authorise authorize avoid await
    backfire bail bark barnstorm batter beam beg behave believe belong best betray blame blare blast bless block
    boast boil bolster bombard boo borrow bother bounce bow brace brag broaden bruise brush buck buoy bury
    bypass cajole calculate cancel capitalize capture caricature carry carve cater celebrate cement certify
    chant characterize cheat chide chip choke chop circulate cite clarify classify click climb clinch coalesce
    coincide collect collide combine commemorate commence commit communicate compare compel compensate compete
    compile complain complicate comply compose comprise compute conceal concede conclude condemn condone confer
    confess confirm confiscate confront confuse congratulate connect conquer consider consist consolidate
    constitute consult consume contain contaminate contemplate contend continue contradict contribute convene
    convert convey convict convince cooperate coordinate cope correspond corroborate cover crack crawl create
    cripple crisscross criticise criticize crown crumble cultivate curb dampen debunk deceive decide declare
    decrease decry dedicate deem deepen defeat defend defer define deflect defund defuse defy deliver demolish
    demonize demonstrate demur denounce deny depart depend depict deplore deploy deport depose deprive derail
    derive descend describe deserve designate destroy detain detect deter deteriorate determine detonate
    devastate develop devise devote diagnose dial dictate die differ differentiate diminish dip disagree
    disappear disappoint disapprove disarm disavow discard discharge disclose discourage discover discredit
    discriminate discuss dislike dismantle dismiss disparage dispatch displace disqualify disrupt dissolve
    distinguish distort distract distribute disturb dive divert dole dominate donate downplay drain drift drop
    drown dry dub dwell earn ease echo eclipse edit educate eject eke elect elevate eliminate embark embarrass
    embed embody embrace emerge emit emphasize employ empower enable enact encourage endanger endorse endure
    energize enforce engage enhance enjoy enlist enrol ensure enter envision equate eradicate erect erode erupt
    escalate escape escort establish evacuate evade evaluate evict evolve exaggerate examine exceed excite
    exclude execute exercise exhaust exist expand expect expel expire explain explode exploit explore expose
    express extend extinguish extract facilitate fade fail falter fare fill finalize fix flare flatten float
    flock flourish follow forge formalise formalize formulate foster found frustrate fulfil fulfill fundraise
    funnel gain galvanize garner gather gauge generate govern grapple greet groan guess hail halve hammer hamper
    handle happen harass harden harvest heal heed help hesitate highlight hijack hinder hint hire hone hop hope
    horrify hover huddle hug identify ignite ignore illustrate imagine imperil implement imply impose impress
    imprison improve incite include incur indicate indict induce infect infer inflict inform infringe infuriate
    inhabit inherit initiate inject injure insert insist inspect inspire instal install instruct insure
    integrate intend intensify intercept interfere interject interpret interrupt intervene intimidate introduce
    invade invent invest investigate invoke involve isolate jeopardize join jump justify kick kidnap kill knock
    lag lament lash legalise legalize liberate lift like limit linger liquidate listen litigate live locate lock
    log look loom loot love lower lure maintain manage manipulate manufacture marginalize marry mediate melt
    merge migrate minimise minimize mishandle misinterpret misrepresent miss moan mobilise mobilize modernise
    modify monitor motivate mount mourn muster mute mutter naturalize navigate need neglect negotiate neutralise
    nominate notify obey obscure observe obstruct obtain occupy occur offend offer offset operate oppose opt
    orbit organise organize originate oust outline outnumber outsize outsource overlook overrule overshadow
    overturn owe paint pander participate pass pen penetrate pepper perceive perform perish perpetuate persist
    persuade pick pile plague play plead please plow plummet plunge poison polarize politicize pollute ponder
    portray pose possess postpone pour practise pray precede predict prefer prepare preserve preside presume
    pretend prevail prevent prioritize proceed proclaim produce profess prohibit prolong promote prompt
    pronounce propel propose prosecute protect provide provoke publicise publicize publish pull punish purchase
    purge pursue puzzle qualify quarantine quash rack radicalize rail raise ram ramp ratchet ratify rattle
    ravage reach react reaffirm realise realize reap reassure rebound rebuff rebut recall recapture recede
    receive recite reckon reclaim recognise recognize recommend reconcile reconsider recover recruit recycle
    redact redeem redirect redouble reduce refer reflect refrain refurbish refuse refute regain register regret
    regulate reign rein reinforce reinstate reiterate reject relate relax relay relocate rely remain remember
    remind remove render renegotiate renew renounce renovate reopen repay repeal repeat repel replace replicate
    represent repress reprise reproduce republish repudiate require resemble reserve resettle reshape reside
    resign resist resonate respond restore restrain restrict restructure resurrect retain retaliate retire
    retort retract retrieve retweete reunite reveal reverse revise revisit revitalize revive revoke revolve
    reward rig rile rip roar roil rotate rouse rub ruin sack sag salute satisfy savage save scan scare scatter
    scold scorn scrap scream screw scrutinise scuttle secure seem seize serve settle sever shatter shore shorten
    shove shrug shuffle sigh simplify simulate skip slap slash slip smash smooth smuggle snap soar soften
    solicit solidify solve span spar spare spearhead speculate spill spur stabilise stabilize stack stag stall
    starve stay steer stifle stimulate stockpile stoke stop straighten strengthen strip stumble submit succeed
    suck sue suffer suggest summon supervise suppose suppress surpass surrender surround survive suspend sustain
    swallow switch sympathise tackle tail tamp tarnish teem tempt tend terminate terrify testify thank threaten
    thrive throttle thwart tick tighten tire tolerate topple tout tower transform translate transmit traverse
    treat tremble trigger trim triple trounce trumpet try tug tumble turn uncover underestimate undermine
    underscore unfold unify unite unleash unload unravel unveil upend upgrade urge usher utilize utter vacate
    vaccinate validate vanish vary veer verify vet victimize vie violate vouch wag wait walk wander want warn
    watch weaken weigh widen wield wipe wish wonder worry worsen worship wrap yank yell yield zero zoom
    """)

  /// Regular verbs whose base and -s forms are read as nouns unless the place asks for a verb.
  static let alsoNouns = words(
    """
    abuse access accord account act address advocate age aid aim air alarm align amount anchor anger answer
    appeal approach arm arrest articulate assault associate attack attempt author average award back balance ban
    bank bar base bash battle benefit bid blunt bomb book boost boycott brand breach brief broker bully call
    calm campaign cap care caucus cause caution cease chain chair challenge champion change charge chase chat
    check cheer claim clash clean clear close coach collapse color combat comfort command comment commission
    complete compromise concern conduct conflict contact contest contrast control cool correct count counter
    court craft crash credit cross crowd crush cry cure cycle damage dance dare date debate decline default
    delay delegate demand dent design detail direct discount display dispute disrespect distance divide divorce
    document doom double doubt draft drag drill drum dump edge elaborate email encounter end engineer estimate
    exchange exempt exhibit exile exit experience export face fan favor fear feature figure file film finance
    finish fire flag flip flood flow focus force form frame free fuel function fund further gaze gear glance
    grab grade graduate grant grasp guarantee guard guide gun hack halt hand harm hate haul head headline heat
    hedge honor host house impact import increase influence insult interview invite issue jail joke judge kid
    label labor lack land last laugh launch leak lecture level leverage levy line link list load lobby mandate
    map march mark market match matter measure mention mine mirror mix mock moderate move murder name narrow
    near nod note notice number nurse object open order outrage overhaul own pack panic park patrol pause peak
    permit pin pitch pivot place plan plant pledge plot point police poll pop position post pound power practice
    praise present press pressure price print probe process profit project promise protest pump punch push
    question queue quiet quote race raid rain rally range rank rate rebel rebuke record recount reference reform
    refund regard release remark remedy rent repair reply report request rescue resolve resort respect rest
    result resume retreat return review risk rock roll root round route row rule rush sacrifice sail sample
    scale schedule score scramble screen seal search seat select sense sentence separate shape share shelter
    shield shift ship shock shop shout showcase shy side sign signal single slam slow smell smile smoke snow
    sound spark spell sponsor spot spy squeeze stab staff stage stake stamp star stare start state stem step
    stir storm strain stress stretch struggle study stump subject supplement supply support surface surge
    surprise survey suspect swap sway tack talk tap target taste tax temper test tie tip tone top torture toss
    total touch tour trace track trade trail train transfer transport trap trash travel trend trip trouble trust
    tune tweet type undercut update use value venture veto view visit voice volunteer vote vow warm warrant wash
    waste wave welcome whip whisper witness work wound wreck
    """)

  /// Irregular verbs of the same kind.
  static let irregularAlsoNouns = words(
    """
    bet bite blow broadcast cost deal dig dream drive fall feed fight fly forecast freeze grind lead lie light
    mistake overthrow ring rise set show sink speed spin split spread spring strike swing upset wake
    """)

  /// Base form, past tense, past participle.
  static let irregular = words(
    """
    arise/arose/arisen awake/awoke/awoken be/was/been bear/bore/borne beat/beat/beaten become/became/become
    befall/befell/befallen begin/began/begun bend/bent/bent bet/bet/bet bind/bound/bound bite/bit/bitten
    bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred bring/brought/brought
    broadcast/broadcast/broadcast build/built/built burn/burned/burned burst/burst/burst buy/bought/bought
    cast/cast/cast catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come cost/cost/cost
    creep/crept/crept cut/cut/cut deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn dream/dreamed/dreamed
    drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt
    fight/fought/fought find/found/found flee/fled/fled fly/flew/flown forbid/forbade/forbidden
    forecast/forecast/forecast foresee/foresaw/foreseen foretell/foretold/foretold forget/forgot/forgotten
    forgive/forgave/forgiven forgo/forwent/forgone freeze/froze/frozen get/got/gotten give/gave/given
    go/went/gone grind/ground/ground grow/grew/grown hang/hung/hung have/had/had hear/heard/heard
    hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept kneel/knelt/knelt know/knew/known
    lay/laid/laid lead/led/led lean/leaned/leaned learn/learned/learned leave/left/left lend/lent/lent
    let/let/let lie/lay/lain light/lit/lit lose/lost/lost make/made/made mean/meant/meant meet/met/met
    mislead/misled/misled mistake/mistook/mistaken misunderstand/misunderstood/misunderstood
    outbid/outbid/outbid outdo/outdid/outdone overcome/overcame/overcome overrun/overran/overrun
    oversee/oversaw/overseen overtake/overtook/overtaken overthrow/overthrew/overthrown pay/paid/paid
    prove/proved/proven put/put/put quit/quit/quit read/read/read rebuild/rebuilt/rebuilt retell/retold/retold
    rewrite/rewrote/rewritten rid/rid/rid ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run
    say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken
    shed/shed/shed shine/shone/shone shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut
    sing/sang/sung sink/sank/sunk sit/sat/sat sleep/slept/slept slide/slid/slid speak/spoke/spoken
    speed/sped/sped spend/spent/spent spin/spun/spun spit/spat/spat split/split/split spread/spread/spread
    spring/sprang/sprung stand/stood/stood steal/stole/stolen stick/stuck/stuck sting/stung/stung
    strike/struck/struck strive/strove/striven swear/swore/sworn sweep/swept/swept swim/swam/swum
    swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought
    throw/threw/thrown thrust/thrust/thrust undergo/underwent/undergone understand/understood/understood
    undertake/undertook/undertaken undo/undid/undone uphold/upheld/upheld upset/upset/upset wake/woke/woken
    wear/wore/worn weep/wept/wept win/won/won wind/wound/wound withdraw/withdrew/withdrawn
    withhold/withheld/withheld withstand/withstood/withstood write/wrote/written
    """
  ).map { $0.split(separator: "/").map(String.init) }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
