internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities

/// Makes views of batches; keeps what it has learnt of their dictionaries.
struct BatchPreparation {
  private var translator = TextTranslator()
  /// By the pool's codes, the bit of the actor that a `recorded_by` names, 0 for none; `unknown` for codes not asked for.
  private var namedActors: [UInt8] = []

  private static let unknown = UInt8.max

  /// Makes a preparation that has seen no batch.
  init() {}

  /// The view of a batch.
  mutating func view(
    of batch: EventBatch, rows: BatchRows, plan: MeasurePlan, texts: inout TextPool
  ) -> BatchView {
    let columns = batch.columns
    let all = rows.all
    let truths = plan.conditions.map { rows.period.isEmpty ? [] : $0.evaluate(over: columns).values }
    let codes = plan.fields.texts.map {
      translator.codes(of: columns.text($0), rows: rows.period, rowCount: batch.rowCount, texts: &texts)
    }
    return BatchView(
      units: batch.units, places: batch.places,
      independence: independence(of: batch, rows: all, plan: plan, texts: &texts),
      evidenceKeys: Self.evidenceKeys(of: batch, rows: all), truths: truths,
      selections: Self.selections(of: batch, rows: rows.period, truths: truths, plan: plan), texts: codes,
      numbers: plan.fields.numbers.map(columns.number), times: plan.fields.times.map(columns.time),
      slots: plan.slots.map { Self.slotNumbers($0, of: batch, rows: rows.period, zone: plan.period.zone) })
  }

  /// The pool's codes of some rows of a column.
  mutating func codes(
    ofColumn name: String, in batch: EventBatch, rows: [Int], texts: inout TextPool
  ) -> [UInt32] {
    translator.codes(of: batch.columns.text(name), rows: rows, rowCount: batch.rowCount, texts: &texts)
  }

  /// Who a record's evidence is independent of: the actors whose conduct it can be trusted to tell.
  ///
  /// A record with a source is independent of an actor when the source is not `self-reported` and `recorded_by`, if it
  /// is there, does not name the actor. A record without a source is independent of an actor only when `recorded_by`
  /// names another of the four actors. `recorded_by` names an actor when it is one of the actor's names.
  private mutating func independence(
    of batch: EventBatch, rows: [Int], plan: MeasurePlan, texts: inout TextPool
  ) -> [UInt8] {
    let sources = codes(ofColumn: "source", in: batch, rows: rows, texts: &texts)
    let recorders = codes(ofColumn: "recorded_by", in: batch, rows: rows, texts: &texts)
    var result = Array(repeating: UInt8(0), count: batch.rowCount)
    for row in rows {
      let named = namedActor(recorders[row], texts: texts)
      if sources[row] == TextPool.missing {
        result[row] = named == 0 ? 0 : Actor.allBits & ~named
      } else if sources[row] != plan.selfReported {
        result[row] = Actor.allBits & ~named
      }
    }
    return result
  }

  private mutating func namedActor(_ code: UInt32, texts: TextPool) -> UInt8 {
    let index = Int(code)
    if index >= namedActors.count {
      namedActors.append(contentsOf: repeatElement(Self.unknown, count: index + 1 - namedActors.count))
    }
    if namedActors[index] == Self.unknown {
      namedActors[index] = Actor(named: String(decoding: texts.utf8(of: code), as: UTF8.self))?.bit ?? 0
    }
    return namedActors[index]
  }

  private static func selections(
    of batch: EventBatch, rows: [Int], truths: [[Truth]], plan: MeasurePlan
  ) -> [RowSelection] {
    let actors = batch.actors.map(\.bit)
    return plan.selections.map { selection in
      var result = RowSelection()
      guard let condition = selection.condition else {
        result.matching = rows.filter { actors[$0] & selection.actorBits != 0 }
        return result
      }
      let truths = truths[condition]
      for row in rows where actors[row] & selection.actorBits != 0 {
        switch truths[row] {
        case .no: continue
        case .yes: result.matching.append(row)
        case .undecided: result.undecided.append(row)
        }
      }
      return result
    }
  }

  private static func evidenceKeys(of batch: EventBatch, rows: [Int]) -> [UInt64] {
    var result = Array(repeating: UInt64(0), count: batch.rowCount)
    let ids = batch.columns.text("id")
    for row in rows {
      if let ids, ids.codes[row] != TextDictionary.missing {
        result[row] = EvidenceHash.key(ofID: ids.dictionary.utf8(of: ids.codes[row]))
      } else {
        result[row] = EvidenceHash.key(of: batch.places[row])
      }
    }
    return result
  }

  /// The slot of the civil day of each row's event; a coarse time stands for its first midnight.
  private static func slotNumbers(
    _ slot: CalendarSlot, of batch: EventBatch, rows: [Int], zone: TimeZoneRules
  ) -> [Int] {
    var result = Array(repeating: 0, count: batch.rowCount)
    guard let times = batch.columns.time("time")?.values else { return result }
    // Neighbours in a log are mostly of the same day.
    var last: (day: Int, number: Int)?
    for row in rows {
      guard let start = times[row]?.start else { continue }
      let day = zone.dayNumber(of: start)
      if let last, last.day == day {
        result[row] = last.number
      } else if let date = CivilDate(dayNumber: day) {
        result[row] = slot.number(of: date)
        last = (day, result[row])
      }
    }
    return result
  }
}
