import ActivityLogs
import Diagnostics
import Measurement
import Quantities
import Rubrics
import Scoring
import Testing

/// A small rubric whose indicators score the facts of their names, so that a test can say what each scores.
///
/// The committee has `committee.a` and `committee.b` in the dimensions `order` and `reach`, residents have `resident.c`
/// in `reach`; `committee.a` counts activity whose effect `committee.b` shows. All weigh 1.
struct FactRubric {
  /// What stands in `rubric.yaml` besides.
  var head = ""
  /// What stands with each indicator besides, by its fact.
  var lines: [String: String] = [:]
  /// What a vocabulary says of facts.
  var facts = ""
  /// The least number of units that are ranked.
  var rankAtLeast = 1

  private var files: RubricFiles {
    let rubric = """
      plumbline: 1
      rubric: facts
      edition: "1"
      bands: [{name: {zh: 优, en: good}, from: 80}, {name: {zh: 差, en: poor}, from: 0}]
      dimensions: {order: {}, reach: {}}
      rank-at-least: \(rankAtLeast)

      """
    let rows = [("committee", "a", "order"), ("committee", "b", "reach"), ("resident", "c", "reach")]
    let indicators = rows.map { actor, name, dimension in
      let hasScale = ["scale:", "steps:", "pass:", "target:", "deduct:", "relative:"].contains {
        lines[name]?.contains($0) ?? false
      }
      let scale = hasScale ? "" : "\n  scale: [[0, 0], [100, 100]]"
      let effect = name == "a" ? "\n  effect-shown-by: committee.b" : ""
      return """
        - id: \(actor).\(name)
          actor: \(actor == "committee" ? "residents-committee" : actor)
          dimension: \(dimension)
          measure: {fact: {column: \(name)}}\(scale)\(effect)
          units: [community, subdistrict]
        \(lines[name].map { "  " + $0 } ?? "")

        """
    }
    return RubricFiles(
      [
        ("rubric.yaml", rubric + head + "\n"), ("vocabulary.yaml", "activities: {}\n" + facts),
        ("indicators/all.yaml", indicators.joined()),
      ].map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// The rubric.
  func rubric() throws -> Rubric {
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: files, diagnostics: &diagnostics)
    return try #require(rubric, "\(diagnostics.map { $0.message.text(in: .english) })")
  }

  /// A community scored by its facts; the measures of the rubric, which are facts too, are measured.
  func score(_ facts: [String: String], id: String = "晋宁", level: UnitLevel = .community) throws -> UnitScore {
    let rubric = try rubric()
    let unit = Unit(id: id, name: id, level: level, parent: nil, facts: facts)
    func fact(_ measure: MeasureDefinition) throws -> Fact {
      guard case .fact(let column) = measure else { throw NotAFact(form: measure.form) }
      guard let value = facts[column].flatMap({ try? ExactDecimal($0) }) else {
        return Fact(.noEvidence(Message(Self.missing)), unit: .number)
      }
      return Fact(.value(Rational(value)), unit: .number)
    }
    let indicators = try rubric.indicators.map { indicator in
      let finding = Finding(indicator: indicator, unit: unit, fact: try fact(indicator.measure), sources: nil)
      return IndicatorScore(finding, sources: nil)
    }
    let measures = try rubric.measures.map {
      NamedFact(name: $0.name, form: $0.measure.form, fact: try fact($0.measure))
    }
    return UnitScore(unit: unit, indicators: indicators, measures: measures, rubric: rubric)
  }

  private static let missing = MessageTemplate("test.missing", .information, en: "Missing.", zh: "缺失。")

  /// A measure that is no fact.
  struct NotAFact: Error { let form: String }
}

extension UnitScore {
  /// The score of a group by the ids from the outside in, joined by `/`; the unit's own for an empty text.
  func node(_ path: String) -> NodeScore? {
    guard !path.isEmpty else { return score }
    var children = children
    var found: NodeScore?
    for id in path.split(separator: "/") {
      guard case .groups(let groups) = children, let group = groups.first(where: { $0.id == id }) else { return nil }
      found = group.score
      children = group.children
    }
    return found
  }
}

extension NodeScore {
  /// The steps as results have them: `base 90, veto:safety 0`.
  var stepText: String { steps.map { "\($0.name) \($0.value)" }.joined(separator: ", ") }
}
