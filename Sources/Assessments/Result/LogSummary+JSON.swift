package import CanonicalJSON

extension LogSummary {
  /// The summary as `log` of the result.
  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "events": .number(events), "set-aside": .number(setAside), "ignored": .number(ignored),
      "duplicates-dropped": .number(duplicatesDropped), "records": recordsJSON,
      "coverage": .array(coverage.map(\.json)),
    ]
    if let digest { members["digest"] = .string(digest) }
    return .object(members)
  }

  /// What became of the records: the four counts add up to those read.
  package var recordsJSON: JSONValue {
    .object([
      "read": .number(records), "used": .number(usedRecords), "unused": .number(unused),
      "set-aside": .number(setAside), "duplicates": .number(duplicatesDropped),
      "used-by": .array(
        used.sorted { $0.key < $1.key }.map {
          .object(["indicators": .number($0.key), "records": .number($0.value)])
        }),
      "set-aside-reasons": .object(reasons.mapValues { .number($0) }),
    ])
  }
}
