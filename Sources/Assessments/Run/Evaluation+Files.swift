internal import ActivityLogs
internal import Diagnostics
internal import Digests
internal import Measurement

extension Evaluation {
  /// Measures the logs file by file, and only those that the cache does not have.
  /// - Returns: `nil` where something about the logs is not in order.
  /// - Throws: `DiagnosticsError` where what was put on disk cannot be read back.
  mutating func measureByFile(
    _ preparation: Preparation, _ plan: MeasurePlan, _ rules: IntakeRules, _ cache: MeasurementCache
  ) throws(DiagnosticsError) -> MeasuredLogs? {
    guard let intake = ParallelIntake(entries: preparation.logs.map(\.entry), rules: rules, threads: threads) else {
      return nil
    }
    let files = preparation.logs.enumerated().flatMap { entry, log in log.files.map { (entry: entry, found: $0) } }
    var known: [Int: (file: InputFile, measured: MeasuredFile)] = [:]
    for (index, (entry, found)) in files.enumerated() {
      guard let file = cache.file(found, in: reading.folder),
        let key = key(of: preparation, logs: [[file]], entry: entry, in: cache),
        let measured = cache.part(key, of: plan, diagnostics: &reading.diagnostics)
      else { continue }
      known[index] = (file, measured)
    }
    let (progress, memory) = (progress, memory)
    let quick = intake.run(
      known: known.mapValues(\.measured.tally), separatesFiles: true, observer: LogDigests(files: files.count),
      progress: { progress(.reading(events: $0)) },
      makeConsumer: { MeasuringConsumer(plan: plan, digests: false, memory: memory) })
    guard let quick else { return nil }
    reading.diagnostics += quick.summary.diagnostics
    var summary = MeasurementSummary(plan: plan)
    for ((index, content), (entry, found)) in zip(quick.observer.all.enumerated(), files) {
      if let (file, measured) = known.removeValue(forKey: index) {
        reading.folder.record(file)
        summary.merge(measured.summary)
        continue
      }
      let file = InputFile(
        role: .log, name: found.name, digest: content.digest.description, size: content.size)
      reading.folder.record(file)
      let parts = quick.parts.filter { $0.file == index }.map(\.outcome.summary)
      let measured = MeasuredFile(parts, of: plan, tally: quick.tallies[index] ?? FileTally())
      summary.merge(measured.summary)
      if let key = key(of: preparation, logs: [[file]], entry: entry, in: cache) {
        cache.keep(measured, under: key)
      }
    }
    return try measuredLogs(summary, quick.summary, nil)
  }
}
