internal import Columns

extension Column {
  /// A column of a type without any value.
  /// - Parameter dictionary: the dictionary of a column of texts.
  static func missing(_ type: ColumnType, count: Int, dictionary: @autoclosure () -> TextDictionary) -> Column {
    switch type {
    case .text:
      .text(
        TextColumn(codes: Array(repeating: TextDictionary.missing, count: count), dictionary: dictionary()))
    case .number: .number(NumberColumn(values: Array(repeating: nil, count: count)))
    case .time: .time(TimeColumn(values: Array(repeating: nil, count: count)))
    }
  }
}
