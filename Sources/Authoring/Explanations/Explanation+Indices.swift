/// What can be wrong with the comparison of units and with areas, and why a compared value has no score.
extension Explanation {
  /// Comparisons and areas, in a rubric.
  static let comparisonsOfUnits: [Explanation] = [
    Explanation(
      "relative.one-method", in: .rubric,
      ("Values become scores in one way; the mapping names none or several.", "数值只用一种方法换算成得分，这里没有写或写了几种。"),
      wrong: "relative: {normalise: {min-max: [0, 100], z-score: [0, 1]}}",
      right: "relative: {normalise: {min-max: [0, 100]}}"),
    Explanation(
      "relative.one-stand-in", in: .rubric,
      ("One thing stands in for a missing value; the mapping names none or several.", "缺失的数值只用一种办法代替，这里没有写或写了几种。"),
      wrong: "relative: {impute: {mean: buildings, median: buildings}}", right: "relative: {impute: {mean: buildings}}"),
    Explanation(
      "relative.two-numbers", in: .rubric,
      ("A range is its two ends; a standard score its mean and its deviation.", "范围写两端；标准分写均值和标准差。"),
      wrong: "relative: {normalise: {min-max: 100}}", right: "relative: {normalise: {min-max: [0, 100]}}"),
    Explanation(
      "relative.range-reversed", in: .rubric,
      (
        "The range of scores ascends; whether more or less is better is for each indicator to say.",
        "得分范围从低到高；越大越好还是越小越好，由各指标写明。"
      ), wrong: "relative: {normalise: {min-max: [100, 0]}}", right: "relative: {normalise: {min-max: [0, 100]}}"),
    Explanation(
      "relative.transformed", in: .indicator,
      (
        "A transform is done to the values that a scale names, and a relative scale names none.",
        "取对数是对分值表所写的数值而言的，相互比较的指标没有写数值。"
      ), wrong: "transform: ln\nrelative: {}", right: "relative: {treat: {winsorise: 5, then: log}}"),
    Explanation(
      "rubric.dimension-without-area", in: .rubric,
      ("Where scores are grouped by area, every dimension belongs to one.", "按领域分组时，每个维度都要属于一个领域。"),
      wrong: "levels: [dimension, area]\nareas: {link: {}}\ndimensions: {order: {}}",
      right: "levels: [dimension, area]\nareas: {link: {}}\ndimensions: {order: {area: link}}"),
    Explanation(
      "rubric.unknown-area", in: .rubric,
      ("A dimension names an area that “areas” does not have.", "维度写的领域不在“areas”中。"),
      wrong: "areas: {link: {}}\ndimensions: {order: {area: lnk}}",
      right: "areas: {link: {}}\ndimensions: {order: {area: link}}"),
    Explanation(
      "indicator.actor-needed",
      (
        "Every indicator judges an actor. It may be left unsaid only where the rubric's “actors” name exactly one.",
        "每个指标都评某一类主体；只有评估标准的“actors”恰好列一类时才可以不写。"
      )),
  ]

  /// Why comparing units gave no score.
  static let comparisonResults: [Explanation] = [
    Explanation(
      "calibration.too-few-peers",
      (
        "With fewer than five units, or fewer than the rubric ranks, a place among them says more of the others than of the unit. The values are shown without scores; use an absolute scale.",
        "单位少于五个（或少于评估标准规定的排名数）时，相对高低说明不了什么；只列数值，不评分，可改用绝对的分值表。"
      )),
    Explanation(
      "calibration.constant",
      (
        "All units are alike in this, so that comparing them says nothing; nobody gets points for it.",
        "各单位在这一项上没有差别，比较没有意义，谁也不因此得分。"
      )),
    Explanation(
      "calibration.maximum-is-zero",
      (
        "Every value is divided by the greatest; where that is 0 there is no quotient. Use min-max.",
        "每个数值都要除以最大值；最大值为 0 时无法相除，可改用 min-max。"
      )),
    Explanation(
      "calibration.reference-missing",
      (
        "The unit that the others are measured by is not compared or has no value; name another.",
        "作为参照的单位不参加比较或没有数值；请另选一个。"
      )),
    Explanation(
      "calibration.reference-is-lowest",
      (
        "The distance of the reference unit from the lowest is the unit of measure, and it is 0; name another.",
        "以参照单位与最低者的距离为尺度，而这一距离为 0；请另选一个。"
      )),
    Explanation(
      "calibration.screened-out",
      (
        "A unit with few values would be compared by what others have in its place; the rubric leaves it out, and it moves nobody's score.",
        "数值太少的单位，比较起来多半是拿别人的数值充数；按评估标准不参加，也不影响别的单位。"
      )),
    Explanation(
      "calibration.peers-unknown",
      (
        "Units are compared within peer groups, and to which this one belongs is not known; supply the fact.",
        "只在同类单位之间比较，而此单位属于哪一类不清楚；请补充该事实。"
      )),
    Explanation(
      "score.too-few-children",
      (
        "The rubric asks that enough parts have a score, by their number; what is missing is listed below the node.",
        "评估标准要求有得分的项数足够；缺哪些，见其下各项。"
      )),
    Explanation(
      "score.negative-in-power-mean",
      (
        "Geometric, harmonic and other power means are of numbers that are not negative. Use min-max from 1 to 100, or the mean.",
        "几何平均、调和平均等幂平均只能取非负数；可用 min-max 换算到 1 至 100，或改用算术平均。"
      )),
  ]
}
