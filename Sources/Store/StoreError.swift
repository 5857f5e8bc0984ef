internal import GRDB

/// A store that cannot do what was asked: which, why, and what to do.
public struct StoreError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case missing
    /// A file that no counterclaim made; it is left as it is.
    case foreign
    /// Nothing is written to it any more. It was moved to the place named, or could not be moved.
    case damaged(detail: String, movedTo: String?)
    /// A later version of the program has changed its form.
    case newer
    /// Another process kept it locked all the while.
    case busy(seconds: Int)
    case unusable(detail: String)
    /// What undo or redo would restore has been decided anew since, as by an import.
    case decidedSince(finding: String)
    /// The decisions of one action are by several reviewers.
    case severalReviewers
  }

  public var path: String
  public var reason: Reason
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .missing: "\(path): no such store; name another with --store, or import decisions to make it"
    case .foreign:
      "\(path): is not a store of counterclaim, or its beginning is damaged; it was left as it is: name another with --store"
    case .damaged(let detail, let place?):
      "\(path): is damaged (\(detail)); it was set aside as \(place), unchanged. Import your last exported decisions "
        + "to begin anew, or recover what it holds with sqlite3 \(place) .recover"
    case .damaged(let detail, nil):
      "\(path): is damaged (\(detail)) and cannot be moved; it was left as it is: move it away and import your last "
        + "exported decisions"
    case .newer: "\(path): was written by a newer version; use that version"
    case .busy(let seconds):
      "\(path): another process has been writing to it for \(seconds) s; end it, or try again when it is done"
    case .unusable(let detail): "\(path): cannot be used (\(detail)); check the place, its permissions and free space"
    case .decidedSince(let finding):
      "\(path): the decision on \(finding) has been replaced since, so there is nothing to take back; decide anew"
    case .severalReviewers: "\(path): the decisions of one step must be of one reviewer"
    }
  }
}

extension StoreError {
  /// What SQLite's error means to a user.
  init(_ error: any Error, path: String, waited seconds: Int) {
    if let known = error as? StoreError {
      self = known
      return
    }
    let code = (error as? DatabaseError)?.resultCode
    let detail = (error as? DatabaseError)?.message ?? "\(error)"
    let reason: Reason =
      switch code {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(seconds: seconds)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(detail: detail, movedTo: nil)
      default: .unusable(detail: detail)
      }
    self.init(path: path, reason: reason)
  }
}
