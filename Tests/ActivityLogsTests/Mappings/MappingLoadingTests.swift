import ActivityLogs
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import TestSupport
import TextEncodings
import Testing

/// Mapping files as the loader understands them.
struct MappingLoadingTests {
  /// A mapping file of the tests, read.
  private func load(_ name: String) throws -> (source: SourceFile, mapping: Mapping?, diagnostics: [Diagnostic]) {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
      .appendingPathComponent(name)
    let source = SourceFile(name: name, bytes: try Repository.bytes(file))
    var diagnostics: [Diagnostic] = []
    let mapping = Mapping.load(source, zones: MappedRun.zone, diagnostics: &diagnostics)
    return (source, mapping, diagnostics)
  }

  @Test(arguments: ["head", "rules", "formats"])
  func tellsAllThatIsWrongInOneGo(name: String) throws {
    let (source, mapping, diagnostics) = try load(name + ".yaml")
    #expect(mapping == nil)
    let shown = diagnostics.inReadingOrder()
    expectGolden(shown.inChinese(sources: [source]), named: name + ".zh.txt")
    expectGolden(shown.inEnglish(sources: [source]), named: name + ".en.txt")
  }

  @Test func tellsWhatIsOddWithoutBeingWrong() throws {
    let (source, loaded, diagnostics) = try load("odd.yaml")
    let mapping = try #require(loaded, "\(diagnostics.inChinese(sources: [source]))")
    let vocabulary = Vocabulary(
      activities: Dictionary(
        uniqueKeysWithValues: ["topic.raised", "topic.closed", "meeting.held"].map {
          ($0, Vocabulary.Activity(title: LocalizedText($0)))
        }))
    let found = MappingLint.check(mapping, vocabulary: vocabulary)
    #expect(found.allSatisfy { $0.severity == .warning })
    let shown = (diagnostics + found).inReadingOrder()
    expectGolden(shown.inChinese(sources: [source]), named: "odd.zh.txt")
    expectGolden(shown.inEnglish(sources: [source]), named: "odd.en.txt")
    #expect(!MappingLint.check(mapping).contains { $0.code == "mapping.activity-unknown" })
  }

  @Test func readsEveryPart() throws {
    let mapping = try MappedRun.mapping(
      """
      mapping: 1
      title: {zh: 热线, en: Hotline}
      source:
        encoding: gb18030
        format: csv
        delimiter: tab
        header: 2
        skip: 3
        strip: {before: "var x = "}
        sha256: E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855
      time: {zone: "+08:00", dst: {missing: shift-forward, ambiguous: later}, formats: [iso8601, excel-serial]}
      missing: {状态: ["-", ""], _: [无]}
      explode: [{columns: 节点, split: "、"}]
      vars: {量: 'trim($节点)'}
      defaults: {community: 晋宁}
      events:
        - name: raised
          when: {column: 量, is: present}
          activity: $量
          time: "2024-05-01"
          actor: 居民
          attributes: {预算: '${预算（元）}'}
          precision: month
      checks: [{name: 一, that: '$状态 == "是"', otherwise: report}]
      dedupe: {on: [activity, 预算], report: false}
      expect: {records: 10, events: 7}
      coverage: 抽样
      """)
    #expect(mapping.title == LocalizedText(english: "Hotline", chinese: "热线"))
    #expect(mapping.source.format == .csv && mapping.source.encoding == .gb18030)
    #expect(mapping.source.delimiter == 9 && mapping.source.headerRows == 2 && mapping.source.skippedRows == 3)
    #expect(mapping.source.stripped == SourceOptions.Stripped(before: "var x = ", after: ""))
    #expect(mapping.digest == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(mapping.time.zone?.identifier == "+08:00")
    #expect(mapping.time.missing == .shiftForward && mapping.time.ambiguous == .later)
    #expect(mapping.time.formats.map(\.text) == ["iso8601", "excel-serial"])
    #expect(mapping.missing == MissingValues(elsewhere: ["无"], columns: ["状态": ["-"]]))
    #expect(mapping.explosions.map(\.columns) == [["节点"]] && mapping.explosions.map(\.separator) == ["、"])
    let rule = try #require(mapping.rules.first)
    #expect(rule.name == "raised" && rule.precision == .month)
    #expect(Set(rule.values.keys) == ["community", "activity", "time", "actor", "x.预算"])
    #expect(rule.columns == ["节点", "预算（元）"])
    #expect(mapping.checks.map(\.otherwise) == [.report] && mapping.checks.map(\.name) == ["一"])
    #expect(mapping.deduplication == Deduplication(columns: ["activity", "x.预算"], isReported: false))
    #expect(mapping.expectation.records == 10 && mapping.expectation.events == 7)
    #expect(mapping.coverage == LocalizedText("抽样"))
    #expect(mapping.columnPlaces["预算（元）"]?.span?.start.line == 22)
  }

  @Test func leavesToTheFileWhatItDoesNotSay() throws {
    let mapping = try MappedRun.mapping("mapping: 1\nevents: [{activity: a}]\n")
    #expect(mapping.source == SourceOptions())
    #expect(mapping.time == TimeRules(formats: [try TimeFormat("iso8601")]))
    #expect(mapping.missing == MissingValues() && mapping.explosions.isEmpty && mapping.deduplication == nil)
    #expect(mapping.rules.map(\.name) == ["1"] && mapping.rules.map(\.precision) == [.instant])
    #expect(mapping.expectation == Expectation() && mapping.coverage == nil && mapping.digest == nil)
  }

  @Test func tellsASheetsNumberFromItsName() throws {
    let sheets: [(text: String, sheet: SourceOptions.Sheet)] = [
      ("2024", .numbered(2024)), ("\"2024\"", .named("2024")), ("工单", .named("工单")), ("0", .named("0")),
    ]
    for (text, sheet) in sheets {
      let mapping = try MappedRun.mapping(
        "mapping: 1\nsource: {format: xlsx, sheet: \(text)}\nevents: [{activity: a}]\n")
      #expect(mapping.source.sheet == sheet)
    }
  }

  @Test func letsAVariableHideTheColumnOfItsName() throws {
    let run = try MappedRun(
      """
      mapping: 1
      vars: {人: 'trim($人)'}
      events: [{activity: a, time: "2024", actor: resident, community: 晋宁, person: $人, attributes: [人]}]
      """, RecordRows(["人"], [[" 甲 "], ["  "]]), columns: ["person", "x.人"])
    #expect(run.events == ["2.0 person=甲 x.人=甲", "3.0"])
  }
}
