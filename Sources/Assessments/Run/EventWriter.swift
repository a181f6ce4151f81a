internal import ActivityLogs
internal import CanonicalJSON
internal import Columns
internal import Quantities

/// Writes events as canonical JSON (RFC 8785), one after the other.
///
/// An event is an object of its fields, missing ones left out, attributes in an object `x`: texts as they are, actors by
/// their terms, numbers as the shortest decimal text, times as
/// `{"at": "2024-05-01T16:00:00.000000000Z", "precision": "day"}` with the first instant in UTC.
struct EventWriter {
  /// Where a member's values are.
  private enum Values {
    case ids(PackedTexts)
    case column(Column)
  }

  private struct Member {
    /// The name as a string, with the colon.
    var beginning: [UInt8]
    var values: Values
  }

  /// The members in canonical order: those before `x`, those in it and those behind it.
  private let before: [Member]
  private let attributes: [Member]
  private let behind: [Member]
  /// The days that have been written.
  private(set) var days: UTCDays
  private var bytes: [UInt8] = []

  /// Makes a writer of a batch.
  /// - Parameters:
  ///   - omitted: a field that is left out.
  ///   - days: the days that have been written before.
  init(_ batch: EventBatch, without omitted: String? = nil, days: UTCDays) {
    self.days = days
    var fields: [(name: String, values: Values)] = omitted == "id" ? [] : [("id", .ids(batch.ids))]
    var attributes: [(name: String, values: Values)] = []
    // Ids are there whether or not they have a column.
    for (name, column) in batch.columns.columns where name != omitted && name != "id" {
      if let attribute = EventSchema.attribute(ofColumn: name) {
        attributes.append((attribute, .column(column)))
      } else {
        fields.append((name, .column(column)))
      }
    }
    self.attributes = Self.members(attributes)
    before = Self.members(fields.filter { CanonicalText.precedes($0.name.utf8, "x".utf8) })
    behind = Self.members(fields.filter { !CanonicalText.precedes($0.name.utf8, "x".utf8) })
  }

  private static func members(_ values: [(name: String, values: Values)]) -> [Member] {
    values.sorted { CanonicalText.precedes($0.name.utf8, $1.name.utf8) }.map { name, values in
      var beginning: [UInt8] = []
      CanonicalText.append(name.utf8, to: &beginning)
      return Member(beginning: beginning + [UInt8(ascii: ":")], values: values)
    }
  }

  /// The canonical JSON of an event.
  mutating func bytes(of row: Int) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(UInt8(ascii: "{"))
    for member in before { append(member, row) }
    let end = bytes.count
    begin(Array("\"x\":{".utf8))
    let start = bytes.count
    for member in attributes { append(member, row) }
    if bytes.count > start { bytes.append(UInt8(ascii: "}")) } else { bytes.removeLast(bytes.count - end) }
    for member in behind { append(member, row) }
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }

  /// Begins a member, after a comma unless it is the first.
  private mutating func begin(_ beginning: [UInt8]) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes += beginning
  }

  private mutating func append(_ member: Member, _ row: Int) {
    switch member.values {
    case .ids(let ids):
      guard !ids[row].isEmpty else { return }
      begin(member.beginning)
      CanonicalText.append(ids[row], to: &bytes)
    case .column(.text(let texts)):
      guard texts.codes[row] != TextDictionary.missing else { return }
      begin(member.beginning)
      CanonicalText.append(texts.dictionary.utf8(of: texts.codes[row]), to: &bytes)
    case .column(.number(let numbers)):
      guard let number = numbers.values[row] else { return }
      begin(member.beginning)
      CanonicalText.append(number.description.utf8, to: &bytes)
    case .column(.time(let times)):
      guard let time = times.values[row] else { return }
      begin(member.beginning)
      bytes += Self.at
      days.append(time.start, to: &bytes)
      bytes += Self.precision
      bytes += time.precision.name.utf8
      bytes += Self.timeEnd
    }
  }

  private static let at = Array("{\"at\":\"".utf8)
  private static let precision = Array("\",\"precision\":\"".utf8)
  private static let timeEnd = Array("\"}".utf8)
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
