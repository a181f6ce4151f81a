internal import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Reads the indicators of `indicators/*.yaml`.
struct IndicatorReading {
  /// The names that indicators can use.
  let terms: RubricTerms
  /// The ids of the dimensions, or `nil` where they are not all known.
  let dimensions: [String]?
  /// The ids of the recommendations, or `nil` where there is no register or it cannot be read.
  let recommendations: [String]?
  /// The actor that an indicator judges which names none; `nil` where each must.
  let onlyActor: Actor?
  /// How units are compared where an indicator does not say it otherwise.
  let method: RelativeMethod

  /// Reads an item of an indicator file; `nil` where there is not enough of it, then an error was reported.
  func read(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Indicator? {
    guard
      let mapping = MappingReader(node, as: RubricLanguage.indicator, &diagnostics)
    else { return nil }
    let place = mapping.node("id")?.place ?? node.place
    let id = mapping.requiredValue("id", &diagnostics) { $0.identifier(&$1) }.flatMap { IndicatorID($0) }
    let actor = mapping.node("actor") == nil ? onlyActor : mapping.value("actor", &diagnostics) { $0.actor(&$1) }
    if mapping.node("actor") == nil, onlyActor == nil { diagnostics.append(Diagnostic(.actorNeeded, at: place)) }
    let dimension = mapping.requiredValue("dimension", &diagnostics) { $0.dimension(among: dimensions, &$1) }
    // Without a readable actor the measure is read all the same, for the sake of what is wrong with it.
    let measure = mapping.requiredValue("measure", &diagnostics) {
      MeasureReading.read($0, terms: terms, by: .only([actor ?? .resident]), &$1)
    }
    let scale = ScaleReading.read(mapping, at: place, over: method, &diagnostics)
    let transform = mapping.value("transform", &diagnostics) { $0.choice(Transform.self, &$1) } ?? .none
    if let scale { checkTransform(transform, of: scale, mapping, &diagnostics) }
    let indicator = id.flatMap { id in
      measure.flatMap { measure in
        scale.map { scale in
          Indicator(
            id: id, actor: actor ?? .resident, dimension: dimension ?? "", title: LocalizedText(id.description),
            measure: measure, transform: transform, scale: scale, place: place)
        }
      }
    }
    return readRest(of: indicator, mapping, node, &diagnostics)
  }

  /// Reads what an indicator can do without, also where there is no indicator, for the sake of what is wrong with it.
  private func readRest(
    of indicator: Indicator?, _ mapping: MappingReader, _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> Indicator? {
    let title = mapping.localizedText("title", &diagnostics)
    let recommendation = mapping.value("recommendation", &diagnostics) { self.recommendation($0, &$1) }
    let why = mapping.localizedText("why", &diagnostics)
    let threshold = mapping.value("threshold", &diagnostics) { self.threshold($0, &$1) }
    let basis = mapping.value("basis", &diagnostics) { $0.choice(Basis.self, &$1) }
    let units = mapping.value("units", &diagnostics) { self.units($0, &$1) }
    let minimum = mapping.value("evidence", &diagnostics) { minimumEvidence($0, &$1) }
    let weight = mapping.value("weight", &diagnostics) { $0.weight(&$1) }
    let sources = mapping.value("sources", &diagnostics) { self.sources($0, &$1) }
    let refused = mapping.value("refused", &diagnostics) { $0.choice(RefusedSource.self, &$1) }
    let applies = mapping.value("applies", &diagnostics) { terms.condition($0, over: .units, &$1) }
    let exemption = mapping.value("exempt", &diagnostics) { terms.condition($0, over: .units, &$1) }
    let effects = mapping.value("effect-shown-by", &diagnostics) { self.effects($0, &$1) }
    let advice = mapping.localizedText("advice", &diagnostics)
    let previous = mapping.value("previous", &diagnostics) { self.previous($0, &$1) }
    guard var indicator else { return nil }
    indicator.title = title ?? indicator.title
    indicator.recommendation = recommendation
    indicator.why = why
    indicator.threshold = threshold
    indicator.basis = basis
    indicator.units = units ?? indicator.units
    indicator.minimumEvidence = minimum
    indicator.weight = weight ?? indicator.weight
    indicator.sources = sources ?? []
    indicator.refusedScoresZero = refused == .zero
    indicator.applies = applies
    indicator.exemption = exemption
    indicator.effectShownBy = effects ?? []
    indicator.advice = advice
    indicator.previous = previous
    for entry in node.mappingEntries { indicator.keyPlaces[entry.keyText] = entry.value.place }
    // A measure is long; its form is what is worth pointing at.
    indicator.keyPlaces["measure"] = mapping.node("measure")?.mappingEntries.first?.key.place
    return indicator
  }

  private func recommendation(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let id = node.text(&diagnostics) else { return nil }
    guard let recommendations, !recommendations.contains(id) else { return id }
    diagnostics.append(.unknownName(.unknownRecommendation, id, at: node, among: recommendations))
    return nil
  }

  private func threshold(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> ThresholdOrigin? {
    guard let mapping = MappingReader(node, as: RubricLanguage.threshold, &diagnostics) else { return nil }
    let kind = mapping.requiredValue("from", &diagnostics) { $0.choice(ThresholdOrigin.Kind.self, &$1) }
    let note = mapping.requiredValue("note", &diagnostics) { $0.localizedText(&$1) }
    guard let kind, let note else { return nil }
    return ThresholdOrigin(kind: kind, note: note)
  }

  private func units(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Set<UnitLevel>? {
    var places: [UnitLevel: SourcePlace] = [:]
    let items = node.oneOrMore()
    if items.isEmpty { diagnostics.append(Diagnostic(.emptyList, ["name": node.name], at: node.place)) }
    for item in items {
      guard let level = item.choice(UnitLevel.self, &diagnostics) else { continue }
      if let first = places[level] {
        diagnostics.append(.repeatedName(level.rawValue, at: item.place, first: first))
      } else {
        places[level] = item.place
      }
    }
    return places.isEmpty ? nil : Set(places.keys)
  }

  private func minimumEvidence(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Int? {
    guard let mapping = MappingReader(node, as: RubricLanguage.evidence, &diagnostics) else { return nil }
    return mapping.requiredValue("at-least", &diagnostics) { $0.count(&$1) }
  }

  private func sources(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [String] {
    var places: [String: SourcePlace] = [:]
    for item in node.oneOrMore() {
      guard let name = item.text(&diagnostics) else { continue }
      if let first = places[name] {
        diagnostics.append(.repeatedName(name, at: item.place, first: first))
      } else {
        places[name] = item.place
      }
    }
    return places.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func previous(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> PreviousIndicator? {
    guard case .mapping = node.content else { return node.identifier(&diagnostics).map { .indicator($0) } }
    guard let mapping = MappingReader(node, as: RubricLanguage.notComparable, &diagnostics) else { return nil }
    return mapping.requiredValue("not-comparable", &diagnostics) { $0.localizedText(&$1) }.map { .notComparable($0) }
  }

  private func effects(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [IndicatorID] {
    var places: [IndicatorID: SourcePlace] = [:]
    let items = node.oneOrMore()
    if items.isEmpty { diagnostics.append(Diagnostic(.emptyList, ["name": node.name], at: node.place)) }
    for item in items {
      guard let id = item.identifier(&diagnostics).flatMap({ IndicatorID($0) }) else { continue }
      if let first = places[id] {
        diagnostics.append(.repeatedName(id.description, at: item.place, first: first))
      } else {
        places[id] = item.place
      }
    }
    return places.keys.sorted()
  }

  /// A logarithm is taken of the values that a scale names too, and only numbers above 0 have one.
  private func checkTransform(
    _ transform: Transform, of scale: Scale, _ mapping: MappingReader, _ diagnostics: inout [Diagnostic]
  ) {
    if transform != .none, scale.relativeMethod != nil {
      diagnostics.append(Diagnostic(.relativeTransformed, at: mapping.node("transform")?.place))
    }
    guard transform != .none, let lowest = scale.values.min(), lowest <= .zero else { return }
    diagnostics.append(
      Diagnostic(
        .noLogarithm, ["transform": transform.rawValue, "value": lowest.description],
        at: mapping.node(scale.key)?.place))
  }
}
