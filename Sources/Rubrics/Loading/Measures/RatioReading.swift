internal import Diagnostics

/// `ratio: {part, whole}`.
enum RatioReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "ratio", since: "0.1",
    summary: LocalizedText(english: "One measure over another.", chinese: "一项测量除以另一项。"),
    parameters: [
      .required("part", .measure, en: "the measure above the line", zh: "分子：一项测量"),
      .required("whole", .measure, en: "the measure below the line", zh: "分母：一项测量"),
    ],
    unit: LocalizedText(english: "ratio, of any size", chinese: "比值，大小不限"),
    evidence: LocalizedText(english: "the evidence of the whole", chinese: "分母的证据数"),
    definition: LocalizedText(
      english: """
        The exact value of `part` divided by that of `whole`. Either is any measure but a judgement, also a ratio or a \
        rate; without a `by` of its own it looks at the events of the indicator's actor. No evidence when `whole` is 0 or \
        either has none. Where the question does not arise for one of them, it does not for the ratio; where one is in \
        error, so is the ratio. Its records are those of both, added.
        """,
      chinese: """
        `part` 的值除以 `whole` 的值，取精确分数。两者可以是 judgement 以外的任何测量，也可以再是 ratio 或 \
        rate；未写 `by` 的看指标所评主体的事件。`whole` 为 0 或其中一项没有证据时，视为没有证据。其中一项不适用则整项不适用，其中一项出错则整项出错。所依据的记录为两项之和。
        """),
    example: """
      ratio: {part: {count: {where: 'activity == "decision.made"'}}, whole: {count: {where: 'activity == "deliberation.held"'}}}
      """,
    workedExample: WorkedExample(
      """
      ratio:
        part: {sum: {of: participants, where: 'activity == "协商会.召开"'}}
        whole: {count: {where: 'activity == "协商会.召开"'}}
      """,
      log: """
        time,activity,participants
        2024-03-05,协商会.召开,12
        2024-06-18,协商会.召开,
        2024-09-20,协商会.召开,8
        """,
      gives: .value("20/3"), numerator: "20", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: """
          20 people at 3 meetings, of which one does not say how many came. `mean` would leave that meeting out and give 10.
          """,
        chinese: "3 次会议写明到会 20 人，其中一次没有写人数。若用 `mean`，没写的那次不算，得 10。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let part = parameters.measure("part", inside: specification.id, &diagnostics)
    let whole = parameters.measure("whole", inside: specification.id, &diagnostics)
    guard let part, let whole else { return nil }
    return .ratio(part: part, whole: whole)
  }
}
