internal import Columns
internal import RecordReaders

/// The ids of one `logs` entry after the other, with the first record of each.
struct IDRegister {
  /// A record's place, as small as it can be kept for millions of them; its length is not known.
  private struct SmallPlace {
    var offset: Int64
    var file: Int32
    var line: UInt32
  }

  /// The entry that an id was met in last, plus one, by the id's code.
  private var entries: [Int32] = []
  private var places: [SmallPlace] = []

  /// Begins without ids.
  init() {}

  /// Takes an id down.
  /// - Returns: the first record of the entry that has the id, or `nil` where this is the first.
  mutating func add(_ code: UInt32, entry: Int, place: RecordPlace) -> RecordPlace? {
    let index = Int(code)
    if index >= entries.count {
      let more = max(index + 1, entries.count * 2) - entries.count
      entries += repeatElement(0, count: more)
      places += repeatElement(SmallPlace(offset: 0, file: 0, line: 0), count: more)
    }
    let mark = Int32(truncatingIfNeeded: entry + 1)
    if entries[index] == mark {
      let first = places[index]
      let location: RecordPlace.Location =
        first.offset < 0
        ? .row(table: Int(-1 - first.offset), number: Int(first.line))
        : .bytes(offset: Int(first.offset), length: 0, line: Int(first.line))
      return RecordPlace(file: Int(first.file), location: location)
    }
    entries[index] = mark
    let offset: Int64 =
      switch place.location {
      case .bytes(let offset, _, _): Int64(offset)
      case .row(let table, _): -1 - Int64(table)
      }
    places[index] = SmallPlace(
      offset: offset, file: Int32(truncatingIfNeeded: place.file), line: UInt32(truncatingIfNeeded: place.line))
    return nil
  }
}
