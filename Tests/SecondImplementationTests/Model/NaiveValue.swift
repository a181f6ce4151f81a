internal import Quantities

/// A value of a column of any type.
enum NaiveValue: Hashable {
  case text(NaiveText)
  case number(Rational)
  case time(NaiveTime)
}

extension NaiveEvent {
  /// The value of a column, unless it is missing.
  func value(_ column: String) -> NaiveValue? {
    if let text = texts[column] { return .text(text) }
    if let number = numbers[column] { return .number(number) }
    return times[column].map { .time($0) }
  }
}
