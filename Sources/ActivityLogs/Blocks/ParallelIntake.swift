internal import Columns
internal import Diagnostics
internal import Dispatch
internal import RecordReaders
internal import Synchronization

/// Reads logs in which everything is in order, on several threads.
///
/// This is the fast way for the usual case: plain files of events, CSV or JSON Lines, nothing wrong with any record, no
/// id twice. It gives the same events and the same counts as `EventIntake`. At the first thing that is not in order it
/// stops and says so; then `EventIntake` has to read the logs from the beginning, which can say what is wrong.
package struct ParallelIntake {
  private let rules: IntakeRules
  private let threads: Int
  private let pieceSize: Int
  private let files: [LogFile]
  /// The number of each file's `logs` entry.
  private let entries: [Int]
  private var layouts: [FileLayout] = []
  private var remarks: [Diagnostic] = []

  /// Makes an intake.
  /// - Parameters:
  ///   - logs: the files of each `logs` entry of the assessment.
  ///   - threads: the number of threads, at least 1.
  ///   - pieceSize: the number of bytes that are read of a file at once, at least 1.
  /// - Returns: `nil` where the logs or the rules ask for `EventIntake`.
  package init?(entries logs: [LogEntry], rules: IntakeRules, threads: Int, pieceSize: Int = 1 << 20) {
    let formats = logs.flatMap { log in log.files.map(log.blockFormat) }
    guard !formats.isEmpty, threads > 0, pieceSize > 0, rules.duplicates == .count else { return nil }
    self.rules = rules
    self.threads = threads
    self.pieceSize = pieceSize
    files = logs.flatMap(\.files)
    entries = logs.enumerated().flatMap { number, entry in entry.files.map { _ in number } }
    for (index, format) in formats.enumerated() {
      let plan = Self.plan(rules)
      switch format {
      case .csv:
        // Whoever reads the header knows how; only its columns are of interest here.
        guard let reader = try? CanonicalCSVReader(files[index], fileIndex: index, plan: plan) else { return nil }
        layouts.append(.csv(columns: reader.columns))
        remarks += reader.remarks
      case .jsonLines:
        guard let layout = FileLayout(jsonLines: plan) else { return nil }
        layouts.append(layout)
      case nil: return nil
      }
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
    let pieces = zip(files, layouts).map { BlockCutter<Observer>.File(path: $0.path, format: $1.format) }
    let state = Mutex(State(cutter: BlockCutter(files: pieces, pieceSize: pieceSize, observer: observer)))
    let finished = Mutex<[(tally: IntakeTally, outcome: Consumer.Outcome)]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var worker = BlockWorker(layouts: layouts, entries: entries, rules: rules, consumer: makeConsumer())
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
    guard let observer = state.withLock({ $0.isIrregular ? nil : $0.cutter.observer }),
      !mayRepeat(workers.map(\.tally.ids)), let summary = summary(of: workers.map(\.tally))
    else { return nil }
    return Result(summary: summary, outcomes: workers.map(\.outcome), observer: observer)
  }

  /// The plan by which files are read.
  static func plan(_ rules: IntakeRules) -> ReadingPlan {
    var columns = EventJudge.columns(for: rules.vocabulary).union(rules.neededColumns)
    // Ids are looked at as they pass; a column of them is made only where somebody reads one.
    let readsIDs = rules.readsIDs || rules.vocabulary.activities.contains { $0.value.needs.contains("id") }
    if !readsIDs { columns.remove("id") }
    return ReadingPlan(
      choice: rules.decodesAll ? .all(and: columns) : .only(columns), attributes: rules.vocabulary.attributes,
      zone: rules.zone, dictionaries: ColumnDictionaries())
  }

  // MARK: Parts

  /// What threads share.
  private struct State<Observer: LogObserver> {
    var cutter: BlockCutter<Observer>
    var isIrregular = false
    private var accepted = 0

    init(cutter: BlockCutter<Observer>) { self.cutter = cutter }

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

  private func mayRepeat(_ ids: [IDBuckets]) -> Bool {
    let found = Mutex(false)
    DispatchQueue.concurrentPerform(iterations: IDBuckets.count) { bucket in
      if !found.withLock({ $0 }), IDBuckets.mayRepeat(in: ids, bucket: bucket) { found.withLock { $0 = true } }
    }
    return found.withLock { $0 }
  }

  private func summary(of workers: [IntakeTally]) -> IntakeSummary? {
    var summary = IntakeSummary()
    summary.recordsOfFile = Array(repeating: 0, count: files.count)
    var names: [Set<[UInt8]>] = Array(repeating: [], count: files.count)
    for worker in workers {
      summary.accepted += worker.accepted
      summary.ignored += worker.ignored
      for file in files.indices {
        summary.recordsOfFile[file] += worker.recordsOfFile[file]
        names[file].formUnion(worker.namesOfFile[file])
      }
    }
    guard let remarks = remarks(onNames: names) else { return nil }
    summary.acceptedRecords = summary.accepted
    summary.diagnostics = (self.remarks + remarks).inReadingOrder()
    return summary
  }

  /// What is to be said about the names that members of each file's records have.
  /// - Returns: `nil` where there are too many of them, or two that look the same.
  private func remarks(onNames names: [Set<[UInt8]>]) -> [Diagnostic]? {
    let plan = Self.plan(rules)
    var remarks: [Diagnostic] = []
    for (file, names) in names.enumerated() where !names.isEmpty {
      let texts = Set(names.map { String(decoding: $0, as: UTF8.self) })
      guard names.count <= TextRows.columnLimit, texts.count == names.count else { return nil }
      remarks += CanonicalReader.remarks(onColumns: Array(texts), of: files[file].name, plan: plan)
    }
    return remarks
  }
}
