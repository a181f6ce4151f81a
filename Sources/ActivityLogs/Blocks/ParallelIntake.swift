internal import Columns
internal import Diagnostics
internal import Dispatch
internal import RecordReaders
internal import Synchronization

/// Reads logs in which everything is in order, on several threads.
///
/// This is the fast way for the usual case: plain CSV files of events, nothing wrong with any record, no id twice. It
/// gives the same events and the same counts as `EventIntake`. At the first thing that is not in order it stops and says
/// so; then `EventIntake` has to read the logs from the beginning, which can say what is wrong.
package struct ParallelIntake {
  private let logs: [LogEntry]
  private let rules: IntakeRules
  private let threads: Int
  private let files: [LogFile]
  /// The number of each file's `logs` entry.
  private let entries: [Int]
  /// By file, its columns.
  private var columns: [[String]] = []
  private var remarks: [Diagnostic] = []

  /// Makes an intake.
  /// - Parameters:
  ///   - logs: the files of each `logs` entry of the assessment.
  ///   - threads: the number of threads, at least 1.
  /// - Returns: `nil` where the logs or the rules ask for `EventIntake`.
  package init?(entries logs: [LogEntry], rules: IntakeRules, threads: Int) {
    let files = logs.flatMap(\.files)
    guard !files.isEmpty, threads > 0, rules.duplicates == .count, !rules.decodesAll,
      logs.allSatisfy({ log in log.files.allSatisfy(log.holdsPlainEvents) })
    else { return nil }
    self.logs = logs
    self.rules = rules
    self.threads = threads
    self.files = files
    self.entries = logs.enumerated().flatMap { number, entry in entry.files.map { _ in number } }
    for (index, file) in files.enumerated() {
      // Whoever reads the header knows how; only its columns are of interest here.
      guard let reader = try? CanonicalCSVReader(file, fileIndex: index, plan: Self.plan(rules, TextDictionary()))
      else { return nil }
      columns.append(reader.columns)
      remarks += reader.remarks
    }
  }

  /// What was read.
  package struct Result<Outcome: Sendable, Observer: LogObserver>: Sendable {
    /// What became of the records.
    package var summary: IntakeSummary
    /// What each thread's consumer left, in no order that means anything.
    package var outcomes: [Outcome]
    /// What saw the bytes of all files.
    package var observer: Observer
  }

  /// Reads all files.
  /// - Parameters:
  ///   - observer: sees the bytes of all files.
  ///   - progress: is told how many events have been accepted, from any thread.
  ///   - makeConsumer: makes a thread's consumer of events.
  /// - Returns: `nil` where something is not in order; then nothing of it counts.
  package func run<Consumer: EventConsumer, Observer: LogObserver>(
    observer: Observer, progress: @escaping @Sendable (Int) -> Void, makeConsumer: @escaping @Sendable () -> Consumer
  ) -> Result<Consumer.Outcome, Observer>? {
    let state = Mutex(State(cutter: BlockCutter(paths: files.map(\.path), observer: observer)))
    let finished = Mutex<[(worker: Tally, outcome: Consumer.Outcome)]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var worker = BlockWorker(intake: self, consumer: makeConsumer())
      var block = LogBlock()
      while state.withLock({ $0.next(&block) }) {
        guard let accepted = worker.take(&block) else {
          state.withLock { $0.isIrregular = true }
          return
        }
        progress(state.withLock { $0.count(accepted) })
      }
      let tally = worker.tally
      let outcome = worker.finish()
      finished.withLock { $0.append((tally, outcome)) }
    }
    let workers = finished.withLock { $0 }
    guard let observer = state.withLock({ $0.isIrregular ? nil : $0.cutter.seen as? Observer }),
      !mayRepeat(workers.map(\.worker.ids))
    else { return nil }
    return Result(summary: summary(of: workers.map(\.worker)), outcomes: workers.map(\.outcome), observer: observer)
  }

  /// The plan by which files are read.
  static func plan(_ rules: IntakeRules, _ texts: TextDictionary) -> ReadingPlan {
    var columns = EventJudge.columns(for: rules.vocabulary).union(rules.neededColumns)
    // Ids are looked at as they pass; a column of them is made only where somebody reads one.
    let readsIDs = rules.readsIDs || rules.vocabulary.activities.contains { $0.value.needs.contains("id") }
    if !readsIDs { columns.remove("id") }
    return ReadingPlan(
      choice: .only(columns), attributes: rules.vocabulary.attributes, zone: rules.zone,
      dictionaries: ColumnDictionaries())
  }

  // MARK: Parts

  /// What threads share.
  private struct State {
    var cutter: BlockCutter
    var isIrregular = false
    private var accepted = 0

    init(cutter: BlockCutter) { self.cutter = cutter }

    /// Fills a block; `false` where there is none or no use in going on.
    mutating func next(_ block: inout LogBlock) -> Bool {
      guard !isIrregular else { return false }
      switch cutter.fill(&block) {
      case .block: return true
      case .end: return false
      case .irregular:
        isIrregular = true
        return false
      }
    }

    mutating func count(_ more: Int) -> Int {
      accepted += more
      return accepted
    }
  }

  /// What a thread has counted.
  struct Tally: Sendable {
    var accepted = 0
    var ignored = 0
    var recordsOfFile: [Int]
    var ids = IDBuckets()
  }

  /// Reads blocks on one thread.
  private struct BlockWorker<Consumer: EventConsumer> {
    private let columns: [[String]]
    private let entries: [Int]
    private var consumer: Consumer
    private var decoder: BlockDecoder
    private var judge: EventJudge
    private var file = -1
    private let actorTerms: ActorTerms
    private(set) var tally: Tally

    init(intake: ParallelIntake, consumer: Consumer) {
      columns = intake.columns
      entries = intake.entries
      self.consumer = consumer
      decoder = BlockDecoder(plan: ParallelIntake.plan(intake.rules, consumer.texts), texts: consumer.texts)
      judge = EventJudge(rules: intake.rules)
      actorTerms = ActorTerms(consumer.texts)
      tally = Tally(recordsOfFile: Array(repeating: 0, count: intake.files.count))
    }

    /// Takes a block.
    /// - Returns: the number of events accepted; `nil` where something is not in order.
    mutating func take(_ block: inout LogBlock) -> Int? {
      if block.file != file {
        file = block.file
        decoder.begin(columns: columns[file])
      }
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let hasMark = block.hasHeader && block.records.count >= 3 && block.records.bytes.starts(with: mark)
      guard block.records.findFields(width: columns[file].count, from: hasMark ? mark.count : 0) else { return nil }
      guard let (raw, ids) = decoder.decode(block, from: block.hasHeader ? 1 : 0) else { return nil }
      var faults: [IntakeFault] = []
      let decisions = judge.judge(raw, faults: &faults)
      guard faults.isEmpty else { return nil }
      tally.recordsOfFile[file] += raw.rowCount
      for row in 0..<ids.count where !ids[row].isEmpty {
        tally.ids.add(TextKey.of(ids[row]), entry: entries[file])
      }
      var events = EventBatch(
        columns: actorTerms.canonical(raw.columns, actors: decisions.actors), actors: decisions.actors,
        units: decisions.units, places: raw.places, ids: ids)
      let accepted = decisions.verdicts.count { $0 == .accepted }
      if accepted < raw.rowCount {
        tally.ignored += raw.rowCount - accepted
        events = events.selecting(decisions.verdicts.indices.filter { decisions.verdicts[$0] == .accepted })
      }
      tally.accepted += accepted
      if accepted > 0 { consumer.add(events) }
      return accepted
    }

    consuming func finish() -> Consumer.Outcome { consumer.finish() }
  }

  private func mayRepeat(_ ids: [IDBuckets]) -> Bool {
    let found = Mutex(false)
    DispatchQueue.concurrentPerform(iterations: IDBuckets.count) { bucket in
      if !found.withLock({ $0 }), IDBuckets.mayRepeat(in: ids, bucket: bucket) { found.withLock { $0 = true } }
    }
    return found.withLock { $0 }
  }

  private func summary(of workers: [Tally]) -> IntakeSummary {
    var summary = IntakeSummary()
    summary.recordsOfFile = Array(repeating: 0, count: files.count)
    for worker in workers {
      summary.accepted += worker.accepted
      summary.ignored += worker.ignored
      for (file, count) in worker.recordsOfFile.enumerated() { summary.recordsOfFile[file] += count }
    }
    summary.acceptedRecords = summary.accepted
    summary.diagnostics = remarks.inReadingOrder()
    return summary
  }
}
