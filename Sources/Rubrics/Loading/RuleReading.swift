internal import ActivityLogs
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import YAMLDocuments

/// Reads `deductions`, `bonus`, `gate` and `veto` of `rubric.yaml`.
struct RuleReading {
  /// The keys of a rubric that hold rules, in the order in which the rules are applied.
  static let keys = ["deductions", "bonus", "gate", "veto"]

  /// The names that conditions can use.
  let terms: RubricTerms
  /// The levels of roll-up, innermost first.
  let levels: [RollUpLevel]
  /// The ids of the dimensions, or `nil` where they are not all known.
  let dimensions: [String]?
  /// The ids of the areas.
  let areas: [String]
  /// The ids of the indicators, or `nil` where they are not all known.
  let indicators: Set<String>?
  /// The names of the measures, those included that cannot be read.
  let measures: Set<String>

  private var places: [String: SourcePlace] = [:]

  /// Makes a reading.
  init(
    terms: RubricTerms, levels: [RollUpLevel], dimensions: [String]?, areas: [String], indicators: Set<String>?,
    measures: Set<String>
  ) {
    self.terms = terms
    self.levels = levels
    self.dimensions = dimensions
    self.areas = areas
    self.indicators = indicators
    self.measures = measures
  }

  /// Reads the rules of a rubric's root, each kind in the order of the file.
  mutating func read(_ root: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [ScoringRule] {
    var rules: [ScoringRule] = []
    for key in Self.keys {
      for item in root.value(of: key)?.oneOrMore() ?? [] {
        if let rule = rule(item, under: key, &diagnostics) { rules.append(rule) }
      }
    }
    return rules
  }

  private mutating func rule(
    _ node: YAMLNode, under key: String, _ diagnostics: inout [Diagnostic]
  ) -> ScoringRule? {
    let isLimit = key == "gate" || key == "veto"
    let declaration = isLimit ? RubricLanguage.limitRule(under: key) : RubricLanguage.pointsRule(under: key)
    guard let mapping = MappingReader(node, as: declaration, &diagnostics) else { return nil }
    let id = mapping.requiredValue("id", &diagnostics) { $0.identifier(&$1) }
    let place = mapping.node("id")?.place ?? node.place
    if let id {
      if let first = places[id] {
        diagnostics.append(.repeatedName(id, at: place, first: first))
      } else {
        places[id] = place
      }
    }
    let title = mapping.localizedText("title", &diagnostics)
    let target = mapping.value("on", &diagnostics) { self.target($0, &$1) } ?? .level(.overall)
    let condition: (YAMLNode, inout [Diagnostic]) -> Expression? = { self.condition($0, of: target, &$1) }
    // Taking points off everybody can be meant; a gate without a condition is no gate.
    let when =
      isLimit
      ? mapping.requiredValue("when", &diagnostics, read: condition)
      : mapping.value("when", &diagnostics, read: condition)
    let limit = isLimit ? self.limit(mapping, &diagnostics) : nil
    let points = isLimit ? nil : self.points(mapping, &diagnostics)
    guard let id, let effect = Self.effect(key, points: points, limit: limit) else { return nil }
    return ScoringRule(
      id: id, title: title ?? LocalizedText(id), target: target, condition: when, effect: effect, place: place,
      keyPlaces: Dictionary(
        node.mappingEntries.map { ($0.keyText, $0.value.place) }, uniquingKeysWith: { first, _ in first }))
  }

  private static func effect(_ key: String, points: RulePoints?, limit: ScoreLimit?) -> ScoringRule.Effect? {
    switch key {
    case "deductions": points.map { .deduction($0) }
    case "bonus": points.map { .bonus($0) }
    case "gate": limit.map { .gate($0) }
    default: limit.map { .veto($0) }
    }
  }

  // MARK: Where and when

  private func target(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> RuleTarget? {
    guard let name = node.text(&diagnostics) else { return nil }
    let target: RuleTarget
    if let level = RollUpLevel(rawValue: name) {
      target = .level(level)
    } else if let actor = Actor(named: name) {
      target = .actor(actor)
    } else if let dimensions {
      guard dimensions.contains(name) else {
        let known = RollUpLevel.allCases.map(\.rawValue) + Actor.allCases.map(\.rawValue) + dimensions
        diagnostics.append(.unknownName(.unknownTarget, name, at: node, among: known))
        return nil
      }
      target = .dimension(name)
    } else {
      return nil
    }
    if target.level != .overall, !levels.contains(target.level) {
      diagnostics.append(Diagnostic(.levelNotUsed, ["level": target.level.rawValue], at: node.place))
    }
    return target
  }

  private func condition(
    _ node: YAMLNode, of target: RuleTarget, _ diagnostics: inout [Diagnostic]
  ) -> Expression? {
    guard let indicators, let groups = groups(below: target.level) else { return nil }
    let names = RubricTerms.NodeNames(
      scored: indicators.union(groups), valued: indicators.union(measures), stated: indicators)
    return terms.condition(node, overNodesWith: names, &diagnostics)
  }

  /// The ids of the groups that can stand directly below a node, or `nil` where they are not all known.
  private func groups(below level: RollUpLevel) -> [String]? {
    let position = level == .overall ? levels.endIndex : levels.firstIndex(of: level) ?? levels.startIndex
    switch levels[..<position].last {
    case .actor: return Actor.allCases.map(\.rawValue)
    case .dimension: return dimensions
    case .area: return areas
    case .overall, nil: return []
    }
  }

  // MARK: What

  private func points(_ mapping: MappingReader, _ diagnostics: inout [Diagnostic]) -> RulePoints? {
    let points = mapping.requiredValue("points", &diagnostics) { $0.points(&$1) }
    let per = mapping.value("per", &diagnostics) { self.factor($0, &$1) }
    let atMost = mapping.value("at-most", &diagnostics) { $0.points(&$1) }
    return points.map { RulePoints($0, per: per, atMost: atMost) }
  }

  private func factor(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> RulePoints.Factor? {
    guard let name = node.scalar?.text, measures.contains(name) else {
      return terms.numberFact(node, &diagnostics).map { .fact($0) }
    }
    return .measure(name)
  }

  private func limit(_ mapping: MappingReader, _ diagnostics: inout [Diagnostic]) -> ScoreLimit? {
    let cap = mapping.value("cap", &diagnostics) { $0.score(&$1) }
    let score = mapping.value("score", &diagnostics) { $0.score(&$1) }
    guard (mapping.node("cap") == nil) != (mapping.node("score") == nil) else {
      diagnostics.append(Diagnostic(.limitNeeded, at: mapping.place))
      return nil
    }
    if let cap, cap == ExactDecimal(100) {
      diagnostics.append(Diagnostic(.capWithoutEffect, at: mapping.node("cap")?.place))
    }
    return cap.map { .cap($0) } ?? score.map { .score($0) }
  }
}
