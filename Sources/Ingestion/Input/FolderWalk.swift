internal import Foundation

/// Collects the files below paths, each folder once.
struct FolderWalk {
  private(set) var listing = CorpusListing()
  private var seenFiles: Set<String> = []
  /// The folders entered so far, by device and number, with the path by which each was entered.
  private var seenFolders: [FolderIdentity: String] = [:]

  private struct FolderIdentity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  private enum Kind {
    case file
    case folder(FolderIdentity)
    case other
    case failed(Int32)
  }

  mutating func add(_ path: String) {
    switch Self.kind(of: path) {
    case .file, .other: addFile(path)
    case .folder(let identity): addFolder(path, identity)
    case .failed(let code): skip(path, Self.explanation(ofError: code))
    }
  }

  private mutating func addFolder(_ path: String, _ identity: FolderIdentity) {
    let before = listing.files.count + listing.skipped.count
    // Folders still to be entered, the next one last.
    var pending = [(path: path, identity: identity)]
    while let (folder, identity) = pending.popLast() {
      if let known = seenFolders[identity] {
        skip(folder, "it leads to the folder \(known), which was read already; remove the link")
        continue
      }
      seenFolders[identity] = folder
      let names: [String]
      do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
        skip(folder, "the folder cannot be read; change its permissions")
        continue
      }
      var inner: [(path: String, identity: FolderIdentity)] = []
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        switch Self.kind(of: path) {
        case .file:
          if Corpus.isArticle(name) { addFile(path) } else { listing.ignored += 1 }
        case .folder(let identity): inner.append((path, identity))
        case .other: listing.ignored += 1
        case .failed(let code): skip(path, Self.explanation(ofError: code))
        }
      }
      pending += inner.reversed()
    }
    if listing.files.count + listing.skipped.count == before {
      skip(path, "the folder holds no article; add pages, XML or text files")
    }
  }

  private mutating func addFile(_ path: String) {
    if seenFiles.insert(path).inserted { listing.files.append(path) }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    listing.skipped.append(SkippedInput(path: path, reason: reason))
  }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .failed(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR:
      return .folder(FolderIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino)))
    default: return .other
    }
  }

  static func explanation(ofError code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file or folder; check the path"
    case EACCES, EPERM: "it cannot be read; change its permissions"
    case ELOOP: "its links lead round in a circle; remove the link"
    case ENAMETOOLONG: "the path is too long; move the file"
    default: "it cannot be read (\(String(cString: strerror(code)))); check the disk"
    }
  }
}
