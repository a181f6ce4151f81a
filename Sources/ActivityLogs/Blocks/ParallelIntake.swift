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
    /// What the threads' consumers left, in no order that means anything, each with the last file that it saw: its only
    /// one where files are separated; −1 where it saw none.
    package var parts: [(file: Int, outcome: Outcome)]
    /// By file that was read, what was counted of it; without ids where files are not separated.
    package var tallies: [Int: FileTally]
    /// What saw the bytes of all files.
    package var observer: Observer
  }

  /// Reads all files.
  /// - Parameters:
  ///   - known: by file that need not be read again, what was counted of it.
  ///   - separatesFiles: whether each file has consumers of its own.
  ///   - observer: sees the bytes of the files that are read.
  ///   - progress: is told how many events have been accepted, from any thread.
  ///   - makeConsumer: makes a thread's consumer of events.
  /// - Returns: `nil` where something is not in order; then nothing of it counts.
  package func run<Consumer: EventConsumer, Observer: LogObserver>(
    known: [Int: FileTally] = [:], separatesFiles: Bool = false, observer: Observer,
    progress: @escaping @Sendable (Int) -> Void, makeConsumer: @escaping @Sendable () -> Consumer
  ) -> Result<Consumer.Outcome, Observer>? {
    let pieces = zip(files, layouts).enumerated().map { index, file in
      BlockCutter<Observer>.File(path: file.0.path, format: file.1.format, isLeftOut: known[index] != nil)
    }
    let cutter = BlockCutter(files: pieces, pieceSize: pieceSize, observer: observer)
    let state = Mutex(State(cutter: cutter, accepted: known.values.reduce(0) { $0 + $1.accepted }))
    let finished = Mutex<[(tallies: [FileTally], parts: [(file: Int, outcome: Consumer.Outcome)])]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var worker = BlockWorker(
        layouts: layouts, entries: entries, rules: rules, separatesFiles: separatesFiles, makeConsumer: makeConsumer)
      var block = LogBlock()
      while state.withLock({ $0.next(&block) }) {
        guard let accepted = worker.take(&block) else {
          state.withLock { $0.isIrregular = true }
          return
        }
        progress(state.withLock { $0.count(accepted) })
      }
      let tallies = worker.tallies
      let parts = worker.finish()
      finished.withLock { $0.append((tallies, parts)) }
    }
    let workers = finished.withLock { $0 }
    let counted = workers.flatMap(\.tallies) + known.values
    guard let observer = state.withLock({ $0.isIrregular ? nil : $0.cutter.observer }),
      !mayRepeat(counted.map(\.ids))
    else { return nil }
    var tallies: [Int: FileTally] = [:]
    for file in files.indices where known[file] == nil {
      tallies[file] = workers.reduce(into: FileTally()) {
        $0.merge($1.tallies[file], withIDs: separatesFiles)
      }
    }
    guard let summary = summary(of: tallies.merging(known) { read, _ in read }) else { return nil }
    return Result(summary: summary, parts: workers.flatMap(\.parts), tallies: tallies, observer: observer)
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
    private var accepted: Int

    init(cutter: BlockCutter<Observer>, accepted: Int) {
      self.cutter = cutter
      self.accepted = accepted
    }

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

  /// What became of the records.
  /// - Parameter tallies: by file, what was counted of it.
  private func summary(of tallies: [Int: FileTally]) -> IntakeSummary? {
    var summary = IntakeSummary()
    summary.recordsOfFile = files.indices.map { tallies[$0]?.records ?? 0 }
    for tally in tallies.values {
      summary.accepted += tally.accepted
      summary.ignored += tally.ignored
    }
    guard let remarks = remarks(onNames: files.indices.map { tallies[$0]?.names ?? [] }) else { return nil }
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
