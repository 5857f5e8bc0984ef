internal import CLibXML2

/// Converts bytes of an encoding to UTF-8 through iconv.
struct CharacterConverter: ~Copyable {
  private let handle: iconv_t

  init?(from encoding: WebEncoding) {
    guard let handle = iconv_open("UTF-8", encoding.name), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// The text, each invalid byte turned into U+FFFD.
  /// - Returns: The UTF-8 bytes and how many bytes were invalid.
  borrowing func convert(_ source: [UInt8]) -> (text: [UInt8], invalid: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(source.count * 3 / 2)
    var invalid = 0
    var input = source
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBytes { input in
      var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = input.count
      while left > 0 {
        let before = left
        let status: (wrote: Int, failed: Bool) = buffer.withUnsafeMutableBytes { buffer in
          var place = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
          var room = buffer.count
          let outcome = iconv(handle, &next, &left, &place, &room)
          return (buffer.count - room, outcome == Int.max || outcome == -1)
        }
        result.append(contentsOf: buffer[..<status.wrote])
        // A full buffer fails too, but has written something.
        if status.failed, status.wrote == 0, left == before {
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
          invalid += 1
          next = next?.advanced(by: 1)
          left -= 1
        } else if !status.failed, left == before {
          break
        }
      }
    }
    return (result, invalid)
  }
}
