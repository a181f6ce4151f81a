internal import ActivityLogs
internal import Columns

/// All events of a grouping's cases before the cutoff, put together by unit.
///
/// They come mixed; from time to time those that have come are sorted by unit and put away as parts, in memory as long
/// as there is room, else on disk. In the end the events of one unit after the other are brought together: never those
/// of all units, and never all parts at once.
struct CaseStore: Sendable {
  /// Events of one unit.
  private struct Part: Sendable {
    /// Where they are.
    enum Place: Sendable {
      case memory(CaseEvents)
      case disk(ScratchFile, Range<Int>)
    }

    let place: Place
    let count: Int
    /// What the text codes are in the store.
    var translation: CodeTranslation
    /// The number of records before those of the part.
    var recordsBefore = 0
  }

  /// So many events are put away at a time: enough that parts are long even where units are many.
  private static let mostOpen = 1 << 17

  private let empty: CaseEvents
  /// The events not put away yet.
  private var open: CaseEvents
  /// By event not put away, its unit.
  private var openUnits: [Int32] = []
  /// By unit, its events.
  private var parts: [[Part]]

  /// Makes a store without events.
  /// - Parameter units: the number of units in the tree.
  init(_ grouping: CaseGrouping, units: Int) {
    empty = CaseEvents(grouping)
    open = empty
    parts = Array(repeating: [], count: units)
  }

  /// Adds the events that a grouping gathers.
  /// - Parameters:
  ///   - rows: events before the cutoff: all of them where the grouping has activities, else those of cases.
  ///   - records: by row, the number of its record.
  ///   - memory: how much of it there is.
  mutating func append(
    _ batch: EventBatch, rows: [Int], records: [Int], view: BatchView, grouping: CaseGrouping,
    preparation: inout BatchPreparation, memory: MemoryBudget
  ) {
    let taken = open.append(
      batch, rows: rows, records: records, view: view, grouping: grouping, preparation: &preparation)
    openUnits += taken.lazy.map { Int32(truncatingIfNeeded: batch.units[$0]) }
    if open.count >= Self.mostOpen { putAway(memory) }
  }

  /// Puts away what has come.
  /// - Parameter memory: how much of it there is.
  mutating func putAway(_ memory: MemoryBudget) {
    guard open.count > 0 else { return }
    let file = memory.scratchFile()
    for (unit, events) in Self.byUnit(openUnits, count: parts.count).enumerated() where !events.isEmpty {
      let events = open.selecting(events)
      parts[unit].append(Part(place: Self.place(of: events, file), count: events.count, translation: .none))
    }
    open = empty
    openUnits.removeAll(keepingCapacity: true)
  }

  private static func place(of events: CaseEvents, _ file: ScratchFile?) -> Part.Place {
    guard let file else { return .memory(events) }
    var writer = ByteWriter()
    events.write(to: &writer)
    // Where the disk has no room either, memory has to do.
    guard let range = try? file.append(writer.bytes) else { return .memory(events) }
    return .disk(file, range)
  }

  /// Adds the events of another store of the same grouping, all of which have been put away.
  /// - Parameters:
  ///   - translation: what the other store's text codes are in this one.
  ///   - recordsBefore: the number of records before those of the other store.
  mutating func merge(_ other: CaseStore, translation: CodeTranslation, recordsBefore: Int) {
    // The parts that share a translation go on sharing it.
    var composed: [ObjectIdentifier: CodeTranslation] = [:]
    for (unit, more) in other.parts.enumerated() {
      for var part in more {
        let identity = ObjectIdentifier(part.translation)
        let both = composed[identity] ?? part.translation.followed(by: translation)
        composed[identity] = both
        part.translation = both
        part.recordsBefore += recordsBefore
        parts[unit].append(part)
      }
    }
  }

  /// The number of events of a unit.
  func count(ofUnit unit: Int) -> Int { parts[unit].reduce(0) { $0 + $1.count } }

  /// The events of a unit, in no order that means anything; all have been put away.
  /// - Throws: `FileFailure` where they cannot be read back.
  func events(ofUnit unit: Int) throws(FileFailure) -> CaseEvents {
    var result = empty
    for part in parts[unit] {
      let events: CaseEvents
      switch part.place {
      case .memory(let kept): events = kept
      case .disk(let file, let range):
        var reader = ByteReader(try file.bytes(in: range))
        do throws(ByteReader.Damage) {
          events = try CaseEvents(from: &reader, like: empty)
        } catch {
          throw .damaged(offset: range.lowerBound)
        }
      }
      result.append(contentsOf: events, translation: part.translation, recordsBefore: part.recordsBefore)
    }
    return result
  }

  /// By unit, its own events, as indices.
  private static func byUnit(_ units: [Int32], count: Int) -> [[Int]] {
    var result: [[Int]] = Array(repeating: [], count: count)
    for (event, unit) in units.enumerated() { result[Int(unit)].append(event) }
    return result
  }
}
