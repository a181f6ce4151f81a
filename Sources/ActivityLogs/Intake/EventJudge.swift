internal import Columns
internal import Diagnostics
internal import Quantities
internal import RecordReaders

/// Decides of every record whether it is an event, as far as that can be told from the record alone.
struct EventJudge {
  /// The decisions about a batch.
  struct Decisions {
    /// What becomes of each row.
    var verdicts: [Verdict]
    /// Each row's actor; means nothing where the row is not accepted.
    var actors: [Actor]
    /// Each row's unit, as an index into the tree; means nothing where the row is not accepted.
    var units: [Int]
  }

  /// What an activity of the vocabulary asks of its records.
  private struct Requirement {
    /// The names of the columns that must not be empty: in the vocabulary, and in `ColumnBatch`.
    var needs: [(name: String, column: String)]
  }

  private let rules: IntakeRules
  private var unitFinder: UnitFinder
  private var actors = CodeTable<Actor?>()
  private var requirements = CodeTable<Requirement?>()

  /// Makes a judge.
  init(rules: IntakeRules) {
    self.rules = rules
    self.unitFinder = UnitFinder(rules.units)
  }

  /// The columns that the judge reads, whatever the rubric needs.
  static let columns: Set<String> = ["id", "time", "end", "community", "subdistrict", "actor", "activity"]

  /// The columns of which the judge looks whether they are empty.
  static func neededColumns(for vocabulary: Vocabulary) -> Set<String> {
    Set(vocabulary.activities.values.flatMap(\.needs).map(EventSchema.column(named:)))
  }

  /// All columns that the judge looks at.
  static func columns(for vocabulary: Vocabulary) -> Set<String> { neededColumns(for: vocabulary).union(columns) }

  /// Decides about the rows of a batch.
  /// - Parameter faults: what makes rows bad, the reader's own findings among them.
  mutating func judge(_ batch: RecordBatch, faults: inout [IntakeFault]) -> Decisions {
    var decisions = Decisions(
      verdicts: Array(repeating: .accepted, count: batch.rowCount),
      actors: Array(repeating: .resident, count: batch.rowCount), units: Array(repeating: 0, count: batch.rowCount))
    judgeUnits(batch, &decisions, &faults)
    var unreadable: [Int: Set<String>] = [:]
    for fault in batch.faults {
      guard let row = fault.row else {
        faults.append(IntakeFault(fault: fault))
        continue
      }
      guard decisions.verdicts[row] != .ignored else { continue }
      unreadable[row, default: []].insert(fault.column.map(EventSchema.column(named:)) ?? "")
      decisions.verdicts[row] = .bad
      faults.append(IntakeFault(fault: fault))
    }
    judgeTimes(batch, unreadable, &decisions, &faults)
    judgeActors(batch, &decisions, &faults)
    judgeActivities(batch, unreadable, &decisions, &faults)
    return decisions
  }

  private mutating func judgeUnits(_ batch: RecordBatch, _ decisions: inout Decisions, _ faults: inout [IntakeFault]) {
    let communities = batch.columns.text("community")
    let subdistricts = batch.columns.text("subdistrict")
    for row in 0..<batch.rowCount {
      switch unitFinder.unit(of: row, communities: communities, subdistricts: subdistricts) {
      case .found(let unit): decisions.units[row] = unit
      case .missing: blame(row, .unitMissing, [:], nil, batch, &decisions, &faults)
      case .unknown(let level):
        if rules.unknownUnits == .ignore {
          decisions.verdicts[row] = .ignored
          continue
        }
        let column = level == .community ? communities : subdistricts
        let value = column.map { $0.dictionary[$0.codes[row]] } ?? ""
        blame(
          row, .unitUnknown, ["value": ShownText.of(value), "level": level.rawValue], level.rawValue, batch,
          help: .nearUnit(value, level), &decisions, &faults)
      case .notParent:
        let arguments = [
          "community": communities.map { ShownText.of($0.dictionary[$0.codes[row]]) } ?? "",
          "subdistrict": subdistricts.map { ShownText.of($0.dictionary[$0.codes[row]]) } ?? "",
        ]
        blame(row, .subdistrictNotParent, arguments, "subdistrict", batch, &decisions, &faults)
      }
    }
  }

  private func judgeTimes(
    _ batch: RecordBatch, _ unreadable: [Int: Set<String>], _ decisions: inout Decisions, _ faults: inout [IntakeFault]
  ) {
    let times = batch.columns.time("time")?.values
    let ends = batch.columns.time("end")?.values
    for row in 0..<batch.rowCount where decisions.verdicts[row] != .ignored {
      guard let time = times?[row] else {
        if unreadable[row]?.contains("time") != true {
          blame(row, .timeMissing, [:], "time", batch, &decisions, &faults)
        }
        continue
      }
      if let end = ends?[row], end.isStrictlyBefore(time) {
        blame(row, .endBeforeTime, [:], "end", batch, &decisions, &faults)
      }
    }
  }

  private mutating func judgeActors(_ batch: RecordBatch, _ decisions: inout Decisions, _ faults: inout [IntakeFault]) {
    guard let column = batch.columns.text("actor") else { return }
    for row in 0..<batch.rowCount where decisions.verdicts[row] != .ignored {
      let code = column.codes[row]
      if let actor = actors.value(of: code, or: { Actor(named: column.dictionary[code]) }) {
        decisions.actors[row] = actor
      } else if code == TextDictionary.missing {
        blame(row, .actorMissing, ["known": Self.knownActors], "actor", batch, &decisions, &faults)
      } else {
        let value = column.dictionary[code]
        blame(
          row, .actorUnknown, ["value": ShownText.of(value), "known": Self.knownActors], "actor", batch,
          help: .nearActor(value), &decisions, &faults)
      }
    }
  }

  private mutating func judgeActivities(
    _ batch: RecordBatch, _ unreadable: [Int: Set<String>], _ decisions: inout Decisions, _ faults: inout [IntakeFault]
  ) {
    guard let column = batch.columns.text("activity") else { return }
    let vocabulary = rules.vocabulary
    // By activity, the columns that it needs in this batch: looking them up by name for every row takes long.
    var needed = CodeTable<[Column?]>()
    for row in 0..<batch.rowCount where decisions.verdicts[row] != .ignored {
      let code = column.codes[row]
      guard code != TextDictionary.missing else {
        blame(row, .activityMissing, [:], "activity", batch, &decisions, &faults)
        continue
      }
      guard
        let requirement = requirements.value(
          of: code, or: { Self.requirement(of: column.dictionary[code], in: vocabulary) })
      else {
        let value = column.dictionary[code]
        blame(
          row, .activityUnknown, ["value": ShownText.of(value)], "activity", batch, help: .nearActivity(value),
          &decisions, &faults)
        continue
      }
      guard !requirement.needs.isEmpty else { continue }
      let columns = needed.value(of: code) { requirement.needs.map { batch.columns.columns[$0.column] } }
      for (need, found) in zip(requirement.needs, columns) {
        guard found?.isMissing(row) ?? true, unreadable[row]?.contains(need.column) != true else {
          continue
        }
        blame(
          row, .fieldNeeded, ["activity": column.dictionary[code], "field": need.name], need.name, batch, &decisions,
          &faults)
      }
    }
  }

  private static func requirement(of activity: String, in vocabulary: Vocabulary) -> Requirement? {
    // A dictionary takes canonically equivalent texts for equal; terms are compared byte by byte.
    guard let index = vocabulary.activities.index(forKey: activity),
      vocabulary.activities[index].key.utf8.elementsEqual(activity.utf8)
    else { return nil }
    return Requirement(needs: vocabulary.activities[index].value.needs.map { ($0, EventSchema.column(named: $0)) })
  }

  private static let knownActors = Actor.allCases.map { "\($0.rawValue) (\($0.title.chinese))" }.joined(separator: ", ")

  private func blame(
    _ row: Int, _ template: MessageTemplate, _ arguments: [String: String], _ column: String?, _ batch: RecordBatch,
    help: IntakeFault.Help = .none, _ decisions: inout Decisions, _ faults: inout [IntakeFault]
  ) {
    decisions.verdicts[row] = .bad
    faults.append(
      IntakeFault(
        fault: RecordFault(Message(template, arguments), row: row, place: batch.places[row], column: column),
        help: help))
  }
}
