import Quantities
import TestSupport
import Testing

@testable import Comparisons

@Suite("Parts as they are printed")
struct RoundedPartsTests {
  private func third(_ number: Int) -> Rational { Rational(number).divided(by: Rational(3)) ?? .zero }

  @Test("add up to the change, each less than a unit away from its exact value")
  func addUp() {
    #expect(RoundedParts.units(of: [third(1), third(1), third(1)], addingUpTo: 100, scale: 100) == [34, 33, 33])
    #expect(
      RoundedParts.units(of: [third(-1), third(-1), third(-1)], addingUpTo: -100, scale: 100) == [-33, -33, -34])
    #expect(RoundedParts.units(of: [third(2), third(-1)], addingUpTo: 33, scale: 100) == [67, -34])
  }

  @Test("leave a part that is nothing at nothing")
  func keepZeros() {
    #expect(RoundedParts.units(of: [third(1), .zero, third(2)], addingUpTo: 101, scale: 100) == [34, 0, 67])
    #expect(RoundedParts.units(of: [.zero, .zero], addingUpTo: 1, scale: 100) == [0, 1])
    #expect(RoundedParts.units(of: [third(1), .zero], addingUpTo: 30, scale: 100) == [30, 0])
  }

  @Test("have a sign, and as many places as asked for")
  func areWritten() {
    #expect(RoundedParts.signed(-7, places: 2) == "−0.07")
    #expect(RoundedParts.signed(1_250, places: 2) == "+12.50")
    #expect(RoundedParts.text(-31_896, places: 6) == "-0.031896")
  }
}
