internal import Quantities

/// The state and the score of an indicator, a group or a unit.
struct NaiveNode: Hashable {
  /// The state, as results name it.
  var state: String
  /// The unrounded score; `nil` where there is none.
  var score: Rational?
  /// The name of the band.
  var band: String?
  /// The scored weight over the applicable; `nil` where nothing applies, and for indicators.
  var covered: Rational?
  /// What led to the score.
  var steps: [NaiveStep] = []
  /// The rules that could not be decided, sorted.
  var undecided: [String] = []
}
