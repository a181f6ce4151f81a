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
  }

  /// What the expression is asked about.
  let subject: Subject
  /// The types of the event fields, or of the declared facts, by name.
  let fields: [String: ColumnType]
  /// The types of the attributes, by name, without `x.`.
  let attributes: [String: ColumnType]
  /// The activities that a case can be asked about.
  let activities: Set<String>
  /// The texts that a column or fact can hold, by its name, where they are listed.
  let terms: [String: Set<String>]

  /// The scope of `where:`: the fields of an event by name, its attributes as `x["name"]`.
  /// - Parameter terms: for columns whose texts are listed (`activity` in the vocabulary), the texts; a comparison
  ///   with any other text is then an error.
  package static func events(
    fields: [String: ColumnType], attributes: [String: ColumnType], terms: [String: Set<String>] = [:]
  ) -> Scope {
    Scope(subject: .events, fields: fields, attributes: attributes, activities: [], terms: terms)
  }

  /// The scope of `cases:`: `case.has("a")`, `case.count("a")`, `case.first("a").field`, `case.last("a").x["name"]`.
  /// - Parameters:
  ///   - activities: the activities of the vocabulary.
  ///   - terms: as for events.
  package static func cases(
    activities: Set<String>, fields: [String: ColumnType], attributes: [String: ColumnType],
    terms: [String: Set<String>] = [:]
  ) -> Scope {
    Scope(subject: .cases, fields: fields, attributes: attributes, activities: activities, terms: terms)
  }

  /// The scope of `applies:`: the facts of a unit by name or as `x["name"]`, and the texts `level` and `unit`.
  /// - Parameters:
  ///   - declared: the types of the facts that the vocabulary declares; others have type `unknown`.
  ///   - terms: for facts whose texts are listed (`level`), the texts; a comparison with any other is then an error.
  package static func facts(_ declared: [String: ColumnType], terms: [String: Set<String>] = [:]) -> Scope {
    var fields = declared
    fields["level"] = .text
    fields["unit"] = .text
    return Scope(subject: .facts, fields: fields, attributes: [:], activities: [], terms: terms)
  }
}
