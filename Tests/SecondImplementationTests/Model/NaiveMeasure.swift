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
  case within(NaiveCaseSelection, from: String, to: String, NaiveLimitRule)
  case order(NaiveCaseSelection, NaiveOrder)
  case stages(NaiveCaseSelection, allOf: [String], by: [String]?)
  case rules(NaiveCaseSelection, [NaiveCaseRule])
  case repeats(NaiveCaseSelection, of: String, within: NaiveLimit)
  case returns(NaiveCaseSelection, of: String)
  case reconcile(NaiveAccounts)
  case remedy(NaiveCaseSelection, NaiveRemedy)
  case judgement(raters: Int)

  /// The form as rubrics name it.
  var form: String {
    switch self {
    case .count: "count"
    case .distinct: "distinct"
    case .sum: "sum"
    case .mean: "mean"
    case .percentile: "percentile"
    case .share: "share"
    case .coverage, .rosterCoverage: "coverage"
    case .regularity: "regularity"
    case .longestGap: "longest-gap"
    case .evenness: "evenness"
    case .representativeness: "representativeness"
    case .concentration: "concentration"
    case .retention: "retention"
    case .survey: "survey"
    case .ratio: "ratio"
    case .rate: "rate"
    case .fact: "fact"
    case .delay: "delay"
    case .within: "within"
    case .order: "order"
    case .stages: "stages"
    case .rules: "rules"
    case .repeats: "repeats"
    case .returns: "returns"
    case .reconcile: "reconcile"
    case .remedy: "remedy"
    case .judgement: "judgement"
    }
  }
}
