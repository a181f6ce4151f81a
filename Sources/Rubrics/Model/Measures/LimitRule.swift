package import Quantities

/// The longest time allowed, the same for all cases or by what a field of the case says.
package struct LimitRule: Sendable, Hashable {
  /// The limits by a field's value.
  package struct Table: Sendable, Hashable {
    /// The column that decides, read at the event that starts the clock.
    package var field: String
    /// The limits by the values of the column, in the order of the rubric; none twice.
    package var limits: [Entry]

    /// Makes a table.
    package init(field: String, limits: [Entry]) {
      self.field = field
      self.limits = limits
    }
  }

  /// A value and its limit.
  package struct Entry: Sendable, Hashable {
    /// The value of the column.
    package var value: String
    /// The limit.
    package var limit: TimeLimit

    /// Makes an entry.
    package init(value: String, limit: TimeLimit) {
      self.value = value
      self.limit = limit
    }
  }

  /// The limit where no table is, or the field is missing or has none of its values (`_`); `nil` where that is an error.
  package var otherwise: TimeLimit?
  /// The limits by a field; `nil` where one holds for all.
  package var table: Table?

  /// Makes the same limit for all.
  package init(_ limit: TimeLimit) { self.otherwise = limit }

  /// Makes limits by a field.
  package init(table: Table, otherwise: TimeLimit?) {
    self.table = table
    self.otherwise = otherwise
  }

  /// Every limit there is.
  package var limits: [TimeLimit] { (table?.limits.map(\.limit) ?? []) + [otherwise].compactMap(\.self) }
}
