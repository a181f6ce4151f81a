package import Expressions
package import Quantities

/// What an indicator measures, as the rubric states it (SEMANTICS, "Event measures" and "Case measures").
///
/// `where` and `cases` conditions are `nil` for *all*; `by` is resolved: the indicator's actor where the rubric is silent.
/// Fields are named by their columns: a field of the event schema by its name, an attribute by `x.` and its name.
package enum MeasureDefinition: Sendable {
  /// The number of events.
  case count(EventSelection)
  /// The number of distinct values of a text column.
  case distinct(of: String, EventSelection)
  /// The sum of a number column.
  case sum(of: String, EventSelection)
  /// The mean of a number column.
  case mean(of: String, EventSelection)
  /// A percentile of a number column.
  case percentile(PercentileDefinition, of: String, EventSelection)
  /// The share, among the events that satisfy `among`, of those that satisfy `of` as well.
  case share(of: Expression, among: Expression?, by: ActorSelection)
  /// The number of distinct values of a text column over the fact of that name.
  case coverage(of: String, among: String, EventSelection)
  /// The share of slots of the civil calendar with at least so many events; `atLeast` is at least 1.
  case regularity(every: CalendarSlot, atLeast: Int, EventSelection)
  /// The unit's fact of that name.
  case fact(column: String)
  /// A percentile of the times between two activities of a case.
  case delay(DelayDefinition)
  /// The share of cases in which one activity follows another in time.
  case within(WithinDefinition)
  /// The share of cases whose steps came in the order given.
  case order(OrderDefinition)
  /// The share of cases in which every one of several activities occurred.
  case stages(StagesDefinition)
  /// A question that assessors answer with a rating.
  case judgement(JudgementDefinition)
}
