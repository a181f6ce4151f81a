internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Bands and dimensions.
extension RubricHeadReading {
  /// The bands, lowest first.
  static func readBands(
    _ node: YAMLNode, _ places: inout RubricPlaces, _ diagnostics: inout [Diagnostic]
  ) -> [Band] {
    var bounds: [ExactDecimal: SourcePlace] = [:]
    var names: [String: SourcePlace] = [:]
    var bands: [Band] = []
    for item in node.sequence(&diagnostics) ?? [] {
      guard let mapping = MappingReader(item, as: RubricLanguage.band, &diagnostics) else { continue }
      let name = mapping.requiredValue("name", &diagnostics) { $0.localizedText(&$1) }
      let from = mapping.requiredValue("from", &diagnostics) { $0.score(&$1) }
      if let from, let first = bounds[from] {
        diagnostics.append(
          Diagnostic(
            .bandsWithOneBound, ["from": from.description], at: mapping.node("from")?.place,
            notes: [Diagnostic.Note(Message(.firstHere), at: first)]))
      }
      if let name, let first = names[name.english] {
        diagnostics.append(.repeatedName(name.english, at: mapping.node("name")?.place, first: first))
      }
      guard let name, let from else { continue }
      bounds[from] = bounds[from] ?? mapping.node("from")?.place
      names[name.english] = names[name.english] ?? mapping.node("name")?.place
      bands.append(Band(name: name, from: from))
    }
    places.lowestBand = bounds.min { $0.key < $1.key }?.value
    return bands.sorted { $0.from < $1.from }
  }

  /// The dimensions in the order of the file, or `nil` where not all can be read.
  static func readDimensions(
    _ node: YAMLNode, _ places: inout RubricPlaces, _ diagnostics: inout [Diagnostic]
  ) -> [Dimension]? {
    guard let entries = node.entries(&diagnostics) else { return nil }
    if entries.isEmpty { diagnostics.append(Diagnostic(.noDimensions, at: node.place)) }
    var dimensions: [Dimension] = []
    var isWhole = !entries.isEmpty
    for entry in entries {
      var key = entry.key
      key.role = .value(of: "dimensions")
      let id = key.identifier(&diagnostics)
      if let id { places.dimensions[id] = entry.key.place } else { isWhole = false }
      var dimension = Dimension(id: id ?? "", title: LocalizedText(id ?? ""), weight: .one)
      if let mapping = MappingReader(entry.value, as: RubricLanguage.dimensionSettings, &diagnostics) {
        dimension.title = mapping.localizedText("title", &diagnostics) ?? dimension.title
        dimension.area = mapping.value("area", &diagnostics) { $0.identifier(&$1) }
        dimension.aggregation = mapping.value("aggregate", &diagnostics) { readAggregation($0, &$1) }
        dimension.weight = mapping.value("weight", &diagnostics) { $0.weight(&$1) } ?? dimension.weight
      }
      dimensions.append(dimension)
    }
    return isWhole ? dimensions : nil
  }

  /// How scores are rounded for publication.
  static func readPublished(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> PublishedFigures? {
    guard let mapping = MappingReader(node, as: RubricLanguage.published, &diagnostics) else { return nil }
    let places = mapping.requiredValue("places", &diagnostics) { $0.wholeNumber(in: 0...30, &$1) }
    let rounding = mapping.value("rounding", &diagnostics) { $0.choice(RoundingRule.self, &$1) }
    return places.map { PublishedFigures(places: $0, rounding: rounding ?? .halfEven) }
  }

  /// The areas in the order of the file.
  static func readAreas(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [Area] {
    (node.entries(&diagnostics) ?? []).compactMap { entry in
      var key = entry.key
      key.role = .value(of: "areas")
      guard let id = key.identifier(&diagnostics) else { return nil }
      var area = Area(id: id, title: LocalizedText(id), weight: .one)
      if let mapping = MappingReader(entry.value, as: RubricLanguage.areaSettings, &diagnostics) {
        area.title = mapping.localizedText("title", &diagnostics) ?? area.title
        area.weight = mapping.value("weight", &diagnostics) { $0.weight(&$1) } ?? area.weight
        area.aggregation = mapping.value("aggregate", &diagnostics) { readAggregation($0, &$1) }
      }
      return area
    }
  }

  /// Says of dimensions whose area is not there, or is missing where the rubric groups by areas.
  static func checkAreas(
    of dimensions: [Dimension], among areas: [Area], levels: [RollUpLevel], _ places: RubricPlaces,
    _ diagnostics: inout [Diagnostic]
  ) {
    for dimension in dimensions {
      let place = places.dimensions[dimension.id]
      if let area = dimension.area, !areas.contains(where: { $0.id == area }) {
        diagnostics.append(Diagnostic(.unknownArea, ["name": area], at: place))
      } else if dimension.area == nil, levels.contains(.area) {
        diagnostics.append(Diagnostic(.dimensionWithoutArea, ["name": dimension.id], at: place))
      }
    }
  }
}
