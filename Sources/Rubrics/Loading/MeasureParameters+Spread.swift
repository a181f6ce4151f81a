internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Parameters of measures of spread and of measures inside others.
extension MeasureParameters {
  /// A measure inside this one; any but a judgement, which assessors give and no log tells.
  /// - Parameter form: this measure's form.
  func measure(_ key: String, inside form: String, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    guard let node = mapping.requiredValue(key, &diagnostics, read: { node, _ in node }) else { return nil }
    let measure = MeasureReading.read(node, terms: terms, by: defaultActors, &diagnostics)
    guard case .judgement = measure else { return measure }
    diagnostics.append(
      Diagnostic(.judgementInside, ["form": form], at: node.mappingEntries.first?.key.place ?? node.place))
    return nil
  }

  /// The column of numbers, or `nil` for `events`: their number.
  func numberFieldOrEvents(_ key: String, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let node = mapping.node(key), node.scalar?.text != "events" else { return nil }
    return terms.column(node, holding: .number, &diagnostics)
  }

  /// A decimal.
  func number(_ key: String, _ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    mapping.value(key, &diagnostics) { $0.decimal(&$1) }
  }

  /// A decimal above 0 that must be given.
  func positiveNumber(_ key: String, _ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    mapping.requiredValue(key, &diagnostics) { node, diagnostics in
      node.decimal(&diagnostics).flatMap { Self.positive($0, node, key, &diagnostics) }
    }
  }

  /// A share above 0.
  func positiveShare(_ key: String, _ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    mapping.value(key, &diagnostics) { node, diagnostics in
      node.share(&diagnostics).flatMap { Self.positive($0, node, key, &diagnostics) }
    }
  }

  private static func positive(
    _ number: ExactDecimal, _ node: YAMLNode, _ key: String, _ diagnostics: inout [Diagnostic]
  ) -> ExactDecimal? {
    if number > .zero { return number }
    diagnostics.append(
      Diagnostic(.numberNotPositive, ["name": key, "value": node.scalar?.text ?? ""], at: node.place))
    return nil
  }

  /// Says whether exactly one of two parameters is given; an error where none or both are.
  func hasOne(of first: String, or second: String, _ diagnostics: inout [Diagnostic]) -> Bool {
    if has(first) != has(second) { return true }
    diagnostics.append(
      Diagnostic(.oneOfTwo, ["first": first, "second": second], at: mapping.node(second)?.place ?? mapping.place))
    return false
  }

  /// The day of a split, or `nil` for `half`.
  func dateOrHalf(_ key: String, _ diagnostics: inout [Diagnostic]) -> CivilDate? {
    mapping.value(key, &diagnostics) { node, diagnostics in
      guard let text = node.text(&diagnostics), text != "half" else { return nil }
      if let date = CivilDate(text) { return date }
      diagnostics.append(Diagnostic(.malformedSplit, ["text": text], at: node.place))
      return nil
    }
  }

  /// The categories of a list, as events of the column have them, or `nil` for `observed`.
  func categories(_ key: String, ofColumn column: String?, _ diagnostics: inout [Diagnostic]) -> [String]? {
    guard let node = mapping.node(key), node.scalar?.text != "observed" else { return nil }
    // Of a column that is wrong itself only the form of the list can be looked at.
    let type = column.map { terms.type(ofColumn: $0) } ?? .text
    guard let type, type != .time, case .sequence(let items) = node.content else {
      diagnostics.append(Diagnostic(.categoriesNeeded, ["name": key], at: node.place))
      return nil
    }
    if items.count < 2 {
      diagnostics.append(
        Diagnostic(.tooFewItems, ["name": key, "count": String(items.count), "least": "2"], at: node.place))
    }
    var places: [[UInt8]: SourcePlace] = [:]
    var names: [String] = []
    for item in items {
      guard let name = category(item, ofColumn: column ?? "", type, &diagnostics) else { continue }
      if let first = places[Array(name.utf8)] {
        diagnostics.append(.repeatedName(item.scalar?.text ?? name, at: item.place, first: first))
      } else {
        places[Array(name.utf8)] = item.place
        names.append(name)
      }
    }
    return names
  }

  /// A category in the one way of writing it by which events have it.
  private func category(
    _ item: YAMLNode, ofColumn column: String, _ type: ColumnType, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    switch (column, type) {
    case ("activity", _): terms.activity(item, &diagnostics)
    case ("actor", _): item.actor(&diagnostics)?.rawValue
    case (_, .number): item.decimal(&diagnostics)?.description
    default: item.text(&diagnostics)
    }
  }
}
