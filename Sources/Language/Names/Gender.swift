/// The grammatical gender of a person as words of the text show it; `nil` stands for unknown.
public enum Gender: String, Hashable, Sendable { case female, male }
