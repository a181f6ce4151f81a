/// A fixed piece of wording about methods that compare units with each other, and about ways of rolling up that indices
/// use.
package enum MethodWord: String, Worded, CaseIterable {
  // Roll-up
  case harmonicMean, weightedMedian, weightedSum, coverageOfChildren, everyArea

  // Normalisation
  case minMax, zScore, ascendingRank, borda, percentileRank, distanceToMaximum, fractionOfMaximum, distanceToReference

  // The method as a whole
  case relative, lessIsBetter, imputedMean, imputedMedian, imputedWithin, imputedFact, winsorised, logarithm, compared

  package var wording: (zh: String, en: String) {
    switch self {
    case .harmonicMean: ("调和平均", "harmonic mean")
    case .weightedMedian: ("加权中位数", "weighted median")
    case .weightedSum: ("加权求和", "weighted sum")

    case .everyArea: ("各领域的得分", "the score of every area")
    case .coverageOfChildren:
      (
        "{all} 项适用，{scored} 项有得分；至少须 {minimum}",
        "{scored} of {all} parts that apply have a score; at least {minimum} is needed"
      )

    case .minMax: ("最小—最大法，换算到 {low} 至 {high}", "min-max from {low} to {high}")
    case .zScore: ("标准分（均值 {mean}，标准差 {deviation}）", "z-score (mean {mean}, deviation {deviation})")
    case .ascendingRank: ("名次，最低者为 1", "rank, the lowest has 1")
    case .borda: ("博达计分：低于它的单位数", "Borda score: how many are lower")
    case .percentileRank: ("百分位名次", "percentile rank")
    case .distanceToMaximum: ("与最大值的距离", "distance to the maximum")
    case .fractionOfMaximum: ("占最大值之比", "fraction of the maximum")
    case .distanceToReference: ("与“{unit}”的距离", "distance to “{unit}”")

    case .relative: ("与各单位比较：{method}", "compared with all units: {method}")
    case .lessIsBetter: ("越小越好", "less is better")
    case .imputedMean: ("缺值以均值代替", "a missing value is replaced by the mean")
    case .imputedMedian: ("缺值以中位数代替", "a missing value is replaced by the median")
    case .imputedWithin: ("{what}（“{fact}”相同的单位）", "{what} of units with the same “{fact}”")
    case .imputedFact: ("缺值以“{fact}”代替", "a missing value is replaced by “{fact}”")
    case .winsorised:
      (
        "偏度达 {skewness} 且峰度达 {kurtosis} 时，至多缩尾 {count} 个值",
        "where skewness is {skewness} or more and kurtosis {kurtosis} or more, at most {count} values are winsorised"
      )
    case .logarithm: ("仍不够时取对数", "and where that is not enough the logarithm is taken")
    case .compared: ("{value} 与各单位比较：{score}", "{value} compared with all units: {score}")
    }
  }
}
