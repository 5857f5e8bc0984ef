/// Guesses the word class and the lemma of every token of a sentence.
public func tag(_ tokens: inout [Token], sentence: Range<Int>) {
}
