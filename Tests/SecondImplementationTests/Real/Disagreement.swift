/// A difference between the two implementations.
struct Disagreement: CustomStringConvertible {
  /// The indicator it is about; empty for scores of groups and ranks.
  var indicator = ""
  /// The unit it is about.
  var unit: String
  /// What the second implementation says.
  var expected: String
  /// What the engine under test says.
  var actual: String

  /// Everything, for people.
  var description: String { "\(indicator) at \(unit): expected \(expected), but the engine says \(actual)" }
}
