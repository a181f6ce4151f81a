import TestSupport
import Testing

@testable import Columns

/// The fast check of UTF-8 says what the standard library says.
struct UTF8CheckTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func agreesWithTheStandardLibrary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let characters = Array("abc,0123456789居委会议é€𠮷\u{D7FF}\u{E000}\u{10FFFF}\u{800}\u{80}")
    var (valid, invalid) = (0, 0)
    for round in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<generator.integer(in: 0...30) {
        bytes += String(characters[generator.integer(in: 0...characters.count - 1)]).utf8
      }
      if round % 2 == 0, !bytes.isEmpty {
        for _ in 0..<generator.integer(in: 1...2) {
          let index = generator.integer(in: 0...bytes.count - 1)
          switch generator.integer(in: 0...2) {
          case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
          case 1: bytes[index] = [0xED, 0xE0, 0xF0, 0xF4, 0xC0, 0xF5].randomElement(using: &generator) ?? 0
          default: if bytes.count > 1 { bytes.remove(at: index) }
          }
        }
      }
      let expected = String(validating: bytes, as: UTF8.self) != nil
      #expect(UTF8Check.isValid(bytes, in: 0..<bytes.count) == expected, "seed \(seed), \(bytes)")
      if expected { valid += 1 } else { invalid += 1 }
    }
    #expect(valid > 1000 && invalid > 300)
  }

  @Test func looksAtItsStretchOnly() {
    let bytes: [UInt8] = [0xFF] + Array("居民".utf8) + [0xFF]
    #expect(UTF8Check.isValid(bytes, in: 1..<7))
    #expect(!UTF8Check.isValid(bytes, in: 1..<6), "cut off in a character")
    #expect(!UTF8Check.isValid(bytes, in: 1..<9), "beyond the array")
  }
}
