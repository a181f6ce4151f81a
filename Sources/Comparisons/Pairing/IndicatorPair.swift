package import Diagnostics

/// An indicator of one edition of a rubric beside its counterpart in the other.
package struct IndicatorPair: Sendable, Hashable {
  /// How the two editions go together in an indicator.
  package enum Relation: String, Sendable, Hashable, CaseIterable {
    /// The same id in both.
    case same
    /// Another id in the later edition, which says so with `previous`.
    case renamed
    /// In the later edition alone.
    case added
    /// In the earlier edition alone.
    case removed
    /// In both, but the rubric says that the figures cannot be compared.
    case notComparable = "not-comparable"
  }

  /// Its id in the earlier edition; `nil` where that has none.
  package var before: String?
  /// Its id in the later edition; `nil` where that has none.
  package var after: String?
  /// How the two go together.
  package var relation: Relation
  /// Why the figures cannot be compared, as the rubric says.
  package var reason: LocalizedText?
  /// The keys that bear on figures and differ between the editions, by their names in the rubric language, ascending.
  package var changedKeys: [String]

  /// Makes a pair.
  package init(
    before: String?, after: String?, relation: Relation, reason: LocalizedText? = nil, changedKeys: [String] = []
  ) {
    self.before = before
    self.after = after
    self.relation = relation
    self.reason = reason
    self.changedKeys = changedKeys
  }

  /// The keys on which it depends what is measured, and where.
  private static let measuringKeys: Set<String> = ["actor", "applies", "exempt", "measure", "sources", "units"]

  /// Whether figures of either edition can be scored by the other: both measure the same.
  package var measuresTheSame: Bool {
    switch relation {
    case .same, .renamed: Self.measuringKeys.isDisjoint(with: changedKeys)
    case .added, .removed, .notComparable: false
    }
  }
}
