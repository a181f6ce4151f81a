internal import Diagnostics
internal import Expressions
internal import Quantities
internal import RecordReaders
internal import YAMLDocuments

/// Reads the parts of a mapping one after the other; what a part declares is known to those after it.
struct MappingLoading {
  /// The variables so far.
  private(set) var variables: [MappingVariable] = []
  /// Where each column of the source is first named.
  private(set) var columnPlaces: [String: SourcePlace] = [:]
  /// Where `defaults` gives the activity, if it does.
  var defaultActivityPlace: SourcePlace?
  /// The names of the variables that something reads.
  private(set) var variablesRead: Set<String> = []

  /// Begins to read.
  init() {}

  /// Reads the root of a mapping file.
  /// - Returns: `nil` where something that a mapping consists of is missing; there are errors then.
  mutating func mapping(
    _ node: YAMLNode, zones: (String) -> Result<TimeZoneRules, ZoneFailure>, _ diagnostics: inout [Diagnostic]
  ) -> Mapping? {
    guard let root = YAMLMappingReader(node, as: MappingLanguage.mapping, diagnostics: &diagnostics) else { return nil }
    _ = root.required("mapping", &diagnostics)?.wholeNumber(in: 1...1, &diagnostics)
    let title = root.node("title")?.localizedText(&diagnostics)
    let source = root.node("source").flatMap { SourceReading.read($0, &diagnostics) }
    let time = TimeRulesReading.read(root.node("time"), zones: zones, &diagnostics)
    let missing = root.node("missing").flatMap { missingValues($0, &diagnostics) }
    let explosions = root.node("explode").map { self.explosions($0, &diagnostics) } ?? []
    if let node = root.node("vars") { readVariables(node, &diagnostics) }
    let options = source?.options ?? SourceOptions()
    let defaults = root.node("defaults").map { self.defaults($0, &diagnostics) } ?? [:]
    var own: [String: FieldValue] = [:]
    for (field, column) in Self.ownColumns(of: options) { own[field] = .column(column) }
    let inherited = own.merging(defaults) { $1 }
    let rules = self.rules(
      root.node("events"), inherited: inherited, hasOwn: !own.isEmpty, place: node.place, &diagnostics)
    let checks = root.node("checks").map { self.checks($0, &diagnostics) } ?? []
    let deduplication = root.node("dedupe").flatMap { self.deduplication($0, rules: rules, &diagnostics) }
    let expectation = root.node("expect").flatMap { self.expectation($0, &diagnostics) }
    let coverage = root.node("coverage")?.localizedText(&diagnostics)
    return Mapping(
      title: title, source: options, digest: source?.digest, time: time, missing: missing ?? MissingValues(),
      explosions: explosions, variables: variables, rules: rules, checks: checks, deduplication: deduplication,
      expectation: expectation ?? Expectation(), coverage: coverage, columnPlaces: columnPlaces,
      variablesRead: variablesRead, place: root.place)
  }

  /// The columns from which XES and OCEL themselves give fields.
  private static func ownColumns(of options: SourceOptions) -> [(field: String, column: String)] {
    switch options.format {
    case .xes:
      [
        ("case", "../concept:name"), ("activity", "concept:name"), ("time", "time:timestamp"),
        ("person", "org:resource"),
      ]
    case .ocel: [("case", "object"), ("activity", "activity"), ("time", "time")]
    case .csv, .tsv, .xlsx, .json, .jsonl, .sections, nil: []
    }
  }

  // MARK: Records

  private mutating func missingValues(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> MissingValues? {
    guard case .mapping(let entries) = node.content else {
      return node.sequence(&diagnostics).map { MissingValues(elsewhere: Self.missingTexts($0, &diagnostics)) }
    }
    var missing = MissingValues()
    for entry in entries {
      guard let items = entry.value.sequence(&diagnostics) else { continue }
      let texts = Self.missingTexts(items, &diagnostics)
      if entry.keyText == "_" {
        missing.elsewhere = texts
      } else {
        missing.columns[entry.keyText] = texts
      }
    }
    return missing
  }

  private static func missingTexts(_ items: [YAMLNode], _ diagnostics: inout [Diagnostic]) -> [String] {
    items.compactMap { $0.text(mayBeEmpty: true, &diagnostics) }.filter { !$0.isEmpty }
  }

  private mutating func explosions(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> [Explosion] {
    var explosions: [Explosion] = []
    var known: [String] = []
    for item in node.sequence(&diagnostics) ?? [] {
      guard let reader = YAMLMappingReader(item, as: MappingLanguage.explosion, diagnostics: &diagnostics) else {
        continue
      }
      let columns = reader.required("columns", &diagnostics)?.oneOrMore() ?? []
      var names: [String] = []
      for column in columns {
        guard let name = column.text(&diagnostics) else { continue }
        if known.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
          diagnostics.append(Diagnostic(.explodedTwice, ["column": ShownText.of(name)], at: column.place))
          continue
        }
        names.append(name)
        known.append(name)
        note([name], at: column.place)
      }
      let separatorNode = reader.required("split", &diagnostics)
      guard let separatorNode, let separator = separatorNode.text(mayBeEmpty: true, &diagnostics) else { continue }
      guard !separator.isEmpty else {
        diagnostics.append(Diagnostic(.separatorEmpty, at: separatorNode.place))
        continue
      }
      explosions.append(Explosion(columns: names, separator: separator, place: item.place))
    }
    return explosions
  }

  // MARK: Names

  /// What stands under a name without `$`: a variable, else the column.
  mutating func value(ofColumn name: String, at place: SourcePlace) -> FieldValue {
    if let variable = variables.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
      variablesRead.insert(variable.name)
      return .expression(variable.expression)
    }
    note([name], at: place)
    return .column(name)
  }

  /// Takes down that columns of the source are named at a place.
  private mutating func note(_ columns: some Sequence<String>, at place: SourcePlace) {
    for column in columns where columnPlaces[column] == nil { columnPlaces[column] = place }
  }

  /// Reads `vars`; each can use those before it.
  private mutating func readVariables(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    for entry in node.entries(&diagnostics) ?? [] {
      guard let expression = expression(entry.value, &diagnostics) else { continue }
      variables.append(MappingVariable(name: entry.keyText, expression: expression, place: entry.key.place))
    }
  }

  // MARK: Expressions

  /// What the names in expressions stand for; the columns of a source are known only with its files.
  private var scope: Scope {
    .records(
      columns: nil,
      variables: Dictionary(variables.map { ($0.name, $0.expression) }, uniquingKeysWith: { _, last in last }))
  }

  /// An expression for a value, read and checked.
  mutating func expression(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> ValueExpression? {
    guard let text = node.text(&diagnostics), let scalar = node.scalar,
      let expression = ValueExpression(
        parsing: text, scope: scope, place: scalar.place(of:), diagnostics: &diagnostics)
    else { return nil }
    note(expression.columns, at: node.place)
    variablesRead.formUnion(expression.variables)
    return expression
  }

  /// A condition, read and checked.
  mutating func truth(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) -> Expression? {
    guard let text = node.text(&diagnostics), let scalar = node.scalar,
      let expression = Expression(parsing: text, scope: scope, place: scalar.place(of:), diagnostics: &diagnostics)
    else { return nil }
    note(expression.columns, at: node.place)
    // A condition is a value too, and as such says which variables it names.
    var silent: [Diagnostic] = []
    let value = ValueExpression(parsing: text, scope: scope, place: scalar.place(of:), diagnostics: &silent)
    variablesRead.formUnion(value?.variables ?? [])
    return expression
  }
}
