package import CanonicalJSON
package import Diagnostics

/// What was done to make an assessor's copy: counts by column, without any value and without anything of the key.
package struct IntakeReport: Sendable {
  /// What became of a column.
  package struct Column: Sendable, Hashable {
    /// The field, or the attribute.
    package var name: String
    /// `kept`, `untouched`, `pseudonyms` or `dropped`.
    package var treatment: String
    /// The number of events with a value in it.
    package var values: Int
    /// The number of events in whose text mobile numbers were replaced.
    package var mobileNumbers: Int
    /// The number of events in whose text resident ids were replaced.
    package var residentIDs: Int
  }

  /// A file of events.
  package struct Log: Sendable, Hashable {
    /// Its path in the copy.
    package var path: String
    /// The number of its events.
    package var events: Int
    /// The SHA-256 of the file in hexadecimal.
    package var digest: String
    /// The SHA-256 of each file that its events come from; their names can name people and are left out.
    package var origins: [String]
  }

  /// The schema of the document.
  package static let schema = "plumbline.intake/1"
  /// The document's name in the copy.
  package static let fileName = "intake.json"

  /// The columns, by name as UTF-8 bytes.
  package var columns: [Column]
  /// The files of events, in the order of the assessment.
  package var logs: [Log]
  /// Records that were read.
  package var records: Int
  /// Bad records, which are not in the copy.
  package var setAside: Int
  /// Records that say what others say, which are not in the copy.
  package var duplicates: Int
  /// Records of units that the assessment does not list, which are not in the copy.
  package var ignored: Int
  /// Records of which the mapping makes no event.
  package var unmapped: Int
  /// What the logs' mappings say of what the logs contain and leave out.
  package var coverage: [LocalizedText]

  /// The number of events.
  package var events: Int { logs.reduce(0) { $0 + $1.events } }

  /// The report as a document.
  /// - Parameter toolVersion: the version of Plumbline.
  package func json(toolVersion: String) -> JSONValue {
    .object([
      "schema": .string(Self.schema),
      "tool": .object(["name": .string("plumbline"), "version": .string(toolVersion)]),
      "hash": .string("HMAC-SHA-256, the first 16 hexadecimal digits"),
      "columns": .array(
        columns.map { column in
          .object([
            "column": .string(column.name), "treatment": .string(column.treatment), "values": .number(column.values),
            "mobile-numbers": .number(column.mobileNumbers), "resident-ids": .number(column.residentIDs),
          ])
        }),
      "logs": .array(
        logs.map { log in
          .object([
            "path": .string(log.path), "events": .number(log.events), "sha256": .string(log.digest),
            "from": .array(log.origins.map { .string($0) }),
          ])
        }),
      "records": .object([
        "read": .number(records), "set-aside": .number(setAside), "duplicates": .number(duplicates),
        "ignored": .number(ignored), "without-event": .number(unmapped),
      ]),
      "coverage": .array(coverage.map(\.json)),
    ])
  }
}
