package import Diagnostics

/// A quantity that the rubric measures without scoring it, for its rules to ask about.
package struct NamedMeasure: Sendable {
  /// Its name, unique among the rubric's measures and indicators.
  package var name: String
  /// What is measured, at units of every level.
  package var measure: MeasureDefinition
  /// Where its name stands.
  package var place: SourcePlace

  /// Makes a named quantity.
  package init(name: String, measure: MeasureDefinition, place: SourcePlace) {
    self.name = name
    self.measure = measure
    self.place = place
  }
}
