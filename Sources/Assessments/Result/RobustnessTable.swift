internal import Diagnostics
internal import Quantities
package import Robustness
internal import Rubrics

/// Intervals and replicates as tidy tables.
package enum RobustnessTable {
  /// The column names of the table of intervals, in order.
  package static let header = ["unit", "level", "id", "low", "high", "clusters", "reason"]

  /// The intervals as CSV: a row for each unit (`overall`), group, indicator (`value` and `score`) and rank (`rank` for
  /// those that chance could give, `rank-assumed` for those that chance and other choices could).
  package static func csv(of robustness: Robustness) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header.map { .text($0) })
    func row(_ unit: String, _ level: String, _ id: String, _ ends: (String, String)?, _ rest: [CSVWriter.Cell]) {
      writer.row(
        [.name(unit), .text(level), .name(id), .number(ends?.0 ?? ""), .number(ends?.1 ?? "")] + rest)
    }
    for unit in robustness.units {
      for node in [unit.overall] + unit.groups {
        row(
          unit.unit, node.path.isEmpty ? "overall" : "group", node.path, ends(node.interval), [.number(""), .text("")])
      }
      for indicator in unit.indicators {
        let rest: [CSVWriter.Cell] = [
          .number(String(indicator.clusters)), .text(indicator.reason?.code ?? ""),
        ]
        let id = indicator.id.description
        row(unit.unit, "value", id, ends(indicator.value), rest)
        row(unit.unit, "score", id, ends(indicator.score), rest)
      }
    }
    for ranking in robustness.rankings {
      for entry in ranking.entries {
        let rest: [CSVWriter.Cell] = [.number(""), .text("")]
        row(
          entry.unit, "rank", "", (String(entry.byChance.lowerBound), String(entry.byChance.upperBound)), rest)
        row(
          entry.unit, "rank-assumed", "",
          (String(entry.byAssumptions.lowerBound), String(entry.byAssumptions.upperBound)), rest)
      }
    }
    return writer.bytes
  }

  /// Every replicate's statistics as CSV: `unit`, `level`, `id`, then a column for each replicate, from 0. Numbers have
  /// all nine decimals.
  package static func csv(of replicates: ReplicateTable) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(["unit", "level", "id"].map { .text($0) } + (0..<replicates.count).map { .number(String($0)) })
    for row in replicates.rows {
      writer.row(
        [.name(row.unit), .text(row.level), .name(row.id)]
          + row.values.map { .number($0?.rational.rounded(places: FixedDecimal.decimals) ?? "") })
    }
    return writer.bytes
  }

  private static func ends(_ interval: ScoreInterval?) -> (String, String)? {
    interval.map { ($0.low.rational.rounded(places: 6), $0.high.rational.rounded(places: 6)) }
  }
}
