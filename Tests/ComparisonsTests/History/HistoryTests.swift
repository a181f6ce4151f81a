import ActivityLogs
import Diagnostics
import Quantities
import Testing

@testable import Comparisons

@Suite("Histories")
struct HistoryTests {
  private func history() throws -> History {
    let first = try SmallYears.rubric(
      edition: "2022", indicators: SmallYears.indicator("a.one") + SmallYears.indicator("b.old"))
    let second = try SmallYears.rubric(
      edition: "2023",
      indicators: SmallYears.indicator("a.one", more: "  weight: 2")
        + SmallYears.indicator("b.new", more: "  previous: b.old"))
    let third = try SmallYears.rubric(
      edition: "2024",
      indicators: SmallYears.indicator("a.one", scale: "[[0, 0], [5, 100]]", more: "  weight: 2")
        + SmallYears.indicator("b.new"))
    return History(of: [
      SmallYears.year(first, [SmallYears.count("a.one", 4), SmallYears.count("b.old", 1)]),
      SmallYears.year(second, [SmallYears.count("a.one", 5), SmallYears.count("b.new", 2)]),
      SmallYears.year(third, [SmallYears.count("a.one", 4), SmallYears.count("b.new", 3)]),
    ])
  }

  @Test("follow an indicator under its new name")
  func renamed() throws {
    let lines = try #require(try history().units.first).lines
    let line = try #require(lines.first { $0.id == "b.new" })
    #expect(line.formerIDs == ["b.old"] && !lines.contains { $0.id == "b.old" })
    #expect(line.points.map { $0.score?.description } == ["10", "20", "30"])
    #expect(line.points.map(\.isBreak) == [false, false, false])
  }

  @Test("break where a scale changed, and a group's line where anything did that it depends on")
  func breaks() throws {
    let history = try history()
    let lines = try #require(history.units.first).lines
    #expect(lines.first { $0.id == "a.one" }?.points.map(\.isBreak) == [false, false, true])
    #expect(lines.first { $0.level == .overall }?.points.map(\.isBreak) == [false, true, true])
    #expect(history.breaks.map(\.year) == [1, 2] && history.breaks.map(\.indicators) == [["a.one"], ["a.one"]])
  }

  @Test("draw each stretch between breaks on its own")
  func drawing() throws {
    let lines = try #require(try history().units.first).lines
    let line = try #require(lines.first { $0.id == "a.one" })
    let drawing = TrendDrawing(line)
    #expect(drawing.stretches.count == 1 && drawing.breaks.count == 1 && drawing.marks.count == 3)
    #expect(drawing.stretches.first?.split(separator: " ").count == 2)
  }

  @Test("stand in one table with a row for every year")
  func table() throws {
    let rows = String(decoding: try history().csv, as: UTF8.self).split(separator: "\r\n")
    #expect(
      rows.contains("shiqiao,indicator,a.one,small-2024,2024-01-01,2026-01-01,2024,scored,4.000000,80.000000,,,yes"))
    #expect(rows.filter { $0.contains(",b.new,") }.count == 3)
  }

  @Test("follow units through a crosswalk: renamed, split with a break, merged anew")
  func crosswalks() throws {
    let rubric = try SmallYears.rubric(edition: "2022", indicators: SmallYears.indicator("a.one"))
    func year(_ scores: KeyValuePairs<String, Int>) -> ComparedYear {
      var year = SmallYears.year(rubric, [])
      year.result.units = scores.flatMap { id, count in
        SmallYears.year(rubric, [SmallYears.count("a.one", count)], unit: id).result.units
      }
      return year
    }
    func link(_ before: String, _ after: String) -> Crosswalk.Link {
      Crosswalk.Link(
        before: UnitKey(level: .community, id: before), after: UnitKey(level: .community, id: after))
    }
    let years = [
      year(["shiqiao": 1, "zhubu": 2, "jia": 3, "yi": 4]), year(["shiqiao": 2, "zhubu": 3, "jia": 4, "yi": 5]),
      year(["xinqiao": 3, "buhu": 4, "zhuting": 5, "bing": 6]),
    ]
    let history = History(
      of: years,
      crosswalks: [
        Crosswalk(),
        Crosswalk(links: [
          link("shiqiao", "xinqiao"), link("zhubu", "buhu"), link("zhubu", "zhuting"), link("jia", "bing"),
          link("yi", "bing"),
        ]),
      ])
    let overall = history.units.map { unit in unit.lines.first { $0.level == .overall }?.points ?? [] }
    #expect(
      history.units.map { "\($0.id) \($0.formerIDs)" } == [
        "xinqiao [\"shiqiao\"]", "buhu [\"zhubu\"]", "zhuting [\"zhubu\"]", "bing []", "jia []", "yi []",
      ])
    #expect(
      overall.map { $0.map { $0.score?.description ?? "–" } } == [
        ["10", "20", "30"], ["20", "30", "40"], ["20", "30", "50"], ["–", "–", "60"], ["30", "40", "–"],
        ["40", "50", "–"],
      ])
    #expect(
      overall.map { $0.map(\.isBreak) }.prefix(4) == [
        [false, false, false], [false, false, true], [false, false, true], [false, false, false],
      ])
    #expect(history.units[0].title.chinese == "石桥社区（原为“shiqiao”）")
    let plain = History(of: years)
    #expect(plain.units.map(\.id).contains("shiqiao") && plain.units.allSatisfy(\.formerIDs.isEmpty))
  }
}
