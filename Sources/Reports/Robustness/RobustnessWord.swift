internal import Diagnostics

/// A fixed piece of wording about how sure scores and ranks are, for people who have never heard of statistics.
package enum RobustnessWord: String, Worded, CaseIterable {
  // The whole
  case title, appendix, chanceText, choicesText, unitsText, noRankings, nothingScored

  // Ranks
  case unit, score, interval, rank, sentence, assumedRanks, groupColumn, alone, aloneBetween, shared, sharedWithOne,
    sharedBetween, sharedBetweenTwo, groupsText

  // Assumptions
  case assumptions, assumptionsText, assumption, ways, firstOrder, total, meanShift, neverMoves, chance, weights,
    aggregation, missing, parts

  // Other choices
  case alternatives, choice, averageShift, greatestShift, movedMost, mean, geometric, harmonic, renormalise, zero,
    withoutRecommendation, withoutDimension

  // Agreement
  case agreement, agreementText, group, partCount, unitCount, alpha, alike, effectiveWeights, indicator,
    effectiveWeight,
    correlation, undefined

  // What has no interval
  case withoutInterval, reason, indicatorCount, drawnOf

  package var name: String { "robustness." + rawValue }

  package var wording: (zh: String, en: String) {
    switch self {
    case .title: ("有多大把握", "How sure this is")
    case .appendix: ("附录：有多大把握", "Appendix: how sure this is")
    case .chanceText:
      (
        "记录里的事项换成同类的另一批，得分就会有所不同。把事项、人员和记录重新抽取 {replicates} 次，{confidence} 的结果落在下面的区间里；得分本身是精确的，不因此改变。",
        "Other cases of the same kind would have given other scores. All cases, persons and records were drawn anew {replicates} times; {confidence} of the draws lie within the intervals below. The scores themselves are exact and stay as they are."
      )
    case .choicesText:
      (
        "名次还取决于评估时的选择：权重、汇总方式、缺项怎么办、纳入哪些内容。“换做法时的名次”是这些选择与偶然因素一起放开时的范围。",
        "Ranks also hang on choices: weights, roll-up, what is done about missing parts, what belongs there. The ranks by other choices are those that chance and all of these together could give."
      )
    case .unitsText: ("各单位的区间", "Intervals of units")
    case .noRankings: ("没有排名，因此只看得分的区间。", "There is no ranking, so only the intervals of scores are shown.")
    case .nothingScored: ("没有单位有总分，谈不上把握大小。", "No unit has an overall score that one could be more or less sure of.")
    case .unit, .score, .interval, .rank, .sentence, .assumedRanks, .groupColumn, .alone, .aloneBetween, .shared,
      .sharedWithOne, .sharedBetween, .sharedBetweenTwo, .groupsText:
      rankWording
    case .assumptions, .assumptionsText, .assumption, .ways, .firstOrder, .total, .meanShift, .neverMoves, .chance,
      .weights, .aggregation, .missing, .parts:
      assumptionWording
    case .alternatives, .choice, .averageShift, .greatestShift, .movedMost, .mean, .geometric, .harmonic, .renormalise,
      .zero, .withoutRecommendation, .withoutDimension:
      choiceWording
    case .agreement, .agreementText, .group, .partCount, .unitCount, .alpha, .alike, .effectiveWeights, .indicator,
      .effectiveWeight, .correlation, .undefined:
      agreementWording
    case .withoutInterval: ("没有区间的得分", "Scores without an interval")
    case .reason: ("原因", "Why")
    case .indicatorCount: ("指标数（逐单位计）", "Indicators, counted unit by unit")
    case .drawnOf:
      (
        "有得分的指标中，{drawn} 项（共 {scored} 项）有区间；其余在每次抽取中保持原分。",
        "{drawn} of {scored} scored indicators have an interval; the others keep their scores in every draw."
      )
    }
  }

  private var rankWording: (zh: String, en: String) {
    switch self {
    case .score: ("得分", "Score")
    case .interval: ("区间", "Interval")
    case .rank: ("名次", "Rank")
    case .sentence: ("怎么看这个名次", "How to take the rank")
    case .assumedRanks: ("换做法时的名次", "Ranks by other choices")
    case .groupColumn: ("组", "Group")
    case .alone: ("第 {low} 名，与其他单位拉得开", "rank {low}, clear of all others")
    case .aloneBetween: ("第 {low} 至 {high} 名", "rank {low} to {high}")
    case .shared: ("第 {low} 名，但与另外 {count} 个单位难分先后", "rank {low}, yet not clear of {count} others")
    case .sharedWithOne: ("第 {low} 名，但与另外一个单位难分先后", "rank {low}, yet not clear of one other")
    case .sharedBetweenTwo: ("第 {low} 至 {high} 名，与另外一个单位难分先后", "rank {low} to {high}, shared with one other")
    case .sharedBetween: ("第 {low} 至 {high} 名，与另外 {count} 个单位难分先后", "rank {low} to {high}, shared with {count} others")
    case .groupsText:
      (
        "同一组的单位区间彼此相连，组内不应再分名次。",
        "Units of one group hang together by overlapping intervals; within a group no rank should be told."
      )
    default: ("单位", "Unit")
    }
  }

  private var assumptionWording: (zh: String, en: String) {
    switch self {
    case .assumptionsText:
      (
        "名次变动的多少，有几成要归于哪一项：“单独”指只放开这一项，“连同”还算上它与别项共同造成的。",
        "How much of the movement of ranks goes back to each: by itself, and with what it does together with others."
      )
    case .assumption: ("前提", "Assumption")
    case .ways: ("有几种做法", "Ways")
    case .firstOrder: ("单独", "By itself")
    case .total: ("连同", "With others")
    case .meanShift: ("全部放开时，名次平均变动 {shift} 位。", "With everything open, a rank moves by {shift} places on average.")
    case .neverMoves: ("无论怎么换，名次都不变。", "Whatever is taken otherwise, no rank moves.")
    case .chance: ("偶然因素：恰好发生了这些事项", "Chance: that these cases happened and not others like them")
    case .weights: ("权重（上下约四分之一）", "Weights (a quarter up or down)")
    case .aggregation: ("汇总方式", "How parts become a whole")
    case .missing: ("缺项怎么办", "What is done about missing parts")
    case .parts: ("纳入哪些内容", "What belongs there")
    default: ("名次取决于什么", "What the ranks hang on")
    }
  }

  private var choiceWording: (zh: String, en: String) {
    switch self {
    case .choice: ("换成", "Instead")
    case .averageShift: ("平均变动（位）", "Places moved on average")
    case .greatestShift: ("最多变动（位）", "Places moved at most")
    case .movedMost: ("变动最多的单位", "Moves most")
    case .mean: ("一律用算术平均", "Arithmetic means throughout")
    case .geometric: ("一律用几何平均", "Geometric means throughout")
    case .harmonic: ("一律用调和平均", "Harmonic means throughout")
    case .renormalise: ("缺项不计，权重归其余", "Missing parts left out")
    case .zero: ("缺项计零分", "Missing parts count as 0")
    case .withoutRecommendation: ("去掉建议 {id}", "Without recommendation {id}")
    case .withoutDimension: ("去掉维度“{title}”", "Without the dimension “{title}”")
    default: ("只换一种做法，名次变多少", "What one other choice makes of the ranks")
    }
  }

  private var agreementWording: (zh: String, en: String) {
    switch self {
    case .agreementText:
      (
        "同组各项是否说的是同一件事（克朗巴赫 α，0.7 以上通常算一致；可为负）。相关达到 0.75 的两项说的差不多，等于这件事算了两遍。",
        "Whether the parts of a group tell of the same thing (Cronbach's α; 0.7 and more is commonly called consistent; it can be negative). Two that correlate by 0.75 or more say much the same, which then counts twice."
      )
    case .group: ("组别", "Group")
    case .partCount: ("项数", "Parts")
    case .unitCount: ("单位数", "Units")
    case .alpha: ("α", "α")
    case .alike: ("说得差不多的指标", "Parts that say much the same")
    case .effectiveWeights: ("各指标实际占多大分量", "What each indicator weighs in effect")
    case .indicator: ("指标", "Indicator")
    case .effectiveWeight: ("实际权重", "Effective weight")
    case .correlation: ("与总分的相关", "Correlation with the whole")
    case .undefined: ("无定义：{reason}", "not defined: {reason}")
    default: ("各部分是否一致", "Whether parts agree")
    }
  }
}
