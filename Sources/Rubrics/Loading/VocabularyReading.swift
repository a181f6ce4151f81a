internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import YAMLDocuments

/// Reads `vocabulary.yaml`.
enum VocabularyReading {
  /// The names of columns in a table of units that are not facts, and of what a condition over facts sees besides.
  private static let takenFactNames = ["community", "name", "subdistrict", "district", "city", "level", "unit"]

  /// Reads the root of the file; `nil` where it is not a mapping.
  /// - Returns: the vocabulary, and the attributes (as conditions write them) and facts whose types are not known
  ///   because they could not be read.
  static func read(
    _ root: YAMLNode, _ places: inout RubricPlaces, _ diagnostics: inout [Diagnostic]
  ) -> (vocabulary: Vocabulary, uncertain: Set<String>)? {
    guard let mapping = MappingReader(root, as: RubricLanguage.vocabulary, &diagnostics) else { return nil }
    var uncertain: Set<String> = []
    let attributes = readAttributes(mapping, &uncertain, &diagnostics)
    let vocabulary = Vocabulary(
      activities: readActivities(mapping, attributes: attributes, &places, &diagnostics), attributes: attributes,
      facts: readFacts(mapping, &uncertain, &diagnostics))
    return (vocabulary, uncertain)
  }

  /// The entries of a mapping of names that are the author's own, without those that look like an earlier one.
  private static func named(
    _ key: String, _ mapping: MappingReader, _ diagnostics: inout [Diagnostic]
  ) -> [YAMLEntry] {
    var places: [String: SourcePlace] = [:]
    return (mapping.value(key, &diagnostics) { $0.entries(&$1) } ?? []).filter { entry in
      if entry.keyText.isEmpty {
        diagnostics.append(Diagnostic(.emptyName, ["name": key], at: entry.key.place))
        return false
      }
      if let first = places[entry.keyText] {
        diagnostics.append(.repeatedName(entry.keyText, at: entry.key.place, first: first))
        return false
      }
      places[entry.keyText] = entry.key.place
      return true
    }
  }

  private static func readActivities(
    _ mapping: MappingReader, attributes: [String: ColumnType], _ places: inout RubricPlaces,
    _ diagnostics: inout [Diagnostic]
  ) -> [String: Vocabulary.Activity] {
    let terms = RubricTerms(Vocabulary(attributes: attributes))
    var activities: [String: Vocabulary.Activity] = [:]
    for entry in named("activities", mapping, &diagnostics) {
      places.activities[entry.keyText] = entry.key.place
      var activity = Vocabulary.Activity(title: LocalizedText(entry.keyText))
      if let mapping = MappingReader(entry.value, as: RubricLanguage.activitySettings, &diagnostics) {
        activity.title = mapping.localizedText("title", &diagnostics) ?? activity.title
        activity.by = mapping.value("by", &diagnostics) { $0.actors(&$1) } ?? []
        activity.needs =
          mapping.value("needs", &diagnostics) { node, diagnostics in
            node.oneOrMore().compactMap { terms.name($0, &diagnostics) }
          } ?? []
      }
      activities[entry.keyText] = activity
    }
    return activities
  }

  private static func readAttributes(
    _ mapping: MappingReader, _ uncertain: inout Set<String>, _ diagnostics: inout [Diagnostic]
  ) -> [String: ColumnType] {
    var attributes: [String: ColumnType] = [:]
    for entry in named("attributes", mapping, &diagnostics) {
      if EventSchema.types[entry.keyText] != nil {
        diagnostics.append(Diagnostic(.attributeIsField, ["name": entry.keyText], at: entry.key.place))
      }
      let type = entry.value.choice(ColumnType.self, &diagnostics)
      if type == nil { uncertain.insert(RubricTerms.notation(ofAttribute: entry.keyText)) }
      attributes[entry.keyText] = type ?? .text
    }
    return attributes
  }

  private static func readFacts(
    _ mapping: MappingReader, _ uncertain: inout Set<String>, _ diagnostics: inout [Diagnostic]
  ) -> [String: Vocabulary.Fact] {
    var facts: [String: Vocabulary.Fact] = [:]
    for entry in named("facts", mapping, &diagnostics) {
      if takenFactNames.contains(entry.keyText) {
        diagnostics.append(Diagnostic(.factNameTaken, ["name": entry.keyText], at: entry.key.place))
      }
      guard let mapping = MappingReader(entry.value, as: RubricLanguage.factSettings, &diagnostics) else { continue }
      let type = mapping.requiredValue("type", &diagnostics) { $0.choice(FactType.self, &$1) }
      if type == nil { uncertain.insert(entry.keyText) }
      let title = mapping.localizedText("title", &diagnostics)
      facts[entry.keyText] = Vocabulary.Fact(
        type: (type ?? .number).columnType, title: title ?? LocalizedText(entry.keyText))
    }
    return facts
  }
}
