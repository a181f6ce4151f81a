import Diagnostics
import TestSupport
import Testing

@testable import Expressions

/// What is said of expressions that are wrong.
struct GoldenDiagnosticsTests {
  private static let events = [
    "", "   // 空", "rating > ", "rating > 3 channel", "rating = 3", "channel == “微信”", "channel == '微信’",
    "channel == \"微信", "channel == 微信", "（rating ＞ ３）", "rating ≥ 4 and hours < 2 or not has(person)",
    "activity in [\"topic.raised\"，\"议题提出\"]", "rating & hours", "rating > 60%", "rating > 1.2.3", "rating > 5d",
    "rating > 5u", "title == b\"abc\"", "rating > 1e-19", "rating > 1234567890123456789", "title == \"a\\q\"",
    "title == \"\\ud800\"", "rating > 3)", "(rating > 3", "[rating", "activity in [\"topic.raised\" \"议题提出\"]",
    "rating > 3 ? true", "rating > 3 ? true ? false : true : false", "person == null", "person == {\"a\": 1}",
    "person.", "for == 1", "person @ 3", "person == \"a\"; true",
    "channle == \"微信\"", "天气 == \"晴\"", "channel in [微信, 热线]", "'微信' == 微信", "预算 > 5", "x[\"预祘\"] > 5",
    "x[\"no such thing\"] > 5", "x == 1", "x[1] == 1",
    "follow-up == \"a\"", "x.预算 > 5 && x[\"预算\"] > \"5\"",
    "activity == \"topic.raise\"", "activity in [\"议题\", \"topic.raised\"]", "activity == \"完全不同的事情\"",
    "rating == \"5\"", "channel == 5", "channel == rating", "time < \"2024-05-01\"", "1 < rating < 5",
    "activity == \"topic.raised\" || \"议题提出\"", "rating", "channel", "!rating", "-channel == 1", "rating && hours",
    "channel + 1 == \"a\"", "time + end == time", "rating * channel > 1", "rating % 1.5 == 0",
    "(rating > 3 ? channel : hours) == 1", "channel in \"微信\"", "channel in person", "channel in [1]",
    "channel in [\"a\", 1]", "[1] == [1]", "person not in [\"a\"]", "person is \"a\"",
    "title.startswith(\"a\")", "title.matches(\"a.*\")", "titel.contains(\"a\")", "frobnicate(title)", "size()",
    "title.contains()", "size(rating) > 1", "rating.contains(\"1\")", "has(3)", "has()", "has(persn)",
    "case.has(\"topic.raised\")", "case.first(\"topic.raised\").channel == \"a\"", "title.length > 3",
    "person == \"a\" && persn == \"b\" && rating == \"5\" && 预算 > 1",
  ]
  private static let times = [
    "time < \"2024-05-01T00:00:00+08:00\"", "time - end > 24", "time - end > \"36h\"", "time - end > \"一天\"",
    "duration(\"2d\") < time - end", "timestamp(\"2024-05-01\") > time", "timestamp(2.5) > time", "time + 5 > end",
    "time - \"1h\" > end", "time - \"2024-07-01T00:00:00Z\" > duration(\"1h\")", "time - rating > end",
    "duration(rating) > time - end", "int(person == \"a\") > 1", "timestamp() > time", "double(\"五\") > rating",
    "time.getHours() >= 18", "time.getHours(\"Asia/Shanghai\") >= 18", "time.getHours(channel) >= 18",
    "rating.getHours() > 1", "(time - end).getMonth() > 1", "time.getHours(\"+08:00\", 1) > 1", "time.getHour() > 1",
    "time * 2 > end", "(time - end) * 2 > duration(\"1h\")", "-(time - end) < duration(\"1h\")",
  ]
  private static let lists = [
    "[\"微信\", \"热线\"].exist(c, c == channel)", "[\"微信\"].exists(c, c == chanel)", "[\"微信\"].exists(\"c\", true)",
    "[\"微信\"].exists(c)", "[\"微信\"].exists(channel, channel == \"微信\")", "channel.exists(c, c == \"微信\")",
    "[1, 2].exists(n, n + 1)", "[1, 2].exists(n, n == \"1\")", "[1, 2].map(n, n)", "[1, 2].filter(n, n)",
    "[1, 2].all(n, m > n)", "[\"topic.rised\", \"议题提出\"].exists(a, activity == a)", "[1, 2] < [3]",
    "[1, 2][\"a\"] == 1",
    "[1, 2].first == 1", "{\"a\" 1}", "{\"a\": 1, \"b\"}", "{1.5: 1}[1] == 1", "{\"a\": 1, \"a\": 2}.a == 1",
    "{\"a\": 1}.a",
    "null == null && person == null", "[null, \"a\"].exists(t, t == person)", "rating in {\"a\": 1}",
    "[1, 2] + [\"a\"] == []",
    "title.matches(\"(a\")", "title.matches(\"a**\")", "title.matches(\"(?i)a\")", "title.matches(\"[[:alpha:]]\")",
    "title.matches(\"((a{99}){99}){99}\")", "title.matches(channel)", "rating.matches(\"a\")", "size(rating) > 1",
    "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(a, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(b, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"
      + ".all(c, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].all(d, a + b + c + d > rating))))",
    "uint(1) == 1", "type(rating) == 1", "dyn(1) == 1", "title.split(\",\") == []",
  ]
  private static let cases = [
    "case.has(\"topic.rised\")", "case.has(topic.raised)", "case.has()", "case.had(\"topic.raised\")",
    "case == \"1\"", "case.channel == \"a\"", "channel == \"a\"", "case.first(\"topic.raised\")",
    "case.first(\"topic.raised\").chanel == \"a\"", "case.first(\"topic.raised\").x == 1",
    "case.first(\"topic.raised\").x[\"预祘\"] > 1", "case.count(\"topic.raised\")", "x[\"预算\"] > 1", "nonsense > 1",
    "[\"topic.raised\"].exists(case, case == \"a\")", "[\"topic.raised\"].exists(a, case.has(a))",
    "case.count(\"议题提出\") > 1 && case.last(\"议题提出\").rating == \"5\"",
  ]
  private static let facts = [
    "new-citizens > 3", "x.new-citizens > 3", "plan-2025-done == \"yes\"", "populaton > 3", "population == \"many\"",
    "a == b", "a + b == 3",
    "新市民 > 3", "points_bank", "population > households", "points_bank == yes", "level == \"comunity\"",
    "x[\"populaton\"] > 1", "[households, 3].exists(n, n > 2)", "[a, b].exists(n, n == c)",
    "founded < timestamp(\"x\")",
    "{\"a\": households}.a > 1", "[1, \"a\"].exists(n, n == households)",
  ]

  private static let nodes = [
    "score[\"committee.meeting\"] < 60", "score[\"something else\"] < 60", "score < 60", "has(score)",
    "score.committee < 60", "score[population] < 60", "score[\"事故\"] < 60", "value[\"居民.知小\"] > 1",
    "score[\"committee.meetings\"] == \"60\"", "state[\"committee.meetings\"] == \"scoerd\"",
    "state[\"committee.meetings\"] > 3", "effect", "effect == \"high\"", "efect < 60 && activity > 80",
    "level == \"comunity\"", "populaton > 3", "x[\"effect\"] + x[\"activity\"] > 1", "人口 > 3",
  ]

  private static let records = [
    "$状太", "${Closed date}", "$../concept", "${concept:name}", "$天气预报", "$", "$ 状态", "${状态", "${}", "＄状态", "$../",
    "状态", "Status", "状态 == \"已结案\"", "x[\"状态\"]", "case.has(\"a\")", "has(状态)", "$金额 > 100", "$金额 + 1",
    "split($期间, \"至\")", "{\"a\": 1}", "null", "trim()", "join()", "split($期间)", "trim([$a])", "$备注.trim()",
    "$备注.replace(\"a\", \"b\")", "triim($a)", "lower($a)", "split($a, \"\")", "replace($a, \"\", \"x\")",
    "regex($备注, \"by (?P<role>[A-Z)+\", \"role\")", "regex($备注, '第\\\\d+号(?i)', 'n')", "regex($备注, $a, \"n\")",
    "regex($备注, r\"(?P<role>.)(?P<role>.)\", \"role\")", "regex($备注, \"(?P<role>.)\", \"rolle\")",
    "regex($备注, \"(.)\", \"组\")", "regex($备注, \"(?P<n>.)\", n)",
    "regex($备注, '\u{27}\u{27}a**(?P<n>.)\u{27}\u{27}', 'n')",
    "regex($备注, \"\\u7b2c**\", \"n\")", "map($状态, \"a\")", "map($状态, {已结案: a, 已结案: b})", "map($状态, {_: a, _: b})",
    "map($状态, {\"\": a})", "map($状态, {$a: b})", "map($状态, {已 结案: b})", "map($状态, {已结案})", "map($状态, {3号楼: a})",
  ]

  private static let recordsElsewhere = [
    "$状态 == \"a\"", "join(title, person) == \"a\"", "map(title, {a: b}) == \"b\"",
  ]

  @Test func everyProblemIsNamedWithAPlaceAndAWayForward() {
    var output = ""
    for (name, scope, texts) in [
      ("where", Fixture.events, Self.events), ("where", Fixture.events, Self.times),
      ("where", Fixture.events, Self.lists), ("cases", Fixture.cases, Self.cases),
      ("applies", Fixture.facts, Self.facts), ("when", Fixture.nodes, Self.nodes),
      ("where", Fixture.events, Self.recordsElsewhere),
    ] {
      for text in texts {
        output += "\(name): \(text)\n"
        let (_, diagnostics) = Fixture.read(text, in: scope)
        for diagnostic in diagnostics { output += Self.described(diagnostic, in: text) }
        output += "\n"
      }
    }
    expectGolden(output, named: "diagnostics.txt")
  }

  @Test func everyProblemOfAMappingIsNamedWithAPlaceAndAWayForward() {
    var output = ""
    for text in Self.records {
      output += "\(text)\n"
      for diagnostic in Fixture.readValue(text).1 { output += Self.described(diagnostic, in: text) }
      output += "\n"
    }
    expectGolden(output, named: "mapping-diagnostics.txt")
  }

  @Test func everyMessageIsInTheCatalogueOnceAndHasBothWordings() {
    let codes = ExpressionMessages.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for template in ExpressionMessages.all {
      #expect(template.code.hasPrefix("expression."))
      #expect(!template.text.english.isEmpty && !template.text.chinese.isEmpty)
    }
  }

  private static func described(_ diagnostic: Diagnostic, in text: String) -> String {
    var lines = "  \(diagnostic.severity) \(diagnostic.code)"
    if let span = diagnostic.place?.span {
      let bytes = Array(text.utf8)[span.start.offset..<span.end.offset]
      lines += " column \(span.start.column): \(String(decoding: bytes, as: UTF8.self))"
    }
    lines += "\n    \(diagnostic.message.text(in: .english))\n    \(diagnostic.message.text(in: .chinese))\n"
    if let fix = diagnostic.fix { lines += "    fix: \(Self.fixed(text, fix))\n" }
    return lines
  }

  private static func fixed(_ text: String, _ fix: Diagnostic.Fix) -> String {
    let bytes = Array(text.utf8)
    return String(
      decoding: bytes[..<fix.span.start.offset] + Array(fix.replacement.utf8) + bytes[fix.span.end.offset...],
      as: UTF8.self)
  }
}
