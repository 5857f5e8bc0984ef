/// Words of the news that exclude each other when they are said of the same thing at the same time.
///
/// The project's own list; WordNet has none of these as antonyms. Each side is a set of base forms or phrases
/// ("own choice"); a side may be a manner or a state that the other side's verb rules out.
package struct Opposition: Hashable, Sendable {
  package let first: [String]
  package let second: [String]
  /// Whether one is the other's complement, so that shares of one whole add up to one: "cancelled" and "ran".
  package var isComplement = false
  /// Whether each tells of one person, so that who is meant decides and no other words need be shared.
  package var isPersonal = false

  package init(_ first: [String], _ second: [String], isComplement: Bool = false, isPersonal: Bool = false) {
    self.first = first
    self.second = second
    self.isComplement = isComplement
    self.isPersonal = isPersonal
  }

  package static let table: [Opposition] = [
    Opposition(
      ["resign", "resignation", "quit", "step down", "own choice", "own accord", "own free will"],
      ["dismiss", "fire", "sack", "oust", "dismissal", "sacking", "remove from office"],
      isPersonal: true),
    Opposition(
      ["accept", "agree", "approve", "endorse", "back", "welcome"],
      ["reject", "refuse", "turn down", "decline", "rebuff", "veto"]),
    Opposition(["open", "reopen"], ["close", "shut", "shut down"], isComplement: true),
    Opposition(["arrive", "come", "enter"], ["leave", "depart"]),
    Opposition(["win"], ["lose"], isComplement: true),
    Opposition(
      ["rise", "increase", "grow", "climb", "go up"], ["fall", "decrease", "drop", "decline", "shrink", "go down"]),
    Opposition(["safe", "harmless"], ["unsafe", "dangerous", "hazardous", "poisonous", "contaminated", "toxic"]),
    Opposition(["live", "survive", "alive"], ["die", "dead", "kill"], isComplement: true),
    Opposition(["cancel", "axe", "scrap"], ["run", "operate", "go ahead"], isComplement: true),
    Opposition(["pass"], ["fail"], isComplement: true),
    Opposition(["guilty", "convict"], ["innocent", "acquit"]),
    Opposition(["legal", "lawful"], ["illegal", "unlawful"]),
    Opposition(["public", "publicly"], ["secret", "secretly", "private"]),
    Opposition(["automatically", "automatic"], ["by hand", "manually", "himself", "herself", "themselves"]),
    Opposition(["on time", "punctually", "on schedule"], ["late", "delay", "behind schedule"]),
    Opposition(["unanimously", "unanimous"], ["vote against", "dissent", "abstain", "oppose"]),
    Opposition(["voluntarily", "voluntary"], ["force", "compel", "coerce"]),
    Opposition(["intact", "undamaged", "unharmed", "unhurt"], ["damage", "destroy", "injure", "hurt", "break"]),
    Opposition(["locked", "lock"], ["unlocked", "unlock"]),
    Opposition(["empty"], ["full"]),
    Opposition(["present", "attend"], ["absent", "miss"], isComplement: true),
    Opposition(["married"], ["bachelor", "unmarried", "single"]),
    Opposition(
      ["former wife", "former husband", "ex-wife", "ex-husband", "divorce"], ["bachelor", "never married"]),
    Opposition(["separate", "independent"], ["share", "joint", "common"]),
    Opposition(["encrypt", "encrypted"], ["plain text", "unencrypted"]),
    Opposition(["sober"], ["drunk", "intoxicated"]),
    Opposition(["awake"], ["asleep", "wake"]),
    Opposition(["key"], ["lever", "force", "break in", "prise"]),
    Opposition(["switch off", "turn off", "switched off", "silent"], ["ring", "sound", "switch on", "turn on"]),
    Opposition(["in house", "in-house"], ["contractor", "outside firm", "outsource"]),
    Opposition(["borrow"], ["never lend"]),
    Opposition(["buy", "purchase"], ["sell"]),
    Opposition(["repay", "pay back", "settle"], ["unpaid", "outstanding", "owe", "overdue"]),
    Opposition(["complete", "finish", "finished"], ["unfinished", "incomplete"]),
    Opposition(["allow", "permit", "authorise", "authorize"], ["forbid", "ban", "prohibit", "bar"]),
    Opposition(["include"], ["exclude"]),
    Opposition(["confirm"], ["deny"]),
    Opposition(["true"], ["false", "untrue"]),
    Opposition(["possible"], ["impossible"]),
    Opposition(["start", "begin"], ["end", "finish", "stop"]),
    Opposition(["keep", "retain"], ["scrap", "abolish", "drop"]),
    Opposition(["support"], ["oppose"]),
    Opposition(["peaceful", "peacefully"], ["violent", "riot"]),
    Opposition(["temporary", "temporarily"], ["permanent", "permanently"]),
    Opposition(["accident", "accidental", "accidentally"], ["deliberate", "deliberately", "arson", "sabotage"]),
    Opposition(["north", "northern"], ["south", "southern"]),
    Opposition(["east", "eastern"], ["west", "western"]),
    Opposition(["left-hand"], ["right-hand"]),
    Opposition(["before"], ["after"]),
    Opposition(["dry"], ["flood", "wet"]),
    Opposition(["full"], ["unpaid", "partial", "partly"]),
  ]
}
