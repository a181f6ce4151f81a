import Columns
import Expressions
import Quantities
import Testing

/// What conditions say of one thing.
struct SingleEvaluationTests {
  private static let missing = "person == \"a\""

  @Test(arguments: [
    ("true && U", Truth.undecided), ("U && true", .undecided), ("false && U", .no), ("U && false", .no),
    ("U && U", .undecided),
    ("true || U", .yes), ("U || true", .yes), ("false || U", .undecided), ("U || false", .undecided),
    ("!U", .undecided),
    ("!(U && false)", .yes), ("U ? true : true", .undecided), ("true ? true : U", .yes), ("false ? U : false", .no),
    ("U == U", .undecided), ("U || U || true", .yes), ("U && U && false", .no), ("has(person) && U", .no),
    ("!has(person) || U", .yes), ("(U ? 1 : 1) == 1", .undecided), ("\"b\" in [\"b\", person]", .undecided),
    ("person in []", .undecided), ("person == person", .undecided), ("person != \"a\"", .undecided),
    ("!(person == \"a\")", .undecided), ("size(person) >= 0", .undecided), ("person.contains(\"\")", .undecided),
    ("person + \"\" == \"\"", .undecided), ("rating >= 0 || rating < 0", .undecided), ("-rating == 0", .undecided),
    ("rating * 0 == 0", .undecided), ("1 / 0 == 1", .undecided), ("1 / 0 == 1 || true", .yes),
    ("1 / 0 == 1 && false", .no),
    ("1.0 / 0 == 1.0", .undecided), ("1 % 0 == 1", .undecided), ("999999999999999999 + 1 > 0", .undecided),
    ("1.0 / 3 > 0", .undecided), ("1e-10 * 1e-10 < 1", .undecided),
  ])
  func undecidedSpreadsUnlessTheRestDecides(pattern: String, expected: Truth) throws {
    let text = pattern.replacing("U", with: "(\(Self.missing))")
    #expect(try Fixture.truth(text) == expected)
  }

  @Test(arguments: [
    ("7 / 2 == 3", Truth.yes), ("-7 / 2 == -3", .yes), ("7 / -2 == -3", .yes), ("7 % 3 == 1", .yes),
    ("-7 % 3 == -1", .yes),
    ("7.0 / 2 == 3.5", .yes), ("7 / 2.0 == 3.5", .yes), ("(1 + 2 * 3) / 2 == 3", .yes),
    ("size(\"abc\") / 2 == 1", .yes),
    ("(true ? 7 : 2.0) / 2 == 3.5", .yes), ("rating / 2 == 3.5", .yes), ("7 / rating == 1", .yes),
    ("rating % 2 == 1", .yes),
    ("hours % 2 == 1", .undecided), ("hours * 2 == 5", .yes), ("0.1 + 0.2 == 0.3", .yes), ("1 == 1.0", .yes),
    ("2.50 == 2.5", .yes),
    ("-rating < 0", .yes), ("rating - hours == 4.5", .yes), ("rating in [7.0, 8]", .yes), ("rating in []", .no),
    ("-0 == 0", .yes),
    ("999999999999999999 - 1 == 999999999999999998", .yes), ("-(5 - 2) == -3", .yes),
  ])
  func arithmeticIsExact(text: String, expected: Truth) throws {
    let values: [Reference: Value] = [
      .column("rating"): try Fixture.number("7"), .column("hours"): try Fixture.number("2.5"),
    ]
    #expect(try Fixture.truth(text, values) == expected)
  }

  @Test(arguments: [
    ("person == \"caf\u{e9}\"", Truth.yes), ("person == \"cafe\u{301}\"", .no), ("person in [\"cafe\u{301}\"]", .no),
    ("person != \"cafe\u{301}\"", .yes), ("person > \"cafe\u{301}\"", .yes), ("size(person) == 4", .yes),
    ("person.size() == 4", .yes), ("size(\"cafe\u{301}\") == 5", .yes), ("size(\"街道办🏘\") == 4", .yes),
    ("size(\"\") == 0", .yes),
    ("person.startsWith(\"caf\")", .yes), ("person.endsWith(\"\u{301}\")", .no),
    ("\"cafe\u{301}\".endsWith(\"\u{301}\")", .yes),
    ("\"cafe\u{301}\".startsWith(\"cafe\")", .yes), ("person.contains(\"f\u{e9}\")", .yes),
    ("person.contains(\"\")", .yes),
    ("\"\" < person", .yes), ("\"B\" < \"a\"", .yes), ("\"居委会\" < \"街道办\"", .yes),
    ("\"\u{ffff}\" < \"\u{10000}\"", .yes),
    ("person + \"吧\" == \"caf\u{e9}吧\"", .yes), ("(has(person) ? person : \"x\") == \"caf\u{e9}\"", .yes),
    ("\"e\" + \"\u{301}\" == \"e\u{301}\"", .yes), ("\"e\" + \"\u{301}\" == \"\u{e9}\"", .no), ("true > false", .yes),
    ("(person == \"x\") == false", .yes),
  ])
  func textsAreBytes(text: String, expected: Truth) throws {
    #expect(try Fixture.truth(text, [.column("person"): .text("caf\u{e9}")]) == expected)
  }

  @Test func timesAreBeforeTiedOrAfter() throws {
    let times: [LogTime] = [Fixture.day(0), Fixture.instant(3_600), Fixture.instant(3_600), Fixture.day(1)]
    func truth(_ text: String, _ first: Int, _ second: Int) throws -> Truth {
      try Fixture.truth(text, [.column("time"): .time(times[first]), .column("end"): .time(times[second])])
    }
    #expect(try truth("time < end", 0, 3) == .yes)
    #expect(try truth("time > end", 0, 3) == .no)
    #expect(try truth("time == end", 1, 2) == .yes)
    // A day and an instant within it cannot be told apart.
    #expect(try truth("time == end", 0, 1) == .yes)
    #expect(try truth("time < end", 0, 1) == .no)
    #expect(try truth("time <= end", 0, 1) == .yes)
    #expect(try truth("time != end", 1, 3) == .yes)
    #expect(try truth("time in [end]", 0, 1) == .yes)
  }

  @Test(arguments: [
    ("population > 100", Truth.yes), ("population == 1200", .yes), ("x[\"new-citizens\"] >= 30", .yes),
    ("households == 400.0", .yes),
    ("households == \"400.0\"", .yes), ("households == \"400\"", .no), ("points_bank == \"yes\"", .yes),
    ("unit == \"晋宁\"", .yes),
    ("level in [\"community\"]", .yes), ("remark > 5", .undecided), ("remark == \"很多\"", .yes),
    ("nothing > 5", .undecided),
    ("has(nothing)", .no), ("has(remark)", .yes), ("has(x[\"new-citizens\"])", .yes), ("open", .yes), ("!open", .no),
    ("remark", .undecided),
    ("population / households == 3", .yes), ("households / 3 > 0", .undecided), ("-households < 0", .yes),
    ("households + 1 == 401", .yes), ("remark + \"！\" == \"很多！\"", .yes), ("remark.startsWith(\"很\")", .yes),
    ("size(remark) == 2", .yes),
    ("400 in [households, 3]", .yes), ("households in [\"400.0\"]", .yes), ("nothing in []", .undecided),
    ("remark in []", .no),
    ("(true ? households : remark) == 400", .yes), ("(true ? households : remark) == \"400.0\"", .yes),
    ("(households > 1 ? households : 5) == 400", .yes), ("x.户数 == 5", .yes), ("households - 1 > 5", .yes),
    ("population-5 == 1195", .yes),
  ])
  func factsAreReadAsWhatTheyAreComparedWith(text: String, expected: Truth) throws {
    let values: [Reference: Value] = [
      .fact("population"): .text("1200"), .fact("new-citizens"): .text("30"), .fact("households"): .text("400.0"),
      .fact("points_bank"): .text("yes"), .fact("remark"): .text("很多"), .fact("level"): .text("community"),
      .fact("unit"): .text("晋宁"), .fact("open"): .text("true"), .fact("户数"): try Fixture.number("5"),
    ]
    #expect(try Fixture.truth(text, in: Fixture.facts, values) == expected)
  }

  @Test(arguments: [
    ("case.has(\"topic.raised\")", Truth.yes), ("case.has(\"topic.triaged\")", .no), ("case.has(\"议题提出\")", .undecided),
    ("case.count(\"topic.raised\") > 1", .yes), ("case.count(\"topic.raised\") / 2 == 1", .yes),
    ("case.first(\"topic.raised\").channel == \"热线\"", .yes), ("case.last(\"topic.raised\").channel == \"热线\"", .no),
    ("case.last(\"topic.raised\").x[\"预算\"] > 99.5", .yes), ("case.last(\"topic.raised\").x.预算 == 100", .yes),
    ("case.first(\"topic.triaged\").channel == \"热线\"", .undecided),
    ("has(case.first(\"topic.triaged\").channel)", .no),
    ("has(case.first(\"topic.raised\").channel)", .yes), ("has(case.last(\"topic.raised\").x[\"预算\"])", .yes),
    ("case.first(\"topic.raised\").channel.startsWith(\"热\")", .yes),
    ("case.has(\"topic.triaged\") && case.first(\"topic.triaged\").rating > 3", .no),
  ])
  func casesAnswerQuestions(text: String, expected: Truth) throws {
    let values: [Reference: Value] = [
      .caseHas("topic.raised"): .truth(true), .caseHas("topic.triaged"): .truth(false),
      .caseCount("topic.raised"): try Fixture.number("3"),
      .caseField(first: true, activity: "topic.raised", column: "channel"): .text("热线"),
      .caseField(first: false, activity: "topic.raised", column: "channel"): .text("微信"),
      .caseField(first: false, activity: "topic.raised", column: "x.预算"): try Fixture.number("100"),
    ]
    #expect(try Fixture.truth(text, in: Fixture.cases, values) == expected)
  }

  @Test(arguments: [
    ("score[\"committee.meetings\"] >= 80 && score[\"committee.effect\"] < 60", Truth.yes),
    ("score[\"居民.知晓\"] >= 0", .undecided), ("has(score[\"居民.知晓\"])", .no), ("has(score[\"committee.effect\"])", .yes),
    ("value[\"事故\"] * 5 == 10", .yes), ("value[\"居民.知晓\"] == 0.25", .yes),
    ("state[\"居民.知晓\"] == \"insufficient-evidence\"", .yes), ("state[\"committee.effect\"] in [\"scored\"]", .yes),
    ("activity - effect > 20", .yes), ("has(effect) && has(activity)", .yes), ("x[\"effect\"] == \"声势\"", .yes),
    ("population > 1000 && level == \"community\" && x[\"户数\"] == 400", .yes),
  ])
  func nodesAnswerQuestionsAboutResults(text: String, expected: Truth) throws {
    let values: [Reference: Value] = [
      .score("committee.meetings"): try Fixture.number("92.5"), .score("committee.effect"): try Fixture.number("41"),
      .value("事故"): try Fixture.number("2"), .value("居民.知晓"): try Fixture.number("0.25"),
      .state("居民.知晓"): .text("insufficient-evidence"), .state("committee.effect"): .text("scored"),
      .effect: try Fixture.number("41"), .activity: try Fixture.number("92.5"), .fact("effect"): .text("声势"),
      .fact("population"): .text("1200"), .fact("level"): .text("community"), .fact("户数"): .text("400"),
    ]
    #expect(try Fixture.truth(text, in: Fixture.nodes, values) == expected)
  }

  @Test(arguments: [
    // A third of 200 is told from 66.666666666666666667, to which it rounds at 18 places.
    ("score[\"committee.meetings\"] < 66.666666666666666667", Truth.yes),
    ("score[\"committee.meetings\"] > 66.666666666666666666", .yes),
    ("66.666666666666666667 == score[\"committee.meetings\"]", .no),
    ("score[\"committee.meetings\"] * 3 == 200", .yes), ("score[\"committee.meetings\"] * 3.0 in [100, 200]", .yes),
    ("activity - effect == score[\"committee.meetings\"]", .yes), ("-activity < 0 - effect", .yes),
    ("activity / 7 * 7 == 100", .yes), ("effect + population == 1233.333333333333333333", .no),
    ("(effect + population) * 3 == 3700", .yes), ("activity / (effect - effect) > 1", .undecided),
    ("value[\"事故\"] % 2 == 1", .undecided), ("value[\"事故\"] == 3 && 3 == value[\"事故\"]", .yes),
    ("int(effect) == 33 && int(-effect) == -33", .yes), ("string(value[\"事故\"]) == \"3\"", .yes),
    ("string(effect) == \"33.3\"", .undecided), ("double(effect) == effect", .yes),
    ("[1, 2, 3, 4][int(value[\"事故\"])] == 4", .yes), ("effect == activity", .no), ("has(effect) && effect > 33", .yes),
    ("[effect, activity].exists(e, e > 99)", .yes), ("(population > 1000 ? effect : 0) > 30", .yes),
  ])
  func resultsAreExactFractions(text: String, expected: Truth) throws {
    func third(_ number: Int) throws -> Value {
      .fraction(try #require(Rational(number).divided(by: Rational(3))))
    }
    let values: [Reference: Value] = [
      .score("committee.meetings"): try third(200), .effect: try third(100), .activity: .fraction(.hundred),
      .value("事故"): .fraction(Rational(3)), .fact("population"): .text("1200"),
    ]
    #expect(try Fixture.truth(text, in: Fixture.nodes, values) == expected)
  }

  @Test func aFieldOfTheWrongTypeIsUndecided() throws {
    #expect(try Fixture.truth("rating > 3", [.column("rating"): .text("5")]) == .undecided)
    #expect(try Fixture.truth("person == \"5\"", [.column("person"): try Fixture.number("5")]) == .undecided)
  }
}
