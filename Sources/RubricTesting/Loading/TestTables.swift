internal import ActivityLogs
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Rubrics
internal import YAMLDocuments

/// The tables of a test: its own, or those of its file where it has none.
struct TestTables {
  /// What the units are where nobody says.
  private static let onlyUnit = "甲社区"

  /// The test's mapping.
  let test: YAMLMappingReader
  /// The file's mapping.
  let file: YAMLMappingReader
  /// The file's name.
  let name: String

  /// The nodes of the rows under a key.
  private func rows(_ key: String, _ diagnostics: inout [Diagnostic]) -> [YAMLNode] {
    (test.node(key) ?? file.node(key))?.sequence(&diagnostics) ?? []
  }

  /// The units, with the facts that the test gives one of them.
  /// - Parameter vocabulary: says which facts are numbers.
  /// - Returns: the units, and the id of the one that the test is about; `nil` where an error was found.
  func units(_ vocabulary: Vocabulary, _ diagnostics: inout [Diagnostic]) -> (tree: UnitTree, unit: String)? {
    var nodes = rows("units", &diagnostics)
    if nodes.isEmpty {
      nodes = [.row([("community", Self.onlyUnit)], at: test.place)]
    }
    let unit = test.node("unit")?.text(&diagnostics) ?? nodes[0].value(of: "community")?.scalar?.text ?? Self.onlyUnit
    if let facts = test.node("facts")?.entries(&diagnostics) {
      nodes = nodes.map { node in
        ["community", "subdistrict"].contains { node.value(of: $0)?.scalar?.text == unit } ? node.replacing(facts) : node
      }
    }
    guard let table = TestRows(nodes, &diagnostics).table(in: name),
      let tree = UnitTree.load(communities: table, facts: nil, vocabulary: vocabulary, diagnostics: &diagnostics)
    else { return nil }
    return (tree, unit)
  }

  /// What measures look up beside the events.
  func lookups(of unit: String, in units: UnitTree, _ diagnostics: inout [Diagnostic]) -> MeasureTables {
    var tables = MeasureTables()
    let strata = TestRows(rows("strata", &diagnostics), defaults: [("community", unit)], &diagnostics)
    if let table = strata.table(in: name) {
      tables.strata = UnitTables.strata(table, units: units, diagnostics: &diagnostics)
    }
    for (file, table) in files("rosters", unit, &diagnostics) {
      tables.rosters[file] = UnitTables.roster(table, units: units, diagnostics: &diagnostics)
    }
    for (file, table) in files("openings", unit, &diagnostics) {
      tables.openings[file] = UnitTables.openings(table, units: units, diagnostics: &diagnostics)
    }
    return tables
  }

  /// The tables under a key, by the names of their files.
  private func files(
    _ key: String, _ unit: String, _ diagnostics: inout [Diagnostic]
  ) -> [(name: String, table: CSVTable)] {
    let entries = (test.node(key) ?? file.node(key))?.entries(&diagnostics) ?? []
    return entries.compactMap { entry in
      let rows = entry.value.sequence(&diagnostics) ?? []
      return TestRows(rows, defaults: [("unit", unit)], &diagnostics).table(in: name).map { (entry.keyText, $0) }
    }
  }

  /// Which sources were supplied; `nil` where nobody says.
  func sources(of unit: String, in units: UnitTree, _ diagnostics: inout [Diagnostic]) -> SourceCoverage? {
    TestRows(rows("sources", &diagnostics), defaults: [("body", unit)], &diagnostics).table(in: name)
      .flatMap { SourceCoverage.load($0, units: units, diagnostics: &diagnostics) }
  }
}

extension YAMLNode {
  /// The value of a key of a mapping, `nil` where the key is absent or the node is no mapping.
  func value(of key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.keyText == key }?.value
  }

  /// A mapping that nobody wrote, at the place that it comes from.
  static func row(_ cells: [(key: String, text: String)], at place: SourcePlace) -> YAMLNode {
    YAMLNode(content: .mapping(cells.map { .plain($0.key, $0.text, at: place) }), place: place)
  }

  /// The mapping with other entries beside and in place of its own.
  func replacing(_ others: [YAMLEntry]) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    let kept = entries.filter { entry in !others.contains { $0.keyText == entry.keyText } }
    return YAMLNode(content: .mapping(kept + others), place: place, role: role)
  }

  /// The mapping with entries for the keys that it does not have.
  func completed(with defaults: [(key: String, text: String)]) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    let missing = defaults.filter { value(of: $0.key) == nil }
    return YAMLNode(content: .mapping(entries + missing.map { .plain($0.key, $0.text, at: place) }), place: place)
  }
}

extension YAMLEntry {
  /// An entry that nobody wrote.
  static func plain(_ key: String, _ text: String, at place: SourcePlace) -> YAMLEntry {
    YAMLEntry(
      key: YAMLNode(content: .scalar(YAMLScalar(plain: key, at: place)), place: place, role: .key), keyText: key,
      value: YAMLNode(content: .scalar(YAMLScalar(plain: text, at: place)), place: place, role: .value(of: key)))
  }
}
