internal import Diagnostics

/// `returns: {of, cases, anchor}`.
enum ReturnsReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "returns", since: "0.2",
    summary: LocalizedText(
      english: "The share of cases that no body hands on and gets back.", chinese: "没有在单位之间来回推转的个案比例。"),
    parameters: [
      .optional(
        "of", .textField, or: LocalizedText("organization"), en: "the field that says who holds the case",
        zh: "以哪个字段认定由谁经办"),
      .cases, .anchor,
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the cases looked at", chinese: "所看的个案数"),
    definition: LocalizedText(
      english: """
        Over the cases of the period (see `delay`; without `anchor`, a case is placed by its earliest event) that satisfy \
        `cases`: satisfied when no value of `of` occurs, then another, then the first again, in the events of the case in \
        the order of their times, then of the value's UTF-8 bytes; events without a value are passed over, so that a case \
        in which no event has one is satisfied. No evidence when there are no cases.
        """,
      chinese: """
        对属于本期（见 `delay`；没有 `anchor` 时以最早的事件为准）、满足 `cases` 的个案，把事件按时间、再按取值的 UTF-8 字节排好，缺 `of` \
        的跳过：没有一个取值出现后换成别的、之后又出现，为符合；所有事件都缺该字段的也符合。没有这样的个案时，视为没有证据。
        """),
    example: """
      returns: {of: organization, anchor: topic.raised}
      """,
    workedExample: WorkedExample(
      """
      returns: {of: organization}
      """,
      log: """
        time,activity,case,organization
        2024-03-01,诉求.登记,漏水,居委会
        2024-03-03,诉求.转办,漏水,物业公司
        2024-03-05,诉求.办结,漏水,物业公司
        2024-05-06,诉求.登记,噪声,居委会
        2024-05-08,诉求.转办,噪声,城管中队
        2024-05-20,诉求.转办,噪声,居委会
        """,
      gives: .value("0.5"), numerator: "1", denominator: "2", evidence: 2,
      because: LocalizedText(
        english: "漏水 went from one body to the next; 噪声 came back to the one that had handed it on.",
        chinese: "漏水从居委会转到物业公司后办结；噪声转出去又回到居委会。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let cases = parameters.cases(&diagnostics)
    return .returns(
      ReturnsDefinition(cases: cases, field: parameters.textField("of", or: "organization", &diagnostics)))
  }
}
