import BigInt
import Foundation
import Quantities
import Testing

/// Logarithms and power means agree with figures that another program computed to 500 digits and rounded.
@Suite struct FixedPointTableTests {
  /// A line of `fixed-point.tsv`, which `fixed-point.py` makes.
  struct Line: Sendable, CustomTestStringConvertible {
    let function: String
    let power: String
    let arguments: String
    let expected: String

    var testDescription: String { "\(function) \(power) \(arguments)" }
  }

  static let lines: [Line] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/fixed-point.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init) + ["", "", "", ""]
      return Line(function: parts[0], power: parts[1], arguments: parts[2], expected: parts[3])
    }
  }()

  @Test func theTableIsThere() {
    #expect(Self.lines.count > 400)
    #expect(Set(Self.lines.map(\.function)) == ["ln", "log10", "mean"])
    #expect(Set(["-1", "0", "0.5", "2", "3", "-0.37"]).isSubset(of: Self.lines.map(\.power)))
  }

  @Test(arguments: lines)
  func agreesToTheLastDigit(line: Line) throws {
    let result: Rational?
    switch line.function {
    case "ln": result = FixedPoint.ln(try .written(line.arguments))
    case "log10": result = FixedPoint.log10(try .written(line.arguments))
    default:
      let children = try line.arguments.split(separator: " ").map { child in
        let parts = child.split(separator: "@").map(String.init)
        return (x: try Rational.written(parts[0]), weight: try Rational.written(parts.count > 1 ? parts[1] : "1"))
      }
      result = FixedPoint.powerMean(children, power: try ExactDecimal(line.power))
    }
    #expect(result == (try .written(line.expected)), "\(line.testDescription)")
  }
}

extension Rational {
  /// The number that a text of any length such as `-12.5` or `2/3` writes.
  static func written(_ text: String) throws -> Rational {
    let parts = text.split(separator: "/").map(String.init)
    if parts.count == 2 { return try #require(try written(parts[0]).divided(by: written(parts[1]))) }
    let digits = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let decimals = digits.count > 1 ? digits[1] : ""
    let number = try #require(BigInt(digits[0] + decimals), "\(text)")
    return try #require(Rational(number, over: BigInt(10).power(decimals.utf8.count)))
  }
}
