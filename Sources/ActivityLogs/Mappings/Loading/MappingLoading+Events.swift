internal import Columns
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import RecordReaders
internal import YAMLDocuments

/// Rules, their values, and what is asked of records and events.
extension MappingLoading {
  /// Reads `defaults`.
  mutating func defaults(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [String: FieldValue] {
    guard let reader = YAMLMappingReader(node, as: MappingLanguage.defaults, diagnostics: &diagnostics) else {
      return [:]
    }
    defaultActivityPlace = reader.node("activity")?.place
    return fields(reader, &diagnostics)
  }

  /// Reads `events`.
  /// - Parameters:
  ///   - inherited: the values of fields that a rule does not give itself.
  ///   - hasOwn: whether the source's format brings values of its own, so that it needs no rules.
  ///   - place: where the mapping stands.
  mutating func rules(
    _ node: YAMLNode?, inherited: [String: FieldValue], hasOwn: Bool, place: SourcePlace,
    _ diagnostics: inout [Diagnostic]
  ) -> [EventRule] {
    guard let node else {
      if hasOwn { return [EventRule(name: "1", condition: nil, values: inherited, place: place)] }
      let start = SourcePlace(file: place.file, span: place.span.map { SourceSpan(at: $0.start) })
      diagnostics.append(Diagnostic(.mappingWithoutEvents, at: start))
      return []
    }
    guard let items = node.sequence(&diagnostics) else { return [] }
    if items.isEmpty { diagnostics.append(Diagnostic(.mappingWithoutEvents, at: node.place)) }
    var rules: [EventRule] = []
    for (index, item) in items.enumerated() {
      guard let reader = YAMLMappingReader(item, as: MappingLanguage.rule, diagnostics: &diagnostics) else { continue }
      let name = reader.node("name")?.text(&diagnostics) ?? String(index + 1)
      let condition = reader.node("when").flatMap { self.condition($0, &diagnostics) }
      var values = inherited.merging(fields(reader, &diagnostics)) { $1 }
      if let node = reader.node("attributes") { values.merge(attributes(node, &diagnostics)) { $1 } }
      var precision = TimePrecision.instant
      if let node = reader.node("precision") {
        let name = node.choice(among: MappingLanguage.precisions.map(\.name), &diagnostics)
        precision = MappingLanguage.precisions.first { $0.name == name }?.precision ?? .instant
      }
      rules.append(
        EventRule(
          name: name, condition: condition, values: values, precision: precision, place: item.place,
          activityPlace: reader.node("activity")?.place ?? defaultActivityPlace))
    }
    return rules
  }

  private mutating func condition(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> RuleCondition? {
    guard case .mapping = node.content else { return truth(node, &diagnostics).map(RuleCondition.expression) }
    guard let reader = YAMLMappingReader(node, as: MappingLanguage.presence, diagnostics: &diagnostics) else {
      return nil
    }
    let columnNode = reader.required("column", &diagnostics)
    let column = columnNode?.text(&diagnostics)
    let state = reader.required("is", &diagnostics)?.choice(among: ["present", "missing"], &diagnostics)
    guard let columnNode, let column, let state else { return nil }
    let value = self.value(ofColumn: column, at: columnNode.place)
    return state == "present" ? .present(value) : .missing(value)
  }

  // MARK: Values

  /// The values of the fields of the event schema that are there.
  private mutating func fields(
    _ reader: YAMLMappingReader, _ diagnostics: inout [Diagnostic]
  ) -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for (field, _) in EventSchema.fields {
      guard let node = reader.node(field), let value = value(node, &diagnostics) else { continue }
      if case .constant(let text) = value { check(text, of: field, at: node, &diagnostics) }
      values[field] = value
    }
    return values
  }

  private mutating func attributes(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    guard case .mapping(let entries) = node.content else {
      for item in node.sequence(&diagnostics) ?? [] {
        guard let name = item.text(&diagnostics), isAttribute(name, at: item, &diagnostics) else { continue }
        guard !name.utf8.contains(UInt8(ascii: "$")) else {
          diagnostics.append(Diagnostic(.attributeWithSign, ["text": ShownText.of(name)], at: item.place))
          continue
        }
        values[EventSchema.column(ofAttribute: name)] = value(ofColumn: name, at: item.place)
      }
      return values
    }
    for entry in entries {
      guard let value = value(entry.value, &diagnostics), isAttribute(entry.keyText, at: entry.key, &diagnostics)
      else { continue }
      values[EventSchema.column(ofAttribute: entry.keyText)] = value
    }
    return values
  }

  /// Whether a name can be an attribute's, which a field's name cannot; that is reported.
  private func isAttribute(_ name: String, at node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Bool {
    guard EventSchema.types[name] != nil else { return true }
    diagnostics.append(Diagnostic(.attributeIsField, ["name": name], at: node.place))
    return false
  }

  private mutating func value(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> FieldValue? {
    guard let text = node.text(&diagnostics) else { return nil }
    guard text.utf8.contains(UInt8(ascii: "$")) else { return .constant(text) }
    guard let expression = expression(node, &diagnostics) else { return nil }
    if expression.variables.isEmpty, expression.columns.count == 1, let column = expression.columns.first {
      let isCopy = ["$" + column, "${" + column + "}"].contains { $0.utf8.elementsEqual(text.utf8) }
      if isCopy { return .column(column) }
    }
    return .expression(expression)
  }

  /// Tells a text that cannot be the value of a field whatever the record.
  private func check(_ text: String, of field: String, at node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    switch EventSchema.types[field] {
    case .number:
      guard (try? ExactDecimal(parsing: text.utf8)) == nil else { return }
      diagnostics.append(Diagnostic(.constantNotANumber, ["field": field, "text": ShownText.of(text)], at: node.place))
    case .time:
      guard (try? LogTime(parsing: text.utf8, zone: .utc)) == nil else { return }
      diagnostics.append(Diagnostic(.constantNotATime, ["field": field, "text": ShownText.of(text)], at: node.place))
    case .text, nil:
      guard field == "actor", Actor(named: text) == nil else { return }
      let near = Spelling.nearest(to: text, among: Actor.allCases.flatMap(\.names))
      let known = Actor.allCases.map { "\($0.rawValue) (\($0.title.chinese))" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .constantNotAnActor, ["text": ShownText.of(text), "known": known], at: node.place,
          notes: .didYouMean(near)))
    }
  }

  // MARK: What is asked

  /// Reads `checks`.
  mutating func checks(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [RecordCheck] {
    (node.sequence(&diagnostics) ?? []).compactMap { item -> RecordCheck? in
      guard let reader = YAMLMappingReader(item, as: MappingLanguage.check, diagnostics: &diagnostics) else {
        return nil
      }
      let name = reader.required("name", &diagnostics)?.text(&diagnostics)
      let condition = reader.required("that", &diagnostics).flatMap { truth($0, &diagnostics) }
      let otherwise = reader.node("otherwise")?.choice(RecordCheck.Otherwise.self, &diagnostics)
      guard let name, let condition else { return nil }
      return RecordCheck(name: name, condition: condition, otherwise: otherwise ?? .setAside, place: item.place)
    }
  }

  /// Reads `dedupe`.
  /// - Parameter rules: the rules, which say what attributes there are.
  func deduplication(
    _ node: YAMLNode, rules: [EventRule], _ diagnostics: inout [Diagnostic]
  ) -> Deduplication? {
    guard let reader = YAMLMappingReader(node, as: MappingLanguage.deduplication, diagnostics: &diagnostics) else {
      return nil
    }
    let names = reader.required("on", &diagnostics)?.oneOrMore() ?? []
    let isReported = reader.node("report")?.boolean(&diagnostics) ?? true
    let given = rules.reduce(into: Set<String>()) { $0.formUnion($1.values.keys) }
    var columns: [String] = []
    for item in names {
      guard let name = item.text(&diagnostics) else { continue }
      let column = EventSchema.column(named: name)
      if !rules.isEmpty, !given.contains(column) {
        let known = given.map { EventSchema.attribute(ofColumn: $0) ?? $0 }
        diagnostics.append(
          Diagnostic(
            .dedupeUnknown, ["name": ShownText.of(name)], at: item.place,
            notes: .didYouMean(Spelling.nearest(to: name, among: known))))
      }
      if !columns.contains(column) { columns.append(column) }
    }
    return Deduplication(columns: columns, isReported: isReported)
  }

  /// Reads `expect`.
  func expectation(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Expectation? {
    guard let reader = YAMLMappingReader(node, as: MappingLanguage.expectation, diagnostics: &diagnostics) else {
      return nil
    }
    let records = reader.node("records")?.wholeNumber(in: MappingLanguage.counts, &diagnostics)
    let events = reader.node("events")?.wholeNumber(in: MappingLanguage.counts, &diagnostics)
    return Expectation(records: records, events: events, place: node.place)
  }
}
