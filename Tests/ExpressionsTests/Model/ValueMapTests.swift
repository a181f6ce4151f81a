import Expressions
import Quantities
import Testing

/// Maps.
struct ValueMapTests {
  @Test func areEqualInWhateverOrderTheyWereWritten() throws {
    let (one, other) = (Value.text("一"), Value.text("二"))
    let map = try #require(ValueMap(keys: [one, other], values: [.truth(true), .null]))
    let turned = try #require(ValueMap(keys: [other, one], values: [.null, .truth(true)]))
    #expect(map == turned)
    #expect(map.hashValue == turned.hashValue)
    #expect(try map != #require(ValueMap(keys: [one, other], values: [.truth(true), .truth(true)])))
    #expect(try map != #require(ValueMap(keys: [one], values: [.truth(true)])))
    #expect(map[other] == .null)
    #expect(map[.text("三")] == nil)
  }

  @Test func keysStandOnceAndAreTextsTruthsOrWholeNumbers() throws {
    #expect(ValueMap(keys: [.text("a"), .text("a")], values: [.null, .null]) == nil)
    #expect(ValueMap(keys: [.null], values: [.null]) == nil)
    #expect(ValueMap(keys: [try Fixture.number("1.5")], values: [.null]) == nil)
    #expect(ValueMap(keys: [.list([])], values: [.null]) == nil)
    #expect(ValueMap(keys: [.text("a")], values: []) == nil)
    #expect(ValueMap(keys: [try Fixture.number("1"), .truth(true), .text("1")], values: [.null, .null, .null]) != nil)
    #expect(ValueMap(keys: [.text("\u{e9}"), .text("e\u{301}")], values: [.null, .null]) != nil)
  }
}
