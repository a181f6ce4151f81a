internal import Columns
internal import Diagnostics

/// What the checker knows of a part's value.
indirect enum StaticType: Sendable, Hashable {
  case truth
  case text
  /// A number that is whole by its making: a whole literal, a size, a count, and sums and products of such.
  case whole
  /// Any other number.
  case decimal
  case time
  case duration
  /// CEL's `null`.
  case null
  /// A list of elements of a type.
  case list(StaticType)
  /// A map from keys of a type to values of a type.
  case map(StaticType, StaticType)
  /// A value of any kind; what is asked of it is found out when it is worked out.
  case mixed
  /// What there is none of: the elements of an empty list. It fits wherever anything does.
  case never
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

  /// The type of what a comprehension goes through: a list's elements, a map's keys; `nil` for what has none.
  var elements: StaticType? {
    switch self {
    case .list(let element): element
    case .map(let key, _): key
    case .mixed, .never, .invalid: self
    case .truth, .text, .whole, .decimal, .time, .duration, .null, .unknown: nil
    }
  }

  /// The type of what stands behind a key or an index; `nil` for what has neither.
  var members: StaticType? {
    switch self {
    case .list(let element): element
    case .map(_, let value): value
    case .mixed, .never, .invalid: self
    case .truth, .text, .whole, .decimal, .time, .duration, .null, .unknown: nil
    }
  }

  /// Whether its values are of one piece, which nothing can make larger.
  var isSingle: Bool {
    switch self {
    case .truth, .whole, .decimal, .time, .duration, .null: true
    case .text, .list, .map, .mixed, .never, .unknown, .invalid: false
    }
  }

  /// Whether one of its values can be before or after another.
  var isOrdered: Bool {
    switch self {
    case .truth, .text, .whole, .decimal, .time, .duration, .mixed, .never, .unknown, .invalid: true
    case .null, .list, .map: false
    }
  }

  /// The type as the evaluation tells types apart.
  var valueType: ValueType {
    switch self {
    case .truth: .truth
    case .text: .text
    case .whole, .decimal: .number
    case .time: .time
    case .duration: .duration
    case .null: .null
    case .list: .list
    case .map: .map
    case .mixed, .never: .mixed
    case .unknown, .invalid: .unknown
    }
  }

  /// What a person calls it.
  var title: LocalizedText {
    switch self {
    case .truth: LocalizedText(english: "a condition", chinese: "条件（真或假）")
    case .text: LocalizedText(english: "a text", chinese: "文字")
    case .whole, .decimal: LocalizedText(english: "a number", chinese: "数字")
    case .time: LocalizedText(english: "a time", chinese: "时间")
    case .duration: LocalizedText(english: "a duration", chinese: "时长")
    case .null: LocalizedText(english: "null", chinese: "null")
    case .list(let element):
      element.plural.map { LocalizedText(english: "a list of \($0.english)", chinese: "\($0.chinese)列表") }
        ?? LocalizedText(english: "a list", chinese: "列表")
    case .map: LocalizedText(english: "a map", chinese: "映射")
    case .mixed, .never: LocalizedText(english: "a value of any kind", chinese: "任意一类的值")
    case .unknown: LocalizedText(english: "a fact of unknown kind", chinese: "类型未知的事实")
    case .invalid: LocalizedText("…")
    }
  }

  /// What a person calls several of it, where that is said more shortly than by `title`.
  private var plural: LocalizedText? {
    switch self {
    case .truth: LocalizedText(english: "conditions", chinese: "条件")
    case .text: LocalizedText(english: "texts", chinese: "文字")
    case .whole, .decimal: LocalizedText(english: "numbers", chinese: "数字")
    case .time: LocalizedText(english: "times", chinese: "时间")
    case .duration: LocalizedText(english: "durations", chinese: "时长")
    case .list: LocalizedText(english: "lists", chinese: "列表的")
    case .map: LocalizedText(english: "maps", chinese: "映射的")
    case .null, .mixed, .never, .unknown, .invalid: nil
    }
  }
}
