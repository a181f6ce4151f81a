import TestSupport
import Testing

@testable import Assessments

@Suite struct PersonalNumberTests {
  private func numbers(in text: String) -> [String] {
    PersonalNumber.all(in: Array(text.unicodeScalars)).map { number in
      "\(number.kind == .mobile ? "m" : "r")\(String(decoding: number.digits, as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("回电19900001234。", ["m19900001234"]), ("19900001234", ["m19900001234"]), ("tel:+8619900001234", ["m19900001234"]),
    ("008619900001234", ["m19900001234"]), ("019900001234", ["m19900001234"]), ("１９９００００１２３４", ["m19900001234"]),
    ("199 0000 1234 或 199-0000-5678", ["m19900001234", "m19900005678"]), ("19900001234.0", ["m19900001234"]),
    ("身份证110101199003071234，电话19900001234", ["r110101199003071234", "m19900001234"]),
    ("11010119900307123x", ["r11010119900307123X"]), ("１１０１０１１９９００３０７１２３Ｘ", ["r11010119900307123X"]),
    ("110101 19900307 123X", ["r11010119900307123X"]), ("110101-19900307-1234 号", ["r110101199003071234"]),
  ])
  func findsMobileNumbersAndResidentIDs(text: String, expected: [String]) { #expect(numbers(in: text) == expected) }

  @Test(arguments: [
    "", "没有号码", "12345678901", "1990000123", "199000012345", "工单 20240305140700", "1234567890123456789",
    "0757-81234567", "12900001234", "199 0000  1234", "199，0000，1234", "2024 0305 1407", "1101011990030712X",
  ])
  func leavesOtherDigitsAlone(text: String) { #expect(numbers(in: text).isEmpty) }

  @Test func findsANumberWhereverItStands() throws {
    let seed: UInt64 = 11
    var random = SeededGenerator(seed: seed)
    let fillers = ["", "请回电", " ", "（", "a", "\u{2C029}", "e\u{301}", "👨‍👩‍👧", "，，"]
    for _ in 0..<500 {
      let digits =
        "1" + String(Int.random(in: 3...9, using: &random))
        + (0..<9).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let before = try #require(fillers.randomElement(using: &random))
      let after = try #require(fillers.randomElement(using: &random))
      #expect(numbers(in: before + digits + after) == ["m" + digits], "seed \(seed)")
    }
  }
}
