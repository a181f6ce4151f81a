import ActivityLogs
import Columns
import Diagnostics
import Testing

@testable import Assessments

@Suite struct TreatmentRulesTests {
  private let vocabulary = Vocabulary(
    activities: [:], attributes: ["subject": .text, "手机": .text, "phone": .number, "tariff": .number], facts: [:])

  private func treatments(_ columns: [String], keep: [String] = [], drop: [String] = []) throws -> [ColumnTreatment] {
    let rules = try TreatmentRules(keep: keep, drop: drop)
    return columns.map { column in
      let attribute = EventSchema.attribute(ofColumn: column)
      let type = EventSchema.types[column] ?? attribute.flatMap { vocabulary.attributes[$0] } ?? .text
      return rules.treatment(of: column, type: type, vocabulary: vocabulary)
    }
  }

  private func codes(keep: [String] = [], drop: [String] = []) -> [String] {
    do {
      _ = try TreatmentRules(keep: keep, drop: drop)
      return []
    } catch {
      return error.diagnostics.map { "\($0.code) \($0.message.arguments["column"] ?? "")" }
    }
  }

  @Test func concealsPersonsAndDropsFreeText() throws {
    #expect(
      try treatments(["person", "recorded_by", "approver", "title", "note", "case", "organization", "time", "points"])
        == [.pseudonyms, .pseudonyms, .pseudonyms, .dropped, .dropped, .kept, .kept, .untouched, .untouched])
    #expect(
      try treatments(["community", "subdistrict", "actor", "activity", "evidence_sha256"])
        == Array(repeating: .untouched, count: 5))
  }

  @Test func tellsAttributesByTheirNamesAndByTheVocabulary() throws {
    #expect(
      try treatments([
        "x.subject", "x.tariff", "x.手机", "x.phone", "x.家属电话", "x.contact-phone", "x.id-card", "x.idea", "x.诉求",
      ])
        == [.kept, .untouched, .pseudonyms, .dropped, .pseudonyms, .pseudonyms, .pseudonyms, .dropped, .dropped])
  }

  @Test func doesAsItIsTold() throws {
    #expect(
      try treatments(
        ["title", "note", "x.诉求", "x.subject", "organization"], keep: ["note", "诉求"], drop: ["x.subject"])
        == [.dropped, .kept, .kept, .dropped, .kept])
    #expect(try treatments(["person"], drop: ["person"]) == [.dropped])
  }

  @Test func refusesWhatCannotBe() {
    #expect(
      codes(keep: ["note", "person", "诉求"], drop: ["x.诉求", "time"]) == [
        "intake.kept-and-dropped 诉求", "intake.never-kept person", "intake.never-dropped time",
      ])
  }

  @Test func guessesAtNamesThatNoColumnHas() throws {
    let rules = try TreatmentRules(keep: ["notes"], drop: ["主题"])
    let found = rules.unknownColumns(besides: ["note", "x.主题词"])
    #expect(found.map(\.code) == ["intake.column-unknown", "intake.column-unknown"])
    #expect(found.map { $0.message.arguments["column"] } == ["notes", "主题"])
    #expect(found.first?.notes.first?.message.arguments["word"] == "note")
  }
}
