import Diagnostics
import RubricTesting
import Rubrics
import Testing

/// A rubric of two indicators, and tests of it written in YAML.
struct TriedRubric {
  /// The rubric.
  let rubric: Rubric

  /// Reads the rubric.
  /// - Parameters:
  ///   - head: what stands in `rubric.yaml` besides.
  ///   - indicators: further indicators.
  init(head: String = "", indicators: String = "") throws {
    let files = [
      "rubric.yaml": """
      plumbline: 1
      rubric: sample
      edition: "1"
      dimensions: {order: {title: {zh: 次序, en: Order}}}
      \(head)
      """,
      "vocabulary.yaml": """
      activities:
        议题.提出: {title: 议题提出, by: [resident], needs: [case]}
        议题.分类: {title: 议题分类, by: [residents-committee], needs: [case]}
      """,
      "indicators/order.yaml": """
      - id: committee.triaged
        actor: residents-committee
        dimension: order
        measure: {within: {from: 议题.提出, to: 议题.分类, limit: 3d}}
        scale: [[0, 0], [0.5, 60], [1, 100]]
        evidence: {at-least: 3}
      - id: committee.teams
        actor: residents-committee
        dimension: order
        measure: {fact: {column: teams}}
        steps: [[1, 30], [5, 100]]
      \(indicators)
      """,
    ]
    var diagnostics: [Diagnostic] = []
    let sources = files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) }
    rubric = try #require(
      Rubric.load(from: RubricFiles(sources), diagnostics: &diagnostics), "\(diagnostics.map(\.code))")
  }

  /// Reads and runs tests.
  /// - Parameter tests: the items under `tests`.
  /// - Returns: what came, and what is wrong with tests as they are written.
  func run(
    _ tests: String, head: String = ""
  ) -> (results: TestResults, diagnostics: [Diagnostic]) {
    let text = """
      plumbline: 1
      period: {from: 2024-01-01, to: 2025-01-01, zone: "+08:00"}
      \(head)
      tests:
      \(tests)
      """
    let source = SourceFile(name: "tests/次序.yaml", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    _ = TestSuite.read([source], of: rubric, diagnostics: &diagnostics)
    return (TestSuite.run([source], of: rubric).results, diagnostics)
  }
}
