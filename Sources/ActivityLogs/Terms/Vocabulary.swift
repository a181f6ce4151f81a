package import Columns
package import Diagnostics

/// The words in which logs speak to a rubric.
package struct Vocabulary: Sendable, Hashable {
  /// A kind of thing that happens.
  package struct Activity: Sendable, Hashable {
    /// What people call it.
    package var title: LocalizedText
    /// The actors who do it; empty where the vocabulary does not say.
    package var by: Set<Actor>
    /// The event fields it cannot do without.
    package var needs: [String]

    /// Makes an activity.
    package init(title: LocalizedText, by: Set<Actor> = [], needs: [String] = []) {
      self.title = title
      self.by = by
      self.needs = needs
    }
  }

  /// A number or text known of a unit.
  package struct Fact: Sendable, Hashable {
    /// What it holds: `number` or `text`.
    package var type: ColumnType
    /// What people call it.
    package var title: LocalizedText

    /// Makes a fact.
    package init(type: ColumnType, title: LocalizedText) {
      self.type = type
      self.title = title
    }
  }

  /// The activities by their terms.
  package var activities: [String: Activity]
  /// The types of extra columns by their names.
  package var attributes: [String: ColumnType]
  /// The facts that are declared, by their names.
  package var facts: [String: Fact]

  /// Makes a vocabulary.
  package init(
    activities: [String: Activity] = [:], attributes: [String: ColumnType] = [:], facts: [String: Fact] = [:]
  ) {
    self.activities = activities
    self.attributes = attributes
    self.facts = facts
  }
}
