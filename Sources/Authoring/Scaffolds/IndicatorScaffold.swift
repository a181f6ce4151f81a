package import ActivityLogs
package import Diagnostics
package import Rubrics

/// An indicator to begin with, made for a rubric that is there: about a recommendation that has none yet, with activities
/// of its vocabulary.
package struct IndicatorScaffold: Sendable {
  /// What the author asks for; what is left open is chosen.
  package struct Request: Sendable {
    /// The indicator's id.
    package var id: IndicatorID
    /// Whose conduct it judges.
    package var actor: Actor?
    /// The dimension, by its id.
    package var dimension: String?
    /// The recommendation, by its id.
    package var recommendation: String?

    /// Makes a request.
    package init(
      id: IndicatorID, actor: Actor? = nil, dimension: String? = nil, recommendation: String? = nil
    ) {
      self.id = id
      self.actor = actor
      self.dimension = dimension
      self.recommendation = recommendation
    }
  }

  /// The dimension chosen.
  package let dimension: String
  private let id: IndicatorID
  private let actor: Actor
  private let recommendation: Recommendation?
  private let hasRegister: Bool
  private let measure: Measure
  private let language: Language

  /// A measure that the vocabulary allows.
  private struct Measure {
    var yaml: String
    var scale: String
    var hasMinimum: Bool
  }

  /// Makes a scaffold for a rubric.
  package init(_ request: Request, for rubric: Rubric, language: Language) {
    let actor = request.actor ?? Self.actor(namedBy: request.id, in: rubric)
    let recommendation = Self.recommendation(request, for: actor, in: rubric)
    self.id = request.id
    self.actor = actor
    self.recommendation = recommendation
    self.hasRegister = !rubric.recommendations.isEmpty
    self.dimension = request.dimension ?? recommendation?.dimension ?? rubric.dimensions.first?.id ?? ""
    self.measure = Self.measure(of: actor, rubric)
    self.language = language
  }

  // MARK: Choosing

  /// The actor that the first word of an id stands for, else the first that a recommendation still waits for.
  private static func actor(namedBy id: IndicatorID, in rubric: Rubric) -> Actor {
    switch id.description.prefix(while: { $0.isLetter }) {
    case "office", "subdistrict", "street": return .subdistrictOffice
    case "committee", "residents": return .residentsCommittee
    case "organization", "organizations", "social": return .socialOrganization
    case "resident", "citizen": return .resident
    default: break
    }
    let waiting = rubric.recommendations.lazy.compactMap { recommendation in
      Actor.allCases.first { recommendation.actors[$0] != nil && !rubric.covers(recommendation, $0) }
    }
    return waiting.first ?? .residentsCommittee
  }

  /// The recommendation asked for, else the first for the actor without an indicator, else the first for the actor;
  /// none where the register asks nothing of the actor in the dimension.
  private static func recommendation(_ request: Request, for actor: Actor, in rubric: Rubric) -> Recommendation? {
    if let id = request.recommendation { return rubric.recommendations.first { $0.id == id } }
    let fitting = rubric.recommendations.filter { recommendation in
      guard recommendation.actors[actor] != nil else { return false }
      return request.dimension.map { recommendation.concerns($0) } ?? true
    }
    return fitting.first { !rubric.covers($0, actor) } ?? fitting.first
  }

  /// A measure of cases where the actor does something that follows another activity of a case, else one of months,
  /// else a judgement. Vocabularies list activities in the order in which they happen.
  private static func measure(of actor: Actor, _ rubric: Rubric) -> Measure {
    let vocabulary = rubric.vocabulary
    let names = vocabulary.activities.keys.map {
      (offset: rubric.places.activities[$0]?.span?.start.offset ?? 0, name: $0)
    }
    .sorted { $0.offset < $1.offset || $0.offset == $1.offset && $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    .map(\.name)
    let own = names.filter { vocabulary.activities[$0].map { $0.by.isEmpty || $0.by.contains(actor) } ?? false }
    let ofCases = names.filter { vocabulary.activities[$0]?.needs.contains("case") ?? false }
    if let from = ofCases.first, let to = own.first(where: { $0 != from && ofCases.contains($0) }) {
      let yaml = "within: {from: \(quoted(from)), to: \(quoted(to)), limit: 30d}"
      return Measure(yaml: yaml, scale: "[[0.2, 0], [0.6, 60], [0.95, 100]]", hasMinimum: true)
    }
    if let name = own.first {
      let text = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("'", with: "''")
      let yaml = "regularity: {every: month, at-least: 1, where: 'activity == \"\(text)\"'}"
      return Measure(yaml: yaml, scale: "[[0.1, 0], [0.6, 60], [1, 100]]", hasMinimum: true)
    }
    let question = "{zh: 做到了多少？0＝看不出；4＝有成文办法并核对过, en: 'How far is it done? 0: no sign; 4: written down and checked'}"
    return Measure(
      yaml: "judgement: {question: \(question), scale: [0, 4]}", scale: "[[0, 0], [4, 100]]", hasMinimum: false)
  }

  /// A text as a value of YAML, in quotes where it needs them.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
    return isPlain ? text : "'" + text.replacing("'", with: "''") + "'"
  }

  // MARK: Writing

  private func say(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  /// The item of a list, each line ending with a line feed.
  package var item: String {
    var lines = [
      "- id: \(id)", "  actor: \(actor.rawValue)", "  dimension: \(dimension)",
    ]
    if let recommendation {
      lines.append("  recommendation: \(Self.quoted(recommendation.id))")
    } else if hasRegister {
      lines.append(
        say(
          "  # The register asks nothing of this actor here. Should it come to, add recommendation and basis.",
          "  # 建议清单在这里没有向这个主体提出建议；以后若有，请补上 recommendation 和 basis。"))
    }
    lines += [
      "  title: {zh: 待定名 \(id), en: To be named \(id)}",
      say(
        "  # Why is this a fair sign of the recommendation? Say what it does not show, too.",
        "  # 为什么它能公允地反映这条建议？也写明它看不出什么。"),
      "  why: {zh: 请写明理由。, en: Say why.}",
      say(
        "  # from: paper, practice or choice; the note says where.", "  # from 写 paper、practice 或 choice；note 写出处或理由。"),
      "  threshold: {from: choice, note: {zh: 本标准的选择。, en: This rubric's choice.}}",
    ]
    if let basis = recommendation?.actors[actor] { lines.append("  basis: \(basis.rawValue)") }
    lines += [
      say("  # plumbline explain --measures tells what can be measured.", "  # plumbline explain --measures 说明可以测量什么。"),
      "  measure:", "    \(measure.yaml)", "  scale: \(measure.scale)",
    ]
    if measure.hasMinimum { lines.append("  evidence: {at-least: 5}") }
    lines += [
      "  weight: 1", say("  # What would you tell those who score low?", "  # 对得分低的，你会建议他们做什么？"),
      "  advice: {zh: 请写建议。, en: Say what to do.}",
    ]
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Rubric {
  /// Whether an indicator is about a recommendation and an actor.
  fileprivate func covers(_ recommendation: Recommendation, _ actor: Actor) -> Bool {
    indicators.contains { $0.recommendation == recommendation.id && $0.actor == actor }
  }
}
