@testable internal import Measurement
internal import Quantities
internal import Testing

@Suite struct ExactSumTests {
  @Test func neverOverflows() throws {
    let large = try decimal("999999999999999999.999999999999999999")
    var (up, down) = (ExactSum(), ExactSum())
    for _ in 0..<1000 {
      up.add(large)
      down.add(large.negated)
    }
    #expect(up.value == Rational(large) * Rational(1000))
    #expect(down.value == Rational(large) * Rational(-1000))
    up.merge(down)
    #expect(up.value == .zero)
  }
}
