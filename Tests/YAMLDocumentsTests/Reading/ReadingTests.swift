import Diagnostics
import Foundation
import Quantities
import TestSupport
import Testing
import YAMLDocuments

/// What each reader makes of a value: the value, or the code of what it reports.
@Suite struct ReadingTests {
  private enum Method: String, RawRepresentable, CaseIterable, Sendable {
    case mean
    case linear
    case nearestRank = "nearest-rank"
  }

  @Test(arguments: [
    ("甲", "甲"), ("no", "no"), ("1:30", "1:30"), ("0777", "0777"), ("2024-05-01", "2024-05-01"), ("'null'", "null"),
    ("!!str 12", "12"), ("", "yaml.no-value"), ("~", "yaml.no-value"), ("null", "yaml.no-value"),
    ("[甲]", "yaml.expected-text"),
    ("{甲: 乙}", "yaml.expected-text"), ("''", "yaml.blank-text"), ("'　 '", "yaml.blank-text"),
  ])
  func readsText(yaml: String, expected: String) throws {
    #expect(try read(yaml) { $0.text(&$1) } == expected)
  }

  @Test func readsEmptyTextWhereItIsAllowed() throws {
    #expect(try read("''") { $0.text(mayBeEmpty: true, &$1) }.isEmpty)
  }

  @Test(arguments: [
    ("committee.topics-triaged-first", "committee.topics-triaged-first"), ("m4b", "m4b"),
    ("M4b", "yaml.expected-identifier → m4b"), ("topics_triaged", "yaml.expected-identifier → topics-triaged"),
    ("居委会", "yaml.expected-identifier"), ("a..b", "yaml.expected-identifier"), ("1a", "yaml.expected-identifier"),
  ])
  func readsIdentifiers(yaml: String, expected: String) throws {
    #expect(try read(yaml) { $0.identifier(&$1) } == expected)
  }

  @Test(arguments: [
    ("\"1.10\"", "1.10"), ("'2025'", "2025"), ("2025版", "2025版"), ("1.10", "yaml.unquoted-version → \"1.10\""),
    ("2025.1", "2025.1 yaml.unquoted-number → \"2025.1\""), ("1e3", "yaml.unquoted-version → \"1e3\""),
    ("007", "yaml.ambiguous-number → \"007\""), ("true", "true yaml.unquoted-number → \"true\""),
    (".inf", "yaml.ambiguous-number → \".inf\""),
  ])
  func asksForQuotesAroundVersions(yaml: String, expected: String) throws {
    #expect(try read(yaml) { $0.unmistakableText(&$1) } == expected)
  }

  @Test(arguments: [
    ("3", "3"), ("-0.50", "-0.5"), ("+2", "2"), ("-0", "0"), ("'0.6'", "0.6"), ("!!float 2", "2"),
    ("!!str 2", "yaml.number-marked-as-text"), ("! 2", "yaml.number-marked-as-text"),
    ("1e3", "yaml.number-in-other-form → 1000"), ("1.", "yaml.number-in-other-form → 1"),
    (".5", "yaml.number-in-other-form → 0.5"), ("1e400", "yaml.expected-number"), (".nan", "yaml.expected-number"),
    ("0o10", "yaml.ambiguous-number"), ("09", "yaml.ambiguous-number → 9"), ("0x1F", "yaml.ambiguous-number"),
    ("0b101", "yaml.ambiguous-number"), ("685_230", "yaml.ambiguous-number"), ("00.5", "yaml.ambiguous-number → 0.5"),
    ("12345678901234567890", "yaml.number-too-large"), ("0.1234567890123456789", "yaml.number-too-precise"),
    ("六成", "yaml.expected-number"), ("1,000", "yaml.expected-number"), ("60%", "yaml.expected-number"),
    ("[1]", "yaml.expected-number"), ("", "yaml.no-value"), ("１２", "yaml.expected-number"),
  ])
  func readsDecimals(yaml: String, expected: String) throws {
    #expect(try read(yaml) { $0.decimal(&$1) } == expected)
  }

  @Test(arguments: [
    ("60%", "0.6"), ("0.6", "0.6"), ("'1%'", "0.01"), ("0", "0"), ("100%", "1"), ("33.3%", "0.333"),
    ("60", "yaml.expected-share → 60%"), ("101%", "yaml.expected-share"), ("-1%", "yaml.expected-share"),
    ("60 %", "yaml.expected-number"), ("六成", "yaml.expected-number"), ("%", "yaml.expected-number"),
  ])
  func readsShares(yaml: String, expected: String) throws {
    #expect(try read(yaml == "%" ? "'%'" : yaml) { $0.share(&$1) } == expected)
  }

  @Test(arguments: [
    ("1", "1"), ("5", "5"), ("0", "yaml.number-out-of-range"), ("6", "yaml.number-out-of-range"),
    ("2.0", "yaml.expected-whole-number → 2"), ("2.5", "yaml.expected-whole-number"),
    ("999999999999999999", "yaml.number-out-of-range"), ("三", "yaml.expected-number"),
  ])
  func readsWholeNumbers(yaml: String, expected: String) throws {
    #expect(try read(yaml) { $0.wholeNumber(in: 1...5, &$1) } == expected)
  }

  @Test(arguments: [
    ("true", "true"), ("False", "false"), ("TRUE", "true"), ("yes", "yaml.expected-truth → true"),
    ("off", "yaml.expected-truth → false"), ("否", "yaml.expected-truth → false"),
    ("'true'", "yaml.expected-truth → true"),
    ("1", "yaml.expected-truth"), ("~", "yaml.no-value"), ("{}", "yaml.expected-truth"),
  ])
  func readsTruthValues(yaml: String, expected: String) throws {
    #expect(try read(yaml) { $0.boolean(&$1) } == expected)
  }

  @Test(arguments: [
    ("nearest-rank", "nearestRank"), ("nearest_rank", "yaml.expected-choice → nearest-rank"),
    ("Mean", "yaml.expected-choice → mean"), ("中位数", "yaml.expected-choice"),
  ])
  func readsChoices(yaml: String, expected: String) throws {
    #expect(try read(yaml) { $0.choice(Method.self, &$1) } == expected)
  }

  @Test(arguments: [
    ("{zh: 议事, en: Deliberation}", "议事|Deliberation"), ("议事", "议事|议事"), ("{zh: 议事}", "yaml.missing-key"),
    ("{zh: 议事, en: }", "yaml.no-value"), ("{zh: 议事, en: x, fr: y}", "议事|x yaml.unknown-key"),
    ("[议事]", "yaml.expected-localized-text"), ("~", "yaml.no-value"),
  ])
  func readsTextInBothLanguages(yaml: String, expected: String) throws {
    let result = try read(yaml) { node, diagnostics in
      node.localizedText(&diagnostics).map { $0.chinese + "|" + $0.english }
    }
    #expect(result == expected)
  }

  @Test func readsCollections() throws {
    #expect(try read("[甲, 乙]") { $0.sequence(&$1)?.count } == "2")
    #expect(try read("[]") { $0.sequence(&$1)?.count } == "0")
    #expect(try read("甲") { $0.sequence(&$1)?.count } == "yaml.expected-sequence")
    #expect(try read("~") { $0.sequence(&$1)?.count } == "yaml.no-value")
    #expect(try read("甲") { node, _ in node.oneOrMore().count } == "1")
    #expect(try read("[甲, 乙]") { node, _ in node.oneOrMore().map(\.name).joined(separator: ", ") } == "v #1, v #2")
    #expect(try read("{甲: 1, 乙: 2}") { $0.entries(&$1)?.map(\.keyText).joined() } == "甲乙")
    #expect(try read("[甲]") { $0.entries(&$1)?.count } == "yaml.expected-entries")
  }

  @Test func tellsTheAuthorOfAnIndicatorEverythingAtOnce() throws {
    let yaml = """
      - id: Committee topics
        wieght: 1.5
        权重: 2
        title: {zh: 议事}
        edition: 1.10
        weight: 1e1
        at-least: 60
        levels: 五
        by: [居民, 2, ~]
        method: nearest_rank
        required: yes
      - 不是指标
      """
    let file = SourceFile(name: "indicators/议事.yaml", bytes: Array(yaml.utf8))
    var diagnostics: [Diagnostic] = []
    let document = YAMLDocument.parse(file, root: .sequence, diagnostics: &diagnostics)
    let thing = LocalizedText(english: "The indicator", chinese: "指标")
    let keys = ["id", "title", "edition", "weight", "at-least", "levels", "by", "method", "required", "measure"]
    for node in try #require(document).root.oneOrMore() {
      guard let reader = YAMLMappingReader(node, of: thing, knownKeys: keys, diagnostics: &diagnostics) else {
        continue
      }
      _ = reader.required("id", &diagnostics)?.identifier(&diagnostics)
      _ = reader.required("measure", &diagnostics)
      _ = reader.node("title")?.localizedText(&diagnostics)
      _ = reader.node("edition")?.unmistakableText(&diagnostics)
      _ = reader.node("weight")?.decimal(&diagnostics)
      _ = reader.node("at-least")?.share(&diagnostics)
      _ = reader.node("levels")?.wholeNumber(in: 1...4, &diagnostics)
      for item in reader.node("by")?.oneOrMore() ?? [] { _ = item.text(&diagnostics) }
      _ = reader.node("method")?.choice(Method.self, &diagnostics)
      _ = reader.node("required")?.boolean(&diagnostics)
    }
    for language in Language.allCases {
      let text = TextRenderer(language: language).text(for: diagnostics) { _ in file }
      expectGolden(
        text, named: "indicator.\(language.rawValue).txt",
        testFile: Repository.path("Tests/YAMLDocumentsTests/Reading.swift").path)
    }
  }

  /// Reads the value of `v` and gives it, or what was reported, with the text of a fix if there is one.
  private func read<Value>(_ yaml: String, _ body: (YAMLNode, inout [Diagnostic]) -> Value?) throws -> String {
    let file = SourceFile(name: "v.yaml", bytes: Array("v: \(yaml)\n".utf8))
    var diagnostics: [Diagnostic] = []
    let document = try #require(YAMLDocument.parse(file, diagnostics: &diagnostics))
    #expect(diagnostics.isEmpty)
    guard case .mapping(let entries) = document.root.content, let entry = entries.first else { return "no entry" }
    let value = body(entry.value, &diagnostics)
    let reports = diagnostics.map { $0.code + ($0.fix.map { " → " + $0.replacement } ?? "") }
    return ((value.map { ["\($0)"] } ?? []) + reports).joined(separator: " ")
  }
}
