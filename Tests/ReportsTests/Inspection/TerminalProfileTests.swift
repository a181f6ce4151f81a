import ActivityLogs
import Assessments
import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("The profile of a log on a terminal")
struct TerminalProfileTests {
  private func text(
    _ profile: LogProfile, _ language: Language = .chinese, width: Int = 100, colour: Bool = false
  ) -> String {
    TerminalProfile.render(profile, language: language, width: width, colour: colour)
  }

  @Test("is the text in the snapshot", arguments: Language.allCases)
  func isTheSnapshot(language: Language) throws {
    expectGolden(
      text(try SampleInspection.make(), language), named: "inspection.\(language.rawValue).txt",
      testFile: Snapshots.owner)
  }

  @Test("keeps to the width of the terminal", arguments: Language.allCases, [40, 50, 60, 80, 100, 160])
  func keepsToTheWidth(language: Language, width: Int) throws {
    for line in text(try SampleInspection.full(), language, width: width).split(separator: "\n") {
      #expect(DisplayWidth.columns(of: line) <= width, "\(line)")
    }
  }

  @Test("says the same with colours", arguments: Language.allCases)
  func saysTheSameWithColours(language: Language) throws {
    let profile = try SampleInspection.make()
    let coloured = text(profile, language, colour: true)
    #expect(coloured.contains("\u{1B}[31m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == text(profile, language))
  }

  @Test("sends no control characters that a log holds")
  func sendsNoControlCharacters() throws {
    var profile = try SampleInspection.make()
    profile.title = LocalizedText("一\u{1B}[2J二")
    profile.units[0].name = "\u{7}响"
    profile.files[0].name = "甲\u{1B}]0;标题.csv"
    #expect(!text(profile).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("names what is wrong before what is to be asked, and that before all charts")
  func tellsFaultsFirst() throws {
    let lines = text(try SampleInspection.make()).split(separator: "\n")
    let problems = lines.indices.filter { lines[$0].hasPrefix("! ") }
    let questions = lines.indices.filter { lines[$0].hasPrefix("? ") }
    let chart = try #require(lines.firstIndex { $0.hasPrefix("各主体的事件") })
    #expect(problems.count == 3)
    #expect(questions.count > 5)
    #expect(try #require(problems.last) < #require(questions.first))
    #expect(try #require(questions.last) < chart)
  }

  @Test("says so where nothing stands out")
  func saysWhereNothingStandsOut() throws {
    let profile = try SampleInspection.make()
    var quiet = profile
    quiet.diagnostics = []
    quiet.unknownWords = []
    quiet.logs.setAside = 0
    quiet.files = quiet.files.prefix(1).map {
      LogProfile.File(name: $0.name, records: 7, looksCutOff: false, outOfOrder: 0)
    }
    quiet.units = quiet.units.map {
      LogProfile.Months(unit: $0.unit, name: $0.name, counts: $0.counts, gaps: [])
    }
    (quiet.before, quiet.after, quiet.coarse, quiet.midnight) = (0, 0, 0, 0)
    (quiet.recordedTooEarly, quiet.duplicates, quiet.tiedCases) = (0, 0, 0)
    quiet.indicators = []
    #expect(text(quiet).contains("没有发现需要留意的。"))
    #expect(text(quiet, .english).contains("Nothing stands out."))
  }

  @Test("shows a long period by quarters and years", arguments: [(24, "每列一个月"), (36, "每列一个季度"), (120, "每列一年")])
  func shortensLongPeriods(months: Int, note: String) throws {
    var profile = try SampleInspection.make()
    profile.periodMonths = try (0..<months).map { number in
      try #require(CalendarMonth(year: 2010 + number / 12, month: number % 12 + 1))
    }
    profile.months = profile.periodMonths
    profile.units = [
      LogProfile.Months(
        unit: "heyan", name: "河沿社区", counts: Array(repeating: 3, count: months), gaps: [])
    ]
    let text = text(profile, width: 200)
    #expect(text.contains(note))
    #expect(text.contains("河沿社区  ") && text.contains("\(months * 3)"))
  }
}
