internal import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import YAMLDocuments

extension Evaluation {
  /// What the logs give: from the cache where it is there, else measured.
  /// - Throws: `DiagnosticsError` where the logs cannot be used.
  mutating func measuredLogs(of preparation: Preparation) throws(DiagnosticsError) -> MeasuredLogs {
    guard let cache else { return try measure(preparation) }
    if let known = measured(of: preparation, in: cache) {
      reading.diagnostics += known.intake.diagnostics
      for file in known.files { reading.folder.record(file) }
      return known
    }
    let paths = preparation.logs.flatMap(\.files).map(\.path)
    let stamps = paths.map { FileStamp(ofFileAt: $0) }
    var preparation = preparation
    try reading.readMeasuredTables(of: &preparation)
    let measured = try measure(preparation)
    for (file, (path, stamp)) in zip(measured.files, zip(paths, stamps)) {
      cache.remember(file, at: path, stamp: stamp)
    }
    var files = measured.files[...]
    let logs = preparation.logs.map { entry in
      defer { files = files.dropFirst(entry.files.count) }
      return Array(files.prefix(entry.files.count))
    }
    if let key = key(of: preparation, logs: logs, in: cache) {
      cache.keep(measured, under: key, diagnostics: &reading.diagnostics)
    }
    return measured
  }

  /// What the cache has of the logs as they are now.
  private mutating func measured(of preparation: Preparation, in cache: MeasurementCache) -> MeasuredLogs? {
    guard cache.isReused else { return nil }
    var logs: [[InputFile]] = []
    for entry in preparation.logs {
      let known = entry.files.compactMap { cache.file($0, in: reading.folder) }
      guard known.count == entry.files.count else { return nil }
      logs.append(known)
    }
    return key(of: preparation, logs: logs, in: cache).flatMap { key in
      cache.measured(key, diagnostics: &reading.diagnostics)
    }
  }

  /// The key of what some logs give.
  /// - Parameter entry: the number of the `logs` entry where it is the key of what one file of it gives.
  func key(
    of preparation: Preparation, logs: [[InputFile]], entry: Int? = nil, in cache: MeasurementCache
  ) -> MeasurementKey? {
    let zone = reading.zones.provenance(of: preparation.definition.periodText.zone)
    return MeasurementKey(
      assessment: preparation.definition.document, rubric: preparation.rubric, inputs: reading.folder.inputs,
      logs: logs, isOfOneFile: entry != nil,
      setting: [
        cache.program, zone.zone, zone.digest ?? "", zone.version ?? "", reading.folder.shownName(ofName: ""),
        entry.map { "file of entry \($0)" } ?? "",
      ])
  }

  /// Reads and measures the logs: on several threads where all is in order, else once more with an eye to what is wrong.
  private mutating func measure(_ preparation: Preparation) throws(DiagnosticsError) -> MeasuredLogs {
    let definition = preparation.definition
    let plain = preparation.plan(drawsEvidence: drawsEvidence)
    let plan = robustness == nil ? plain : plain.collectingContributions
    var rules = preparation.intakeRules(for: plan)
    rules.badRecordLimit = Rational(definition.badRecordLimit)
    rules.decodesAll = definition.logDigest == .events
    // What is kept of a file is put together in memory.
    if let cache, cache.isReused, !drawsEvidence, !memory.isLimited, definition.logDigest != .events {
      if let measured = try measureByFile(preparation, plan, rules, cache) { return measured }
    } else if let quick = measureQuickly(preparation, plan, rules) {
      reading.diagnostics += quick.summary.diagnostics
      try reading.recordLogs(of: preparation, digests: quick.observer.all)
      let outcomes = quick.parts.map(\.outcome)
      var measured = outcomes.dropFirst().reduce(into: outcomes.first) { $0?.merge($1) }
      let digest = measured?.digest?.finish()
      return try measuredLogs(measured?.summary ?? MeasurementSummary(plan: plan), quick.summary, digest)
    }
    var intake = EventIntake(entries: preparation.logs.map(\.entry), rules: rules)
    var engine = MeasurementEngine(plan: plan, memory: memory)
    var digest = definition.logDigest == .events ? EventDigest() : nil
    while let batch = intake.nextBatch() {
      engine.add(batch)
      digest?.add(batch)
      progress(.reading(events: intake.summary.accepted))
    }
    reading.diagnostics += intake.summary.diagnostics
    guard intake.summary.isUsable else { throw DiagnosticsError(reading.diagnostics.inReadingOrder()) }
    try reading.recordLogs(of: preparation)
    return try measuredLogs(engine.summary, intake.summary, digest?.finish())
  }

  private func measureQuickly(
    _ preparation: Preparation, _ plan: MeasurePlan, _ rules: IntakeRules
  ) -> ParallelIntake.Result<MeasuredEvents, LogDigests>? {
    guard let intake = ParallelIntake(entries: preparation.logs.map(\.entry), rules: rules, threads: threads) else {
      return nil
    }
    let (progress, digests, memory) = (progress, preparation.definition.logDigest == .events, memory)
    return intake.run(
      observer: LogDigests(files: preparation.logs.reduce(0) { $0 + $1.files.count }),
      progress: { progress(.reading(events: $0)) },
      makeConsumer: { MeasuringConsumer(plan: plan, digests: digests, memory: memory) })
  }

  /// What measuring gives.
  func measuredLogs(
    _ summary: MeasurementSummary, _ intake: IntakeSummary, _ eventDigest: String?
  ) throws(DiagnosticsError) -> MeasuredLogs {
    return MeasuredLogs(
      measurements: try summary.finish(threads: threads), intake: intake, eventDigest: eventDigest,
      files: reading.folder.inputs.filter { $0.role == .log })
  }
}
