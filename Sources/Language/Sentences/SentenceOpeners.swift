/// Words that, capitalised after an abbreviation, show that a new sentence has begun.
enum SentenceOpeners {
  static let words: Set<String> = [
    "a", "after", "all", "also", "although", "an", "and", "another", "any", "as", "asked", "at", "because", "before",
    "both", "but", "by", "during", "each", "even", "every", "few", "for", "from", "he", "her", "here", "his", "how",
    "however", "i", "if", "in", "instead", "it", "its", "just", "last", "many", "meanwhile", "more", "most", "my", "no",
    "nobody", "none", "not", "now", "of", "on", "once", "one", "only", "or", "our", "over", "several", "she", "since",
    "so", "some", "still", "that", "the", "their", "then", "there", "these", "they", "this", "those", "though", "to",
    "under", "until", "we", "what", "when", "where", "while", "who", "why", "with", "yet", "you", "your",
  ]
}
