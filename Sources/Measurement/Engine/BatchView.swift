internal import ActivityLogs
internal import Columns
internal import Quantities
internal import RecordReaders

/// A batch as the measures see it: everything they ask of a row stands ready in an array.
///
/// Arrays have an element for every row of the batch, but only those of rows that are looked at mean anything.
struct BatchView {
  /// Each row's unit, as an index into the unit tree.
  var units: [Int] = []
  /// Where each row's record stands.
  var places: [RecordPlace] = []
  /// By row, the bits of the actors from whom the record's evidence is independent.
  var independence: [UInt8] = []
  /// Whether records are drawn as evidence.
  let drawsEvidence: Bool
  /// By row, the key of the record for drawing evidence; empty where none is drawn.
  var evidenceKeys: [UInt64] = []
  /// By row, what it is drawn together with; empty unless the plan asks for contributions.
  var clusters: [RowCluster] = []
  /// By condition of the plan, what it says of each row; empty for conditions that only select rows.
  var truths: [[Truth]]
  /// By selection of the plan, its rows.
  var selections: [RowSelection]
  /// By text column of the plan, the codes of the engine's dictionary.
  var texts: [[UInt32]] = []
  /// By number column of the plan, the numbers; `nil` where the log lacks the column.
  var numbers: [NumberColumn?] = []
  /// By time column of the plan, the times; `nil` where the log lacks the column.
  var times: [TimeColumn?] = []

  /// Makes a view of nothing.
  init(plan: MeasurePlan) {
    drawsEvidence = plan.drawsEvidence
    truths = Array(repeating: [], count: plan.conditions.count)
    selections = Array(repeating: RowSelection(), count: plan.selections.count)
  }

  /// A row's number, or `nil` where it has none.
  func number(_ column: Int, row: Int) -> ExactDecimal? { numbers[column]?.values[row] }

  /// A row's time, or `nil` where it has none.
  func time(_ column: Int, row: Int) -> LogTime? { times[column]?.values[row] }
}
