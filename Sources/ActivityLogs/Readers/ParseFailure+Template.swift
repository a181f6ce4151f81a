internal import Diagnostics
internal import Quantities

extension ExactDecimal.ParseFailure {
  /// What is said of such a text; its arguments are `value` and `column`.
  var template: MessageTemplate {
    switch self {
    case .malformed: .numberMalformed
    case .tooLarge: .numberTooLarge
    case .tooPrecise: .numberTooPrecise
    }
  }
}

extension LogTime.ParseFailure {
  /// What is said of such a text; its arguments are `value` and `column`.
  var template: MessageTemplate {
    switch self {
    case .malformed: .timeMalformed
    case .outOfRange: .timeOutOfRange
    case .leapSecond: .timeLeapSecond
    case .tooPrecise: .timeTooPrecise
    case .missingOffset: .timeWithoutOffset
    }
  }
}
