internal import ActivityLogs
internal import Assessments
package import CanonicalJSON
internal import Quantities
internal import Scoring

/// The canonical history: every figure a decimal string to six places.
extension History {
  /// The name and version of the history's form.
  package static let schema = "plumbline.history/1"

  /// The history as a JSON value.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema), "years": .array(years.map(\.json)),
      "breaks": .array(
        breaks.map { change in
          .object([
            "year": .string(String(change.year)), "indicators": .array(change.indicators.map { .string($0) }),
            "changed-keys": .array(change.changedKeys.map { .string($0) }),
          ])
        }),
      "units": .array(
        units.map { unit in
          .object([
            "unit": .string(unit.id), "former-ids": .array(unit.formerIDs.map { .string($0) }),
            "name": .string(unit.name), "level": .string(unit.level.rawValue),
            "lines": .array(unit.lines.map(\.json)),
          ])
        }),
    ])
  }

  /// The history as one tidy table: a row for each unit, line and year (RFC 4180, CRLF, UTF-8 without BOM).
  package var csv: [UInt8] {
    var writer = CSVWriter()
    let header = [
      "unit", "level", "id", "assessment", "period_from", "period_to", "edition", "state", "value", "score", "low",
      "high",
      "break",
    ]
    writer.row(header.map { .text($0) })
    for unit in units {
      for line in unit.lines {
        for (year, point) in zip(years, line.points) {
          func figure(_ value: Rational?) -> CSVWriter.Cell {
            .number(value?.rounded(places: ComparisonRow.places) ?? "")
          }
          writer.row([
            .name(unit.id), .text(line.level.rawValue), .text(line.id), .text(year.id), .text(year.period.from),
            .text(year.period.to), .text(year.edition), .text(point.state?.rawValue ?? ""),
            figure(point.value), figure(point.score), figure(point.interval?.lowerBound),
            figure(point.interval?.upperBound), .text(point.isBreak ? "yes" : ""),
          ])
        }
      }
    }
    return writer.bytes
  }
}

extension HistoryLine {
  /// The line as JSON.
  fileprivate var json: JSONValue {
    .object([
      "level": .string(level.rawValue), "id": .string(id), "former-ids": .array(formerIDs.map { .string($0) }),
      "points": .array(
        points.map { point in
          .object([
            "state": point.state.map { .string($0.rawValue) } ?? .null, "value": .sixPlaces(point.value),
            "score": .sixPlaces(point.score), "interval": .sixPlaces(point.interval), "break": .bool(point.isBreak),
          ])
        }),
    ])
  }
}
