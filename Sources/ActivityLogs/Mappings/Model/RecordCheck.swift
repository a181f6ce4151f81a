package import Diagnostics
package import Expressions

/// Something that holds of every record of a source that is sound.
package struct RecordCheck: Sendable {
  /// What becomes of a record of which it does not hold.
  package enum Otherwise: String, Sendable, Hashable, CaseIterable {
    /// The record is bad.
    case setAside = "set-aside"
    /// The record is good, and it is told.
    case report
  }

  /// What messages call it.
  package var name: String
  /// What has to hold; where it is undecided nothing is said.
  package var condition: Expression
  /// What becomes of a record of which it is false.
  package var otherwise: Otherwise
  /// Where it is written.
  package var place: SourcePlace

  /// Makes a check.
  package init(name: String, condition: Expression, otherwise: Otherwise, place: SourcePlace) {
    self.name = name
    self.condition = condition
    self.otherwise = otherwise
    self.place = place
  }
}
