import ActivityLogs
import Assessments
import CanonicalJSON
import Diagnostics
import Foundation
import Rubrics
import SQLScripts
import TestSupport
import Testing
import Verification

/// Scripts made of bundles.
struct SQLScriptTests {
  /// The small assessment of the command's fixtures, in a folder of its own, changed by the trial.
  private func withSource(
    _ spoil: (URL) throws -> Void = { _ in }, _ trial: (BundleSource) throws -> Void
  ) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = Repository.path("Tests/CommandsTests/Fixtures/base")
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    try spoil(folder)
    let path = folder.appendingPathComponent("assessment.yaml").path
    let outcome = try Evaluation.run(path)
    try trial(
      BundleSource(
        basis: AssessmentBasis(ofFile: path), result: outcome.result.json,
        logs: outcome.inputs.filter { $0.role == .log }.map { BundleSource.Log(name: $0.name, digest: $0.digest) }))
  }

  private func add(_ text: String, to name: String, in folder: URL) throws {
    let file = folder.appendingPathComponent(name)
    let old = String(decoding: try Repository.bytes(file), as: UTF8.self)
    try Data((old + text).utf8).write(to: file)
  }

  @Test func isTheSameForTheSameBundle() throws {
    try withSource { source in
      let script = try SQLScript(source, logFolder: "移交's", language: .english)
      #expect(script.expressed == 2 && script.inexpressible.isEmpty)
      expectGolden(script.text, named: "small.sql")
    }
  }

  @Test func aJudgementAndAConditionWithoutWordsAreNamedInTheHeadAndNothingElseIsLost() throws {
    let indicators = """

      - id: committee.asked
        actor: residents-committee
        dimension: mechanism-design
        title: {zh: 征询, en: Asked}
        measure: {judgement: {question: {zh: 是否征询？, en: Are residents asked?}, scale: [0, 4]}}
        scale: [[0, 0], [4, 100]]
      - id: resident.odd-cases
        actor: resident
        dimension: mechanism-design
        title: {zh: 单数, en: Odd}
        measure: {count: {where: 'hours * 2 > 3'}}
        scale: [[0, 0], [4, 100]]
      """
    try withSource { folder in
      try add(indicators, to: "rubric/indicators/mechanism-design.yaml", in: folder)
    } _: { source in
      let script = try SQLScript(source, logFolder: ".", language: .chinese)
      #expect(script.expressed == 2)
      #expect(script.inexpressible.map(\.code) == ["sql.judgement-not-in-logs", "sql.condition-not-expressed"])
      #expect(script.inexpressible.last?.message.arguments["part"] == "hours * 2")
      let head = script.text.prefix { $0 != ";" }
      #expect(head.contains("2 of 4") && head.contains("“committee.asked”无法用 SQL 表达"))
      #expect(head.contains("“resident.odd-cases”无法用 SQL 表达：“hours * 2”没有对应的写法"))
      #expect(!script.text.contains("INSERT INTO figure\nSELECT 'resident.odd-cases'"))
    }
  }

  @Test func textsOfABundleStayTexts() throws {
    try withSource { folder in
      let file = folder.appendingPathComponent("rubric/rubric.yaml")
      let text = String(decoding: try Repository.bytes(file), as: UTF8.self)
      let edition = #/edition: .*/#
      try Data(text.replacing(edition, with: #"edition: "1\nDROP TABLE event;""#).utf8).write(to: file)
    } _: { source in
      let script = try SQLScript(source, logFolder: "a'); DROP TABLE event; --", language: .english)
      #expect(!script.text.split(separator: "\n").contains { $0.hasPrefix("DROP") })
      #expect(script.text.contains("SET VARIABLE logs = 'a''); DROP TABLE event; --';"))
    }
  }

  @Test func noTextEndsALineOrWhatIsReadOfOne() throws {
    let command = ");\n.shell touch PWNED\nSELECT ("
    try withSource { folder in
      let file = folder.appendingPathComponent("communities.csv")
      let text = String(decoding: try Repository.bytes(file), as: UTF8.self)
      try Data(text.replacing("石桥社区", with: "\"石'桥\(command)\"").utf8).write(to: file)
    } _: { source in
      var source = source
      source.logs[0].name = "a\0'\(command).csv"
      var result = try #require(source.result.members)
      var units = try #require(result["units"]?.elements)
      var unit = try #require(units.first?.members)
      unit["unit"] = .string("\0\(command)")
      units[0] = .object(unit)
      result["units"] = .array(units)
      source.result = .object(result)
      let script = try SQLScript(source, logFolder: "移交\0\(command)", language: .english)
      #expect(!script.text.unicodeScalars.contains("\0"))
      #expect(!script.text.split(separator: "\n").contains { $0.hasPrefix(".") })
      #expect(
        script.text.contains("('移交' || chr(0) || ');' || chr(10) || '.shell touch PWNED' || chr(10) || 'SELECT (')"))
      #expect(script.text.contains("('' || chr(0) || ');' || chr(10)"))
    }
  }

  @Test func logsThatDuckDBCannotReadAreRefused() throws {
    try withSource { source in
      var workbook = source
      workbook.logs = [BundleSource.Log(name: "logs/台账.xlsx", digest: "0")]
      let refused = #expect(throws: DiagnosticsError.self) {
        try SQLScript(workbook, logFolder: ".", language: .english)
      }
      #expect(refused?.diagnostics.map(\.code) == ["sql.log-format"])
      var mapped = source
      mapped.basis.definition.logs[0].mapping = mapped.basis.definition.communities
      let unmapped = #expect(throws: DiagnosticsError.self) {
        try SQLScript(mapped, logFolder: ".", language: .english)
      }
      #expect(unmapped?.diagnostics.map(\.code) == ["sql.log-mapped"])
      var lines = source
      lines.logs = [BundleSource.Log(name: "logs/台账.jsonl", digest: "0")]
      _ = try SQLScript(lines, logFolder: ".", language: .english)
      lines.basis.definition.duplicates = .drop
      let dropped = #expect(throws: DiagnosticsError.self) {
        try SQLScript(lines, logFolder: ".", language: .english)
      }
      #expect(dropped?.diagnostics.map(\.code) == ["sql.duplicates-in-json-lines"])
      lines.logs = source.logs
      _ = try SQLScript(lines, logFolder: ".", language: .english)
      #expect(unmapped?.diagnostics.first?.message.arguments["files"] == "logs/*.csv")
    }
  }
}
