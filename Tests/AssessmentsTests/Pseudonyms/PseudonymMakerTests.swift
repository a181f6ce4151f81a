import Columns
import Digests
import Testing

@testable import Assessments

@Suite struct PseudonymMakerTests {
  private let maker = PseudonymMaker(key: SecretKey(bytes: Array("一把至少三十二个字节长的测试用密钥".utf8)))
  private let other = PseudonymMaker(key: SecretKey(bytes: Array("另一把至少三十二个字节长的测试用密钥".utf8)))

  @Test func hashesTheColumnAZeroAndTheText() {
    let hash = KeyedHash(key: Array("一把至少三十二个字节长的测试用密钥".utf8))
    let code = hash.code(of: Array("person".utf8) + [0] + Array("李𬀩".utf8))
    let digits = code.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(maker.pseudonym(of: "李𬀩", in: "person") == "p-" + digits)
    #expect(digits.count == 16)
  }

  @Test func givesAPersonOnePseudonymInAllFieldsOfPersons() {
    let pseudonyms = Set(["person", "recorded_by", "approver"].map { maker.pseudonym(of: "王秀英", in: $0) })
    #expect(pseudonyms.count == 1)
    #expect(maker.pseudonym(of: "王秀英", in: "x.手机") != maker.pseudonym(of: "王秀英", in: "x.电话"))
    #expect(!pseudonyms.contains(maker.pseudonym(of: "王秀英", in: "x.手机")))
  }

  @Test func dependsOnTheKeyAndOnEveryByte() {
    #expect(maker.pseudonym(of: "王秀英", in: "person") != other.pseudonym(of: "王秀英", in: "person"))
    // Composed and decomposed are two texts, as they are two persons to every measure.
    #expect(maker.pseudonym(of: "\u{E9}", in: "person") != maker.pseudonym(of: "e\u{301}", in: "person"))
  }

  @Test func replacesNumbersInKeptTextsAndNothingElse() {
    let dictionary = TextDictionary()
    let code = dictionary.code(of: "王女士 199-0000-1234，回电１９９００００１２３４；证 11010119900307123x 李𬀩")
    var concealment = ColumnConcealment(column: "note", treatment: .kept, maker: maker)
    let mobile = maker.pseudonym(of: Array("19900001234".utf8), kind: .mobile)
    let id = maker.pseudonym(of: Array("11010119900307123X".utf8), kind: .residentID)
    #expect(concealment.text(of: code, in: dictionary) == "王女士 \(mobile)，回电\(mobile)；证 \(id) 李𬀩")
    #expect(concealment.text(of: dictionary.code(of: "没有"), in: dictionary) == "没有")
    #expect(concealment.text(of: TextDictionary.missing, in: dictionary) == nil)
    #expect(concealment.text(of: code, in: dictionary)?.hasPrefix("王女士 m-") == true)
    #expect(concealment.values == 3)
    #expect(concealment.replaced == [.mobile: 2, .residentID: 2])
  }
}
