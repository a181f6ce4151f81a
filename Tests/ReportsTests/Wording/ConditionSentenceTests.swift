import Diagnostics
import Expressions
import Reports
import Testing

@Suite("What is said of conditions")
struct ConditionSentenceTests {
  private func words(_ condition: Expression, _ subject: ConditionSentence.Subject) throws -> LocalizedText {
    ConditionSentence(names: RubricNames(try SampleRubric.make()), subject: subject).text(of: condition)
  }

  private func expect(
    _ condition: Expression, _ subject: ConditionSentence.Subject = .events, zh: String, en: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let words = try words(condition, subject)
    #expect(words.chinese == zh, sourceLocation: sourceLocation)
    #expect(words.english == en, sourceLocation: sourceLocation)
  }

  @Test("names activities and actors as the rubric does")
  func names() throws {
    try expect(
      Conditions.events(#"activity == "topic.raised" && actor != "resident""#),
      zh: "活动为“议题提出”，且主体不为“居民”", en: "activity is “Topic raised”, and actor is not “Residents”")
    try expect(
      Conditions.events(#"activity in ["topic.raised", "topic.triaged"]"#),
      zh: "活动为“议题提出”、“议题分类”之一", en: "activity is one of “Topic raised”, “Topic triaged”")
  }

  @Test("turns what is not so into plain words")
  func negations() throws {
    try expect(Conditions.events("!has(person)"), zh: "没有写明人员", en: "person is not given")
    try expect(
      Conditions.events(#"!(channel in ["热线"]) && !title.contains("试")"#),
      zh: "渠道不是“热线”中的任何一个，且标题不含“试”", en: "channel is none of “热线”, and title does not contain “试”")
    try expect(
      Conditions.cases(#"!case.has("topic.withdrawn")"#), .cases,
      zh: "没有过“topic.withdrawn”", en: "“topic.withdrawn” did not occur")
    try expect(
      Conditions.events("!(hours < 2)"), zh: "并非：时长小于 2", en: "it is not so that hours is below 2")
  }

  @Test("puts brackets around alternatives within a longer condition")
  func brackets() throws {
    try expect(
      Conditions.events(#"hours >= 1.5 && (channel == "热线" || x["预算"] > 100)"#),
      zh: "时长不少于 1.5，且（渠道为“热线”，或“预算”大于 100）",
      en: "hours is at least 1.5, and (channel is “热线”, or “预算” is above 100)")
  }

  @Test("says what is asked of cases and of units")
  func casesAndUnits() throws {
    try expect(
      Conditions.cases(#"case.count("topic.raised") > 1 && case.first("topic.raised").urgency == "急""#), .cases,
      zh: "“议题提出”的次数大于 1，且第一次“议题提出”的缓急为“急”",
      en: "the number of “Topic raised” is above 1, and the urgency of the first “Topic raised” is “急”")
    try expect(
      Conditions.units(#"x["population"] >= 1000 && level == "community" && points_bank == "yes""#), .units,
      zh: "“常住人口”不少于 1000，且单位的层级为“社区”，且“points_bank”为“yes”",
      en: "“Population” is at least 1000, and the unit's level is “Community”, and “points_bank” is “yes”")
  }

  @Test("leaves what has no plain words as it is written")
  func written() throws {
    try expect(
      Conditions.events("hours * 2 > participants"), zh: "hours * 2大于人数", en: "hours * 2 is above participants")
  }
}
