import ActivityLogs
import Assessments
import Diagnostics
import Reports
import Scoring
import TestSupport
import Testing

@Suite("The scorecard")
struct TerminalScorecardTests {
  private func card(
    _ result: AssessmentResult, _ language: Language = .chinese, width: Int = 100, colour: Bool = false
  ) -> String {
    TerminalScorecard.render(result, language: language, width: width, colour: colour)
  }

  @Test("is the text in the snapshot", arguments: Language.allCases, [60, 100])
  func isTheSnapshot(language: Language, width: Int) throws {
    expectGolden(
      card(try SampleResult.make(), language, width: width), named: "scorecard.\(language.rawValue).\(width).txt",
      testFile: Snapshots.owner)
  }

  @Test("lists the indicators of a single unit", arguments: Language.allCases)
  func listsIndicators(language: Language) throws {
    var result = try SampleResult.make()
    result.units.removeLast(2)
    result.units[0].unit.name = "青岭社区" + SampleResult.hostile
    expectGolden(card(result, language), named: "scorecard-single.\(language.rawValue).txt", testFile: Snapshots.owner)
  }

  @Test("keeps to the width of the terminal", arguments: Language.allCases, [40, 50, 60, 72, 80, 100, 120, 200])
  func keepsToTheWidth(language: Language, width: Int) throws {
    var result = try SampleResult.make()
    result.units[0].unit.name = "名字特别特别长的一个社区，长到表里放不下"
    for line in card(result, language, width: width).split(separator: "\n") {
      #expect(DisplayWidth.columns(of: line) <= width, "\(line)")
    }
    result.units.removeLast(2)
    for line in card(result, language, width: width).split(separator: "\n") {
      #expect(DisplayWidth.columns(of: line) <= width, "\(line)")
    }
  }

  @Test("says the same with colours and without")
  func saysTheSameInColour() throws {
    let result = try SampleResult.make()
    var coloured = card(result, colour: true)
    #expect(coloured.contains("\u{1B}["))
    for code in ["0", "1", "2", "31", "32", "33", "36"] { coloured.replace("\u{1B}[\(code)m", with: "") }
    #expect(coloured == card(result))
  }

  @Test("sends a terminal no control character that a text holds")
  func sendsNoControls() throws {
    var result = try SampleResult.make()
    for index in result.units.indices { result.units[index].unit.name = SampleResult.hostile + SampleResult.sly }
    result.notice = SampleRubric.both(SampleResult.hostile, SampleResult.sly)
    let text = card(result)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }
}
