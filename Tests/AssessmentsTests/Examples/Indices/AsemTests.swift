import Assessments
import Foundation
import Quantities
import Scoring
import TestSupport
import Testing

/// The ASEM index as COINr computes it, step by step and in every variant, to 1e-9 of each figure.
@Suite("The ASEM index", .enabled(if: Repository.shared("indices/asem") != nil, "no ../shared/indices"))
struct AsemTests {
  private static let mean = "{dimension: mean, area: mean, overall: mean}"
  private static let scale = "{min-max: [0, 100]}"
  private static let near = Rational(1).divided(by: Rational(1_000_000_000)) ?? .zero

  private static func table(_ name: String) throws -> FigureTable {
    try FigureTable(try #require(Repository.shared("indices/asem/\(name).csv")))
  }

  /// The data as the example's instructions ask for them.
  private static func communities() throws -> String {
    let url = try #require(Repository.shared("indices/asem/iData.csv"))
    let rows = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map { $0.replacingOccurrences(of: "\"", with: "") }
    }
    let header = try #require(rows.first)
    let names = header.map { ["uCode": "community", "uName": "name"][$0] ?? $0 }
    let isText = header.map { $0.hasPrefix("u") || $0.hasSuffix("_group") }
    let lines =
      [names]
      + rows.dropFirst().map { row in
        zip(row, isText).map { cell, isText in isText || cell.isEmpty ? cell : plain(cell) }
      }
    return lines.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  /// A number that a binary one stands for, as the decimal of 17 digits that tells it, without exponent.
  private static func plain(_ text: String) -> String {
    guard let number = FigureTable.number(text) else { return text }
    var text = number.rounded(places: 18)
    while text.last == "0" { text.removeLast() }
    return text.last == "." ? String(text.dropLast()) : text
  }

  private static func isNear(_ found: Rational?, _ expected: String?) -> Bool {
    guard let expected else { return found == nil }
    guard let found, let number = FigureTable.number(expected) else { return false }
    return found - number <= near && number - found <= near
  }

  /// The cells of a table of indicators that are not as found.
  private func wrong(
    _ example: IndexExample, _ table: FigureTable, only columns: Set<String>? = nil,
    _ found: (Calibration.Entry) -> Rational?
  ) throws -> [String] {
    var wrong: [String] = []
    for calibration in example.result.calibrations.all {
      let column = try #require(table.columns.first { $0.lowercased() == calibration.indicator.description })
      guard columns?.contains(column) ?? true else { continue }
      for entry in calibration.entries {
        let expected = table.cells[entry.input.unit]?[column]
        if !Self.isNear(found(entry), expected) { wrong.append("\(entry.input.unit) \(column) \(expected ?? "–")") }
      }
    }
    return wrong
  }

  private static let areas = [
    "conn": ["Physical", "ConEcFin", "Political", "Instit", "P2P"], "sust": ["Environ", "Social", "SusEcFin"],
  ]

  /// The parts of the index, as tables name them and as paths of nodes.
  private static let nodes: [(column: String, path: String)] =
    [("Index", ""), ("Conn", "conn"), ("Sust", "sust")]
    + areas.sorted { $0.key < $1.key }.flatMap { area, columns in
      columns.map { ($0, area + "/" + $0.lowercased()) }
    }

  private func wrongNodes(_ example: IndexExample, _ table: FigureTable) throws -> [String] {
    var wrong: [String] = []
    for unit in table.cells.keys.sorted() {
      for (column, path) in Self.nodes {
        let expected = table.cells[unit]?[column]
        let found = try example.node(path, of: unit).value
        if !Self.isNear(found, expected) { wrong.append("\(unit) \(column) \(expected ?? "–")") }
      }
    }
    return wrong
  }

  @Test("has every step of the nominal index, its ranks, and the fifteen treated indicators")
  func nominal() throws {
    let example = try IndexExample("asem", assessment: "asem.yaml", communities: Self.communities())
    #expect(example.result.units.count == 51)
    #expect(try wrong(example, Self.table("step1_denominated")) { $0.input.value } == [])
    #expect(try wrong(example, Self.table("step2_imputed")) { $0.input.value ?? $0.imputed } == [])
    #expect(try wrong(example, Self.table("step4_treated")) { $0.treated } == [])
    #expect(try wrong(example, Self.table("step5_normalised")) { $0.score } == [])
    #expect(try wrongNodes(example, Self.table("step6_aggregated")) == [])

    let details = try Self.table("treatment_details")
    var treated = 0
    for calibration in example.result.calibrations.all {
      let code = try #require(details.cells.keys.first { $0.lowercased() == calibration.indicator.description })
      let known = try #require(details.cells[code])
      let treatment = try #require(calibration.treatment)
      #expect(Self.isNear(treatment.before.skewness, known["check_SkewKurt0.Skew"]), "\(code)")
      #expect(Self.isNear(treatment.before.kurtosis, known["check_SkewKurt0.Kurt"]), "\(code)")
      let count = treatment.winsorisedHigh + treatment.winsorisedLow
      #expect(count == Int(known["winsorise.nwin"] ?? "0"), "\(code)")
      guard count > 0 else { continue }
      treated += 1
      #expect(Self.isNear(treatment.after.skewness, known["check_SkewKurt1.Skew"]), "\(code)")
      #expect(Self.isNear(treatment.after.kurtosis, known["check_SkewKurt1.Kurt"]), "\(code)")
    }
    #expect(treated == 15)

    let ranks = try Self.table("results_ranks")
    for (column, path) in Self.nodes {
      let scores = try ranks.cells.keys.map { (unit: $0, score: try #require(example.node(path, of: $0).value)) }
      for (unit, score) in scores {
        let rank = scores.count { $0.score > score } + 1
        #expect(ranks.cells[unit]?[column] == String(rank), "\(unit) \(column)")
      }
    }
    let ranking = try #require(example.result.rankings.first)
    #expect(ranking.entries.allSatisfy { ranks.cells[$0.unit]?["Index"] == String($0.rank) })
  }

  @Test(
    "has every normalisation",
    arguments: [
      ("z-score", "n_zscore"), ("rank", "n_rank"), ("borda", "n_borda"), ("percentile-rank", "n_prank"),
      ("distance-to-maximum", "n_dist2max"), ("fraction-of-maximum", "n_fracmax"),
      ("{distance-to-reference: AUS}", "n_dist2ref"),
    ])
  func normalisations(_ method: String, _ name: String) throws {
    let example = try IndexExample(
      "asem", assessment: "asem.yaml", communities: Self.communities(), lines: [(Self.scale, method)])
    let table = try Self.table("variant_norm_" + name)
    // What the reference cannot divide is infinite or no number there.
    let divided = Set(
      table.columns.filter { column in table.cells.values.allSatisfy { $0[column].map { $0 != "Inf" } ?? false } })
    #expect(try wrong(example, table, only: divided) { $0.score } == [])
    let faulty = example.result.calibrations.all.filter { $0.fault != nil }.map(\.indicator.description)
    #expect(Set(faulty) == Set(Set(table.columns).subtracting(divided).map { $0.lowercased() }))
    for id in faulty {
      let score = try example.indicator(id, of: "AUT")
      #expect(score.finding.state == .notAssessed && score.score == nil && score.finding.reason != nil)
    }
  }

  @Test(
    "has every other way of rolling up",
    arguments: [
      ("geometric", "variant_gmean_aggregated"), ("harmonic", "variant_hmean_aggregated"),
    ])
  func means(_ mean: String, _ name: String) throws {
    let example = try IndexExample(
      "asem", assessment: "asem.yaml", communities: Self.communities(),
      lines: [
        (Self.scale, "{min-max: [1, 100]}"), (Self.mean, "{dimension: \(mean), area: \(mean), overall: \(mean)}"),
      ])
    #expect(try wrong(example, Self.table("variant_minmax1_100_normalised")) { $0.score } == [])
    #expect(try wrongNodes(example, Self.table(name)) == [])
    guard mean == "geometric" else { return }
    let ranks = try Self.table("compare_amean_vs_gmean_ranks")
    let ranking = try #require(example.result.rankings.first)
    #expect(ranking.entries.allSatisfy { ranks.cells[$0.unit]?["coin.2"] == String($0.rank) })
  }

  @Test(
    "has the variants of raw indicators, with weights and with parts that are needed",
    arguments: [
      ("raw", "", "", "variant_simple_amean_aggregated"),
      (
        "raw", "{policy: renormalise}", "{policy: renormalise, at-least: 90%, of: children}",
        "variant_simple_datthresh09_aggregated"
      ),
      ("weighted", "", "", "variant_weighted_amean_aggregated"),
      (
        "weighted", "{policy: renormalise}", "{policy: renormalise, at-least: 80%, of: children}",
        "variant_weighted_amean_thresh08_aggregated"
      ),
      (
        "weighted", mean, "{dimension: mean, area: geometric, overall: harmonic}",
        "variant_weighted_mixed_a_g_h_aggregated"
      ),
    ])
  func raw(_ rubric: String, _ line: String, _ other: String, _ name: String) throws {
    let example = try IndexExample(
      "asem", assessment: "asem-\(rubric).yaml", communities: Self.communities(), rubric: "rubric-" + rubric,
      lines: line.isEmpty ? [] : [(line, other)])
    let table = try Self.table(name)
    #expect(try wrong(example, table) { $0.score } == [])
    #expect(try wrongNodes(example, table) == [])
  }
}
