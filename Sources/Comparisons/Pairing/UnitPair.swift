/// A unit of one year beside its counterpart in the other.
package struct UnitPair: Sendable, Hashable {
  /// How the two go together.
  package enum Relation: String, Sendable, Hashable, CaseIterable {
    /// The same unit.
    case same
    /// The same unit under another id.
    case renamed
    /// One of several units that one was split into.
    case split
    /// One unit that several were merged into.
    case merged
    /// There in the later year alone.
    case added
    /// There in the earlier year alone.
    case removed
  }

  /// The unit in the earlier year; `nil` where there was none.
  package var before: RecordedUnit?
  /// The unit in the later year; `nil` where there is none.
  package var after: RecordedUnit?
  /// How the two go together.
  package var relation: Relation
  /// All units of the other side that this pair is one of: what `before` was split into, or what was merged into
  /// `after`; empty for other relations.
  package var family: [RecordedUnit]

  /// Makes a pair.
  package init(
    before: RecordedUnit?, after: RecordedUnit?, relation: Relation, family: [RecordedUnit] = []
  ) {
    self.before = before
    self.after = after
    self.relation = relation
    self.family = family
  }
}
