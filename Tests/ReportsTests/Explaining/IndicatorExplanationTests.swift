import CanonicalJSON
import Diagnostics
import Reports
import Rubrics
import TestSupport
import Testing

@Suite("The explanation of an indicator")
struct IndicatorExplanationTests {
  private func texts(_ id: String, _ key: String, in language: Language = .english) throws -> [String] {
    let entry = try FixtureRubric.explanation(id).entries.first { $0.key == key }
    return try #require(entry, "\(id) says nothing of \(key)").values.map { $0.plain(in: language) }
  }

  @Test("is the text in the snapshot", arguments: [Language.english, .chinese])
  func isTheSnapshot(language: Language) throws {
    let chapters = try FixtureRubric.chapters()
    let blocks = chapters.rubric.indicators.flatMap { chapters.explanation(of: $0).blocks(level: 1) }
    let name = language == .english ? "en" : "zh"
    expectGolden(
      TerminalDocument.render(blocks, in: language, width: 100, colour: false), named: "explanation.\(name).txt",
      testFile: Snapshots.owner)
  }

  @Test("says how a value is transformed, exempted and refused before it is scored")
  func scoring() throws {
    #expect(
      try texts("committee.meetings", "scoring")[0].hasPrefix("by the natural logarithm (ln) of the value; 1 scores 0"))
    #expect(
      try texts("committee.sorted-first", "scoring", in: .chinese)
        == [
          "0 得 0 分；0.6 得 60 分；0.95 得 100 分；两点之间按直线，两端之外取端点", "数值单位：比例，0 到 1",
          "免评（计 100 分）：“获证“安全社区””为“yes” `certified == \"yes\"`", "所需来源被拒绝提供时记 0 分",
        ])
    #expect(try texts("social.accidents", "scoring")[0] == "100 less 50 for every 1, not below 20")
  }

  @Test("says in words what is counted, and keeps the condition as it is written")
  func measured() throws {
    let lines = try texts("committee.meetings", "measure")
    #expect(lines[1].hasPrefix("Condition: activity is “Deliberation held”, and (participants is at least 10, or "))
    #expect(lines[1].hasSuffix(#"`activity == "deliberation.held" && (participants >= 10 || has(x["楼栋类型"]))`"#))
    #expect(lines.last == "measure: `count`")
  }

  @Test("names what shows an effect, from both sides")
  func effects() throws {
    #expect(try texts("committee.meetings", "effect-shown-by") == ["Topics answered `committee.answers`"])
    #expect(try texts("committee.answers", "shows-effect-of", in: .chinese) == ["议事次数 `committee.meetings`"])
  }

  @Test("says what last year's figures are to be compared with, or why not")
  func previous() throws {
    #expect(try texts("committee.answers", "previous") == ["committee.replies"])
    #expect(try texts("committee.sorted-first", "previous") == ["none to compare with: last year counted pieces"])
  }

  @Test("gives points for every level it applies to, exact where they are rounded")
  func points() throws {
    #expect(
      try texts("committee.meetings", "points")
        == [
          "16.7 of the 100 points of Residents' committee (Community); exactly 50/3",
          "100.0 of the 100 points of Residents' committee (Sub-district)", "weight in its group: 1",
        ])
  }

  @Test("counts what evidence counts, and says where there is no minimum")
  func evidence() throws {
    #expect(try texts("committee.sorted-first", "evidence")[0].hasPrefix("at least 10, counting the cases"))
    #expect(try texts("committee.meetings", "evidence")[0].hasPrefix("no minimum: no record at all"))
    #expect(try texts("committee.answers", "evidence")[0].hasPrefix("no minimum, counting"))
    #expect(try FixtureRubric.explanation("social.rating").entries.allSatisfy { $0.key != "evidence" })
  }

  @Test("lists where the figures come from and what records must say")
  func sources() throws {
    #expect(
      try texts("committee.sorted-first", "sources")
        == [
          "activity logs: “Topic raised”, “Topic sorted”, “Deliberation held”",
          "to be supplied for the whole period: topic-ledger",
        ])
    #expect(
      try texts("committee.sorted-first", "records")[1] == "“Topic sorted”, by Residents' committee, with case, outcome"
    )
    #expect(try texts("resident.buildings", "sources", in: .chinese) == ["活动日志：“议题提出”", "基本情况：常住人口"])
    #expect(try texts("social.rating", "sources") == ["ratings by the assessors"])
  }

  @Test("as JSON has every entry in both languages")
  func json() throws {
    let explanation = try FixtureRubric.explanation("committee.answers")
    guard case .object(let members) = explanation.json, case .array(let entries)? = members["entries"] else {
      Issue.record("not an object with entries")
      return
    }
    #expect(members["id"] == "committee.answers")
    #expect(entries.count == explanation.entries.count)
    #expect(
      entries.allSatisfy {
        if case .object(let entry) = $0 { entry.keys.sorted() == ["key", "label", "values"] } else { false }
      })
  }

  @Test(
    "is there for every shipped indicator, with nothing left unfilled",
    arguments: ["Rubrics/active-citizenship", "Examples/permit-requests/rubric"])
  func coversShippedRubrics(folder: String) throws {
    let chapters = try FixtureRubric.chapters(of: folder)
    for indicator in chapters.rubric.indicators {
      let entries = chapters.explanation(of: indicator).entries
      for key in ["subject", "measure", "scoring", "applies", "sources", "points", "id"] {
        #expect(entries.contains { $0.key == key && !$0.values.isEmpty }, "\(indicator.id) lacks \(key)")
      }
      for text in entries.flatMap(\.values).flatMap({ [$0.plain(in: .english), $0.plain(in: .chinese)] }) {
        #expect(text.firstMatch(of: /\{[a-zA-Z]+\}/) == nil, "\(indicator.id): \(text)")
        #expect(!text.isEmpty)
      }
    }
  }
}
