/// Short forms whose period does not end a sentence.
enum Abbreviations {
  /// Written with a capital and followed by a name or number.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "lt", "col", "gen", "maj", "capt", "sgt", "cpl", "pvt",
    "adm", "cmdr", "rev", "hon", "pres", "st", "ste", "mt", "ft", "supt", "insp", "det", "atty", "amb", "fr", "msgr",
    "messrs", "mme", "mlle", "no", "nos", "vol", "fig", "art",
  ]
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  private static let places: Set<String> = [
    "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass",
    "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis",
    "wyo", "ave", "blvd", "rd",
  ]
  private static let firms: Set<String> = ["inc", "corp", "co", "ltd", "bros", "jr", "sr", "assn", "dept", "univ"]
  private static let plain: Set<String> = ["vs", "etc", "approx", "est", "al", "cf", "ph.d"]

  static func isAbbreviation(_ word: String, capitalised: Bool) -> Bool {
    if plain.contains(word) { return true }
    guard capitalised else { return false }
    return titles.contains(word) || months.contains(word) || places.contains(word) || firms.contains(word)
  }

  /// Whether a sentence never ends after this abbreviation, because a name or number must follow.
  static func needsSequel(_ word: String) -> Bool {
    titles.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }
}
