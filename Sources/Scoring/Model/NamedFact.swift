package import Measurement

/// What was measured at a unit for the rules to ask about.
package struct NamedFact: Sendable, Hashable {
  /// The name of the quantity in the rubric.
  package var name: String
  /// The kind of measure.
  package var form: String
  /// What was measured.
  package var fact: Fact

  /// Makes a named fact.
  package init(name: String, form: String, fact: Fact) {
    self.name = name
    self.form = form
    self.fact = fact
  }
}
