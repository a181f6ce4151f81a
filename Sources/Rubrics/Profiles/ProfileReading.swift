internal import Diagnostics
internal import YAMLDocuments

/// Reads `profiles` of `rubric.yaml`.
struct ProfileReading {
  /// Where the indicators stand by id, those that cannot be read included; `nil` where not all are known.
  let indicators: [String: SourcePlace]?

  /// Reads the value of the key, without profiles that are wrong.
  func read(_ node: YAMLNode?, _ diagnostics: inout [Diagnostic]) -> [RubricProfile] {
    (node?.entries(&diagnostics) ?? []).compactMap { entry in
      guard let mapping = MappingReader(entry.value, as: RubricLanguage.profile, &diagnostics) else { return nil }
      let id = entry.key.identifier(&diagnostics)
      let title = mapping.localizedText("title", &diagnostics) ?? LocalizedText(entry.keyText)
      guard let list = mapping.requiredValue("indicators", &diagnostics, read: { node, _ in node }), let id else {
        return nil
      }
      if list.scalar?.text == "all" { return RubricProfile(id: id, title: title, indicators: nil) }
      return RubricProfile(id: id, title: title, indicators: self.list(list, &diagnostics))
    }
  }

  private func list(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [IndicatorID] {
    let items = node.sequence(&diagnostics) ?? []
    if case .sequence = node.content, items.isEmpty {
      diagnostics.append(Diagnostic(.emptyList, ["name": node.name], at: node.place))
    }
    var places: [IndicatorID: SourcePlace] = [:]
    for item in items {
      guard let text = item.identifier(&diagnostics), let id = IndicatorID(text) else { continue }
      if let first = places[id] {
        diagnostics.append(.repeatedName(text, at: item.place, first: first))
      } else if let indicators, indicators[text] == nil {
        diagnostics.append(
          .unknownName(.profileOfNothing, text, at: item, among: Array(indicators.keys)))
      } else {
        places[id] = item.place
      }
    }
    return places.keys.sorted()
  }
}
