import Quantities

extension Instant {
  /// The instant that a text such as `2024-05-01T04:00:00Z` names.
  static func of(_ text: String) throws -> Instant { try LogTime(parsing: text.utf8, zone: .utc).start }
}
