internal import Diagnostics
internal import Expressions
internal import RecordReaders

extension EvaluationFailure {
  /// What is said of the record.
  var message: Message {
    switch reason {
    case .unmapped(let text): Message(.valueUnmapped, ["value": ShownText.of(text)])
    case .tooManyParts(let most): Message(.partsTooMany, ["limit": String(most)])
    case .tooLong(let most): Message(.valueTooLong, ["limit": String(most >> 20)])
    }
  }
}
