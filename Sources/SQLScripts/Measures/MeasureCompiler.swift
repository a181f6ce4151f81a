internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities
internal import Rubrics

/// Makes SQL of measures.
///
/// A measure is a query with a row for every unit and the columns `unit` (its number in the table `unit`), `numerator`,
/// `denominator` and `value`, each a fraction of whole numbers or `NULL`. What it stands on is in `ScriptTables`,
/// `ScriptEvents` and `ScriptArithmetic`.
struct MeasureCompiler {
  /// The types of the attributes, by name.
  let attributes: [String: ColumnType]
  /// The columns of events that the measures so far read.
  private(set) var columns: Set<String> = []
  /// Whether any of them counts working days.
  private(set) var countsWorkingDays = false

  /// Makes a compiler for the words of a rubric.
  init(vocabulary: Vocabulary) { attributes = vocabulary.attributes }

  /// A measure as a query.
  /// - Throws: `Inexpressible` where SQL has no words for it.
  mutating func query(_ measure: MeasureDefinition) throws(Inexpressible) -> String {
    countsWorkingDays = countsWorkingDays || measure.needsCalendar
    switch measure {
    case .count(let events): return try count(events)
    case .distinct(let field, let events): return try distinct(field, events)
    case .sum(let field, let events): return try sum(field, events)
    case .mean(let field, let events): return try mean(field, events)
    case .percentile(let definition, let field, let events): return try percentile(definition, of: field, events)
    case .share(let part, let whole, let by): return try share(part, among: whole, by: by)
    case .ratio(let part, let whole): return try ratio(part, over: whole)
    case .rate(let measure, let per, let fact): return try rate(measure, per: per, over: fact)
    case .coverage(let field, .fact(let fact), let events): return try coverage(field, among: fact, events)
    case .coverage(let field, .roster(let file), let events): return try coverage(field, onRoster: file, events)
    case .regularity(let slot, let least, let events): return try regularity(slot, atLeast: least, events)
    case .longestGap(let events): return try longestGap(events)
    case .evenness(let definition): return try evenness(definition)
    case .representativeness(let group, let events): return try representativeness(of: group, events)
    case .concentration(let definition): return try concentration(definition)
    case .retention(let definition): return try retention(definition)
    case .survey(let definition): return try survey(definition)
    case .fact(let column): return fact(column)
    case .delay(let definition): return try delay(definition)
    case .within(let definition): return try within(definition)
    case .order(let definition): return try order(definition)
    case .stages(let definition): return try stages(definition)
    case .rules(let definition): return try rules(definition)
    case .repeats(let definition): return try repeats(definition)
    case .returns(let definition): return try returns(definition)
    case .reconcile(let definition): return try reconcile(definition)
    case .remedy(let definition): return try remedy(definition)
    case .judgement: throw Inexpressible(.judgementNotInLogs)
    }
  }

  // MARK: Columns

  /// What a column holds.
  func type(of column: String) -> ColumnType {
    if let type = EventSchema.types[column] { return type }
    return EventSchema.attribute(ofColumn: column).flatMap { attributes[$0] } ?? .text
  }

  /// The name of a column of texts or numbers.
  /// - Throws: `Inexpressible` for times, which are spans.
  mutating func value(_ column: String) throws(Inexpressible) -> String {
    guard type(of: column) != .time else { throw Inexpressible(.timesNotCounted, ["column": column]) }
    columns.insert(column)
    return SQL.name(column)
  }

  /// The names of the columns with the beginnings and the ends of a column of times.
  mutating func times(_ column: String) -> (from: String, until: String) {
    columns.insert(column)
    return (SQL.beginning(of: column), SQL.end(of: column))
  }

  // MARK: Events

  /// The events of the period that a measure looks at, once for every unit that they belong to, as `e` beside `i.unit`.
  mutating func selected(_ events: EventSelection) throws(Inexpressible) -> String {
    var condition: String?
    if let expression = events.condition { condition = try compile(expression, of: .event) }
    let conditions = SQL.all(["e.in_period", Self.condition(on: events.by, in: "e"), condition]) ?? ""
    return """
      selected AS (
        SELECT i.unit, e.* FROM event e JOIN inside i ON i.place = e.place
        WHERE \(conditions)
      )
      """
  }

  /// A condition of the rubric in SQL.
  mutating func compile(
    _ expression: Expression, of subject: ConditionCompiler.Subject
  ) throws(Inexpressible) -> String {
    let attributes = attributes
    var compiler = ConditionCompiler(of: subject) { column in
      EventSchema.types[column] ?? EventSchema.attribute(ofColumn: column).flatMap { attributes[$0] } ?? .text
    }
    let condition = try compiler.compile(expression.outline)
    columns.formUnion(compiler.columns)
    return condition
  }

  /// The condition that an event is of certain actors; `nil` for any.
  static func condition(on actors: ActorSelection, in alias: String) -> String? {
    guard case .only(let actors) = actors else { return nil }
    return "\(alias).actor IN " + SQL.list(Actor.allCases.filter(actors.contains).map(\.rawValue))
  }
}
