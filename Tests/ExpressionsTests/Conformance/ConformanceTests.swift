import Columns
import Diagnostics
import Foundation
import Quantities
import TestSupport
import Testing

@testable import Expressions

/// The public conformance tests of CEL, as far as they lie within the subset.
struct ConformanceTests {
  /// How one case came out.
  private enum Outcome {
    case agrees
    /// Outside of the subset, for a reason.
    case skipped(String)
    case differs(String)
  }

  /// What the subset leaves out on purpose, by what is said of it.
  private static let outsideSubset: [String: String] = [
    "expression.null": "there is no null",
    "expression.map-literal": "there are no maps",
    "expression.list-misplaced": "lists stand only behind `in`",
    "expression.list-mixed": "lists hold one kind of value",
    "expression.unsupported-function": "other functions of CEL",
    "expression.unsupported-literal": "bytes and unsigned numbers",
  ]

  /// Where exact decimals, checking before running, or 18 digits lead elsewhere than CEL does.
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
  func agreesWithCELWithinTheSubset() throws {
    var (agreeing, skipped, departing) = (0, [String: Int](), Set<String>())
    for row in try Self.rows() where row.tier == "A" {
      switch Self.outcome(of: row) {
      case .agrees:
        agreeing += 1
        #expect(Self.departures[row.description] == nil, "\(row) is listed as a departure but agrees")
      case .skipped(let reason): skipped[reason, default: 0] += 1
      case .differs(let remark):
        departing.insert(row.description)
        #expect(Self.departures[row.description] != nil, "\(row): \(row.expr.debugDescription): \(remark)")
      }
    }
    print("CEL conformance, tier A: \(agreeing) agree, \(departing.count) depart as listed")
    for (reason, count) in skipped.sorted(by: { $0.key < $1.key }) { print("  skipped \(count): \(reason)") }
    #expect(agreeing >= 342)
    #expect(departing == Set(Self.departures.keys))
  }

  private static func outcome(of row: ConformanceRow) -> Outcome {
    if row.needs.contains("macro") { return .skipped("macros over lists and maps") }
    var fields: [String: ColumnType] = [:]
    var values: [Reference: Value] = [:]
    for (name, scalar) in row.bindings ?? [:] {
      guard let value = value(of: scalar), let type = ColumnType(rawValue: value.type.rawValue) else {
        return .skipped("variables other than texts and numbers")
      }
      fields[name] = type
      values[.column(name)] = value
    }
    let (syntax, findings) = Parser.parse(row.expr)
    var checker = Checker(scope: .events(fields: fields, attributes: [:]))
    let node = syntax.map { checker.check($0).node }
    let codes = (findings + checker.findings).map(\.template.code)
    if let reason = codes.compactMap({ outsideSubset[$0] }).first { return .skipped(reason) }
    if row.expect.error == nil, row.disable_check == true, !codes.isEmpty {
      return .skipped("expressions that only run unchecked")
    }
    let result = codes.isEmpty ? node.flatMap { SingleEvaluation(source: Values(values)).value(of: $0) } : nil
    guard let expected = row.expect.value else {
      return result == nil ? .agrees : .differs("an error was expected, and there is \(String(describing: result))")
    }
    guard let wanted = value(of: expected) else {
      return .differs("a result was expected that is no value here: \(expected)")
    }
    return result == wanted ? .agrees : .differs("expected \(wanted), got \(String(describing: result)), \(codes)")
  }

  private static func value(of scalar: ConformanceRow.Scalar) -> Value? {
    if let bool = scalar.bool { return .truth(bool) }
    if let string = scalar.string { return .text(string) }
    return (scalar.int ?? scalar.uint ?? scalar.double).flatMap { try? ExactDecimal($0) }.map(Value.number)
  }
}
