package import Diagnostics
package import Expressions

/// What is made of a record and has a name, by which it hides a column of that name.
///
/// It is worked out where something reads it, so that what fails in it matters only there.
package struct MappingVariable: Sendable {
  /// The name.
  package var name: String
  /// What it stands for.
  package var expression: ValueExpression
  /// Where the name is written.
  package var place: SourcePlace

  /// Makes a variable.
  package init(name: String, expression: ValueExpression, place: SourcePlace) {
    self.name = name
    self.expression = expression
    self.place = place
  }
}
