internal import CanonicalJSON

/// What a bundle says of an indicator at a unit.
struct ReportedFigure {
  /// The unit's id.
  let unit: String
  /// The unit's level.
  let level: String
  /// The indicator's id.
  let indicator: String
  /// Whether the engine could not work it out, so that there is nothing to compare.
  let isInError: Bool
  /// The figures as `assessment.json` has them: the parts of a quotient, and the value to six places.
  let numerator, denominator, value: String?

  /// The figures of a result, in its order.
  static func all(in result: JSONValue) -> [ReportedFigure] {
    (result["units"]?.elements ?? []).flatMap { unit in
      indicators(below: unit).map { indicator in
        let measure = indicator["measure"]
        return ReportedFigure(
          unit: unit["unit"]?.text ?? "", level: unit["level"]?.text ?? "", indicator: indicator["id"]?.text ?? "",
          isInError: indicator["state"]?.text == "error", numerator: measure?["numerator"]?.text,
          denominator: measure?["denominator"]?.text, value: measure?["value"]?.text)
      }
    }
  }

  private static func indicators(below node: JSONValue) -> [JSONValue] {
    (node["indicators"]?.elements ?? []) + (node["groups"]?.elements ?? []).flatMap { indicators(below: $0) }
  }
}
