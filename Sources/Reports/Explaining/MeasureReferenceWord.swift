/// A fixed piece of wording of the reference of measures.
package enum MeasureReferenceWord: String, Worded, Hashable, CaseIterable {
  case title, intro, notation, parameter, value, fallback, meaning, required, unit, evidence, noEvidence, definition,
    since, example, generated, workedExample, strata, roster, opening, calendar, facts, ratings, outcome, outcomeNone,
    outcomeNotApplicable, outcomeNotAssessed, outcomeFailed, quotient, evidenceOf, partSeparator

  package var wording: (zh: String, en: String) {
    switch self {
    case .title: ("量法参考", "Measures")
    case .intro:
      (
        "一项指标的 `measure` 恰好写一种量法：键是量法的名称，值是它的参数。下列各种量法由程序自带的说明生成，`plumbline explain --measures` 随时可以印出。",
        "The `measure` of an indicator is exactly one form: its name, and behind it its parameters. This page is made from the specifications inside the program; `plumbline explain --measures` prints it at any time."
      )
    case .notation:
      (
        "“不写时”一栏：不写这个参数时按什么办；“必填”的不能不写。证据数达不到 `evidence: {at-least}` 的，指标不评分。",
        "Without it: what holds where the parameter is left out; one that is required cannot be. Where the evidence is less than `evidence: {at-least}`, the indicator gets no score."
      )
    case .parameter: ("参数", "Parameter")
    case .value: ("写什么", "Value")
    case .fallback: ("不写时", "Without it")
    case .meaning: ("意思", "Meaning")
    case .required: ("必填", "required")
    case .unit: ("数值单位", "Counted in")
    case .evidence: ("证据数的是", "Evidence counts")
    case .noEvidence: ("不适用", "does not apply")
    case .definition: ("确切含义", "Definition")
    case .since: ("始于版本", "Since version")
    case .example: ("例：", "Example:")
    case .workedExample:
      (
        "算例：社区景宁，居委会的指标，评估期自 {from} 起、至 {to} 之前。没有写的栏目：社区景宁、主体居委会。",
        "Worked example: the community 景宁, an indicator of its residents' committee, the period from {from} up to {to}. Where the log has no column for them, events are of that community and by that committee."
      )
    case .strata: ("居民群体构成表 {file}：", "The table of residents by group, {file}:")
    case .roster: ("名册 {file}：", "The roster {file}:")
    case .opening: ("期初结余 {file}：", "The opening balances {file}:")
    case .calendar: ("工作日历 {file}：", "The working-day calendar {file}:")
    case .facts: ("基本情况", "Facts")
    case .ratings: ("评判", "Ratings")
    case .outcome: ("结果", "Result")
    case .outcomeNone: ("没有证据", "no evidence")
    case .outcomeNotApplicable: ("不适用", "not applicable")
    case .outcomeNotAssessed: ("未评定", "not assessed")
    case .outcomeFailed: ("有误，量不出来", "an error: nothing can be measured")
    case .quotient: ("即 {numerator} ÷ {denominator}", "that is {numerator} ÷ {denominator}")
    case .evidenceOf: ("证据数 {evidence}", "evidence {evidence}")
    case .partSeparator: ("，", "; ")
    case .generated:
      ("由程序生成，请勿手改；用 make documents 重新生成", "generated; do not edit by hand, run make documents")
    }
  }
}
