internal import Columns
internal import Diagnostics
internal import Quantities
internal import RecordReaders

/// Reads the logs of an assessment and lets the events pass that are fit for use.
///
/// A record is bad when its form is wrong (CSV, encoding, a value that is not of its column's type), when time, actor,
/// activity or unit is missing or unknown, when it ends before it begins, when it lacks a field that its activity
/// needs, or when its id belongs to another record of the same `logs` entry; of several events that a mapping makes of a
/// record one is enough. Values are looked at in the columns that
/// the rubric needs and in those just named; with `duplicates: drop` in all. Which records are events does not depend
/// on the order of the files: where bad records are tolerated or duplicates dropped, all files are read twice, since
/// the records that share an id or a content must be known together.
package struct EventIntake {
  /// What became of the records so far; complete once `nextBatch` has returned `nil`.
  package private(set) var summary = IntakeSummary()

  private let rules: IntakeRules
  private let logs: [LogEntry]
  private let files: [LogFile]
  /// The number of each file's `logs` entry.
  private let entries: [Int]
  private let plan: ReadingPlan
  private var judge: EventJudge
  private var ledger = FaultLedger()
  /// What is to be told of good records.
  private var notes = FaultLedger()
  private var fileDiagnostics: [Diagnostic] = []
  private var reader: (any Reader)?
  private var nextFile = 0
  /// By `logs` entry, the records read and the events made of them.
  private var made: [(records: Int, events: Int)]
  private var isFinished = false
  /// Set where a repetition cannot be decided on the way, see `Repetitions`.
  private var repetitions: Repetitions?
  private var keys: ContentKeys?
  private var held = HeldEvents()
  private var ids = IDRegister()
  private let actorTerms = ActorTerms()
  /// What has still to be given out, last first.
  private var waiting: [EventBatch] = []

  /// Makes an intake.
  /// - Parameter entries: the files of each `logs` entry of the assessment; the file of a `RecordPlace` is an index into
  ///   all of them, one entry after the other.
  package init(entries logs: [LogEntry], rules: IntakeRules) {
    self.rules = rules
    self.logs = logs
    self.files = logs.flatMap(\.files)
    self.entries = logs.enumerated().flatMap { number, entry in entry.files.map { _ in number } }
    let distinct = logs.compactMap(\.distinctColumns)
    let columns = EventJudge.columns(for: rules.vocabulary).union(rules.neededColumns).union(distinct.joined())
    self.plan = ReadingPlan(
      choice: rules.duplicates == .drop || rules.decodesAll ? .all(and: columns) : .only(columns),
      attributes: rules.vocabulary.attributes, zone: rules.zone, dictionaries: ColumnDictionaries())
    self.made = Array(repeating: (records: 0, events: 0), count: logs.count)
    self.judge = EventJudge(rules: rules)
    summary.recordsOfFile = Array(repeating: 0, count: files.count)
    if rules.duplicates == .drop || !distinct.isEmpty {
      keys = ContentKeys(distinct: logs.map(\.distinctColumns), comparesAll: rules.duplicates == .drop)
    }
    if keys != nil || rules.badRecordLimit > .zero {
      repetitions = Repetitions(logs: logs, plan: plan, keys: &keys)
    }
  }

  /// The next events, some thousands at most, or `nil` after the last; what is wrong is told by `summary`.
  package mutating func nextBatch() -> EventBatch? {
    while !isFinished {
      guard let raw = nextRecordBatch() else {
        finish()
        break
      }
      let events = admit(raw)
      summary.accepted += events.rowCount
      if events.rowCount > 0 { return events }
    }
    return waiting.popLast()
  }

  /// The next records of the current file or of the next one that can be read; `nil` after the last.
  private mutating func nextRecordBatch() -> RecordBatch? {
    while reader != nil || nextFile < files.count {
      do throws(DiagnosticsError) {
        if reader == nil {
          let (file, entry) = (nextFile, entries[nextFile])
          nextFile += 1
          reader = try logs[entry].reader(of: files[file], index: file, plan: plan)
        }
        if let batch = try reader?.nextBatch() { return batch }
      } catch {
        fileDiagnostics += error.diagnostics
        summary.isUsable = false
      }
      fileDiagnostics += reader?.remarks ?? []
      reader = nil
    }
    return nil
  }

  /// Judges records, and gives those that are events for certain.
  private mutating func admit(_ raw: RecordBatch) -> EventBatch {
    var faults: [IntakeFault] = []
    var decisions = judge.judge(raw, faults: &faults)
    let entry = nextFile > 0 ? entries[nextFile - 1] : 0
    var suspects: Set<Int> = []
    if let repetitions {
      suspects = self.suspects(in: raw, entry: entry, repetitions)
    } else {
      checkIDs(raw, entry: entry, &decisions, &faults)
    }
    for fault in faults { ledger.add(fault) }
    for note in raw.notes { notes.add(IntakeFault(fault: note)) }
    // A record that is in no row can have several faults.
    let unread = Set(faults.lazy.filter { $0.fault.row == nil }.map(\.fault.place)).count
    summary.setAside += unread
    summary.unmapped += raw.unmapped
    let records = raw.places.records
    count(records: records.count + raw.unmapped + unread, events: raw.rowCount)
    var accepted: [Int] = []
    var uncertain: [Int] = []
    for record in records {
      // One bad event spoils its record: half of what a record says is not what it says.
      if record.contains(where: { decisions.verdicts[$0] == .bad }) {
        summary.setAside += 1
        continue
      }
      let rows = record.filter { decisions.verdicts[$0] == .accepted }
      if rows.isEmpty {
        summary.ignored += 1
      } else if rows.contains(where: suspects.contains) {
        uncertain += rows
      } else {
        accepted += rows
        summary.acceptedRecords += 1
      }
    }
    let events = EventBatch(
      columns: actorTerms.canonical(raw.columns, actors: decisions.actors), actors: decisions.actors,
      units: decisions.units,
      places: raw.places)
    if accepted.count == raw.rowCount { return events }
    held.add(events.selecting(uncertain), entry: entry)
    return events.selecting(accepted)
  }

  /// The rows whose id or content occurs elsewhere too.
  private mutating func suspects(in raw: RecordBatch, entry: Int, _ repetitions: Repetitions) -> Set<Int> {
    var suspects: Set<Int> = []
    if let ids = raw.columns.text("id")?.codes, !repetitions.ids[entry].isEmpty {
      for row in ids.indices where repetitions.ids[entry].contains(ids[row]) { suspects.insert(row) }
    }
    if !repetitions.contents.isEmpty, let columns = keys?.numbered(raw.columns, entry: entry) {
      for row in 0..<raw.rowCount {
        if let key = keys?.key(of: row, in: columns, entry: entry), repetitions.contents.contains(ContentKeys.hash(key))
        {
          suspects.insert(row)
        }
      }
    }
    return suspects
  }

  /// Finds the records whose id an earlier one of the entry has.
  private mutating func checkIDs(
    _ raw: RecordBatch, entry: Int, _ decisions: inout EventJudge.Decisions, _ faults: inout [IntakeFault]
  ) {
    guard let column = raw.columns.text("id") else { return }
    for row in column.codes.indices
    where column.codes[row] != TextDictionary.missing && decisions.verdicts[row] == .accepted {
      guard let first = ids.add(column.codes[row], entry: entry, place: raw.places[row]) else { continue }
      decisions.verdicts[row] = .bad
      let message = Message(.idTwice, ["id": ShownText.of(column.dictionary[column.codes[row]])])
      faults.append(
        IntakeFault(
          fault: RecordFault(message, row: row, place: raw.places[row], column: "id"), help: .otherRecord(first)))
    }
  }

  /// Counts what a file gave, for what its mapping expects.
  private mutating func count(records: Int, events: Int) {
    guard nextFile > 0 else { return }
    summary.recordsOfFile[nextFile - 1] += records
    made[entries[nextFile - 1]].records += records
    made[entries[nextFile - 1]].events += events
  }

  /// What mappings expect and did not get.
  private var disappointments: [Diagnostic] {
    zip(logs, made).flatMap { log, made -> [Diagnostic] in
      guard let expected = log.mapping?.expectation else { return [] }
      let pairs = [
        (MessageTemplate.recordsExpected, expected.records, made.records),
        (.eventsExpected, expected.events, made.events),
      ]
      return pairs.compactMap { template, expected, found in
        guard let expected, expected != found else { return nil }
        return Diagnostic(
          template, ["expected": String(expected), "found": String(found)], at: log.mapping?.expectation.place)
      }
    }
  }

  /// Decides about the events that were held, and sums up.
  private mutating func finish() {
    isFinished = true
    let resolution = held.resolve(keys: &keys)
    held = HeldEvents()
    for (id, record, first) in resolution.repeatedIDs {
      ledger.add(
        IntakeFault(
          fault: RecordFault(
            Message(.idTwice, ["id": ShownText.of(id)]), row: nil, place: record, column: "id"),
          help: .otherRecord(first)))
    }
    summary.setAside += resolution.setAside
    summary.duplicatesDropped = resolution.duplicates
    summary.acceptedRecords += resolution.acceptedRecords
    summary.accepted += resolution.accepted.reduce(0) { $0 + $1.rowCount }
    summary.reasons = ledger.reasons
    summary.unknownWords = UnknownWord.list(ledger.unknownWords, rules: rules)
    waiting = resolution.accepted.reversed()
    let counts = ["bad": String(summary.setAside), "total": String(summary.records)]
    let isTolerable = Rational(summary.setAside) <= rules.badRecordLimit * Rational(summary.records)
    if !isTolerable { summary.isUsable = false }
    let records = ledger.diagnostics(severity: isTolerable ? .warning : .error, logs: logs, rules: rules)
    let disappointments = disappointments
    if !disappointments.isEmpty { summary.isUsable = false }
    let notes = self.notes.diagnostics(severity: .warning, logs: logs, rules: rules)
    summary.diagnostics = (fileDiagnostics + records + notes + disappointments).inReadingOrder()
    if summary.setAside > 0 {
      summary.diagnostics.append(Diagnostic(isTolerable ? .recordsSetAside : .recordsTooManyBad, counts))
    }
  }
}
