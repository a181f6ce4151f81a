internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities
internal import RecordReaders

/// Makes views of batches; keeps what it has learnt of the dictionary and of activities.
struct BatchPreparation {
  /// The dictionary whose codes the measures see.
  let texts: TextDictionary
  private let plan: MeasurePlan
  private var translator = TextTranslator()
  /// By code, the bit of the actor that a `recorded_by` names, 0 for none; `unknown` for codes not asked for.
  private var namedActors: [UInt8] = []
  /// What the plan asks of each activity met, and where it stands by the activity's code; −1 for codes not met.
  private var slices: [PlanSlice] = []
  private var sliceNumbers: [Int32] = []
  /// By condition, whether measures ask it of the rows of a selection.
  private let isAskedOfRows: [Bool]

  private static let unknown = UInt8.max

  /// Makes a preparation that has seen no batch.
  /// - Parameter texts: the dictionary whose codes the measures see.
  init(plan: MeasurePlan, texts: TextDictionary) {
    self.plan = plan
    self.texts = texts
    var isAskedOfRows = Array(repeating: false, count: plan.conditions.count)
    for measure in plan.eventMeasures { for condition in measure.conditions { isAskedOfRows[condition] = true } }
    self.isAskedOfRows = isAskedOfRows
  }

  /// Makes a view show a batch.
  mutating func show(_ batch: EventBatch, rows: BatchRows, in view: inout BatchView) {
    view.units = batch.units
    view.places = batch.places
    view.independence = independence(of: batch, rows: rows.all)
    if view.drawsEvidence { view.evidenceKeys = Self.evidenceKeys(of: batch, rows: rows.all) }
    if plan.collectsContributions { view.clusters = RowCluster.all(of: batch, plan: plan) }
    view.texts = plan.fields.texts.map { codes(ofColumn: $0, in: batch) }
    view.numbers = plan.fields.numbers.map(batch.columns.number)
    view.times = plan.fields.times.map(batch.columns.time)
    for index in view.selections.indices { view.selections[index].removeAll() }
    for condition in isAskedOfRows.indices where isAskedOfRows[condition] {
      view.truths[condition] = Array(repeating: .undecided, count: batch.rowCount)
    }
    select(batch, rows: rows.period, in: &view)
  }

  /// The codes of a column.
  mutating func codes(ofColumn name: String, in batch: EventBatch) -> [UInt32] {
    translator.codes(of: batch.columns.text(name), rowCount: batch.rowCount, texts: texts)
  }

  // MARK: Selections

  /// Finds the rows of every selection, activity by activity.
  private mutating func select(_ batch: EventBatch, rows: [Int], in view: inout BatchView) {
    let activities = codes(ofColumn: "activity", in: batch)
    // By slice, the rows of its activity.
    var groups: [[Int]] = Array(repeating: [], count: slices.count)
    for row in rows {
      let code = Int(activities[row])
      if code >= sliceNumbers.count || sliceNumbers[code] < 0 {
        enter(activities[row])
        groups.append([])
      }
      groups[Int(sliceNumbers[code])].append(row)
    }
    let actors = batch.actors.map(\.bit)
    for (slice, rows) in zip(slices, groups) where !rows.isEmpty {
      Self.select(slice, batch, rows: rows, actors: actors, in: &view)
    }
    // Rows of one record stay together, also where they are of several activities.
    guard batch.places.contains(where: { $0.event > 0 }) else { return }
    for index in view.selections.indices { view.selections[index].sort() }
  }

  private mutating func enter(_ activity: UInt32) {
    let more = Int(activity) + 1 - sliceNumbers.count
    if more > 0 { sliceNumbers.append(contentsOf: repeatElement(-1, count: more)) }
    sliceNumbers[Int(activity)] = Int32(truncatingIfNeeded: slices.count)
    slices.append(PlanSlice(of: plan, activity: texts[activity]))
  }

  private static func select(
    _ slice: PlanSlice, _ batch: EventBatch, rows: [Int], actors: [UInt8], in view: inout BatchView
  ) {
    let part = ColumnBatch(
      rowCount: rows.count,
      columns: batch.columns.columns.filter { slice.columns.contains($0.key) }.mapValues { $0.selecting(rows) })
    let truths = slice.conditions.map { $0.expression.evaluate(over: part).values }
    for (condition, values) in zip(slice.conditions, truths) where !view.truths[condition.index].isEmpty {
      for (row, value) in zip(rows, values) { view.truths[condition.index][row] = value }
    }
    for (condition, truth) in slice.constants { for row in rows { view.truths[condition][row] = truth } }
    for selection in slice.selections {
      let (bits, index) = (selection.actorBits, selection.index)
      guard let condition = selection.condition else {
        let selected = bits == Actor.allBits ? rows : rows.filter { actors[$0] & bits != 0 }
        if selection.isUndecided {
          view.selections[index].undecided += selected
        } else {
          view.selections[index].matching += selected
        }
        continue
      }
      for (row, truth) in zip(rows, truths[condition]) where actors[row] & bits != 0 {
        switch truth {
        case .no: continue
        case .yes: view.selections[index].matching.append(row)
        case .undecided: view.selections[index].undecided.append(row)
        }
      }
    }
  }

  // MARK: Evidence

  /// Who a record's evidence is independent of: the actors whose conduct it can be trusted to tell.
  ///
  /// A record with a source is independent of an actor when the source is not `self-reported` and `recorded_by`, if it
  /// is there, does not name the actor. A record without a source is independent of an actor only when `recorded_by`
  /// names another of the four actors. `recorded_by` names an actor when it is one of the actor's names.
  private mutating func independence(of batch: EventBatch, rows: [Int]) -> [UInt8] {
    let sources = codes(ofColumn: "source", in: batch)
    let recorders = codes(ofColumn: "recorded_by", in: batch)
    var result = Array(repeating: UInt8(0), count: batch.rowCount)
    for row in rows {
      let named = namedActor(recorders[row])
      if sources[row] == TextDictionary.missing {
        result[row] = named == 0 ? 0 : Actor.allBits & ~named
      } else if sources[row] != plan.selfReported {
        result[row] = Actor.allBits & ~named
      }
    }
    return result
  }

  private mutating func namedActor(_ code: UInt32) -> UInt8 {
    let index = Int(code)
    if index >= namedActors.count {
      namedActors.append(contentsOf: repeatElement(Self.unknown, count: index + 1 - namedActors.count))
    }
    if namedActors[index] == Self.unknown { namedActors[index] = Actor(named: texts[code])?.bit ?? 0 }
    return namedActors[index]
  }

  private static func evidenceKeys(of batch: EventBatch, rows: [Int]) -> [UInt64] {
    var result = Array(repeating: UInt64(0), count: batch.rowCount)
    for row in rows {
      let id = batch.ids[row]
      result[row] = id.isEmpty ? EvidenceHash.key(of: batch.places[row]) : EvidenceHash.key(ofID: id)
    }
    return result
  }
}
