internal import Assessments
internal import CanonicalJSON

/// The table of scores as it follows from `assessment.json`.
enum RecordedTable {
  /// The bytes of `scores.csv`.
  static func csv(of result: JSONValue) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(ScoresTable.header.map { .text($0) })
    for unit in result["units"]?.elements ?? [] {
      let id = unit["unit"]?.text ?? ""
      writer.row(cells(id, "overall", id, node: unit["score"], weight: ""))
      append(unit, of: id, below: "", to: &writer)
      for measure in unit["measures"]?.elements ?? [] {
        writer.row(
          [.text(id), .text("measure"), .text(measure["id"]?.text ?? ""), .text("")] + figures(measure["measure"]) + [
            .number(""), .number(""),
          ])
      }
    }
    return writer.bytes
  }

  private static func append(_ node: JSONValue, of unit: String, below path: String, to writer: inout CSVWriter) {
    for group in node["groups"]?.elements ?? [] {
      let id = (path.isEmpty ? "" : path + "/") + (group["id"]?.text ?? "")
      let weight = group["weight"]?.text ?? ""
      writer.row(cells(unit, group["level"]?.text ?? "", id, node: group["score"], weight: weight))
      append(group, of: unit, below: id, to: &writer)
    }
    for indicator in node["indicators"]?.elements ?? [] {
      writer.row(
        [
          .text(unit), .text("indicator"), .text(indicator["id"]?.text ?? ""), .text(indicator["state"]?.text ?? ""),
        ] + figures(indicator["measure"]) + [
          .number(indicator["score"]?.text ?? ""), .number(indicator["weight"]?.text ?? ""),
        ])
    }
  }

  private static func cells(
    _ unit: String, _ level: String, _ id: String, node: JSONValue?, weight: String
  ) -> [CSVWriter.Cell] {
    [
      .text(unit), .text(level), .text(id), .text(node?["state"]?.text ?? ""), .number(""), .number(""), .number(""),
      .number(node?["value"]?.text ?? ""), .number(weight),
    ]
  }

  private static func figures(_ measure: JSONValue?) -> [CSVWriter.Cell] {
    [
      .number(measure?["value"]?.text ?? ""), .number(measure?["numerator"]?.text ?? ""),
      .number(measure?["denominator"]?.text ?? ""),
    ]
  }
}
