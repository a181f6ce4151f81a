internal import Columns

/// The texts of a log's events, of the traces they are in and of the log, by the paths of their attributes' keys.
struct XESColumns {
  /// What an attribute belongs to.
  enum Level: Int, CaseIterable {
    case event, trace, log

    /// What stands before the keys in the name of a column.
    var prefix: String {
      switch self {
      case .event: ""
      case .trace: "../"
      case .log: "../../"
      }
    }
  }

  /// A column.
  private struct Kept {
    var name: String
    var level: Level
    var dictionary: TextDictionary
    /// The codes of the events so far; trailing ones are left out while the event has none.
    var codes: [UInt32] = []
    /// The code of the current trace, or of the log.
    var current = TextDictionary.missing
    /// The number of the event, trace or log that gave a value last.
    var owner = 0
  }

  /// The greatest number of columns.
  static let limit = 16_384

  private let wanted: Set<String>?
  private let dictionaries: ColumnDictionaries
  private var kept: [Kept] = []
  /// The paths met, of each level, and for each of their codes the column, −1 where it is not wanted.
  private var paths: [TextDictionary] = Level.allCases.map { _ in TextDictionary() }
  private var slots: [[Int]] = Level.allCases.map { _ in [-1] }
  private var names: Set<String> = []
  /// The number of events in the batch.
  private(set) var rowCount = 0
  /// The numbers of the current event, trace and log, from 1 on.
  private var owners = [0, 0, 1]
  /// The first event of the batch that is in the current trace.
  private var traceStart = 0

  /// Makes the columns.
  /// - Parameter wanted: the columns that are kept, all unless given; those that the log does not have are missing.
  init(wanted: Set<String>?, dictionaries: ColumnDictionaries) {
    self.wanted = wanted
    self.dictionaries = dictionaries
    for name in (wanted ?? []).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let level = Level.allCases.reversed().first { name.utf8.starts(with: $0.prefix.utf8) } ?? .event
      let path = Array(name.utf8.dropFirst(level.prefix.utf8.count))
      guard !path.isEmpty else { continue }
      _ = paths[level.rawValue].code(of: path.span)
      slots[level.rawValue].append(kept.count)
      kept.append(Kept(name: name, level: level, dictionary: dictionaries.dictionary(of: name)))
    }
  }

  /// Whether an attribute has been met for a column of that name.
  func hasColumn(_ name: String) -> Bool { names.contains { $0.utf8.elementsEqual(name.utf8) } }

  /// The number of cells in the batch.
  var size: Int { rowCount * kept.count }

  /// How an attribute was taken.
  enum Taking {
    case taken
    /// The event, trace or log has one of that path already.
    case repeated
    /// There are more columns than any log has.
    case tooMany
  }

  /// Takes an attribute's value.
  /// - Parameters:
  ///   - path: the keys down to it, with `/` between them.
  ///   - range: where the value stands in the bytes, within them.
  mutating func take(_ path: [UInt8], _ bytes: [UInt8], _ range: Range<Int>, of level: Level) -> Taking {
    let code = Int(paths[level.rawValue].code(of: path.span))
    if code >= slots[level.rawValue].count {
      guard names.count < Self.limit else { return .tooMany }
      let name = level.prefix + String(decoding: path, as: UTF8.self)
      slots[level.rawValue].append(wanted == nil ? kept.count : -1)
      if wanted == nil { kept.append(Kept(name: name, level: level, dictionary: dictionaries.dictionary(of: name))) }
      names.insert(name)
    }
    let slot = slots[level.rawValue][code]
    guard slot >= 0 else { return .taken }
    if kept[slot].owner == 0 { names.insert(kept[slot].name) }
    guard kept[slot].owner != owners[level.rawValue] else { return .repeated }
    kept[slot].owner = owners[level.rawValue]
    let value = kept[slot].dictionary.code(of: bytes.span.extracting(range))
    if level == .event {
      pad(slot, to: rowCount)
      kept[slot].codes.append(value)
    } else {
      kept[slot].current = value
    }
    return .taken
  }

  // MARK: Events and traces

  /// Begins an event.
  mutating func startEvent() { owners[Level.event.rawValue] += 1 }

  /// Ends an event, which is a row from now on.
  mutating func endEvent() { rowCount += 1 }

  /// Begins a trace.
  mutating func startTrace() {
    owners[Level.trace.rawValue] += 1
    for slot in kept.indices where kept[slot].level == .trace { pad(slot, to: rowCount) }
    traceStart = rowCount
  }

  /// Ends a trace: its values are those of all its events in the batch.
  mutating func endTrace() {
    fillTrace()
    for slot in kept.indices where kept[slot].level == .trace { kept[slot].current = TextDictionary.missing }
  }

  /// Whether the current trace has events in the batch.
  var traceHasRows: Bool { traceStart < rowCount }

  /// Gives the events away.
  mutating func takeBatch() -> ColumnBatch {
    fillTrace()
    var columns: [String: Column] = [:]
    for slot in kept.indices {
      if kept[slot].level == .log {
        kept[slot].codes = Array(repeating: kept[slot].current, count: rowCount)
      } else {
        pad(slot, to: rowCount)
      }
      columns[kept[slot].name] = .text(TextColumn(codes: kept[slot].codes, dictionary: kept[slot].dictionary))
      kept[slot].codes = []
    }
    defer { (rowCount, traceStart) = (0, 0) }
    return ColumnBatch(rowCount: rowCount, columns: columns)
  }

  private mutating func fillTrace() {
    for slot in kept.indices where kept[slot].level == .trace {
      pad(slot, to: traceStart)
      let missing = rowCount - kept[slot].codes.count
      if missing > 0 { kept[slot].codes += Array(repeating: kept[slot].current, count: missing) }
    }
  }

  private mutating func pad(_ slot: Int, to count: Int) {
    while kept[slot].codes.count < count { kept[slot].codes.append(TextDictionary.missing) }
  }
}
