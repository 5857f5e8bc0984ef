/// Base forms by rule and a short list, for words that a lexicon does not know.
package enum Inflection {
  /// A form that the inflected forms of one word share; not always a word itself.
  package static func stem(of form: String) -> String {
    if let base = irregular[form] { return base }
    let bytes = Array(form.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 < 0x80 }) else { return form }
    var stem = bytes
    if bytes.hasSuffix(Array("ies".utf8)) || bytes.hasSuffix(Array("ied".utf8)) {
      stem = bytes.dropLast(3) + [0x79]
    } else if bytes.hasSuffix(Array("sses".utf8)) || bytes.hasSuffix(Array("ches".utf8))
      || bytes.hasSuffix(Array("shes".utf8)) || bytes.hasSuffix(Array("xes".utf8))
    {
      stem = Array(bytes.dropLast(2))
    } else if bytes.hasSuffix(Array("s".utf8)), !bytes.hasSuffix(Array("ss".utf8)), !bytes.hasSuffix(Array("us".utf8)),
      !bytes.hasSuffix(Array("is".utf8))
    {
      stem = Array(bytes.dropLast())
    } else if bytes.hasSuffix(Array("ing".utf8)), bytes.count > 5 {
      stem = undoubled(Array(bytes.dropLast(3)))
    } else if bytes.hasSuffix(Array("ed".utf8)), bytes.count > 4, !bytes.hasSuffix(Array("eed".utf8)) {
      stem = undoubled(Array(bytes.dropLast(2)))
    }
    // "close", "closed" and "closing" meet without the last "e".
    if stem.count > 3, stem.last == 0x65 { stem.removeLast() }
    return String(decoding: stem, as: UTF8.self)
  }

  private static func undoubled(_ stem: [UInt8]) -> [UInt8] {
    guard stem.count > 3, let last = stem.last, last == stem[stem.count - 2],
      ![0x6C, 0x73, 0x7A, 0x65, 0x6F].contains(last)
    else { return stem }
    return Array(stem.dropLast())
  }

  private static let irregular: [String: String] = [
    "said": "say", "told": "tell", "met": "meet", "knew": "know", "known": "know", "gave": "giv", "given": "giv",
    "took": "tak", "taken": "tak", "went": "go", "gone": "go", "goes": "go", "came": "com", "left": "leav",
    "sold": "sell",
    "bought": "buy", "paid": "pay", "kept": "keep", "held": "hold", "made": "mak", "ran": "run", "rang": "ring",
    "rung": "ring",
    "rose": "ris", "risen": "ris", "fell": "fall", "fallen": "fall", "sent": "send", "spent": "spend", "lost": "los",
    "won": "win",
    "saw": "see", "seen": "see", "shown": "show", "spoke": "speak", "spoken": "speak", "wrote": "writ",
    "written": "writ",
    "broke": "break", "broken": "break", "began": "begin", "begun": "begin", "brought": "bring", "built": "build",
    "caught": "catch", "chose": "choos", "chosen": "choos", "drank": "drink", "drove": "driv", "driven": "driv",
    "ate": "eat", "eaten": "eat", "felt": "feel", "fought": "fight", "found": "find", "flew": "fly", "flown": "fly",
    "forgot": "forget", "forgotten": "forget", "got": "get", "grew": "grow", "grown": "grow", "heard": "hear",
    "hid": "hid",
    "hidden": "hid", "led": "lead", "lent": "lend", "lay": "li", "lain": "li", "meant": "mean", "sat": "sit",
    "shot": "shoot",
    "shut": "shut", "slept": "sleep", "stole": "steal", "stolen": "steal", "stood": "stand", "struck": "strik",
    "swore": "swear", "sworn": "swear", "taught": "teach", "thought": "think", "threw": "throw", "thrown": "throw",
    "understood": "understand", "withdrew": "withdraw", "withdrawn": "withdraw", "woke": "wak", "woken": "wak",
    "men": "man", "women": "woman", "children": "child", "people": "person", "wives": "wif", "lives": "lif",
    "was": "be", "were": "be", "is": "be", "are": "be", "am": "be", "been": "be", "being": "be", "had": "hav",
    "has": "hav",
    "did": "do", "done": "do", "does": "do",
  ]
}
