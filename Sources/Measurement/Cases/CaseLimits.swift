internal import Quantities

/// The longest time allowed, the same for all cases or by what a field says where the clock starts.
struct CaseLimits: Sendable {
  /// The limits by a field.
  struct Table: Sendable {
    /// The field's name.
    let field: String
    /// The field, by its index among the grouping's text columns.
    let column: Int
    /// The limits by the codes of the field's values.
    let limits: [UInt32: TimeLimit]
  }

  /// The limit where no table has one; `nil` where that is an error.
  let otherwise: TimeLimit?
  /// The limits by a field; `nil` where one holds for all.
  var table: Table?

  /// The limit of a case.
  /// - Parameter event: the event that starts the clock.
  /// - Throws: `CaseFailure.noLimit`.
  func limit(of view: CaseView, from event: Int) throws(CaseFailure) -> TimeLimit {
    let code = table.map { view.text($0.column, of: event) } ?? TextPool.missing
    if let limit = table?.limits[code] ?? otherwise { return limit }
    throw .noLimit(field: table?.field ?? "", value: String(decoding: view.pool.utf8(of: code), as: UTF8.self))
  }
}
