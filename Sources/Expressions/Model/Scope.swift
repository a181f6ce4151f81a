package import Columns

/// What the names in an expression can stand for.
package struct Scope: Sendable {
  /// What an expression is asked about.
  enum Subject: Sendable, Hashable {
    /// Each event.
    case events
    /// Each case.
    case cases
    /// A unit.
    case facts
    /// A node of a unit's results.
    case nodes
    /// A record of a source that a mapping makes events of.
    case records
  }

  /// What the expression is asked about.
  let subject: Subject
  /// The types of the event fields, or of the declared facts, by name.
  let fields: [String: StaticType]
  /// The types of the attributes, by name, without `x.`.
  let attributes: [String: StaticType]
  /// The activities that a case can be asked about.
  let activities: Set<String>
  /// The texts that a column or fact can hold, by its name, where they are listed.
  let terms: [String: Set<String>]
  /// The ids that `score`, `value` and `state` can be asked of, by those words; none where they cannot be asked.
  let results: [String: Set<String>]
  /// The columns of a record; `nil` where they are not known.
  let columns: Set<String>?
  /// The variables of a mapping by name.
  let variables: [String: ValueExpression]

  /// Whether the unit's facts have names here.
  var hasFacts: Bool { subject == .facts || subject == .nodes }

  /// Makes a scope.
  init(
    subject: Subject, fields: [String: StaticType], attributes: [String: StaticType] = [:],
    activities: Set<String> = [], terms: [String: Set<String>] = [:], results: [String: Set<String>] = [:],
    columns: Set<String>? = nil, variables: [String: ValueExpression] = [:]
  ) {
    self.columns = columns
    self.variables = variables
    self.subject = subject
    self.fields = fields
    self.attributes = attributes
    self.activities = activities
    self.terms = terms
    self.results = results
  }

  /// The scope of `where:`: the fields of an event by name, its attributes as `x["name"]`.
  /// - Parameter terms: for columns whose texts are listed (`activity` in the vocabulary), the texts; a comparison
  ///   with any other text is then an error.
  package static func events(
    fields: [String: ColumnType], attributes: [String: ColumnType], terms: [String: Set<String>] = [:]
  ) -> Scope {
    Scope(
      subject: .events, fields: fields.mapValues(StaticType.init), attributes: attributes.mapValues(StaticType.init),
      terms: terms)
  }

  /// The scope of `cases:`: `case.has("a")`, `case.count("a")`, `case.first("a").field`, `case.last("a").x["name"]`.
  /// - Parameters:
  ///   - activities: the activities of the vocabulary.
  ///   - terms: as for events.
  package static func cases(
    activities: Set<String>, fields: [String: ColumnType], attributes: [String: ColumnType],
    terms: [String: Set<String>] = [:]
  ) -> Scope {
    Scope(
      subject: .cases, fields: fields.mapValues(StaticType.init), attributes: attributes.mapValues(StaticType.init),
      activities: activities, terms: terms)
  }

  /// The scope of `applies:`: the facts of a unit by name or as `x["name"]`, and the texts `level` and `unit`.
  /// - Parameters:
  ///   - declared: the types of the facts that the vocabulary declares; others have type `unknown`.
  ///   - terms: for facts whose texts are listed (`level`), the texts; a comparison with any other is then an error.
  package static func facts(_ declared: [String: ColumnType], terms: [String: Set<String>] = [:]) -> Scope {
    Scope(subject: .facts, fields: Self.withUnit(declared), terms: terms)
  }

  /// The scope of `when:` of a scoring rule: the facts of a unit as in `facts`, `score["id"]`, `value["id"]` and
  /// `state["id"]`, and the numbers `effect` and `activity`, before which a fact of that name needs `x["effect"]`.
  /// - Parameters:
  ///   - declared: the types of the facts that the vocabulary declares; others have type `unknown`.
  ///   - scored: the ids of what can have a score: indicators, and the groups directly below the node.
  ///   - valued: the ids of what can have a value: indicators, and the quantities that the rubric names.
  ///   - stated: the ids of what has a state: indicators.
  ///   - terms: as for facts; those of `state` are the texts that a state can be.
  package static func nodes(
    facts declared: [String: ColumnType], scored: Set<String>, valued: Set<String>, stated: Set<String>,
    terms: [String: Set<String>] = [:]
  ) -> Scope {
    Scope(
      subject: .nodes, fields: withUnit(declared), terms: terms,
      results: ["score": scored, "value": valued, "state": stated])
  }

  /// The scope of a mapping: the columns of a record as `$name`, `${any name}` or `$../name`, all of them texts, the
  /// mapping's variables as `$name`, and the functions that only mappings have.
  /// - Parameters:
  ///   - columns: the names of the columns as the source has them, with their `../`; any other is then an error. `nil`
  ///     where they are not known: any name will do.
  ///   - variables: the variables that can be read, by name; one hides the column of its name.
  package static func records(
    columns: Set<String>?, variables: [String: ValueExpression] = [:]
  ) -> Scope {
    Scope(subject: .records, fields: [:], columns: columns, variables: variables)
  }

  private static func withUnit(_ facts: [String: ColumnType]) -> [String: StaticType] {
    var fields = facts.mapValues(StaticType.init)
    fields["level"] = .text
    fields["unit"] = .text
    return fields
  }
}
