internal import Diagnostics
internal import Quantities
internal import Rubrics

extension Aggregation {
  /// What people call the combination.
  var title: LocalizedText {
    switch self {
    case .mean: ReportWord.weightedMean.text
    case .min: ReportWord.lowest.text
    case .power(let exponent) where exponent == .zero: RuleWord.geometricMean.text
    case .power(let exponent) where exponent == ExactDecimal(-1): MethodWord.harmonicMean.text
    case .median: MethodWord.weightedMedian.text
    case .sum: MethodWord.weightedSum.text
    case .power(let exponent): RuleWord.powerMean.with(["power": exponent.description])
    }
  }
}
