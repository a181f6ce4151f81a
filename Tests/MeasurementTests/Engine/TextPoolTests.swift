@testable internal import Measurement
internal import Testing

@Suite struct TextPoolTests {
  @Test func mergingSaysWhereTheOthersTextsAre() {
    var (left, right) = (TextPool(), TextPool())
    _ = left.code(of: "居委会")
    let jinning = left.code(of: "晋宁")
    let other = right.code(of: "晋宁")
    let new = right.code(of: "青龙")
    let translation = left.merge(right)
    #expect(translation[Int(other)] == jinning)
    #expect(translation[Int(new)] == left.existingCode(of: "青龙"))
    #expect(translation[0] == TextPool.missing)
    #expect(left.count == 4)
  }

  @Test func theFirstTextIsTheFirstByItsBytes() {
    var pool = TextPool()
    // In UTF-16 the second would come first.
    let codes = ["\u{FF11}号", "\u{20BB7}田", "\u{FF11}号楼"].map { pool.code(of: $0) }
    #expect(pool.first(of: codes.reversed()) == "\u{FF11}号")
    #expect(pool.first(of: [codes[1]]) == "\u{20BB7}田")
    #expect(pool.first(of: []) == nil)
  }

  @Test func textsAreComparedByBytes() {
    var pool = TextPool()
    #expect(pool.code(of: "é") != pool.code(of: "e\u{301}"))
    #expect(pool.code(of: "") == TextPool.missing)
    #expect(pool.existingCode(of: "居民") == nil)
  }
}
