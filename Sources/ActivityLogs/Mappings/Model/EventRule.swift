package import Diagnostics
package import Quantities

/// Makes at most one event of a record or of an item of a list in it.
package struct EventRule: Sendable {
  /// What messages call it: its name, or its number from 1.
  package var name: String
  /// Which records it makes an event of; `nil` for all.
  package var condition: RuleCondition?
  /// The values of the event's columns, by their names in `ColumnBatch`.
  package var values: [String: FieldValue]
  /// How exactly its times are known at most.
  package var precision: TimePrecision
  /// Where it is written.
  package var place: SourcePlace
  /// Where its activity is written; `nil` where it comes from the source's format.
  package var activityPlace: SourcePlace?

  /// Makes a rule.
  package init(
    name: String, condition: RuleCondition?, values: [String: FieldValue], precision: TimePrecision = .instant,
    place: SourcePlace, activityPlace: SourcePlace? = nil
  ) {
    self.name = name
    self.condition = condition
    self.values = values
    self.precision = precision
    self.place = place
    self.activityPlace = activityPlace
  }

  /// The columns of the source that it reads, also through variables.
  package var columns: Set<String> {
    values.values.reduce(into: condition?.columns ?? []) { $0.formUnion($1.columns) }
  }
}
