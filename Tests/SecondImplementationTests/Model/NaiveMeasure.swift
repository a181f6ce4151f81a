internal import Quantities

/// What an indicator measures.
enum NaiveMeasure {
  case count(NaiveSelection)
  case distinct(of: String, NaiveSelection)
  case sum(of: String, NaiveSelection)
  case mean(of: String, NaiveSelection)
  case percentile(NaivePercentile, of: String, NaiveSelection)
  case share(of: NaiveCondition<NaiveEvent>, among: NaiveCondition<NaiveEvent>?, by: [String]?)
  case coverage(of: String, among: String, NaiveSelection)
  case regularity(every: NaiveSlot, atLeast: Int, NaiveSelection)
  case fact(column: String)
  case delay(NaiveCaseSelection, from: String, to: String, NaivePercentile, unit: String)
  case within(NaiveCaseSelection, from: String, to: String, NaiveLimit)
  case order(NaiveCaseSelection, NaiveOrder)
  case stages(NaiveCaseSelection, allOf: [String], by: [String]?)
  case judgement(raters: Int)
}
