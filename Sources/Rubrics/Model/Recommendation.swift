package import ActivityLogs
package import Diagnostics

/// A recommendation of the paper that a rubric makes measurable.
package struct Recommendation: Sendable, Hashable {
  /// Its id in the register.
  package var id: String
  /// Where the paper has it: section and paragraph.
  package var place: String
  /// The dimension it belongs to, by its id in the rubric, where the register says.
  package var dimension: String?
  /// What it asks, in the rubric's own words.
  package var text: LocalizedText
  /// The actors it concerns, and whether the paper names them.
  package var actors: [Actor: Basis]

  /// Makes a recommendation.
  package init(id: String, place: String, dimension: String? = nil, text: LocalizedText, actors: [Actor: Basis]) {
    self.id = id
    self.place = place
    self.dimension = dimension
    self.text = text
    self.actors = actors
  }

  /// Whether it belongs to a dimension, or to none in particular.
  package func concerns(_ dimension: String) -> Bool { self.dimension.map { $0 == dimension } ?? true }
}
