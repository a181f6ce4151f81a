import Foundation
import TestSupport
import Testing

/// The example that assessors judge, and what can be wrong with their sheets.
@Suite struct JudgementCommandTests {
  private static let example = "Examples/judged-communities"

  @Test(arguments: JudgementSlip.all)
  func aSlipIsPointedAtAndSaidWhatToDo(slip: JudgementSlip) throws {
    let base = try BaseAssessment(of: Self.example)
    defer { base.remove() }
    try slip.spoil(base)
    var transcript = ""
    for language in ["en", "zh"] {
      let run = try CommandRun(["lint", "assessment.yaml", "--strict", "--language", language], in: base.folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("[\(slip.code)]"), "\(run.errors)")
      transcript += run.errors + (language == "en" ? "\n" : "")
    }
    expectGolden(transcript, named: "judgement/\(slip).txt")
  }

  @Test func theExampleHasNothingWrong() throws {
    let base = try BaseAssessment(of: Self.example)
    defer { base.remove() }
    let run = try CommandRun(["lint", "assessment.yaml", "--strict"], in: base.folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func aTieEndsWithTheCoolingOffOnTheDayOfTheCalendar() throws {
    let base = try BaseAssessment(of: Self.example)
    defer { base.remove() }
    let sheet = "judgements/乙.yaml"
    try base.replace(
      "    shiqiao: {rating: 3}\n", with: "    heyan: {rating: 3}\n    shiqiao: {rating: 3}\n", in: sheet)
    func status(until: String) throws -> Int32 {
      try base.replace("until: 2023-07-01", with: "until: \(until)", in: sheet)
      let run = try CommandRun(["lint", "assessment.yaml", "--strict"], in: base.folder)
      try base.replace("until: \(until)", with: "until: 2023-07-01", in: sheet)
      return run.status
    }
    // The ratings are of 2025-02-11, and the cooling-off is of three years.
    #expect(try status(until: "2022-02-11") == 0)
    #expect(try status(until: "2022-02-12") == 1)
  }

  @Test func privateNotesEnterNoFileOfTheBundleAndItIsReproducedAllTheSame() throws {
    let base = try BaseAssessment(of: Self.example)
    defer { base.remove() }
    let run = try CommandRun(["evaluate", "assessment.yaml", "--output", "out", "--language", "en"], in: base.folder)
    #expect(run.status == 0, "\(run.errors)")
    let out = base.folder.appendingPathComponent("out")
    var files = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: out.path) {
      guard let bytes = try? Repository.bytes(out.appendingPathComponent(name)) else { continue }
      files += 1
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("主任刚到任"), "\(name)")
    }
    #expect(files > 10)
    let copy = String(
      decoding: try Repository.bytes(out.appendingPathComponent("inputs/judgements/甲.yaml")), as: UTF8.self)
    #expect(copy.contains("private-note: withheld\n") && copy.contains("主任，没有看到成文的分工"))
    let logs = base.folder.appendingPathComponent("no-logs")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    let again = try CommandRun(["reproduce", "out", "--logs", "no-logs"], in: base.folder)
    #expect(again.status == 0, "\(again.output)\(again.errors)")
    let verified = try CommandRun(["verify", "out"], in: base.folder)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test(arguments: ["en", "zh"])
  func anEmptySheetHasEveryQuestionAndAsksForTies(language: String) throws {
    let base = try BaseAssessment(of: Self.example)
    defer { base.remove() }
    try base.remove("judgements")
    let arguments = ["--assessor", "丁", "--date", "2025-03-01", "--language", language]
    let shown = try CommandRun(["judgement-sheet", "assessment.yaml"] + arguments, in: base.folder)
    #expect(shown.status == 0, "\(shown.errors)")
    expectGolden(shown.output, named: "judgement/sheet.\(language).yaml")
    let file = ["--output", "judgements/丁.yaml"]
    #expect(try CommandRun(["judgement-sheet", "assessment.yaml"] + arguments + file, in: base.folder).status == 0)
    let again = try CommandRun(["judgement-sheet", "assessment.yaml"] + arguments + file, in: base.folder)
    #expect(again.status == 2 && again.errors.contains("[file.exists]"), "\(again.errors)")
    let undeclared = try CommandRun(["lint", "assessment.yaml"], in: base.folder)
    #expect(undeclared.status == 1 && undeclared.errors.contains("“ties”"), "\(undeclared.errors)")
    try base.replace("date: 2025-03-01\n", with: "date: 2025-03-01\nties: []\n", in: "judgements/丁.yaml")
    let declared = try CommandRun(["lint", "assessment.yaml"], in: base.folder)
    #expect(declared.status == 0 && declared.errors.contains("[judgement.sheet-empty]"), "\(declared.errors)")
  }

  @Test func aBundleWhoseRatingsWereChangedIsFoundOut() throws {
    let base = try BaseAssessment(of: Self.example)
    defer { base.remove() }
    #expect(try CommandRun(["evaluate", "assessment.yaml", "--output", "out"], in: base.folder).status == 0)
    try base.replace(
      #""assessor":"丙","counts":true,"date":"2025-02-25","evidence":[],"note":null,"rating":"3""#,
      with: #""assessor":"丙","counts":true,"date":"2025-02-25","evidence":[],"note":null,"rating":"4""#,
      in: "out/judgements.json")
    let run = try CommandRun(["verify", "out", "--language", "en"], in: base.folder)
    #expect(run.status == 1)
    #expect((run.output + run.errors).contains("judgements/committee.duties-posted"), "\(run.output)\(run.errors)")
  }
}
