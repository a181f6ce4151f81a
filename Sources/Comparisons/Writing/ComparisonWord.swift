internal import Reports

/// A fixed piece of wording of a comparison or a history.
enum ComparisonWord: String, Worded, CaseIterable {
  // The whole
  case documentKind, title, before, after, yearText, basis, fromBundles, fromLogs, notice, notes, contents

  // The parts
  case parts, partsText, conductText, rubricText, evidenceText, rosterText, unseparatedText, withinText

  // Units
  case glance, glanceCaption, unit, score, change, level, splitOf, mergedInto, renamedFrom, addedUnit, removedUnit,
    nothingToCompare

  // The rubric
  case rubricChanges, rubricSame, rubricKeys, indicator, whatChanged, renamedIndicator, addedIndicator,
    removedIndicator, notComparable, changedKeys

  // A unit
  case groups, waterfall, axis, movements, movementsText, movementsBrief, noMovements, overall, undivided, bridge,
    withinInterval, noScore, bothResults, earlierResult, laterResult

  // Histories
  case historyKind, historyTitle, historyText, year, edition, editionBreak, trend, breaks, noBreaks

  var name: String { "comparison." + rawValue }

  var wording: (zh: String, en: String) {
    switch self {
    case .documentKind: ("年度对比", "Comparison of two years")
    case .title: ("两年之间变了什么，为什么变", "What changed between two years, and why")
    case .before: ("前一年", "Earlier year")
    case .after: ("后一年", "Later year")
    case .yearText:
      ("{title}（{from} 至 {to}，标准 {rubric} {edition}）", "{title} ({from} to {to}, rubric {rubric} {edition})")
    case .basis: ("依据", "Made of")
    case .fromBundles: ("两份结果", "the two results")
    case .fromLogs: ("两年的日志，各按两版标准测量", "the logs of both years, each measured by both editions")
    case .notice: ("须知", "Read first")
    case .notes: ("说明", "Remarks")
    case .contents: ("目录", "Contents")
    case .parts, .partsText, .conductText, .rubricText, .evidenceText, .rosterText, .unseparatedText, .withinText:
      partWording
    case .glance, .glanceCaption, .unit, .score, .change, .level, .splitOf, .mergedInto, .renamedFrom, .addedUnit,
      .removedUnit, .nothingToCompare:
      unitWording
    case .rubricChanges, .rubricSame, .rubricKeys, .indicator, .whatChanged, .renamedIndicator, .addedIndicator,
      .removedIndicator, .notComparable, .changedKeys:
      rubricWording
    case .groups, .waterfall, .axis, .movements, .movementsText, .movementsBrief, .noMovements, .overall, .undivided,
      .bridge, .withinInterval, .noScore, .bothResults, .earlierResult, .laterResult:
      rowWording
    case .historyKind, .historyTitle, .historyText, .year, .edition, .editionBreak, .trend, .breaks, .noBreaks:
      historyWording
    }
  }

  private var partWording: (zh: String, en: String) {
    switch self {
    case .partsText:
      (
        "每个得分的变化分成下面几部分，加起来正好等于变化（沙普利值：各因素按所有先后次序依次改变，取其影响的平均）。",
        "Every change in score is divided into these parts, which add up to it exactly (the Shapley value: what each switch changes, averaged over all orders in which they can be thrown)."
      )
    case .conductText: ("做的事变了：测得的数值不同。", "What was done: the measured values.")
    case .rubricText:
      ("标准变了：分段、权重、汇总方式，指标的增减。", "How it is judged: scales, weights, roll-up, indicators that came and went.")
    case .evidenceText:
      ("证据变了：有的指标从证据不足变为可评，或相反。", "What can be shown: indicators that came to have enough evidence, or lost it.")
    case .rosterText:
      (
        "社区本身变了：人口、楼栋数等分母，是否适用，合并与拆分。",
        "Who it is about: population and other denominators, where indicators apply, mergers and splits."
      )
    case .unseparatedText: ("凭现有材料分不清的部分。", "What cannot be told apart from what is at hand.")
    case .withinText:
      (
        "标有“在不确定区间之内”的变化：两年的得分都落在两年的区间之内，换一批同类的事例也可能得出这样的变化，不宜据此下结论。",
        "A change marked “within the interval of uncertainty”: both scores lie in the intervals of both years. Other cases of the same kind could have made as much of a change, so that nothing should be concluded from it."
      )
    default: ("变化的几部分", "The parts of a change")
    }
  }

  private var unitWording: (zh: String, en: String) {
    switch self {
    case .glance: ("一览", "At a glance")
    case .glanceCaption: ("各单位总分的变化及其来由（分）", "Overall scores, their changes and what they came from (points)")
    case .unit: ("单位", "Unit")
    case .score: ("得分", "Score")
    case .change: ("变化", "Change")
    case .level: ("层级", "Level")
    case .splitOf: ("由“{unit}”拆分而来", "split from {unit}")
    case .mergedInto: ("由“{unit}”并入", "merged, with {unit} in it")
    case .renamedFrom: ("原为“{unit}”", "formerly {unit}")
    case .addedUnit: ("前一年没有", "not in the earlier year")
    case .removedUnit: ("后一年没有", "not in the later year")
    default: ("没有可比的单位。", "There is no unit to compare.")
    }
  }

  private var rubricWording: (zh: String, en: String) {
    switch self {
    case .rubricChanges: ("标准的变化", "What changed in the rubric")
    case .rubricSame: ("两年的评估标准在计分上没有变化。", "Nothing in the rubric that bears on figures changed.")
    case .rubricKeys: ("rubric.yaml 中变化的项：{keys}。", "Keys of rubric.yaml that changed: {keys}.")
    case .indicator: ("指标", "Indicator")
    case .whatChanged: ("变化", "What changed")
    case .renamedIndicator: ("由 {id} 改名", "renamed from {id}")
    case .addedIndicator: ("新增", "added")
    case .removedIndicator: ("取消", "removed")
    case .notComparable: ("不可比：{reason}", "not comparable: {reason}")
    default: ("变化的项：{keys}", "changed: {keys}")
    }
  }

  private var rowWording: (zh: String, en: String) {
    switch self {
    case .groups: ("总分与各组", "The whole and its groups")
    case .waterfall: ("总分从前一年到后一年", "The overall score from year to year")
    case .axis: ("横轴 {low} 至 {high} 分", "axis from {low} to {high} points")
    case .movements: ("有变化的指标", "Indicators that changed")
    case .movementsText: ("{count} 项有变化，按变化大小排列。", "{count} changed; those that moved most stand first.")
    case .movementsBrief: ("{count} 项有变化，变化最大的 {shown} 项：", "{count} changed; the {shown} that moved most:")
    case .noMovements: ("没有指标有变化。", "No indicator changed.")
    case .overall: ("总分", "Overall")
    case .undivided: ("未能拆分：{reason}", "not divided: {reason}")
    case .bridge:
      (
        "前一年按新标准：{earlier}；后一年按旧标准：{later}",
        "earlier year by the later rubric: {earlier}; later year by the earlier: {later}"
      )
    case .withinInterval: ("在不确定区间之内", "within the interval of uncertainty")
    case .bothResults: ("两份结果都", "Both results are")
    case .earlierResult: ("前一份结果", "The earlier result is")
    case .laterResult: ("后一份结果", "The later result is")
    default: ("—", "—")
    }
  }

  private var historyWording: (zh: String, en: String) {
    switch self {
    case .historyKind: ("历年走势", "History")
    case .historyTitle: ("历年得分走势", "Scores over the years")
    case .historyText:
      (
        "竖线处换了标准版次且该项口径有变，前后两段不宜连起来看。",
        "At a bar the rubric's edition changed what the line is about; the stretches on either side do not belong together."
      )
    case .year: ("年份", "Year")
    case .edition: ("标准版次", "Edition")
    case .editionBreak: ("断点", "Break")
    case .trend: ("走势", "Trend")
    case .breaks: ("断点的原因", "Why there are breaks")
    default: ("各年之间没有断点。", "There is no break.")
    }
  }
}
