package import Expressions
package import Quantities

/// What an indicator measures, as the rubric states it (SEMANTICS, "Event measures" and "Case measures").
///
/// `where` and `cases` conditions are `nil` for *all*; `by` is resolved: the indicator's actor where the rubric is silent.
/// Fields are named by their columns: a field of the event schema by its name, an attribute by `x.` and its name.
package indirect enum MeasureDefinition: Sendable {
  /// The number of events.
  case count(EventSelection)
  /// The number of distinct values of a column.
  case distinct(of: String, EventSelection)
  /// The sum of a number column.
  case sum(of: String, EventSelection)
  /// The mean of a number column.
  case mean(of: String, EventSelection)
  /// A percentile of a number column.
  case percentile(PercentileDefinition, of: String, EventSelection)
  /// The share, among the events that satisfy `among`, of those that satisfy `of` as well.
  case share(of: Expression, among: Expression?, by: ActorSelection)
  /// One measure over another.
  case ratio(part: MeasureDefinition, whole: MeasureDefinition)
  /// A measure times `per` over the fact of that name; `per` is greater than 0.
  case rate(MeasureDefinition, per: ExactDecimal, over: String)
  /// The number of distinct values of a column over how many there are.
  case coverage(of: String, among: CoverageWhole, EventSelection)
  /// The share of slots of the civil calendar with at least so many events; `atLeast` is at least 1.
  case regularity(every: CalendarSlot, atLeast: Int, EventSelection)
  /// The greatest number of days without an event.
  case longestGap(EventSelection)
  /// How evenly events spread over categories.
  case evenness(EvennessDefinition)
  /// How well the groups of the persons match those of the residents; `of` is the column of the group.
  case representativeness(of: String, EventSelection)
  /// How unequally a number, or taking part, is spread over persons.
  case concentration(ConcentrationDefinition)
  /// The share of those of the first part of the period who come back in the second.
  case retention(RetentionDefinition)
  /// What answers to a survey say.
  case survey(SurveyDefinition)
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
  /// The share of cases that keep every one of some rules.
  case rules(RulesDefinition)
  /// The share of cases whose subject did not come up shortly before.
  case repeats(RepeatsDefinition)
  /// The share of cases that no body hands on and gets back.
  case returns(ReturnsDefinition)
  /// The share of accounts whose balances add up.
  case reconcile(ReconcileDefinition)
  /// The share of findings due that were confirmed as remedied in time.
  case remedy(RemedyDefinition)
  /// A question that assessors answer with a rating.
  case judgement(JudgementDefinition)
}
