internal import Foundation

/// What the file system says of a file: size, times and number.
///
/// A file with the stamp that it had when it was read holds the same bytes, as git's index takes it too. One that was
/// changed moments before it was read has none, for a further change might not show.
public enum FileStamp {
  /// How long a file must have rested, in seconds: longer than the clock of any file system stands still.
  private static let rest = 3

  /// - Returns: `nil` for what is no regular file, or was touched moments ago.
  public static func stamp(ofFileAt path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if os(macOS)
      let (changed, modified) = (status.st_ctimespec, status.st_mtimespec)
    #else
      let (changed, modified) = (status.st_ctim, status.st_mtim)
    #endif
    let now = time(nil)
    guard changed.tv_sec < now - rest, modified.tv_sec < now - rest else { return nil }
    return "\(status.st_size) \(modified.tv_sec).\(modified.tv_nsec) \(changed.tv_sec).\(changed.tv_nsec) "
      + "\(status.st_dev).\(status.st_ino)"
  }
}
