import Assessments
import Foundation
import Quantities
import Scoring
import TestSupport
import Testing

/// An example of somebody else's index, evaluated in a copy with data and lines of its own.
struct IndexExample {
  /// The outcome.
  let result: AssessmentResult

  /// Evaluates an example.
  /// - Parameters:
  ///   - name: the folder under `Examples/indices`.
  ///   - assessment: the assessment file in it.
  ///   - communities: the units and their facts; `nil` for those of the example.
  ///   - rubric: the rubric's folder in it.
  ///   - lines: what stands in `rubric.yaml`, and what to put in its place.
  init(
    _ name: String, assessment: String = "assessment.yaml", communities: String? = nil, rubric: String = "rubric",
    lines: [(String, String)] = []
  ) throws {
    let parent = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appendingPathComponent("指数")
    try FileManager.default.copyItem(at: Repository.path("Examples/indices/\(name)"), to: folder)
    if let communities {
      try Data(communities.utf8).write(to: folder.appendingPathComponent("communities.csv"))
    }
    let head = folder.appendingPathComponent(rubric + "/rubric.yaml")
    var text = String(decoding: try Data(contentsOf: head), as: UTF8.self)
    for (line, other) in lines {
      try #require(text.contains(line), "\(line)")
      text = text.replacingOccurrences(of: line, with: other)
    }
    try Data(text.utf8).write(to: head)
    result = try Evaluation.run(folder.appendingPathComponent(assessment).path).result
  }

  /// The score of a node of a unit: `""` for the whole, else the ids from the outside in, joined by `/`.
  func node(_ path: String, of unit: String) throws -> NodeScore {
    let found = try #require(result.units.first { $0.unit.id == unit }, "\(unit)")
    var (children, node) = (found.children, found.score)
    for id in path.split(separator: "/") {
      guard case .groups(let groups) = children else { break }
      let group = try #require(groups.first { $0.id == id }, "\(unit) \(path)")
      (children, node) = (group.children, group.score)
    }
    return node
  }

  /// The indicator of a unit.
  func indicator(_ id: String, of unit: String) throws -> IndicatorScore {
    let found = try #require(result.units.first { $0.unit.id == unit }, "\(unit)")
    return try #require(found.indicators.first { $0.finding.indicator.id.description == id }, "\(id)")
  }
}

/// A table of figures that others computed: rows of units, columns of parts.
struct FigureTable {
  /// The columns after the first.
  let columns: [String]
  /// The cells by unit and column; no cell that is empty.
  private(set) var cells: [String: [String: String]] = [:]

  /// Reads a table without quoted commas or line breaks in what matters.
  init(_ url: URL) throws {
    let rows = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map { $0.replacingOccurrences(of: "\"", with: "") }
    }
    columns = rows.first.map { Array($0.dropFirst()) } ?? []
    for row in rows.dropFirst() {
      guard let unit = row.first else { continue }
      for (column, cell) in zip(columns, row.dropFirst()) where !cell.isEmpty {
        cells[unit, default: [:]][column] = cell
      }
    }
  }

  /// A number, also one with an exponent, as the exact decimal that it is written as.
  static func number(_ text: String) -> Rational? {
    let parts = text.split(separator: "e")
    guard let mantissa = parts.first.flatMap({ Rational(decimal: String($0)) }) else { return nil }
    guard parts.count == 2, let exponent = Int(parts[1]) else { return mantissa }
    return (0..<abs(exponent)).reduce(mantissa) { value, _ in
      exponent < 0 ? value.divided(by: Rational(10)) ?? value : value * Rational(10)
    }
  }
}
