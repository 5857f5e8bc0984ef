/// A part of speech of WordNet.
public enum WordClass: UInt8, Hashable, Sendable, CaseIterable {
  case noun = 0, verb, adjective, adverb
}
