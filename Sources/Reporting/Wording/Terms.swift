package import Claims
package import Comparison

// The fixed vocabulary of every format. It says what the reports say, never which of them is right nor why; a test
// keeps words of accusation out.

extension ContradictionType {
  /// What makes the two statements conflict, as one neutral sentence.
  package var meaning: String {
    switch self {
    case .negation: "One statement says that something is so, the other that it is not."
    case .denial: "One speaker denies what the other statement asserts."
    case .numeric: "The two statements give figures for the same thing that do not agree."
    case .temporal: "The two statements give times for the same event that do not agree."
    case .antonym: "The two statements use words of opposite meaning for the same thing."
    case .role: "The two statements give different people or bodies the same part in an event."
    case .modality: "One statement takes for certain what the other calls impossible or not obligatory."
    case .factive: "One statement takes for granted what the other rules out."
    case .lexical: "The two statements describe the same thing in words that exclude each other."
    case .worldKnowledge: "Both statements together do not fit what is commonly known."
    }
  }
}

extension Scope {
  package var phrase: String {
    switch self {
    case .crossSource: "between two articles' own words"
    case .withinArticle: "within one article"
    case .sameSpeaker: "same speaker"
    case .crossSpeaker: "between two speakers"
    }
  }
}

extension Stance {
  /// The verb after the speaker's name.
  package var verb: String { rawValue }
}

extension Claim.Kind {
  package var phrase: String {
    switch self {
    case .direct: "direct quotation"
    case .indirect: "indirect quotation"
    case .mixed: "partly quoted"
    case .narrator: "the article's own words"
    }
  }
}

extension Contradiction.Status {
  package var phrase: String {
    switch self {
    case .open: "unreviewed"
    case .confirmed: "confirmed by a reviewer"
    case .update: "told apart as an update"
    case .needsChecking: "needs checking"
    case .dismissed: "dismissed by a reviewer"
    case .detached: "the words are no longer in the article"
    }
  }
}

/// How a score reads in words.
package func scoreWord(_ score: Double) -> String {
  switch score {
  case 0.9...: "very high"
  case 0.75..<0.9: "high"
  case 0.5..<0.75: "medium"
  default: "low"
  }
}

/// The paragraphs that every report carries.
package enum Caveat {
  package static let meaning =
    "A flag means that two reported statements cannot both hold as they are reported. It says nothing about which of "
    + "them is right, nor about what anybody intended."
  package static let making =
    "Every finding was made by a program and has not been reviewed by a person, unless it says so. Read both passages "
    + "in their articles before you rely on one."
  package static let limits = [
    "Only the articles named below were read: nothing outside them was looked up.",
    "A statement that is reported at second hand may not be what its speaker said.",
    "Speakers are told apart by name and role inside the articles; two people of one name can be taken for one.",
    "Irony, images, captions, video and tables are not understood.",
    "Conflicts that need knowledge of the world, or several steps of inference, are mostly missed.",
    "English rules are applied; statements in other languages are mostly missed.",
  ]
}
