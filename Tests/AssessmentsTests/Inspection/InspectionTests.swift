import ActivityLogs
import Assessments
import CanonicalJSON
import Rubrics
import TestSupport
import Testing

/// A log with every fault at once, inspected.
@Suite struct InspectionTests {
  private func profile() throws -> LogProfile {
    let log = try FaultyLog()
    defer { log.remove() }
    return try Inspection(log.assessment).profile
  }

  @Test func theProfileForProgramsIsThatOfTheSnapshot() throws {
    expectGolden(try profile().json.canonicalBytes, named: "faulty-log.json")
  }

  @Test func everyRecordIsCountedOnce() throws {
    let logs = try profile().logs
    #expect(logs.records == 520)
    #expect(logs.usedRecords + logs.unused + logs.setAside + logs.duplicatesDropped == 520)
    // h10 to h18, the second h07, and the row that is cut off.
    #expect(logs.setAside == 11)
    #expect(logs.events == 509)
  }

  @Test func everyFaultIsFound() throws {
    let profile = try profile()
    #expect(profile.hasFaults)
    #expect(profile.files.map(\.looksCutOff) == [false, true])
    #expect(profile.files.map(\.records) == [20, 500])
    #expect(profile.unknownWords.map(\.text) == ["shiqioa", "topic.rased", "<script>alert(1)</script>", "居委汇"])
    #expect(profile.unknownWords.map(\.nearest) == ["shiqiao", "topic.raised", nil, "居委会"])
    #expect(profile.unknownWords.map(\.count) == [2, 1, 1, 1])
    #expect((profile.before, profile.after) == (1, 1))
    #expect(profile.coarse == 1)
    #expect(profile.midnight == 2)
    #expect(profile.recordedTooEarly == 1)
    // h06 says the same as h05 in all but the id.
    #expect(profile.duplicates == 1)
    #expect(profile.files[0].outOfOrder == 2)
    #expect((profile.cases, profile.tiedCases) == (3, 1))
    let gaps = profile.units.map { $0.gaps.count }
    #expect(gaps == [10, 12, 10])
    #expect(profile.units.map(\.unit) == ["heyan", "qiaotou", "shiqiao"])
  }

  @Test func indicatorsSayWhetherTheyAreFedAndWhyNot() throws {
    let feeds = try profile().indicators
    func feed(_ id: String) throws -> IndicatorFeed {
      try #require(feeds.first { $0.indicator.id.description == "committee." + id })
    }
    #expect(try feed("posts").verdict == .fed)
    #expect(try feed("topics-triaged").verdict == .partly)
    #expect(try feed("topics-answered").verdict == .unfed)
    #expect(try feed("topics-answered").openCases > 0)
    #expect(try feed("budget").verdict == .unfed)
    #expect(try feed("budget").emptyFields == ["预算"])
    #expect(try feed("attitude").verdict == .notAsked)
    for feed in feeds where feed.verdict != .notAsked {
      #expect(feed.units == 3)
      #expect(feed.fed + feed.reasons.reduce(0) { $0 + $1.units } == 3)
    }
  }

  @Test func aLogWithoutFaultsHasNone() throws {
    let rows = "id,time,community,actor,activity\n1,2024-05-01T09:00:00+08:00,heyan,居委会,post.published\n"
    let profile = try InspectedLog(["一.csv": rows]).inspection.profile
    #expect(!profile.hasFaults)
    #expect(profile.unknownWords.isEmpty)
    #expect(profile.duplicates + profile.outside + profile.coarse + profile.midnight + profile.tiedCases == 0)
  }
}
