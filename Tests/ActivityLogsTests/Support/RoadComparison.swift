import ActivityLogs
import Columns
import Diagnostics
import Foundation
import Quantities
import RecordReaders
import Synchronization
import TestSupport
import Testing

/// The same logs read block by block on several threads, and by the careful intake.
struct RoadComparison {
  /// Events as lines of text, from one thread.
  private struct Collector: EventConsumer {
    let texts = TextDictionary()
    let rules: IntakeRules
    private var lines: [String] = []

    init(rules: IntakeRules) { self.rules = rules }

    /// The batch, with one text for all in columns of which only activities ask, and only whether there is any: of these
    /// the fast road keeps no more.
    private func asRead(_ batch: EventBatch) -> EventBatch {
      guard !rules.decodesAll else { return batch }
      let basic = ["id", "time", "end", "community", "subdistrict", "actor", "activity"]
      let needs = rules.vocabulary.activities.values.flatMap(\.needs).map(EventSchema.column(named:))
      let asked = Set(needs).subtracting(rules.neededColumns)
        .subtracting(basic)
      var batch = batch
      for name in asked {
        guard let column = batch.columns.text(name) else { continue }
        let present = TextDictionary()
        let code = present.code(of: "present")
        let codes = column.codes.map { $0 == TextDictionary.missing ? $0 : code }
        batch.columns.columns[name] = .text(TextColumn(codes: codes, dictionary: present))
      }
      return batch
    }

    mutating func add(_ batch: EventBatch) {
      let batch = asRead(batch)
      for row in 0..<batch.rowCount {
        let place = batch.places[row]
        let id = String(decoding: batch.ids[row], as: UTF8.self)
        let text = (try? IntakeRun.text(of: batch, row: row, rules: rules)) ?? "?"
        lines.append("\(place.file):\(place.line):\(place.bytes ?? 0..<0) \(id) \(text)")
      }
    }

    consuming func finish() -> [String] { lines }
  }

  /// Keeps the bytes of each file.
  private struct Watcher: LogObserver {
    var seen: [Int: [UInt8]] = [:]

    mutating func see(_ bytes: ArraySlice<UInt8>, ofFile file: Int) { seen[file, default: []] += bytes }
  }

  /// Whether the logs were read block by block.
  let isTaken: Bool
  /// Whether the careful intake finds everything in order.
  let isInOrder: Bool
  /// The codes of what the careful intake says.
  let remarks: [String]
  /// The number of events.
  let accepted: Int

  /// Reads the files of each `logs` entry both ways, and expects the same of both where both read them.
  init(
    _ entries: [[IntakeRun.File]], threads: Int, pieceSize: Int = 1 << 20, rules given: IntakeRules? = nil,
    _ comment: String
  ) throws {
    let folder = try Repository.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var logs: [LogEntry] = []
    for (entry, files) in entries.enumerated() {
      var paths: [LogFile] = []
      for file in files {
        let path = folder.appendingPathComponent("日志-\(entry)-\(file.name)").path
        try Data(file.bytes).write(to: URL(fileURLWithPath: path))
        paths.append(LogFile(path: path, name: "\(entry)-\(file.name)"))
      }
      logs.append(LogEntry(files: paths))
    }
    var rules = try given ?? IntakeRun.rules()
    rules.readsIDs = false
    let told = Mutex<[Int]>([])
    let quick = ParallelIntake(entries: logs, rules: rules, threads: threads, pieceSize: pieceSize)?
      .run(observer: Watcher(), progress: { count in told.withLock { $0.append(count) } }) { [rules] in
        Collector(rules: rules)
      }
    var careful = EventIntake(entries: logs, rules: rules)
    var collector = Collector(rules: rules)
    while let batch = careful.nextBatch() {
      var batch = batch
      batch.columns.columns["id"] = nil
      collector.add(batch)
    }
    isTaken = quick != nil
    isInOrder = careful.summary.setAside == 0 && careful.summary.isUsable
    accepted = careful.summary.accepted
    remarks = careful.summary.diagnostics.map(\.code)
    guard let quick else { return }
    #expect(isInOrder, "\(comment)")
    #expect(quick.parts.flatMap(\.outcome).sorted() == collector.finish().sorted(), "\(comment)")
    #expect(quick.summary.accepted == careful.summary.accepted)
    #expect(quick.summary.records == careful.summary.records)
    #expect(quick.summary.recordsOfFile == careful.summary.recordsOfFile)
    #expect(quick.summary.diagnostics == careful.summary.diagnostics, "\(comment)")
    #expect(quick.observer.seen.sorted { $0.key < $1.key }.map(\.value) == entries.joined().map(\.bytes))
    #expect(told.withLock { $0.max() } ?? 0 == quick.summary.accepted)
  }
}
