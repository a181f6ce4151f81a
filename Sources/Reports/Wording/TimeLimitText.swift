package import Diagnostics
package import Quantities

/// Lengths of time in words.
package enum TimeLimitText {
  /// A length of time: in days where they are whole, else in hours.
  package static func text(of limit: TimeLimit) -> LocalizedText {
    switch limit {
    case .workingDays(let days): return MeasureWord.workingDays.with(["count": String(days)])
    case .calendarDays(let days): return MeasureWord.calendarDays.with(["count": String(days)])
    case .elapsed(let nanoseconds):
      let hours = Rational(Int(nanoseconds)).divided(by: Rational(3_600_000_000_000)) ?? .zero
      let days = hours.divided(by: Rational(24)) ?? .zero
      return days.denominator == 1 && days > .one
        ? MeasureWord.days.with(["count": days.description])
        : MeasureWord.hours.with(["count": hours.description])
    }
  }
}
