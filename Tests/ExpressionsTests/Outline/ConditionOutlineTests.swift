import Expressions
import Quantities
import Testing

@Suite("A condition laid open")
struct ConditionOutlineTests {
  private func outline(_ text: String, in scope: Scope = Fixture.events) throws -> ConditionOutline {
    try Fixture.expression(text, in: scope).outline
  }

  @Test("keeps comparisons, lists, and what joins them")
  func comparisons() throws {
    #expect(
      try outline(#"activity == "topic.raised" && (hours >= 1.5 || !(channel in ["热线", "走访"]))"#)
        == .all([
          .comparison(.name("activity"), .equal, .text("topic.raised")),
          .any([
            .comparison(.name("hours"), .greaterOrEqual, .number(try ExactDecimal("1.5"))),
            .not(.membership(.name("channel"), among: [.text("热线"), .text("走访")])),
          ]),
        ]))
  }

  @Test("keeps what is asked of texts and of missing fields")
  func textsAndFields() throws {
    #expect(try outline(#"title.startsWith("关于")"#) == .text(.name("title"), .startsWith, .text("关于")))
    #expect(try outline(#"has(x["楼栋类型"])"#) == .given(.entry(of: "x", "楼栋类型")))
    #expect(try outline("!has(person)") == .not(.given(.name("person"))))
  }

  @Test("keeps what is asked of cases")
  func cases() throws {
    #expect(try outline(#"case.has("topic.raised")"#, in: Fixture.cases) == .occurs("topic.raised"))
    #expect(
      try outline(#"case.count("topic.raised") > 1"#, in: Fixture.cases)
        == .comparison(.count(of: "topic.raised"), .greater, .number(.one)))
    #expect(
      try outline(#"case.last("议题提出").x["楼栋类型"] != case.first("topic.raised").channel"#, in: Fixture.cases)
        == .comparison(
          .occurrence(isFirst: false, activity: "议题提出", column: "x.楼栋类型"), .notEqual,
          .occurrence(isFirst: true, activity: "topic.raised", column: "channel")))
  }

  @Test("leaves anything else as it is written")
  func others() throws {
    #expect(
      try outline("hours * 2 > participants")
        == .comparison(.written("hours * 2"), .greater, .name("participants")))
    #expect(try outline(#"has(person) ? hours > 1 : false"#) == .written("has(person) ? hours > 1 : false"))
    #expect(try outline("size(title) == 3") == .comparison(.written("size(title)"), .equal, .number(ExactDecimal(3))))
  }

  @Test("names the activities that events are compared with, in order")
  func activities() throws {
    let text = #"activity in ["topic.triaged", "议题提出"] || "topic.raised" == activity || channel == "topic.raised""#
    #expect(try outline(text).namedActivities == ["topic.triaged", "议题提出", "topic.raised"])
    #expect(try outline(#"!(activity == "topic.raised") && hours > 1"#).namedActivities == ["topic.raised"])
  }
}
