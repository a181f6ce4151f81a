package import Diagnostics
internal import Scoring

/// The words of a handbook that its readers may not know, in plain words.
package enum Glossary {
  /// A word and what it means.
  package struct Entry: Sendable, Hashable {
    /// The word.
    package let term: LocalizedText
    /// What it means.
    package let meaning: LocalizedText
  }

  /// Every word, those first that others rest on.
  package static let entries: [Entry] =
    [
      entry(
        "单位", "unit", "被评的地方：社区、街道、区县或市。",
        "A place that is evaluated: a community, a sub-district, a district or a city."),
      entry(
        "主体", "actor", "论文所说的四类：街道办、居委会、社会组织、居民。",
        "One of the four whom the source names: sub-district office, residents' committee, social organizations, residents."
      ),
      entry("维度", "dimension", "指标按内容归成的类。", "A group of indicators by subject."),
      entry("指标", "indicator", "对一类主体评的一件事：怎么量、怎么计分。", "One thing judged of one actor: how it is measured and scored."),
      entry(
        "建议", "recommendation", "评估标准要落实的、论文提出的一条做法。", "Something the source advises that the rubric makes measurable."),
      entry("记录", "record", "日志里的一行：谁在什么时候、什么地方做了什么。", "A line of a log: who did what, when and where."),
      entry(
        "事项", "case", "编号相同的一串记录，从提出到办结，例如一个议题。", "Records that share an id, from beginning to end, such as one topic."),
      entry(
        "评估期", "period", "评哪一段时间；起日算在内，止日不算。", "The time that is evaluated; its first day counts, its last does not."),
      entry(
        "截止时间", "cutoff", "评事项时看到哪一天为止；之后的事看不见。", "Up to when the course of a case is seen; what comes later is not."),
      entry(
        "证据", "evidence", "数值所依据的记录、事项或评判；太少就不评分。",
        "The records, cases or ratings that a value rests on; with too few there is no score."),
      entry(
        "无法判断", "undecided", "条件要看的字段空着，既不算符合也不算不符合。",
        "A field that a condition asks for is empty, so it neither holds nor fails."),
      entry(
        "未了结", "open", "事项还没有结果、期限也还没到，先不计入。",
        "A case without its outcome whose time is not up yet; it is left out for now."),
      entry(
        "无从判断", "vacuous", "规则要管的事没有发生，因而谈不上守或不守。",
        "What a rule is about did not occur, so it was neither kept nor broken."),
      entry("基本情况", "fact", "关于一个单位的已知数或文字，例如常住人口。", "A number or text known of a unit, such as its population."),
      entry("分值", "points", "指标在其主体 100 分中所占的份额。", "An indicator's share of the 100 points of its actor."),
      entry(
        "权重", "weight", "在同组之中的分量；合成分数时按它加权。", "How much something counts among its siblings when scores are combined."),
      entry("等次", "band", "分数落在哪一段，按未取整的分数判定。", "The stretch that a score lies in, going by the unrounded score."),
      entry("中位数", "median", "从小到大排列，正中间的那个数。", "The middle one of values in their order."),
      entry(
        "百分位数", "quantile", "从小到大排列，有给定比例的数在它以下的那个数。",
        "The value below which a given share of values in their order lies."),
      entry("自然日", "calendar day", "按日历数的天，节假日也算。", "A day of the calendar, holidays included."),
      entry(
        "工作日", "working day", "扣除周末和放假、加上调休上班的天。", "A day that is neither weekend nor holiday, make-up days included."),
    ] + states

  /// What each state of an indicator means.
  private static let states: [Entry] = IndicatorState.allCases.map { state in
    let meaning: (zh: String, en: String) =
      switch state {
      case .scored: ("有数值、证据够、已换算成分数。", "It has a value that rests on enough evidence, and a score.")
      case .insufficientEvidence:
        (
          "没有数值，或证据太少，或所需来源没有交齐；不给分，也不记 0。",
          "There is no value, too little evidence, or a source was not supplied; no score, and no 0 either."
        )
      case .notApplicable: ("这个单位谈不上这一项；不参与合成。", "It makes no sense at this unit, and is left out of every sum.")
      case .exempt: ("按规定免评，计 100 分。", "Exempt by the rubric, counted as 100.")
      case .waived: ("经批准不评；不参与合成。", "Set aside with approval, and left out of every sum.")
      case .notAssessed:
        ("该评而没有评出来，例如还没有人评判。", "It should have been assessed and was not, such as a rating that nobody gave.")
      case .error:
        ("数据自相矛盾或缺了必需的东西，量不出来。", "The data contradict themselves or lack what is needed, so nothing could be measured.")
      }
    return Entry(term: state.title, meaning: LocalizedText(english: meaning.en, chinese: meaning.zh))
  }

  private static func entry(_ zh: String, _ en: String, _ meaningZh: String, _ meaningEn: String) -> Entry {
    Entry(
      term: LocalizedText(english: en, chinese: zh), meaning: LocalizedText(english: meaningEn, chinese: meaningZh))
  }
}
