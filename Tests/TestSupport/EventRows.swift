package import ActivityLogs
package import Columns
package import Quantities
internal import RecordReaders

/// Events as a test writes them: a row is a dictionary of texts by field name, attributes as `x.NAME`.
///
/// Each row needs `time`, `actor` (any of its names), `activity`, and `community` or `subdistrict`; an empty text is a
/// missing one. Any rows, in any order, can be made into a batch, so that the same events can be split and mixed; the
/// place of a record is always that of its row here.
package struct EventRows: Sendable {
  /// Something in a row that is no event.
  package struct Failure: Error, CustomStringConvertible {
    /// The row, from 0.
    package let row: Int
    /// What is wrong.
    package let description: String
  }

  /// The events.
  package let rows: [[String: String]]
  /// The units that the events name.
  package let units: UnitTree
  /// The types of attributes by name, without `x.`; others are texts.
  package let attributes: [String: ColumnType]
  /// The zone of coarse times.
  package let zone: TimeZoneRules
  /// The file that the records are said to stand in.
  package let file: Int

  /// Makes events.
  package init(
    _ rows: [[String: String]], units: UnitTree, attributes: [String: ColumnType] = [:], zone: TimeZoneRules,
    file: Int = 0
  ) {
    self.rows = rows
    self.units = units
    self.attributes = attributes
    self.zone = zone
    self.file = file
  }

  /// Makes a batch.
  /// - Parameters:
  ///   - order: the rows wanted, in the order wanted; all in their own order unless given.
  ///   - columns: the columns wanted; all that occur unless given.
  ///   - dictionaries: texts that other batches share; none unless given.
  /// - Throws: `Failure` where a row is no event.
  package func batch(
    of order: [Int]? = nil, columns: Set<String>? = nil, dictionaries: EventDictionaries = EventDictionaries()
  ) throws -> EventBatch {
    let order = order ?? Array(rows.indices)
    let names = columns ?? rows.reduce(into: Set()) { $0.formUnion($1.keys) }
    var result: [String: Column] = [:]
    for name in names.sorted() {
      result[name] = try column(name, of: order, dictionary: dictionaries[name])
    }
    return try EventBatch(
      columns: ColumnBatch(rowCount: order.count, columns: result), actors: order.map(actor), units: order.map(unit),
      places: order.map {
        RecordPlace(file: file, location: .bytes(offset: $0 * 100, length: 100, line: $0 + 2))
      })
  }

  /// The time of a text, which a test takes for granted.
  /// - Throws: `LogTime.ParseFailure`.
  package func time(_ text: String) throws -> LogTime { try LogTime(parsing: text.utf8, zone: zone) }

  private func column(_ name: String, of order: [Int], dictionary: TextDictionary) throws -> Column {
    let texts = order.map { (row: $0, text: rows[$0][name] ?? "") }
    switch EventSchema.types[name] ?? attributes[String(name.dropFirst(2))] ?? .text {
    case .text:
      return .text(TextColumn(codes: texts.map { dictionary.code(of: $0.text) }, dictionary: dictionary))
    case .number:
      return .number(
        NumberColumn(
          values: try texts.map { row, text in
            do { return text.isEmpty ? nil : try ExactDecimal(text) } catch {
              throw Failure(row: row, description: "\(name) is \(text): \(error)")
            }
          }))
    case .time:
      return .time(
        TimeColumn(
          values: try texts.map { row, text in
            do { return text.isEmpty ? nil : try time(text) } catch {
              throw Failure(row: row, description: "\(name) is \(text): \(error)")
            }
          }))
    }
  }

  private func actor(of row: Int) throws -> Actor {
    guard let actor = Actor(named: rows[row]["actor"] ?? "") else {
      throw Failure(row: row, description: "no actor is called \(rows[row]["actor"] ?? "")")
    }
    return actor
  }

  private func unit(of row: Int) throws -> Int {
    if let community = rows[row]["community"], !community.isEmpty {
      guard let index = units.index(of: community, level: .community) else {
        throw Failure(row: row, description: "no community \(community)")
      }
      return index
    }
    guard let index = units.index(of: rows[row]["subdistrict"] ?? "", level: .subdistrict) else {
      throw Failure(row: row, description: "no sub-district \(rows[row]["subdistrict"] ?? "")")
    }
    return index
  }
}
