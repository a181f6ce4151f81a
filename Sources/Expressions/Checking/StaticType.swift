internal import Columns
internal import Diagnostics

/// What the checker knows of a part's value.
enum StaticType: Sendable, Hashable {
  case truth
  case text
  /// A number that is whole by its making: a whole literal, a size, a count, and sums and products of such.
  case whole
  /// Any other number.
  case decimal
  case time
  /// An undeclared fact; what it is compared with decides.
  case unknown
  /// Something that has been complained about; nothing more is said of it.
  case invalid

  /// The type of a column's values.
  init(_ type: ColumnType) {
    switch type {
    case .text: self = .text
    case .number: self = .decimal
    case .time: self = .time
    }
  }

  /// Whether it is a number of either sort.
  var isNumber: Bool { self == .whole || self == .decimal }

  /// The type as the evaluation tells types apart.
  var valueType: ValueType {
    switch self {
    case .truth: .truth
    case .text: .text
    case .whole, .decimal: .number
    case .time: .time
    case .unknown, .invalid: .unknown
    }
  }

  /// The type that two alternatives have in common, or `nil` where they have none.
  func joined(with other: StaticType) -> StaticType? {
    if self == other { return self }
    if self == .invalid || other == .invalid { return .invalid }
    if self == .unknown { return other }
    if other == .unknown { return self }
    return isNumber && other.isNumber ? .decimal : nil
  }

  /// What a person calls it.
  var title: LocalizedText {
    switch self {
    case .truth: LocalizedText(english: "a condition", chinese: "条件（真或假）")
    case .text: LocalizedText(english: "a text", chinese: "文字")
    case .whole, .decimal: LocalizedText(english: "a number", chinese: "数字")
    case .time: LocalizedText(english: "a time", chinese: "时间")
    case .unknown: LocalizedText(english: "a fact of unknown kind", chinese: "类型未知的事实")
    case .invalid: LocalizedText("…")
    }
  }
}
