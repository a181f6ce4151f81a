internal import Diagnostics
internal import YAMLDocuments

/// Reads `measures:` of `rubric.yaml`, the quantities that rules ask about.
enum NamedMeasureReading {
  /// Reads the mapping from names to measures, in the order of the file.
  /// - Parameters:
  ///   - terms: the names that measures can use.
  ///   - indicators: where the ids of the indicators stand; a quantity has a name of its own.
  static func read(
    _ node: YAMLNode, terms: RubricTerms, indicators: [String: SourcePlace], _ diagnostics: inout [Diagnostic]
  ) -> [NamedMeasure] {
    (node.entries(&diagnostics) ?? []).compactMap { entry in
      var key = entry.key
      key.role = .value(of: "measures")
      let name = key.identifier(&diagnostics)
      // Whose events is for the measure to say: no actor is judged by it.
      let measure = MeasureReading.read(entry.value, terms: terms, by: .any, &diagnostics)
      if let name, let first = indicators[name] {
        diagnostics.append(.repeatedName(name, at: entry.key.place, first: first))
      }
      if case .judgement? = measure {
        diagnostics.append(Diagnostic(.judgementNotIndicator, ["name": entry.keyText], at: entry.value.place))
      }
      guard let name, let measure else { return nil }
      return NamedMeasure(name: name, measure: measure, place: entry.key.place)
    }
  }
}
