import Testing
import Values

@Suite struct ContentHashTests {
  /// Vectors of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `published vectors`(message: String, digest: String) {
    var hash = ContentHash()
    hash.append(Array(message.utf8))
    #expect(hash.hexadecimal() == digest)
  }

  @Test func `a message of a million letters, in uneven pieces`() {
    var hash = ContentHash()
    var left = 1_000_000
    while left > 0 {
      let piece = min(left, 997)
      hash.append([UInt8](repeating: 0x61, count: piece))
      left -= piece
    }
    #expect(hash.hexadecimal() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `fields do not run into each other`() {
    #expect(ContentHash.identifier("c", of: ["ab", "c"]) != ContentHash.identifier("c", of: ["a", "bc"]))
    #expect(ContentHash.identifier("c", of: ["ab", "c"]).count == 14)
  }
}
