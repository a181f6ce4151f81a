/// A place whose governance is evaluated: a community, or a larger unit that holds communities.
package struct Unit: Sendable, Hashable {
  /// Its name in logs and results.
  package var id: String
  /// What people call it.
  package var name: String
  /// Its level.
  package var level: UnitLevel
  /// The id of the unit it belongs to, or `nil` at the top.
  package var parent: String?
  /// What is known of it, as text, by fact name; missing facts are absent.
  package var facts: [String: String]
  /// The level of the parent; `nil` stands for the nearest level above on which a unit has the parent's id.
  package var parentLevel: UnitLevel?
  /// Where facts are from, by fact name; a fact of which nobody says so is absent.
  package var factSources: [String: FactSource]

  /// Makes a unit.
  package init(
    id: String, name: String, level: UnitLevel, parent: String?, facts: [String: String],
    parentLevel: UnitLevel? = nil, factSources: [String: FactSource] = [:]
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.parent = parent
    self.facts = facts
    self.parentLevel = parentLevel
    self.factSources = factSources
  }
}
