import Foundation
import Reporting

/// The folder that a report is written to: whole files or none, and nobody else's.
struct OutputFolder {
  var path: String

  /// - Throws: ``UsageError`` when the place is not a folder, or when a file there is not of this program's making.
  func checkThatNothingForeignIsOverwritten() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw UsageError(description: "\(path): is a file, and a report needs a folder; name another with --output")
    }
    for (name, mark) in ReportFile.marks {
      guard let handle = FileHandle(forReadingAtPath: place(of: name)) else {
        guard !FileManager.default.fileExists(atPath: place(of: name)) else { throw foreign(name) }
        continue
      }
      let beginning = (try? handle.read(upToCount: ReportFile.markReach)) ?? Data()
      try? handle.close()
      guard beginning.isEmpty || beginning.range(of: Data(mark.utf8)) != nil else { throw foreign(name) }
    }
  }

  private func foreign(_ name: String) -> UsageError {
    UsageError(
      description:
        "\(place(of: name)): was not written by counterclaim; move it away, name another folder with --output, or "
        + "overwrite it with --force")
  }

  /// Writes each file under a temporary name first, so that an interrupted run leaves the old one.
  ///
  /// - Throws: ``OutputFailure`` naming the place.
  func write(_ files: [ReportFile]) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFailure(place: path, cause: "the folder cannot be made")
    }
    for file in files { try write(Array(file.text.utf8), to: file.name) }
  }

  func place(of name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let temporary = place(of: ".\(name).unfinished")
    Interruption.begun(temporary)
    defer { Interruption.finished(temporary) }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else { throw OutputFailure(place: temporary, cause: Self.systemError) }
    var failure: String?
    var remaining = bytes[...]
    while !remaining.isEmpty, failure == nil {
      let written = remaining.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 { remaining = remaining.dropFirst(written) } else if errno != EINTR { failure = Self.systemError }
    }
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = Self.systemError }
    if close(descriptor) != 0, failure == nil { failure = Self.systemError }
    if failure == nil, rename(temporary, place(of: name)) != 0 { failure = Self.systemError }
    guard let failure else { return }
    unlink(temporary)
    throw OutputFailure(place: place(of: name), cause: failure)
  }

  private static var systemError: String { String(cString: strerror(errno)) }
}
