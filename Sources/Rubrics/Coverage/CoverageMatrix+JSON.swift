internal import ActivityLogs
package import CanonicalJSON

extension CoverageMatrix {
  /// The matrix as JSON: `{"schema", "rubric", "covered", "total", "actors": [{"actor", "covered", "total"}],
  /// "pairs": [{"recommendation", "actor", "basis", "indicators": [id]}]}`, actors and pairs in the matrix's order.
  package var json: JSONValue {
    [
      "schema": "plumbline.coverage/1",
      "rubric": .string(rubric),
      "covered": .integer(count.covered),
      "total": .integer(count.total),
      "actors": .array(
        actors.map { actor in
          let count = count(of: actor)
          return [
            "actor": .string(actor.rawValue), "covered": .integer(count.covered), "total": .integer(count.total),
          ]
        }),
      "pairs": .array(
        pairs.map { pair in
          [
            "recommendation": .string(pair.recommendation),
            "actor": .string(pair.actor.rawValue),
            "basis": .string(pair.basis.rawValue),
            "indicators": .array(pair.indicators.map { .string($0.description) }),
          ]
        }),
    ]
  }
}
