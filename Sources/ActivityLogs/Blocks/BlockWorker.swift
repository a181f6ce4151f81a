internal import Columns
internal import RecordReaders

/// Reads blocks on one thread.
struct BlockWorker<Consumer: EventConsumer> {
  private let plan: ReadingPlan
  /// The columns of which it is asked only whether they are empty.
  private let needed: Set<String>
  private let rules: IntakeRules
  private let layouts: [FileLayout]
  private let entries: [Int]
  private var consumer: Consumer
  private var decoder: BlockDecoder
  private var judge: EventJudge
  private var actorTerms: ActorTerms
  private let makeConsumer: () -> Consumer
  /// Whether each file has a consumer of its own.
  private let separatesFiles: Bool
  private var file = -1
  /// The number of fields that the decoder knows of the file.
  private var fieldCount = 0
  /// By file, what has been counted.
  private(set) var tallies: [FileTally]
  /// What consumers that have ended left, with their files.
  private(set) var outcomes: [(file: Int, outcome: Consumer.Outcome)] = []

  /// Makes a worker.
  /// - Parameters:
  ///   - layouts: how the columns of each file are found.
  ///   - entries: the number of each file's `logs` entry.
  ///   - separatesFiles: whether each file has a consumer of its own, or all have one.
  ///   - makeConsumer: makes a consumer of events.
  init(
    layouts: [FileLayout], entries: [Int], rules: IntakeRules, separatesFiles: Bool,
    makeConsumer: @escaping () -> Consumer
  ) {
    self.rules = rules
    self.layouts = layouts
    self.entries = entries
    self.separatesFiles = separatesFiles
    self.makeConsumer = makeConsumer
    needed = EventJudge.neededColumns(for: rules.vocabulary).subtracting(rules.neededColumns)
      .subtracting(EventJudge.columns)
    plan = ParallelIntake.plan(rules)
    judge = EventJudge(rules: rules)
    consumer = makeConsumer()
    decoder = BlockDecoder(plan: plan, texts: consumer.texts, needed: needed)
    actorTerms = ActorTerms(consumer.texts)
    tallies = Array(repeating: FileTally(), count: layouts.count)
  }

  /// Takes a block.
  /// - Returns: the number of events accepted; `nil` where something is not in order.
  mutating func take(_ block: inout LogBlock) -> Int? {
    let isNewFile = block.file != file
    if isNewFile { begin(file: block.file) }
    let decoded =
      switch layouts[file] {
      case .csv(let columns): decode(&block, columns: columns, isNewFile: isNewFile)
      case .jsonLines(let fields, let findsAll):
        decode(&block, fields: fields, findsAll: findsAll, isNewFile: isNewFile)
      }
    guard let (raw, ids) = decoded else { return nil }
    var faults: [IntakeFault] = []
    let decisions = judge.judge(raw, faults: &faults)
    guard faults.isEmpty else { return nil }
    tallies[file].records += raw.rowCount
    for row in 0..<ids.count where !ids[row].isEmpty {
      tallies[file].ids.add(TextKey.of(ids[row]), entry: entries[file])
    }
    var events = EventBatch(
      columns: actorTerms.canonical(raw.columns, actors: decisions.actors), actors: decisions.actors,
      units: decisions.units, places: raw.places, ids: ids)
    let accepted = decisions.verdicts.count { $0 == .accepted }
    if accepted < raw.rowCount {
      tallies[file].ignored += raw.rowCount - accepted
      events = events.selecting(decisions.verdicts.indices.filter { decisions.verdicts[$0] == .accepted })
    }
    tallies[file].accepted += accepted
    if accepted > 0 { consumer.add(events) }
    return accepted
  }

  /// Goes on with another file.
  private mutating func begin(file next: Int) {
    defer { file = next }
    guard separatesFiles, file >= 0 else { return }
    outcomes.append((file, consumer.finish()))
    consumer = makeConsumer()
    // Dictionaries belong to consumers.
    decoder = BlockDecoder(plan: plan, texts: consumer.texts, needed: needed)
    judge = EventJudge(rules: rules)
    actorTerms = ActorTerms(consumer.texts)
  }

  /// Decodes a block of CSV.
  private mutating func decode(
    _ block: inout LogBlock, columns: [String], isNewFile: Bool
  ) -> (records: RecordBatch, ids: PackedTexts)? {
    if isNewFile { decoder.begin(columns: columns) }
    guard block.csv.findFields(width: columns.count, from: block.firstRecordStart) else { return nil }
    return decoder.decode(block.csv, of: block, from: block.isFirst ? 1 : 0)
  }

  /// Decodes a block of JSON Lines.
  private mutating func decode(
    _ block: inout LogBlock, fields: [String], findsAll: Bool, isNewFile: Bool
  ) -> (records: RecordBatch, ids: PackedTexts)? {
    if isNewFile { block.jsonLines.begin(fields: fields, findsAll: findsAll) }
    guard block.jsonLines.findFields(from: block.firstRecordStart),
      !block.isFirst || firstRecordIsWhole(block.jsonLines, fields: fields)
    else { return nil }
    let found = block.jsonLines.fields
    if isNewFile || found.count != fieldCount {
      fieldCount = found.count
      decoder.begin(columns: found.map(EventSchema.column(named:)))
    }
    tallies[file].names.formUnion(block.jsonLines.names)
    return decoder.decode(block.jsonLines, of: block, from: 0)
  }

  /// Whether the first record of a file has the members that no file of events may lack.
  private func firstRecordIsWhole(_ records: JSONLinesBlock, fields: [String]) -> Bool {
    guard records.recordCount > 0 else { return true }
    func has(_ name: String) -> Bool { fields.firstIndex(of: name).map { records.has($0, record: 0) } ?? false }
    return EventSchema.required.allSatisfy { has($0) || $0 == "community" && has("subdistrict") }
  }

  /// Ends.
  /// - Returns: what the consumers left, with their files.
  consuming func finish() -> [(file: Int, outcome: Consumer.Outcome)] {
    outcomes + [(file, consumer.finish())]
  }
}
