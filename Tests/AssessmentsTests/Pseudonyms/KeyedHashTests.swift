import Digests
import Testing

/// HMAC-SHA-256 against the test cases of RFC 4231.
@Suite struct KeyedHashTests {
  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test(arguments: [
    (
      Array(repeating: UInt8(0x0B), count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      Array(repeating: UInt8(0xAA), count: 131), "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func givesTheCodesOfTheStandard(key: [UInt8], message: String, code: String) {
    #expect(hexadecimal(KeyedHash(key: key).code(of: Array(message.utf8))) == code)
  }
}
