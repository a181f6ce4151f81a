internal import Assessments
internal import Quantities
internal import Scoring

/// A comparison as one tidy table: a row for each unit, group and indicator.
package enum ComparisonTable {
  /// The column names, in order.
  package static let header =
    [
      "unit_before", "unit_after", "relation", "level", "id", "id_before", "kind", "state_before", "state_after",
      "value_before", "value_after", "score_before", "score_after", "change",
    ] + ChangePart.allCases.map(\.rawValue) + [
      "earlier_under_later", "later_under_earlier", "low_before", "high_before", "low_after", "high_after",
      "uncertainty",
    ]

  /// The table as CSV (RFC 4180, CRLF, UTF-8 without BOM). In each row the parts add up to the change.
  package static func csv(of comparison: Comparison) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header.map { .text($0) })
    for unit in comparison.units {
      for row in unit.rows { writer.row(cells(row, of: unit.pair)) }
    }
    return writer.bytes
  }

  private static func cells(_ row: ComparisonRow, of pair: UnitPair) -> [CSVWriter.Cell] {
    let units = row.units(places: ComparisonRow.places)
    func figure(_ value: Rational?) -> CSVWriter.Cell {
      .number(value?.rounded(places: ComparisonRow.places) ?? "")
    }
    func figure(units value: Int?) -> CSVWriter.Cell {
      .number(value.map { RoundedParts.text($0, places: ComparisonRow.places) } ?? "")
    }
    return [
      .name(pair.before?.id ?? ""), .name(pair.after?.id ?? ""), .text(pair.relation.rawValue),
      .text(row.level.rawValue), .text(row.id), .text(row.previousID ?? ""), .text(row.kind.rawValue),
      .text(row.before?.state.rawValue ?? ""), .text(row.after?.state.rawValue ?? ""), figure(row.before?.value),
      figure(row.after?.value), figure(row.before?.score), figure(row.after?.score), figure(units: units?.change),
    ] + ChangePart.allCases.indices.map { figure(units: units?.parts[$0]) } + [
      figure(row.earlierUnderLater), figure(row.laterUnderEarlier), figure(row.before?.interval?.lowerBound),
      figure(row.before?.interval?.upperBound), figure(row.after?.interval?.lowerBound),
      figure(row.after?.interval?.upperBound), .text(row.uncertainty?.rawValue ?? ""),
    ]
  }
}
