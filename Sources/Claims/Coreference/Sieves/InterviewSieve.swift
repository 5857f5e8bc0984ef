internal import Language

/// "I", "we" and "you" of an interview printed as questions and answers without quotation marks: the guest.
struct InterviewSieve: SpeakerSieve {
  let name = "interview"

  func entity(of mention: SpeakerMention, in context: inout SpeakerContext) -> Int? {
    guard let pronoun = mention.pronoun, context.holder == nil, !context.entities.isQuoted[mention.position],
      let guest = context.entities.interview?.guest
    else { return nil }
    let isQuestion =
      context.entities.interview?.questions.contains(
        Int(context.text.paragraphOfToken[mention.position])) ?? false
    switch pronoun {
    case .firstPerson, .firstPersonPlural: return isQuestion ? nil : guest
    case .secondPerson: return isQuestion ? guest : nil
    default: return nil
    }
  }
}
