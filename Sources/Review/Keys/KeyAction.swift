/// What a key does in the review; the page holds a control of the same name for each.
enum KeyAction: String, CaseIterable, Sendable {
  case next, previous, confirm, dismiss, update
  case needsChecking = "needs-checking"
  case note, undo, redo
  case firstSource = "first-source"
  case secondSource = "second-source"
  case article, edit, assign, filter, search, list, help

  /// One letter or sign, or two with a space between that are typed one after the other.
  var standardKey: String {
    switch self {
    case .next: "j"
    case .previous: "k"
    case .confirm: "c"
    case .dismiss: "x"
    case .update: "u"
    case .needsChecking: "n"
    case .note: "e"
    case .undo: "z"
    case .redo: "Z"
    case .firstSource: "o"
    case .secondSource: "O"
    case .article: "w"
    case .edit: "s"
    case .assign: "a"
    case .filter: "f"
    case .search: "/"
    case .list: "g l"
    case .help: "?"
    }
  }

  var meaning: String {
    switch self {
    case .next: "next finding"
    case .previous: "previous finding"
    case .confirm: "confirm: the two statements conflict"
    case .dismiss: "dismiss; then 1 to 9 for the reason"
    case .update: "update: the later statement replaces the earlier one"
    case .needsChecking: "needs checking: looked at and left unsure"
    case .note: "write a note"
    case .undo: "undo your last step (Backspace too)"
    case .redo: "redo it"
    case .firstSource: "open the source of the first statement"
    case .secondSource: "open the source of the second statement"
    case .article: "show the whole articles"
    case .edit: "correct speaker, words or stance"
    case .assign: "assign to somebody"
    case .filter: "filter the list"
    case .search: "search"
    case .list: "go to the list"
    case .help: "show the keys"
    }
  }
}
