internal import Quantities

/// What an indicator measures.
indirect enum NaiveMeasure {
  case count(NaiveSelection)
  case distinct(of: String, NaiveSelection)
  case sum(of: String, NaiveSelection)
  case mean(of: String, NaiveSelection)
  case percentile(NaivePercentile, of: String, NaiveSelection)
  case share(of: NaiveCondition<NaiveEvent>, among: NaiveCondition<NaiveEvent>?, by: [String]?)
  case coverage(of: String, among: String, NaiveSelection)
  case regularity(every: NaiveSlot, atLeast: Int, NaiveSelection)
  case rosterCoverage(of: String, NaiveSelection)
  case longestGap(NaiveSelection)
  case evenness(of: String, over: [String]?, NaiveSelection)
  case representativeness(of: String, NaiveSelection)
  case concentration(of: String?, per: String, top: Rational?, NaiveSelection)
  case retention(of: String, split: NaiveDate?, NaiveSelection)
  case survey(of: String, atLeast: Rational?, isWeighted: Bool, NaiveSelection)
  case ratio(part: NaiveMeasure, whole: NaiveMeasure)
  case rate(NaiveMeasure, per: Rational, over: String)
  case fact(column: String)
  case delay(NaiveCaseSelection, from: String, to: String, NaivePercentile, unit: String)
  case within(NaiveCaseSelection, from: String, to: String, NaiveLimit)
  case order(NaiveCaseSelection, NaiveOrder)
  case stages(NaiveCaseSelection, allOf: [String], by: [String]?)
  case judgement(raters: Int)
}
