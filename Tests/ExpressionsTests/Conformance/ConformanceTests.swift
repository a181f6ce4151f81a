import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Expressions

/// The public conformance tests of CEL: tier A, whole.
struct ConformanceTests {
  /// Where exact decimals of 18 digits on either side of the point lead elsewhere than CEL's integers and doubles do.
  private static let departures: [String: String] = [
    "basic/self_eval_nonzeroish/self_eval_int_negative_min": "19 digits are refused",
    "comparisons/eq_literal/not_eq_double_nan": "0.0 / 0.0 is undecided, not NaN",
    "comparisons/ne_literal/not_ne_double_nan": "0.0 / 0.0 is undecided, not NaN",
    "comparisons/ne_literal/ne_double_nan": "0.0 / 0.0 is undecided, not NaN",
    "comparisons/lte_literal/lte_double_lt": "32 digits behind the point are refused",
    "fp_math/fp_math/divide_zero": "a division by zero is undecided, not infinite",
    "fp_math/fp_math/fp_overflow_positive": "308 digits are refused, nothing is infinite",
    "fp_math/fp_math/fp_overflow_negative": "308 digits are refused, nothing is infinite",
    "fp_math/fp_math/fp_underflow": "324 digits behind the point are refused, nothing is rounded to zero",
  ]

  private static func rows() throws -> [ConformanceRow] {
    guard let folder = Repository.shared("vectors/cel") else { return [] }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
    return try files.flatMap { file in
      try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
        try JSONDecoder().decode(ConformanceRow.self, from: Data($0))
      }
    }
  }

  @Test(.enabled(if: Repository.shared("vectors/cel") != nil))
  func agreesWithCELInAllOfTierAButTheListedDepartures() throws {
    var (agreeing, departing) = (0, Set<String>())
    for row in try Self.rows() where row.tier == "A" {
      if let remark = Self.difference(row) {
        departing.insert(row.description)
        #expect(Self.departures[row.description] != nil, "\(row): \(row.expr.debugDescription): \(remark)")
      } else {
        agreeing += 1
      }
    }
    #expect(agreeing == 602)
    #expect(departing == Set(Self.departures.keys))
  }

  /// In what way a case comes out otherwise than it should, or `nil` where it comes out as it should.
  private static func difference(_ row: ConformanceRow) -> String? {
    let bindings = row.bindings ?? [:]
    var checker = Checker(scope: Scope(subject: .events, fields: bindings.mapValues(\.type)))
    let (syntax, syntaxFindings) = Parser.parse(row.expr)
    let node = syntax.map { checker.check($0).node }
    // Some cases are about what happens when nobody checks an expression before it runs.
    let findings = syntaxFindings + (row.disable_check == true ? [] : checker.findings)
    let codes = findings.filter { $0.template.severity == .error }.map(\.template.code)
    var values: [Reference: Value] = [:]
    for (name, binding) in bindings { values[.column(name)] = binding.value }
    let result = codes.isEmpty ? node.flatMap { SingleEvaluation(source: Values(values)).value(of: $0) } : nil
    guard let expected = row.expect.value else {
      return result == nil ? nil : "an error was expected, and there is \(String(describing: result))"
    }
    guard let wanted = expected.value else { return "a result was expected that is no value here" }
    return result == wanted ? nil : "expected \(wanted), got \(String(describing: result)), \(codes)"
  }
}
