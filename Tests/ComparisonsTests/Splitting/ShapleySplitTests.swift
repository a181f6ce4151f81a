import Quantities
import TestSupport
import Testing

@testable import Comparisons

@Suite("The Shapley value")
struct ShapleySplitTests {
  /// All orders of some switches.
  private func orders(of switches: [Int]) -> [[Int]] {
    guard !switches.isEmpty else { return [[]] }
    return switches.flatMap { first in orders(of: switches.filter { $0 != first }).map { [first] + $0 } }
  }

  /// The parts from the definition: the mean over all orders of what each switch adds when it is thrown.
  private func naive(_ values: [Rational], switches: Int) -> [Rational] {
    let orders = orders(of: Array(0..<switches))
    var sums = [Rational](repeating: .zero, count: switches)
    for order in orders {
      var thrown = 0
      for index in order {
        sums[index] = sums[index] + values[thrown | 1 << index] - values[thrown]
        thrown |= 1 << index
      }
    }
    return sums.map { $0.divided(by: Rational(orders.count)) ?? .zero }
  }

  @Test("is the mean over all orders, and adds up to the change")
  func agreesWithAllOrders() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      let switches = random.integer(in: 1...5)
      let values = (0..<1 << switches).map { _ in
        Rational(random.integer(in: 0...1_000)).divided(by: Rational(random.integer(in: 1...9))) ?? .zero
      }
      let parts = ShapleySplit.parts(of: values)
      #expect(parts == naive(values, switches: switches))
      #expect(parts.reduce(.zero, +) == (values.last ?? .zero) - (values.first ?? .zero))
    }
  }

  @Test("gives nothing to a switch that changes nothing, and alike to switches that do alike")
  func keepsItsAxioms() {
    // Two switches of which the change needs both, and a third that does nothing.
    let values = (0..<8).map { Rational($0 & 3 == 3 ? 10 : 0) }
    #expect(ShapleySplit.parts(of: values) == [Rational(5), Rational(5), .zero])
    #expect(ShapleySplit.parts(of: [Rational(40)]).isEmpty)
  }
}
