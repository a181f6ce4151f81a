internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Expressions
internal import YAMLDocuments

/// The names that indicators can use: those of the vocabulary and of the event schema.
struct RubricTerms {
  /// What a condition is asked about.
  enum Subject {
    /// Each event.
    case events
    /// Each case.
    case cases
    /// A unit.
    case units
  }

  /// The names that a condition on nodes of the results can use.
  struct NodeNames {
    /// The ids of what can have a score.
    var scored: Set<String>
    /// The ids of what can have a value.
    var valued: Set<String>
    /// The ids of what has a state.
    var stated: Set<String>
  }

  /// The vocabulary, or `nil` where its file cannot be read. What needs it is then not checked, so that one fault is
  /// not told once for every name.
  private let vocabulary: Vocabulary?
  /// The attributes, as conditions write them, and facts whose types could not be read; what the stand-ins for them
  /// lead to is not told either.
  private let uncertain: Set<String>
  /// The levels of units, as conditions write them.
  private static let levels = Set(UnitLevel.allCases.map(\.rawValue))

  private let events: Scope
  private let cases: Scope
  private let units: Scope

  /// Makes the terms of a vocabulary.
  /// - Parameters:
  ///   - vocabulary: the vocabulary, or `nil` where its file cannot be read.
  ///   - uncertain: the attributes, as conditions write them, and facts whose types could not be read.
  init(_ vocabulary: Vocabulary?, uncertain: Set<String> = []) {
    self.vocabulary = vocabulary
    self.uncertain = uncertain
    let known = vocabulary ?? Vocabulary()
    let activities = Set(known.activities.keys)
    let actors = Set(Actor.allCases.map(\.rawValue))
    let terms = vocabulary == nil ? ["actor": actors] : ["actor": actors, "activity": activities]
    self.events = .events(fields: EventSchema.types, attributes: known.attributes, terms: terms)
    self.cases = .cases(
      activities: activities, fields: EventSchema.types, attributes: known.attributes, terms: terms)
    self.units = .facts(
      known.facts.mapValues(\.type), terms: ["level": Self.levels])
  }

  /// A condition, read and checked.
  func condition(
    _ node: YAMLNode, over subject: Subject, _ diagnostics: inout [Diagnostic]
  ) -> Expression? {
    switch subject {
    case .events: condition(node, in: events, &diagnostics)
    case .cases: condition(node, in: cases, needsVocabulary: true, &diagnostics)
    case .units: condition(node, in: units, &diagnostics)
    }
  }

  /// A condition of a rule, read and checked.
  /// - Parameter names: the names of the results that it can ask about.
  func condition(
    _ node: YAMLNode, overNodesWith names: NodeNames, _ diagnostics: inout [Diagnostic]
  ) -> Expression? {
    let facts = (vocabulary ?? Vocabulary()).facts.mapValues(\.type)
    let scope = Scope.nodes(
      facts: facts, scored: names.scored, valued: names.valued, stated: names.stated,
      terms: ["level": Self.levels, "state": StateTerms.all])
    return condition(node, in: scope, &diagnostics)
  }

  /// Reads and checks a condition.
  /// - Parameter needsVocabulary: whether it names activities in any case.
  private func condition(
    _ node: YAMLNode, in scope: Scope, needsVocabulary: Bool = false, _ diagnostics: inout [Diagnostic]
  ) -> Expression? {
    guard let text = node.text(&diagnostics), let scalar = node.scalar else { return nil }
    if vocabulary == nil, needsVocabulary || text.contains("x[") { return nil }
    var found: [Diagnostic] = []
    let expression = Expression(parsing: text, scope: scope, place: scalar.place(of:), diagnostics: &found)
    if !uncertain.contains(where: { text.contains($0) }) { diagnostics += found }
    return expression
  }

  /// An activity of the vocabulary.
  func activity(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let name = node.text(&diagnostics) else { return nil }
    guard let activities = vocabulary?.activities else { return name }
    if let index = activities.index(forKey: name) {
      let known = activities[index].key
      if known.hasSameBytes(as: name) { return name }
      diagnostics.append(
        Diagnostic(.otherBytes, ["name": name], at: node.place, fix: node.fix(writing: known)))
      return nil
    }
    diagnostics.append(.unknownName(.unknownActivity, name, at: node, among: Array(activities.keys)))
    return nil
  }

  /// One activity or a list of activities of the vocabulary, in the order of the rubric, none twice.
  func activities(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [String] {
    var places: [String: SourcePlace] = [:]
    var names: [String] = []
    for item in node.oneOrMore() {
      guard let name = activity(item, &diagnostics) else { continue }
      if let first = places[name] {
        diagnostics.append(.repeatedName(name, at: item.place, first: first))
      } else {
        places[name] = item.place
        names.append(name)
      }
    }
    return names
  }

  /// The column of an event field, or of an attribute written `x["name"]`.
  /// - Parameter type: what the column must hold; `nil` for anything.
  func column(
    _ node: YAMLNode, holding type: ColumnType? = nil, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let name = node.text(&diagnostics), let found = lookUp(name, node, &diagnostics) else { return nil }
    guard let type, found.type != type else { return found.column }
    if !uncertain.contains(name) { diagnostics.append(.otherType(found.type, of: name, at: node, wanted: type)) }
    return nil
  }

  /// The name of an event field or of an attribute; the latter bare or written `x["name"]`.
  func name(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let name = node.text(&diagnostics) else { return nil }
    if let index = vocabulary?.attributes.index(forKey: name),
      vocabulary?.attributes[index].key.hasSameBytes(as: name) == true
    {
      return name
    }
    return lookUp(name, node, &diagnostics).map { _ in Self.attribute(in: name) ?? name }
  }

  /// The column that a name stands for, or `nil` with an error, or silently where there is no vocabulary to ask.
  private func lookUp(
    _ name: String, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> (column: String, type: ColumnType)? {
    if let type = EventSchema.types[name] { return (name, type) }
    guard let attributes = vocabulary?.attributes else { return nil }
    if let attribute = Self.attribute(in: name) {
      if let index = attributes.index(forKey: attribute), attributes[index].key.hasSameBytes(as: attribute) {
        return (EventSchema.column(ofAttribute: attribute), attributes[index].value)
      }
      diagnostics.append(
        .unknownName(.unknownAttribute, name, at: node, among: attributes.keys.map(Self.notation(ofAttribute:))))
    } else if let index = attributes.index(forKey: name) {
      let notation = Self.notation(ofAttribute: attributes[index].key)
      diagnostics.append(
        Diagnostic(
          .attributeNotation, ["name": name, "notation": notation], at: node.place, fix: node.fix(writing: notation)))
    } else {
      let fields = EventSchema.fields.map(\.name) + attributes.keys.map(Self.notation(ofAttribute:))
      diagnostics.append(.unknownName(.unknownField, name, at: node, among: fields))
    }
    return nil
  }

  /// What a column that `column(_:holding:_:)` found holds, or `nil` where there is no vocabulary to ask.
  func type(ofColumn column: String) -> ColumnType? {
    EventSchema.types[column] ?? EventSchema.attribute(ofColumn: column).flatMap { vocabulary?.attributes[$0] }
  }

  /// The name of a fact that is not known to be other than a number.
  func numberFact(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let name = node.text(&diagnostics) else { return nil }
    guard let declared = vocabulary?.facts[name], declared.type != .number else { return name }
    if !uncertain.contains(name) { diagnostics.append(.otherType(declared.type, of: name, at: node, wanted: .number)) }
    return nil
  }

  /// How a condition or a parameter names an attribute.
  static func notation(ofAttribute name: String) -> String { "x[\"\(name)\"]" }

  /// The attribute that `x["name"]` or `x['name']` names.
  private static func attribute(in text: String) -> String? {
    for quote in ["\"", "'"] where text.hasPrefix("x[" + quote) && text.hasSuffix(quote + "]") && text.count >= 6 {
      let name = text.dropFirst(3).dropLast(2)
      return name.contains(quote) || name.contains("\\") ? nil : String(name)
    }
    return nil
  }
}
