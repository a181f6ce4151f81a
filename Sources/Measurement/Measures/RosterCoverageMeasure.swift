internal import ActivityLogs
internal import Diagnostics
internal import Quantities

/// `coverage` with a roster: of the values that are listed for the unit, the share that some event has.
struct RosterCoverageMeasure: EventMeasure {
  let indicator: MeasuredIndicator
  let selection: Int
  var units: [UnitSummary<DistinctSummary>]
  /// The field whose values are looked for on the roster, which holds texts.
  let field: FieldReference
  /// The file of the roster, as the rubric names it.
  let file: String
  /// The rosters.
  let tables: MeasureTables

  func add(_ row: Int, of batch: BatchView, to summary: inout DistinctSummary) -> EvidenceVerdict {
    summary.add(row, of: batch, field: field)
    return .countedFor
  }

  func fact(of summary: DistinctSummary, records: RecordTally, in context: UnitContext) -> Fact {
    guard let roster = tables.roster(file, ofUnit: context.index) else {
      return Fact(
        .noEvidence(Message(.missingTable, ["file": file])), unit: .share, evidence: summary.count, records: records)
    }
    let listed = roster.count { context.texts.existingCode(of: $0).map(summary.texts.contains) ?? false }
    let value = Rational(listed).divided(by: Rational(roster.count))
    return Fact(
      value.map { .value($0) } ?? .noEvidence(Message(.emptyRoster, ["file": file, "unit": context.unit.id])),
      numerator: Rational(listed), denominator: roster.isEmpty ? nil : Rational(roster.count), unit: .share,
      evidence: summary.count, details: [Fact.Detail("not-on-roster", Rational(summary.count - listed))],
      records: records)
  }
}
