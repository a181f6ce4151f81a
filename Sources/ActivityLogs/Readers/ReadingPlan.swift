package import Columns
package import Quantities
package import RecordReaders

/// What a reader has to make of a file's columns.
package struct ReadingPlan {
  /// Which columns are decoded.
  package enum Choice: Sendable {
    /// All that the file has, and these besides.
    case all(and: Set<String>)
    /// These.
    case only(Set<String>)
  }

  /// Which columns are decoded, by their names in `ColumnBatch`.
  package var choice: Choice
  /// The types of attributes by their names; others are texts.
  package var attributes: [String: ColumnType]
  /// The zone of civil days, months and years.
  package var zone: TimeZoneRules
  /// The dictionaries that text columns refer to.
  package let dictionaries: ColumnDictionaries

  /// Makes a plan.
  package init(
    choice: Choice, attributes: [String: ColumnType], zone: TimeZoneRules, dictionaries: ColumnDictionaries
  ) {
    self.choice = choice
    self.attributes = attributes
    self.zone = zone
    self.dictionaries = dictionaries
  }

  /// The columns to decode of a file that has some columns, by UTF-8 bytes.
  package func columns(of available: [String]) -> [String] {
    switch choice {
    case .all(let others): Set(available).union(others).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    case .only(let columns): columns.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// The type of a column, by its name in `ColumnBatch`.
  package func type(of column: String) -> ColumnType {
    if let type = EventSchema.types[column] { return type }
    return EventSchema.attribute(ofColumn: column).flatMap { attributes[$0] } ?? .text
  }
}
