internal import Synchronization

/// One browser that was let in.
struct Visit: Sendable {
  let id: Secret
  /// What every form of this browser must send back.
  let formToken: Secret
  var reviewer: String
  /// Whether others' decisions stay hidden until this reviewer has decided.
  var isBlind: Bool
  /// Said once, on the next page.
  var notice: Notice?

  struct Notice: Sendable {
    var text: String
    var isError = false
    /// The draft in the browser that this has made superfluous.
    var savedDraft: String?
  }
}

/// The browsers that were let in since the start; the oldest go when there are too many.
final class Visits: Sendable {
  private let open = Mutex<[Visit]>([])
  private static let maximumCount = 256

  func begin(reviewer: String, isBlind: Bool) -> Visit {
    let visit = Visit(id: Secret(), formToken: Secret(), reviewer: reviewer, isBlind: isBlind)
    open.withLock { visits in
      visits.append(visit)
      if visits.count > Self.maximumCount { visits.removeFirst() }
    }
    return visit
  }

  func visit(_ id: String?) -> Visit? { open.withLock { visits in visits.first { $0.id.matches(id) } } }

  func change(_ visit: Visit, _ body: (inout Visit) -> Void) {
    open.withLock { visits in
      if let index = visits.firstIndex(where: { $0.id.text == visit.id.text }) { body(&visits[index]) }
    }
  }

  /// What is to be said to the visitor, once.
  func takeNotice(of visit: Visit) -> Visit.Notice? {
    var notice: Visit.Notice?
    change(visit) {
      notice = $0.notice
      $0.notice = nil
    }
    return notice
  }
}
