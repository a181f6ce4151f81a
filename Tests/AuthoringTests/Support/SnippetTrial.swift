import ActivityLogs
import Assessments
import Authoring
import Diagnostics
import Expressions
import Measurement
import RecordReaders
import Rubrics
import Testing

/// Puts the snippets of explanations where they belong, and listens.
enum SnippetTrial {
  private static let assessment = """
    assessment: sample
    rubric: rubric
    period: {from: 2024-01-01, to: 2025-01-01, zone: Asia/Shanghai}
    communities: communities.csv

    """
  private static let mapping = """
    mapping: 1
    events: [{activity: topic.raised, time: $登记时间, actor: resident, community: $社区}]

    """
  private static let judgement = """
    indicator: committee.duties
    unit: jinning
    rating: 3
    rater: 甲

    """

  /// Everything that is found with a snippet in its place.
  static func diagnostics(of snippet: String, in place: Explanation.Place) throws -> [Diagnostic] {
    var rubric = SmallRubric()
    let indicators = "indicators/order.yaml"
    switch place {
    case .rubric: rubric.replace("rubric.yaml") { overriding($0, with: snippet) }
    case .vocabulary: rubric.replace("vocabulary.yaml") { overriding($0, with: snippet) }
    case .indicator:
      rubric.replace(indicators) { item(overriding(entries(of: $0, indent: 2), with: snippet), indent: 2) }
    case .events: return try diagnostics(of: "measure: {count: {where: \(quoted(snippet))}}", in: .indicator)
    case .cases:
      let measure = "measure: {stages: {all-of: [topic.triaged], cases: \(quoted(snippet))}}\nscale: [[0, 0], [1, 100]]"
      return try diagnostics(of: measure, in: .indicator)
    case .units: return try diagnostics(of: "applies: \(quoted(snippet))", in: .indicator)
    case .record:
      var diagnostics: [Diagnostic] = []
      let scope = Scope.records(columns: ["状态", "金额", "期间", "备注", "结案 时间", "../镇"])
      _ = ValueExpression(
        parsing: snippet, scope: scope, place: { _ in SourcePlace(file: "m.yaml") }, diagnostics: &diagnostics)
      return diagnostics
    case .file("calendar"):
      var diagnostics: [Diagnostic] = []
      _ = CalendarFile.load(SourceFile(name: "c.yaml", bytes: Array(snippet.utf8)), diagnostics: &diagnostics)
      return diagnostics
    case .file(let name): rubric.replace(name) { _ in snippet }
    case .assessment:
      var diagnostics: [Diagnostic] = []
      let source = SourceFile(name: "a.yaml", bytes: Array(overriding(assessment, with: snippet).utf8))
      _ = AssessmentDefinition.load(source, zones: .system, diagnostics: &diagnostics)
      return diagnostics
    case .mapping:
      var diagnostics: [Diagnostic] = []
      let source = SourceFile(name: "m.yaml", bytes: Array(overriding(mapping, with: snippet).utf8))
      if let mapping = Mapping.load(source, zones: ZoneDirectory.system.rules(for:), diagnostics: &diagnostics) {
        diagnostics += MappingLint.check(mapping)
      }
      return diagnostics
    case .judgement: return try judged(overriding(judgement, with: snippet))
    }
    return rubric.check().diagnostics
  }

  private static func judged(_ entries: String) throws -> [Diagnostic] {
    var rubric = SmallRubric()
    rubric.replace("indicators/order.yaml") { _ in
      """
      - id: committee.duties
        actor: 居委会
        dimension: order
        measure: {judgement: {question: 分工清楚吗？, scale: [0, 4]}}
        scale: [[0, 0], [4, 100]]

      """
    }
    var diagnostics: [Diagnostic] = []
    let table = CSVTable(
      SourceFile(name: "c.csv", bytes: Array("community\njinning\n".utf8)), diagnostics: &diagnostics)
    let loaded = try #require(rubric.check().rubric)
    let units = UnitTree.load(
      communities: try #require(table), facts: nil, vocabulary: loaded.vocabulary, diagnostics: &diagnostics)
    let text = "judgements:\n" + item(entries, indent: 2)
    let source = SourceFile(name: "j.yaml", bytes: Array(text.utf8))
    let terms = JudgementTerms(rubric: loaded, units: try #require(units))
    _ = JudgementFile.load(source, terms: terms, diagnostics: &diagnostics)
    return diagnostics
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

  /// Top-level entries with those of a snippet in place of the ones of the same key.
  private static func overriding(_ text: String, with snippet: String) -> String {
    var keys = Set(blocks(of: snippet).map(\.key))
    let scales: Set<String> = ["scale", "steps", "pass", "target", "deduct", "relative"]
    if !keys.isDisjoint(with: scales) { keys.formUnion(scales) }
    let kept = blocks(of: text).filter { !keys.contains($0.key) }
    return kept.map(\.text).joined() + snippet + (snippet.hasSuffix("\n") ? "" : "\n")
  }

  private static func blocks(of text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      let isContinued = line.first == " " || line.first == "\t"
      if isContinued, var last = blocks.popLast() {
        last.text += line + "\n"
        blocks.append(last)
      } else {
        blocks.append((String(line.prefix { $0 != ":" && $0 != "：" }), line + "\n"))
      }
    }
    return blocks
  }

  /// The entries of the only item of a list, moved to the margin.
  private static func entries(of list: String, indent: Int) -> String {
    list.split(separator: "\n").map { $0.dropFirst(indent) + "\n" }.joined()
  }

  /// Entries as the only item of a list.
  private static func item(_ entries: String, indent: Int) -> String {
    let lines = entries.split(separator: "\n").enumerated()
    let margin = String(repeating: " ", count: indent)
    return lines.map { ($0.offset == 0 ? "- " : margin) + $0.element + "\n" }.joined()
  }
}
