package import CanonicalJSON

/// What a log is held against its seal, for the manifest.
package struct CustodyEntry: Sendable, Hashable {
  /// The log's name as the assessment gives it.
  package var log: String
  /// The seal that names it; `nil` where none does.
  package var seal: String?
  /// `same`, `same-records`, `grown`, `differs` or `unsealed`.
  package var state: String
  /// The number of records that were sealed.
  package var records: Int?
  /// The root that was sealed, in hexadecimal.
  package var root: String?

  /// The entry as JSON.
  package var json: JSONValue {
    .object([
      "log": .string(log), "seal": seal.map { .string($0) } ?? .null, "state": .string(state),
      "records": records.map { .string(String($0)) } ?? .null, "root": root.map { .string($0) } ?? .null,
    ])
  }
}
