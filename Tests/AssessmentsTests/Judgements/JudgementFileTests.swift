import ActivityLogs
import Assessments
import Diagnostics
import Foundation
import Measurement
import Quantities
import RecordReaders
import Rubrics
import TestSupport
import Testing

/// What is read of an assessor's sheet, and what may be handed on of it.
@Suite struct JudgementFileTests {
  private func terms() throws -> JudgementTerms {
    var diagnostics: [Diagnostic] = []
    let files = try RubricFiles.read(Repository.path("Examples/judged-communities/rubric").path)
    let rubric = try #require(Rubric.load(from: files, diagnostics: &diagnostics))
    let table = CSVTable(
      SourceFile(name: "c.csv", bytes: Array("community\nheyan\nnanpo\n".utf8)), diagnostics: &diagnostics)
    let units = UnitTree.load(
      communities: try #require(table), facts: nil, vocabulary: rubric.vocabulary, diagnostics: &diagnostics)
    return JudgementTerms(rubric: rubric, units: try #require(units))
  }

  private func load(_ ratings: String) throws -> (file: JudgementFile, codes: [String]) {
    let text = "assessor: 甲\nstage: final\ndate: 2025-02-10\nties: []\nratings:\n" + ratings
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "甲.yaml", bytes: Array(text.utf8))
    let file = JudgementFile.load(source, terms: try terms(), diagnostics: &diagnostics)
    return (file, diagnostics.map(\.code))
  }

  @Test func everyRatingHasItsAssessorStageAndDay() throws {
    let (file, codes) = try load("  committee.duties-posted: {heyan: {rating: 3}, nanpo: {note: 没开门}}\n")
    #expect(codes.isEmpty)
    let judgement = try #require(file.judgements.first)
    #expect(file.judgements.count == 1)
    #expect(judgement.rater == "甲" && judgement.stage == .final && judgement.date == CivilDate("2025-02-10"))
    #expect(file.publicEdition == nil)
  }

  @Test(arguments: [
    "private-note: 私下的话, note: 公开的话}}\n",
    "private-note: {zh: 私下的话, en: 私下的话}, note: 公开的话}}\n",
    "note: 公开的话, private-note: \"私下的话\"}}\n",
  ])
  func privateNotesOfAnyFlowFormAreWithheld(rest: String) throws {
    try expectWithheld("  committee.duties-posted: {heyan: {rating: 3, " + rest)
  }

  @Test(arguments: [
    "private-note: |\n        私下的话\n        第二行\n      note: 公开的话\n",
    "private-note: >-\n        私下的话\n\n        第二行\n      note: 公开的话\n",
    "note: 公开的话\n      private-note: |\n        私下的话\n",
    "private-note:\n        zh: 私下的话\n        en: 私下的话\n      note: 公开的话\n",
    "private-note: 私下的话\n        接着说\n      note: 公开的话\n",
    "note: 公开的话\n      private-note: 私下的话",
  ])
  func privateNotesOfAnyBlockFormAreWithheld(rest: String) throws {
    try expectWithheld("  committee.duties-posted:\n    heyan:\n      rating: 3\n      " + rest)
  }

  private func expectWithheld(_ ratings: String) throws {
    let (file, codes) = try load(ratings)
    #expect(codes.isEmpty, "\(ratings)")
    #expect(file.judgements.first?.note == LocalizedText("公开的话"))
    let edition = String(decoding: try #require(file.publicEdition), as: UTF8.self)
    #expect(!edition.contains("私下") && edition.contains("公开的话") && edition.contains("private-note"))
    // What is handed on is handed on as it is.
    var diagnostics: [Diagnostic] = []
    let source = SourceFile(name: "甲.yaml", bytes: Array(edition.utf8))
    let again = JudgementFile.load(source, terms: try terms(), diagnostics: &diagnostics)
    #expect(again.publicEdition == Array(edition.utf8) && diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("2021-03-01", 3, "2024-03-01"), ("2020-02-29", 3, "2023-03-01"), ("2020-02-29", 4, "2024-02-29"),
    ("2024-12-31", 0, "2024-12-31"),
  ])
  func aTieIsOverOnTheDayOfTheCalendar(until: String, years: Int, free: String) throws {
    let tie = AssessorTie(
      assessor: "甲", body: "heyan", kind: LocalizedText("曾任职"), until: CivilDate(until),
      place: SourcePlace(file: "甲.yaml"))
    let day = try #require(CivilDate(free))
    #expect(tie.bar(on: day, coolingOff: years) == nil)
    let before = try #require(day.adding(days: -1))
    #expect(tie.bar(on: before, coolingOff: years) == (years == 0 ? .holds : .coolsOff(until: day)))
    #expect(tie.bar(on: nil, coolingOff: years) == .holds)
  }
}
