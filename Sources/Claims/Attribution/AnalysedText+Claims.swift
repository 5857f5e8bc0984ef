internal import Language
internal import Values

extension AnalysedText {
  /// The words of several spans: joined by a space, or by a blank line where a paragraph ends between them.
  func claimText(of spans: [TextSpan]) -> String {
    var joined = ""
    var previousEnd: Int?
    for span in spans {
      let bytes = text.byteRange(of: span)
      if let previousEnd, previousEnd <= bytes.lowerBound {
        joined += text.bytes[previousEnd..<bytes.lowerBound].contains(UInt8(ascii: "\n")) ? "\n\n" : " "
      }
      joined += text.text(inBytes: bytes)
      previousEnd = bytes.upperBound
    }
    return joined
  }
}
