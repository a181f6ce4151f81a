/// The sheet on which the overall score of a unit is computed.
package struct PartsView: Sendable, Hashable {
  /// The parts of the score.
  package let rows: [SheetRow]
  /// The sum.
  package let rollUp: RollUpView
}
