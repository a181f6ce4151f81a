internal import Columns

/// What a fact of a unit can hold.
enum FactType: String, CaseIterable {
  /// An exact decimal.
  case number
  /// Text.
  case text

  /// The type as conditions know it.
  var columnType: ColumnType {
    switch self {
    case .number: .number
    case .text: .text
    }
  }
}
