/// The cues, one row a lemma.
///
/// A hyphen stands for the space before a particle, which changes the verb: "rule-out". The letters of the second column say what a cue governs: q quotation, t that-clause, b bare clause, w question
/// clause, i infinitive, g gerund, n noun phrase, a addressee, p preposition, c parenthesis ("…, she said"),
/// v inversion ("said Ruth Hale"), x passive without source ("is expected to").
enum CueLexicon {
  static let byLemma: [String: Cue] = {
    var cues: [String: Cue] = [:]
    for (stance, family, block) in rows {
      for line in block.split(separator: "\n") {
        let columns = line.split(separator: " ")
        guard columns.count == 2 else { continue }
        let lemma = String(columns[0].map { $0 == "-" ? " " : $0 })
        cues[lemma] = Cue(lemma, stance, Cue.Complements(letters: columns[1]), family)
      }
    }
    return cues
  }()

  private static let rows: [(Stance, Cue.Family, String)] = [
    (
      .asserts, .speech,
      """
      say qtbwcvp
      tell qtbwacvi
      add qtbcv
      write qtbwcvp
      tweet qtbcvnp
      note qtbcvn
      report qtbwcvn
      announce qtbcvn
      explain qtbwcvn
      argue qtbcv
      state qtbcvn
      declare qtbcvn
      continue qcv
      acknowledge qtbcvn
      concede qtbcv
      admit qtbcvg
      insist qtbcvp
      claim qtbcvi
      assert qtbcv
      maintain qtbcv
      contend qtbcv
      reply qtcv
      respond qtcv
      answer qtcv
      remark qtbcv
      observe qtbcv
      recall qtbwcvng
      recount qtbwcvn
      remind qtwacv
      reiterate qtbcvn
      repeat qtbcv
      stress qtbcvn
      emphasize qtbcvn
      emphasise qtbcvn
      underscore tn
      underline tn
      conclude qtbcv
      confirm qtbwcvn
      reveal qtbwcvn
      disclose qtbwcvn
      testify qtbcvp
      inform qtwacv
      assure qtac
      notify ta
      comment qcvtp
      quip qtcv
      joke qtcv
      exclaim qcv
      shout qtcv
      yell qtcv
      cry qcv
      sigh qcv
      whisper qtcv
      mutter qcv
      murmur qcv
      scream qcv
      laugh qcv
      mumble qcv
      moan qtcv
      groan qcv
      growl qcv
      grunt qcv
      snarl qcv
      roar qcv
      bark qcv
      bellow qcv
      shriek qcv
      screech qcv
      wail qcv
      whine qcv
      whimper qcv
      hiss qcv
      gasp qcv
      stammer qcv
      stutter qcv
      drawl qcv
      thunder qcv
      scoff qtcv
      sneer qcv
      jeer qcv
      gush qcv
      enthuse qcv
      fume qcv
      chuckle qcv
      jest qcv
      riposte qcv
      venture qcv
      blurt qcv
      intone qcv
      counter qtcv
      retort qtcv
      interject qcv
      object qtcv
      boast qtbcvp
      brag tbp
      lament qtbcvn
      complain qtbcvp
      grumble qtcv
      gripe qtp
      muse qtcv
      opine qtcv
      proclaim qtbcvn
      pronounce qcv
      post qtcvn
      read qcvt
      mention qtn
      cite n
      describe nw
      call nvp
      label n
      dub n
      brand n
      hail n
      praise n
      applaud n
      commend n
      criticize nqv
      criticise nqv
      blast nqv
      slam n
      denounce n
      condemn n
      decry n
      deride n
      mock n
      ridicule n
      attack n
      bash n
      rip n
      assail n
      lambaste n
      chide n
      scold n
      accuse n
      brief qta
      accept tn
      blame n
      credit n
      defend n
      tout n
      endorse n
      discuss w
      detail nwqv
      elaborate qcv
      allege qtbcv
      clarify qtcv
      declaim q
      chime qcv
      chant qv
      summarize qn
      narrate qcv
      certify tn
      rule tbc
      relate qtcv
      estimate qtbcvn
      point-out qtbcv
      spell-out wn
      """
    ),
    (
      .asserts, .other,
      """
      believe tbcqx
      think tbcqw
      know tbw
      feel tbqc
      find tb
      show tbwn
      indicate tbcwn
      realize tb
      realise tb
      recognize tn
      recognise tn
      discover tbw
      learn tbw
      understand tbw
      agree tbciqp
      hold t
      demonstrate tbwn
      prove tbn
      decide tiw
      determine tbw
      calculate tb
      remember tbwg
      notice tb
      hear tb
      view n
      regard n
      appear x
      oppose n
      welcome n
      appreciate n
      reflect t
      highlight n
      expect tbicxn
      """
    ),
    (
      .hedges, .speech,
      """
      suggest qtbcvng
      speculate qtbcvp
      hint qtcvp
      imply qtbcn
      predict qtbcvn
      propose qtcvng
      forecast tbcn
      guess qtbc
      project tbn
      """
    ),
    (
      .hedges, .other,
      """
      hope tbipc
      fear tbcn
      suspect tbc
      assume tbc
      seem x
      worry tbqcvp
      imagine tb
      consider gx
      anticipate tbn
      reckon tbc
      presume tbx
      figure tb
      wish tbi
      """
    ),
    (
      .denies, .speech,
      """
      deny tbgnc
      dispute tn
      reject n
      rebut n
      refute tn
      dismiss n
      disavow n
      contradict n
      rule-out ntg
      laugh-off n
      brush-aside n
      brush-off n
      """
    ),
    (
      .doubts, .other,
      """
      doubt tbwn
      question wnqv
      wonder wqcv
      disagree tp
      """
    ),
    (
      .promises, .speech,
      """
      promise qtbinacv
      vow qtbicv
      pledge qtbincv
      swear tbi
      guarantee tbn
      threaten itg
      offer i
      """
    ),
    (
      .promises, .other,
      """
      refuse in
      decline i
      plan ix
      intend i
      commit p
      opt i
      """
    ),
    (
      .demands, .speech,
      """
      urge qtanicv
      demand qtnicv
      warn qtbacvp
      order tani
      recommend tgn
      advise taiqc
      advocate ngp
      encourage ani
      implore qai
      plead qcvip
      beg qcvai
      instruct ai
      request tn
      caution qtacvp
      """
    ),
    (
      .demands, .other,
      """
      want in
      seek n
      prefer in
      favor ng
      favour ng
      support ng
      """
    ),
    (
      .asks, .speech,
      """
      ask qwacvnpi
      inquire qwcv
      enquire qwcv
      """
    ),
  ]
}

extension Cue.Complements {
  init(letters: Substring) {
    self = []
    for letter in letters {
      switch letter {
      case "q": insert(.quotation)
      case "t": insert(.thatClause)
      case "b": insert(.bareClause)
      case "w": insert(.question)
      case "i": insert(.infinitive)
      case "g": insert(.gerund)
      case "n": insert(.nounPhrase)
      case "a": insert(.addressee)
      case "p": insert(.preposition)
      case "c": insert(.parenthesis)
      case "v": insert(.inversion)
      case "x": insert(.passive)
      default: break
      }
    }
  }
}
