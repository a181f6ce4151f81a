internal import ActivityLogs
internal import CanonicalJSON
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// All scores as one tidy table, `scores.csv`: a row for each unit, group and indicator.
package enum ScoresTable {
  /// The column names, in order.
  package static let header = [
    "unit", "level", "id", "state", "value", "numerator", "denominator", "score", "weight",
  ]

  /// The table as CSV (RFC 4180, CRLF, UTF-8 without BOM).
  ///
  /// `level` says what a row is about: `overall`, `actor`, `dimension` or `indicator`; the id of a nested group is the
  /// ids from the outside in, joined by `/`.
  package static func csv(of result: AssessmentResult) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header.map { .text($0) })
    for unit in result.units {
      writer.row(cells(unit: unit.unit.id, level: "overall", id: unit.unit.id, node: unit.score, weight: ""))
      append(unit.children, of: unit.unit.id, below: "", to: &writer)
      for measure in unit.measures { writer.row(cells(unit: unit.unit.id, measure)) }
    }
    return writer.bytes
  }

  private static func append(
    _ children: ScoreGroup.Children, of unit: String, below path: String, to writer: inout CSVWriter
  ) {
    switch children {
    case .groups(let groups):
      for group in groups {
        let id = path.isEmpty ? group.id : path + "/" + group.id
        let weight = group.weight.description
        writer.row(cells(unit: unit, level: group.level.rawValue, id: id, node: group.score, weight: weight))
        append(group.children, of: unit, below: id, to: &writer)
      }
    case .indicators(let indicators):
      for score in indicators { writer.row(cells(unit: unit, score)) }
    }
  }

  private static func cells(
    unit: String, level: String, id: String, node: NodeScore, weight: String
  ) -> [CSVWriter.Cell] {
    [
      .text(unit), .text(level), .text(id), .text(node.state.rawValue), .number(""), .number(""), .number(""),
      .number(node.value?.rounded(places: 6) ?? ""), .number(weight),
    ]
  }

  private static func cells(unit: String, _ score: IndicatorScore) -> [CSVWriter.Cell] {
    let indicator = score.finding.indicator
    return [
      .text(unit), .text("indicator"), .text(indicator.id.description), .text(score.finding.state.rawValue),
    ] + figures(of: score.finding.fact) + [
      .number(score.score?.rounded(places: 6) ?? ""), .number(indicator.weight.description),
    ]
  }

  private static func cells(unit: String, _ measure: NamedFact) -> [CSVWriter.Cell] {
    [.text(unit), .text("measure"), .text(measure.name), .text("")] + figures(of: measure.fact) + [
      .number(""), .number(""),
    ]
  }

  private static func figures(of fact: Fact?) -> [CSVWriter.Cell] {
    [
      .number(fact?.value?.rounded(places: 6) ?? ""), .number(fact?.numerator.map(figure) ?? ""),
      .number(fact?.denominator.map(figure) ?? ""),
    ]
  }

  private static func figure(_ value: Rational) -> String {
    value.exactDecimal?.description ?? value.rounded(places: 6)
  }
}
