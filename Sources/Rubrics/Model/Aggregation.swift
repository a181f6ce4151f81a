/// How the scores of children become that of their parent (SEMANTICS, "From measure to score", 3).
package enum Aggregation: String, Sendable, Hashable, CaseIterable {
  /// The weighted arithmetic mean.
  case mean
  /// The lowest child; weights play no part.
  case min
}
