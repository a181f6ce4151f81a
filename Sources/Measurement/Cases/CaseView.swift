internal import Columns
internal import Expressions
internal import Quantities

/// One case: its events from the first to the last.
struct CaseView {
  /// All cases of the unit. An object, because measures are handed a view of it millions of times.
  let all: UnitCases
  /// The case's events from the first to the last; never empty.
  let range: Range<Int>

  /// The events of all cases of the unit.
  var events: CaseEvents { _read { yield all.events } }
  /// The texts behind the codes.
  var pool: TextPool { _read { yield all.pool } }

  /// The case's unit, as an index into the unit tree.
  var unit: Int { all.unit }

  /// Whether it is a case, and not the events of which it is not known where they belong.
  var isNamed: Bool { events.cases[range.lowerBound] != TextPool.missing }

  /// The case's name, as UTF-8; empty where it has none.
  var name: [UInt8] { Array(pool.utf8(of: events.cases[range.lowerBound])) }

  /// The event that places the case in a period: the first occurrence of a scope's anchor, or the earliest event.
  /// - Returns: an index of an event, or `nil` where the case does not have the anchor.
  func anchor(of scope: CaseScope) -> Int? { scope.anchor.map(first(_:)) ?? range.lowerBound }

  /// The first occurrence of an activity, as an index of an event.
  func first(_ activity: UInt32) -> Int? {
    for event in range where events.activities[event] == activity { return event }
    return nil
  }

  /// The last occurrence of an activity, as an index of an event.
  func last(_ activity: UInt32) -> Int? {
    for event in range.reversed() where events.activities[event] == activity { return event }
    return nil
  }

  /// The time of the first occurrence of an activity.
  func firstTime(of activity: UInt32) -> LogTime? { first(activity).map { events.times[$0] } }

  /// The time of the last occurrence of an activity.
  func lastTime(of activity: UInt32) -> LogTime? { last(activity).map { events.times[$0] } }

  /// The time of the first occurrence of an activity that is not strictly before a time.
  func firstTime(of activity: UInt32, notStrictlyBefore time: LogTime) -> LogTime? {
    occurrences(of: activity).first { !events.times[$0].isStrictlyBefore(time) }.map { events.times[$0] }
  }

  /// The occurrences of an activity from the first to the last, as indices of events.
  func occurrences(of activity: UInt32) -> some Sequence<Int> {
    range.lazy.filter { events.activities[$0] == activity }
  }

  /// How often an activity occurs.
  func count(of activity: UInt32) -> Int { range.count { events.activities[$0] == activity } }

  /// An event's text in a column that is read of some activities, as a code; `missing` where it has none.
  func text(_ column: Int, of event: Int) -> UInt32 {
    events.detail(of: event).map { events.details.texts[column][$0] } ?? TextPool.missing
  }

  /// An event's number in a column, or `nil` where it has none.
  func number(_ column: Int, of event: Int) -> ExactDecimal? {
    events.detail(of: event).flatMap { events.details.numbers[column][$0] }
  }

  /// An event's time in a column, or `nil` where it has none.
  func moment(_ column: Int, of event: Int) -> LogTime? {
    events.detail(of: event).flatMap { events.details.moments[column][$0] }
  }
}

extension CaseView: ValueSource {
  func value(of reference: Reference) -> Value? {
    switch reference {
    case .column, .fact, .score, .value, .state, .effect, .activity: return nil
    case .caseHas(let activity): return .truth(code(of: activity).map { first($0) != nil } ?? false)
    case .caseCount(let activity):
      return ExactDecimal(exactly: code(of: activity).map(count(of:)) ?? 0).map { .number($0) }
    case .caseField(let isFirst, let activity, let column):
      guard let code = code(of: activity), let event = isFirst ? first(code) : last(code) else { return nil }
      return field(column, of: event)
    }
  }

  private func code(of activity: String) -> UInt32? { pool.existingCode(of: activity) }

  private func field(_ name: String, of event: Int) -> Value? {
    switch all.fields[name] {
    case .text(let column):
      let code = text(column, of: event)
      return code == TextPool.missing ? nil : .text(String(decoding: pool.utf8(of: code), as: UTF8.self))
    case .number(let column): return number(column, of: event).map { .number($0) }
    case .time(let column): return moment(column, of: event).map { .time($0) }
    case nil: return nil
    }
  }
}
