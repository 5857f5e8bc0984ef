/// What a word may be as a form of a verb.
struct VerbForm: Hashable {
  struct Readings: OptionSet, Hashable {
    let rawValue: UInt8
    static let base = Readings(rawValue: 1)
    static let thirdPerson = Readings(rawValue: 2)
    static let past = Readings(rawValue: 4)
    static let participle = Readings(rawValue: 8)
    static let gerund = Readings(rawValue: 16)
  }
  var lemma: String
  var readings: Readings
  /// Whether a noun of the same form is as frequent.
  var isAlsoNoun: Bool
}

extension VerbForm {
  /// The listed verbs by every form they take.
  static let byForm: [String: VerbForm] = {
    var forms: [String: VerbForm] = [:]
    func add(_ form: String, _ lemma: String, _ reading: Readings, noun: Bool = false) {
      if var known = forms[form] {
        guard known.lemma == lemma else { return }
        known.readings.insert(reading)
        forms[form] = known
      } else {
        forms[form] = VerbForm(lemma: lemma, readings: reading, isAlsoNoun: noun)
      }
    }
    let irregularNouns = Set(VerbList.irregularAlsoNouns)
    for row in VerbList.irregular where row.count == 3 && row[0] != "be" {
      let noun = irregularNouns.contains(row[0])
      add(row[0], row[0], .base, noun: noun)
      add(thirdPerson(row[0]), row[0], .thirdPerson, noun: noun)
      add(row[1], row[0], .past)
      add(row[2], row[0], .participle)
      add(gerund(row[0]), row[0], .gerund)
    }
    for (list, noun) in [(VerbList.regular, false), (VerbList.alsoNouns, true)] {
      for verb in list {
        add(verb, verb, .base, noun: noun)
        add(thirdPerson(verb), verb, .thirdPerson, noun: noun)
        for past in pastForms(verb) {
          add(past, verb, .past)
          add(past, verb, .participle)
        }
        for form in gerundForms(verb) { add(form, verb, .gerund) }
      }
    }
    for (form, reading) in [
      ("is", Readings.thirdPerson), ("are", .base), ("was", .past), ("were", .past), ("been", .participle),
      ("being", .gerund), ("be", .base), ("am", .base), ("'re", .base), ("'m", .base), ("ai", .base),
    ] {
      add(form, "be", reading)
    }
    add("has", "have", .thirdPerson)
    add("'ve", "have", .base)
    add("does", "do", .thirdPerson)
    return forms
  }()

  /// A verb that no list holds, by its ending alone: "-ed" and "-ing".
  static func guess(_ word: String) -> VerbForm? {
    let length = word.utf8.count
    if length > 5, word.hasSuffix("ing") {
      return VerbForm(lemma: stem(String(word.dropLast(3))), readings: .gerund, isAlsoNoun: false)
    }
    if length > 4, word.hasSuffix("ied") {
      return VerbForm(lemma: String(word.dropLast(3)) + "y", readings: [.past, .participle], isAlsoNoun: false)
    }
    if length > 4, word.hasSuffix("ed"), !word.hasSuffix("eed") {
      return VerbForm(lemma: stem(String(word.dropLast(2))), readings: [.past, .participle], isAlsoNoun: false)
    }
    return nil
  }

  /// Undoes a doubled consonant and puts a silent e back where the spelling wants one.
  private static func stem(_ cut: String) -> String {
    let letters = Array(cut.utf8)
    guard letters.count > 2, let last = letters.last else { return cut }
    let before = letters[letters.count - 2]
    if last == before, !"lsfz".utf8.contains(last) { return String(cut.dropLast()) }
    let takesE =
      "cvgu".utf8.contains(last) || last == UInt8(ascii: "z") || cut.hasSuffix("is") || cut.hasSuffix("at")
      || cut.hasSuffix("ur") || cut.hasSuffix("as")
    return takesE && !cut.hasSuffix("ng") ? cut + "e" : cut
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static func endsInConsonantY(_ verb: String) -> Bool {
    let letters = Array(verb.utf8)
    return letters.count > 1 && letters[letters.count - 1] == UInt8(ascii: "y") && !isVowel(letters[letters.count - 2])
  }

  private static func thirdPerson(_ verb: String) -> String {
    if endsInConsonantY(verb) { return verb.dropLast() + "ies" }
    let sibilant = ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
    return verb + (sibilant ? "es" : "s")
  }

  private static func pastForms(_ verb: String) -> [String] {
    if verb.hasSuffix("e") { return [verb + "d"] }
    if endsInConsonantY(verb) { return [verb.dropLast() + "ied"] }
    return doubling(verb).map { $0 + "ed" }
  }

  private static func gerund(_ verb: String) -> String { gerundForms(verb).last ?? verb }

  private static func gerundForms(_ verb: String) -> [String] {
    if verb.hasSuffix("ie") { return [verb.dropLast(2) + "ying"] }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), verb != "be" { return [verb.dropLast() + "ing"] }
    return doubling(verb).map { $0 + "ing" }
  }

  /// The stem as it is, and with its last consonant doubled where that may be the spelling ("plan", "travel").
  private static func doubling(_ verb: String) -> [String] {
    let letters = Array(verb.utf8)
    guard letters.count > 2, let last = letters.last, !isVowel(last), !"wxyh".utf8.contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return [verb] }
    return [verb, verb + String(UnicodeScalar(last))]
  }
}
