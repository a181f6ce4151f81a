package import ActivityLogs
package import Diagnostics
package import Expressions
package import Quantities

/// What an indicator measures, as the rubric states it (SEMANTICS, "Event measures" and "Case measures").
///
/// `where` and `cases` conditions are `nil` for *all*; `by` is resolved: the indicator's actor where the rubric is silent.
package enum MeasureDefinition: Sendable {
  case count(EventSelection)
  case distinct(of: String, EventSelection)
  case sum(of: String, EventSelection)
  case mean(of: String, EventSelection)
  case percentile(PercentileDefinition, of: String, EventSelection)
  case share(of: Expression, among: Expression?, by: ActorSelection)
  case coverage(of: String, among: String, EventSelection)
  case regularity(every: CalendarSlot, atLeast: Int, EventSelection)
  case fact(column: String)
  case delay(DelayDefinition)
  case within(WithinDefinition)
  case order(OrderDefinition)
  case stages(StagesDefinition)
  case judgement(JudgementDefinition)
}

/// Which events of the period a measure looks at.
package struct EventSelection: Sendable {
  /// Whose events.
  package var by: ActorSelection
  /// The condition they satisfy, or `nil` for all.
  package var condition: Expression?

  /// Makes a selection.
  package init(by: ActorSelection, condition: Expression? = nil) {
    self.by = by
    self.condition = condition
  }
}

/// Which percentile, and by which rule.
package struct PercentileDefinition: Sendable, Hashable {
  /// How a percentile that falls between two values is found.
  package enum Method: String, Sendable, Hashable, CaseIterable {
    case linear
    case nearestRank = "nearest-rank"
  }

  /// The share of values below, 0…1.
  package var p: ExactDecimal
  /// The rule.
  package var method: Method

  /// Makes a definition.
  package init(p: ExactDecimal, method: Method = .linear) {
    self.p = p
    self.method = method
  }
}

/// The time from one activity of a case to another.
package struct DelayDefinition: Sendable {
  /// What a delay is counted in.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case seconds
    case hours
    case days
    case calendarDays = "calendar-days"
  }

  package var cases: CaseSelection
  package var from: String
  package var to: String
  package var percentile: PercentileDefinition
  package var unit: Unit
}

/// The share of cases in which one activity follows another in time.
package struct WithinDefinition: Sendable {
  package var cases: CaseSelection
  package var from: String
  package var to: String
  package var limit: TimeLimit
}

/// The share of cases whose steps came in the order given.
package struct OrderDefinition: Sendable {
  package enum Match: String, Sendable, Hashable, CaseIterable { case first, last }
  package enum Missing: String, Sendable, Hashable, CaseIterable { case fails, allowed }
  package enum Extra: String, Sendable, Hashable, CaseIterable { case allowed, fails, exact }
  package enum Ties: String, Sendable, Hashable, CaseIterable { case allowed, fails }

  package var cases: CaseSelection
  package var steps: [String]
  package var match: Match
  package var missing: Missing
  package var extra: Extra
  package var ties: Ties
  package var deadline: TimeLimit?
  /// The activities that close a case without its last step; empty where the rubric names none.
  package var closedBy: [String]
}

/// The share of cases in which every one of several activities occurred.
package struct StagesDefinition: Sendable {
  package var cases: CaseSelection
  package var allOf: [String]
  package var by: ActorSelection
}

/// Which cases of the period a measure looks at.
package struct CaseSelection: Sendable {
  /// The activity whose first occurrence places the case in a period; `nil` for the case's earliest event.
  package var anchor: String?
  /// The condition that activates a case, or `nil` for all.
  package var condition: Expression?

  /// Makes a selection.
  package init(anchor: String? = nil, condition: Expression? = nil) {
    self.anchor = anchor
    self.condition = condition
  }
}

/// A question that assessors answer with a rating.
package struct JudgementDefinition: Sendable, Hashable {
  package var question: LocalizedText
  package var lowest: ExactDecimal
  package var highest: ExactDecimal
  /// The number of ratings that are needed, at least 1.
  package var raters: Int
}
