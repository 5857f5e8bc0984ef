/// Words that often open a sentence, and so bear a capital, without being names.
enum NameOpeners {
  static let words: Set<String> = Set(
    """
    about above according across actually additionally afterwards again against ago ahead alone along already always
    amid among anyone anything apparently april asked august away back based basically because before behind being below
    beside besides better between beyond breaking briefly certainly citing clearly close come currently dear december
    definitely describing despite did different do does doing done down due earlier early either else elsewhere enough
    especially eventually everybody everyone everything exactly except fact february few finally first five following
    former formerly fortunately four friday further furthermore generally get give given go going good great half
    has have having hence her hers high himself historically hundreds ideally immediately including increasingly indeed
    initially inside is january july june keep last late later latest least less let like likely little local long look
    looking mainly make march may maybe me meantime might mine monday moreover much must near nearly neither never
    nevertheless new next nine nonetheless nor normally nothing notably november obviously october off officially often
    ok old only opposite originally other others otherwise out outside overall own particularly past perhaps please
    police possibly presumably previously probably quickly quite rather read really recent recently referring regarding
    right said same saturday says second see seeing separately september seven shall should similarly simply six somebody
    someone something sometimes somewhat somewhere soon speaking still such sunday sure surely take taken ten than thank
    thanks them themselves thereafter therefore third thirty those thousands three through throughout thursday thus today
    together tomorrow tonight too top toward towards tuesday two typically ultimately unfortunately unless unlike up
    updated upon us use used usually very via was wednesday well were whatever whenever whereas wherever whether which
    whichever whoever whom whose will within without won would yes yesterday yet your yours
    can could cannot are be been am
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
