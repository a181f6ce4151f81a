package import Quantities

/// Who rated what how: a column for each assessor, a row for each thing that is rated.
package struct RatingTable: Sendable, Hashable {
  /// The assessors, by name as UTF-8 bytes.
  package let assessors: [String]
  /// For each thing the ratings in the order of the assessors, `nil` where one gave none.
  package let rows: [[ExactDecimal?]]

  /// Makes a table.
  /// - Parameter ratings: for each thing the ratings by assessor.
  package init(_ ratings: [[String: ExactDecimal]]) {
    let assessors = Set(ratings.flatMap(\.keys)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.assessors = assessors
    self.rows = ratings.map { row in assessors.map { row[$0] } }
  }

  /// The ratings that occur in rows with two or more, ascending.
  var values: [ExactDecimal] { Set(pairable.flatMap { $0.compactMap(\.self) }).sorted() }

  /// The rows with two or more ratings: those that say something of agreement.
  package var pairable: [[ExactDecimal?]] { rows.filter { $0.count { $0 != nil } > 1 } }
}
