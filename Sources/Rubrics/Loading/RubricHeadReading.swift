internal import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Reads `rubric.yaml`.
enum RubricHeadReading {
  /// The version of the rubric language.
  private static let languageVersion = "1"

  /// Reads the root of the file; `nil` where it is not a mapping.
  static func read(_ root: YAMLNode, _ diagnostics: inout [Diagnostic]) -> RubricHead? {
    guard let mapping = MappingReader(root, as: RubricLanguage.rubric, &diagnostics) else {
      return nil
    }
    readVersion(mapping, &diagnostics)
    let id = mapping.requiredValue("rubric", &diagnostics) { $0.identifier(&$1) } ?? ""
    let edition = mapping.requiredValue("edition", &diagnostics) { $0.unmistakableText(&$1) } ?? ""
    let title = mapping.localizedText("title", &diagnostics) ?? LocalizedText(id)
    let source = readSource(mapping, &diagnostics)
    var places = RubricPlaces(rubric: mapping.node("rubric")?.place)
    let levels = readLevels(mapping, &diagnostics)
    let aggregations = readAggregations(mapping, levels: levels, &places, &diagnostics)
    let missing = readMissing(mapping, levels: levels, &diagnostics)
    let actors = readActors(mapping, &places, &diagnostics)
    let bands = mapping.value("bands", &diagnostics) { readBands($0, &places, &$1) } ?? []
    let dimensions = mapping.requiredValue("dimensions", &diagnostics) { readDimensions($0, &places, &$1) }
    let areas = mapping.value("areas", &diagnostics) { readAreas($0, &$1) } ?? []
    checkAreas(of: dimensions ?? [], among: areas, levels: levels, places, &diagnostics)
    let relative = RelativeReading.read(mapping, &diagnostics)
    let published = mapping.value("published", &diagnostics) { readPublished($0, &$1) }
    let bonusCap = mapping.value("bonus-cap", &diagnostics) { $0.points(&$1) }
    places.bonusCap = mapping.node("bonus-cap")?.place
    let peerGroup = mapping.value("peer-group", &diagnostics) { $0.text(&$1) }
    places.peerGroup = mapping.node("peer-group")?.place
    let rankAtLeast = mapping.value("rank-at-least", &diagnostics) { $0.count(&$1) } ?? 5
    var rubric = Rubric(
      id: id, edition: edition, title: title, doi: source.doi, levels: levels, aggregations: aggregations,
      missing: missing, actorWeights: actors.weights, actorTitles: actors.titles, bands: bands,
      dimensions: dimensions ?? [], areas: areas,
      published: published, screening: relative.screening, rankAtLeast: rankAtLeast, indicators: [], bonusCap: bonusCap,
      peerGroup: peerGroup, places: places)
    rubric.ranksByCopeland = mapping.value("copeland", &diagnostics) { $0.boolean(&$1) } ?? false
    return RubricHead(
      rubric: rubric,
      knowsDimensions: dimensions != nil, method: relative.method,
      onlyActor: places.actors.count == 1 ? places.actors.keys.first : nil, register: source.register)
  }

  private static func readVersion(_ mapping: MappingReader, _ diagnostics: inout [Diagnostic]) {
    let version = mapping.requiredValue("plumbline", &diagnostics) { node, diagnostics in
      node.text(&diagnostics).map { (text: $0, place: node.place) }
    }
    guard let version, version.text != languageVersion else { return }
    diagnostics.append(
      Diagnostic(
        .unknownLanguageVersion, ["version": version.text, "known": languageVersion], at: version.place))
  }

  private static func readSource(
    _ mapping: MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> (doi: String?, register: (name: String, place: SourcePlace)?) {
    guard let node = mapping.node("source") else { return (nil, nil) }
    guard let source = MappingReader(node, as: RubricLanguage.source, &diagnostics) else {
      return (nil, nil)
    }
    let doi = source.value("doi", &diagnostics) { $0.text(&$1) }
    let register = source.value("register", &diagnostics) { node, diagnostics in
      node.text(&diagnostics).map { (name: $0, place: node.place) }
    }
    return (doi, register)
  }

  private static func readLevels(_ mapping: MappingReader, _ diagnostics: inout [Diagnostic]) -> [RollUpLevel] {
    guard let items = mapping.value("levels", &diagnostics, read: { $0.sequence(&$1) }) else {
      return [.dimension, .actor]
    }
    var places: [RollUpLevel: SourcePlace] = [:]
    var levels: [RollUpLevel] = []
    for item in items {
      guard let group = item.choice(GroupLevel.self, &diagnostics) else { continue }
      if let first = places[group.level] {
        diagnostics.append(.repeatedName(group.rawValue, at: item.place, first: first))
      } else {
        places[group.level] = item.place
        levels.append(group.level)
      }
    }
    return levels
  }

  private static func readAggregations(
    _ mapping: MappingReader, levels: [RollUpLevel], _ places: inout RubricPlaces, _ diagnostics: inout [Diagnostic]
  ) -> [RollUpLevel: Aggregation] {
    var result = Dictionary(uniqueKeysWithValues: (levels + [.overall]).map { ($0, Aggregation.mean) })
    for (level, node) in readByLevel(mapping.node("aggregate"), levels: levels, &diagnostics) {
      places.aggregations[level] = node.place
      if let aggregation = readAggregation(node, &diagnostics), result[level] != nil { result[level] = aggregation }
    }
    return result
  }

  /// The word for a way of rolling up, or `{power: p}`.
  static func readAggregation(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Aggregation? {
    guard case .mapping = node.content else {
      switch node.choice(among: RubricLanguage.plainAggregations, &diagnostics) {
      case "mean": return .mean
      case "min": return .min
      case "geometric": return .power(.zero)
      case "harmonic": return .power(ExactDecimal(-1))
      case "median": return .median
      case "sum": return .sum
      default: return nil
      }
    }
    guard let mapping = MappingReader(node, as: RubricLanguage.power, &diagnostics),
      let exponent = mapping.requiredValue("power", &diagnostics, read: { $0.decimal(&$1) })
    else { return nil }
    return .power(exponent)
  }

  private static func readMissing(
    _ mapping: MappingReader, levels: [RollUpLevel], _ diagnostics: inout [Diagnostic]
  ) -> [RollUpLevel: MissingPolicy] {
    var result = Dictionary(uniqueKeysWithValues: (levels + [.overall]).map { ($0, MissingPolicy()) })
    guard let node = mapping.node("missing") else { return result }
    if RubricLanguage.isOnePolicy(node) {
      if let policy = readPolicy(node, &diagnostics) { result = result.mapValues { _ in policy } }
      return result
    }
    for (level, node) in readByLevel(node, levels: levels, &diagnostics) {
      guard let policy = readPolicy(node, &diagnostics), result[level] != nil else { continue }
      result[level] = policy
    }
    return result
  }

  private static func readPolicy(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> MissingPolicy? {
    guard let mapping = MappingReader(node, as: RubricLanguage.missingPolicy, &diagnostics) else { return nil }
    let treatment = mapping.value("policy", &diagnostics) { $0.choice(MissingPolicy.Treatment.self, &$1) }
    let atLeast = mapping.value("at-least", &diagnostics) { $0.share(&$1) }
    let coverage = mapping.value("of", &diagnostics) { $0.choice(MissingPolicy.Coverage.self, &$1) }
    return MissingPolicy(
      treatment: treatment ?? .renormalise, atLeast: Rational(atLeast ?? .zero), of: coverage ?? .weight)
  }

  /// The entries of a mapping from levels, in the order of the file; a level that the rubric does not use is reported.
  private static func readByLevel(
    _ node: YAMLNode?, levels: [RollUpLevel], _ diagnostics: inout [Diagnostic]
  ) -> [(RollUpLevel, YAMLNode)] {
    guard let node else { return [] }
    let levelsOnly = RubricLanguage.byLevel(.text, or: .nothing)
    guard MappingReader(node, as: levelsOnly, &diagnostics) != nil else { return [] }
    return node.mappingEntries.compactMap { entry in
      guard let level = RollUpLevel(rawValue: entry.keyText) else { return nil }
      if level != .overall, !levels.contains(level) {
        diagnostics.append(Diagnostic(.levelNotUsed, ["level": level.rawValue], at: entry.key.place))
      }
      return (level, entry.value)
    }
  }

  private static func readActors(
    _ mapping: MappingReader, _ places: inout RubricPlaces, _ diagnostics: inout [Diagnostic]
  ) -> (weights: [Actor: ExactDecimal], titles: [Actor: LocalizedText]) {
    var weights: [Actor: ExactDecimal] = [:]
    var titles: [Actor: LocalizedText] = [:]
    for entry in mapping.value("actors", &diagnostics, read: { $0.entries(&$1) }) ?? [] {
      guard let actor = entry.key.actor(&diagnostics) else { continue }
      if let first = places.actors[actor] {
        diagnostics.append(.repeatedName(entry.keyText, at: entry.key.place, first: first))
        continue
      }
      places.actors[actor] = entry.key.place
      guard let mapping = MappingReader(entry.value, as: RubricLanguage.actorSettings, &diagnostics) else {
        continue
      }
      weights[actor] = mapping.value("weight", &diagnostics) { $0.weight(&$1) }
      titles[actor] = mapping.localizedText("title", &diagnostics)
    }
    return (weights, titles)
  }
}
