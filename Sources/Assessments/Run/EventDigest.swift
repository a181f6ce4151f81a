internal import ActivityLogs
internal import CanonicalJSON
internal import Columns
internal import Digests
internal import Quantities

/// The digest of a set of events, whatever the order, the files or the format they came in (SEMANTICS, event digest).
///
/// Each event is written as canonical JSON (RFC 8785) and digested by SHA-256; the digests are sorted as bytes and
/// digested in one go. An event is an object of its fields, missing ones left out, attributes in an object `x`: texts as
/// they are, actors by their terms, numbers as the shortest decimal text, times as
/// `{"at": "2024-05-01T16:00:00.000000000Z", "precision": "day"}` with the first instant in UTC.
struct EventDigest {
  private var digests: [[UInt8]] = []

  /// Makes the digest of no events.
  init() {}

  /// Adds events with all their columns.
  mutating func add(_ batch: EventBatch) { digests += Self.digests(of: batch) }

  /// The digest of each event of a batch.
  /// - Parameter omitted: a field that is left out.
  static func digests(of batch: EventBatch, without omitted: String? = nil) -> [[UInt8]] {
    let columns = batch.columns.columns.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return (0..<batch.rowCount).map { row in
      var fields: [String: JSONValue] = [:]
      var attributes: [String: JSONValue] = [:]
      for (name, column) in columns where name != omitted {
        guard let value = value(of: column, row: row) else { continue }
        if let attribute = EventSchema.attribute(ofColumn: name) {
          attributes[attribute] = value
        } else {
          fields[name] = value
        }
      }
      if !attributes.isEmpty { fields["x"] = .object(attributes) }
      return ContentDigest(of: JSONValue.object(fields).canonicalBytes).bytes
    }
  }

  /// The digest of all events added, in hexadecimal.
  var text: String {
    ContentDigest(of: digests.sorted { $0.lexicographicallyPrecedes($1) }.joined()).description
  }

  private static func value(of column: Column, row: Int) -> JSONValue? {
    switch column {
    case .text(let texts):
      let code = texts.codes[row]
      return code == TextDictionary.missing ? nil : .string(texts.dictionary[code])
    case .number(let numbers): return numbers.values[row].map { .string($0.description) }
    case .time(let times):
      return times.values[row].map { time in
        .object(["at": .string(text(of: time.start)), "precision": .string(time.precision.name)])
      }
    }
  }

  /// An instant in UTC with all nine digits of its nanoseconds.
  private static func text(of instant: Instant) -> String {
    let whole = LogTime(Instant(second: instant.second, nanosecond: 0) ?? instant).text(in: .utc)
    let digits = String(1_000_000_000 + instant.nanosecond).dropFirst()
    return whole.dropLast() + "." + digits + "Z"
  }
}

extension TimePrecision {
  /// What the digest calls the precision.
  fileprivate var name: String {
    switch self {
    case .instant: "instant"
    case .day: "day"
    case .month: "month"
    case .year: "year"
    }
  }
}
