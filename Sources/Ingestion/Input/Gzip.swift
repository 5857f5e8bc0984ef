internal import CZlib

/// Unpacks gzip files (RFC 1952) through zlib.
enum Gzip {
  enum Failure: Error, Hashable {
    case truncated, damaged
    case tooLarge(limit: Int)

    var explanation: String {
      switch self {
      case .truncated: "the gzip file ends too early; fetch it again"
      case .damaged: "the gzip file is damaged; fetch it again"
      case .tooLarge(let limit):
        "it unpacks to more than the limit of \(limit) bytes; raise the limit or split the file"
      }
    }
  }

  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// Unpacks all members, and no more than `limit` bytes.
  static func unpack(_ bytes: [UInt8], limit: Int) -> Result<[UInt8], Failure> {
    var stream = z_stream()
    // 15 bits of window, and 16 for a gzip header.
    guard counterclaim_inflateInit(&stream, 15 + 16) == Z_OK else { return .failure(.damaged) }
    defer { inflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    return input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let (status, wrote) = buffer.withUnsafeMutableBufferPointer { buffer in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(buffer.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, buffer.count - Int(stream.avail_out))
        }
        guard output.count + wrote <= limit else { return .failure(.tooLarge(limit: limit)) }
        output.append(contentsOf: buffer[..<wrote])
        switch status {
        case Z_OK:
          continue
        case Z_STREAM_END:
          // What follows a member is another one, or padding.
          guard stream.avail_in > 18, stream.next_in?.pointee == 0x1F else { return .success(output) }
          guard inflateReset(&stream) == Z_OK else { return .failure(.damaged) }
        case Z_BUF_ERROR:
          return .failure(.truncated)
        default:
          return .failure(.damaged)
        }
      }
    }
  }
}
