internal import Columns

/// The columns of a sheet that are decoded, and the texts of the rows that were read.
struct SheetColumns {
  private let wanted: Set<String>?
  private let dictionaries: ColumnDictionaries
  /// The names of the columns that are known so far, from the first on.
  private(set) var names: [String] = []
  /// For each known column: where its texts are kept, or −1 where it is not wanted.
  private var slots: [Int] = []
  /// The names of the columns that are kept.
  private var keptNames: [String] = []
  /// The places of these, by the bytes of the names: a sheet may have thousands of columns.
  private var keptSlots: [[UInt8]: Int] = [:]
  private var keptDictionaries: [TextDictionary] = []
  private var kept: [[UInt32]] = []
  /// The codes of the row that is being read, `unknown` for a text that waits to be looked up.
  private var row: [UInt32] = []
  /// The texts of the batch that wait to be looked up, all in one go where the batch is given away.
  private var waiting: [[WaitingText]] = []
  /// Their bytes.
  private var waitingBytes: [UInt8] = []
  /// For each column kept, the code of each shared string there, `unknown` for one that was not met.
  private var sharedCodes: [[UInt32]] = []
  private var sharedCodeCount = 0
  /// The number of rows kept.
  private(set) var rowCount = 0

  /// Stands for a code that is not known.
  private static let unknown = UInt32.max
  /// The greatest number of codes of shared strings that are remembered.
  private static let sharedCodeLimit = 1 << 24

  /// A text without a code yet.
  private struct WaitingText {
    /// The row of the batch, from 0 on.
    let row: Int
    /// Where it stands in `waitingBytes`.
    let range: Range<Int>
  }

  /// Makes the columns.
  /// - Parameters:
  ///   - names: those of the first columns; others have their number for a name.
  ///   - wanted: the columns that are kept, all unless given; those that the sheet does not have are kept as missing.
  init(names: [String], wanted: Set<String>?, dictionaries: ColumnDictionaries) {
    self.wanted = wanted
    self.dictionaries = dictionaries
    for name in (wanted ?? []).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { _ = keep(name) }
    for name in names { add(name) }
  }

  /// Where the texts of a column are kept, or −1 where it is not wanted.
  /// - Parameter column: from 0 on; it is known from now on, with all before it.
  mutating func slot(of column: Int) -> Int {
    while column >= slots.count { add(String(slots.count + 1)) }
    return slots[column]
  }

  /// The number of cells that the rows kept have.
  var size: Int { rowCount * row.count }

  /// Sets a text of the current row.
  /// - Parameter range: where the text stands in the bytes, within them.
  mutating func set(_ bytes: [UInt8], _ range: Range<Int>, in slot: Int) {
    let start = waitingBytes.count
    waitingBytes.append(contentsOf: bytes[range])
    waiting[slot].append(WaitingText(row: rowCount, range: start..<waitingBytes.count))
    row[slot] = Self.unknown
  }

  /// Sets a text of the current row that is shared among cells.
  /// - Parameter number: its number among the shared strings.
  /// - Returns: whether it is not empty, or `nil` where there is no such string.
  mutating func set(_ strings: SharedStrings, _ number: Int, in slot: Int) -> Bool? {
    if number < sharedCodes[slot].count, sharedCodes[slot][number] != Self.unknown {
      row[slot] = sharedCodes[slot][number]
      return row[slot] != TextDictionary.missing
    }
    guard let range = strings.range(of: number) else { return nil }
    row[slot] = keptDictionaries[slot].code(of: strings.bytes.span.extracting(range))
    if sharedCodes[slot].isEmpty, strings.count <= Self.sharedCodeLimit - sharedCodeCount {
      sharedCodes[slot] = Array(repeating: Self.unknown, count: strings.count)
      sharedCodeCount += strings.count
    }
    if !sharedCodes[slot].isEmpty { sharedCodes[slot][number] = row[slot] }
    return !range.isEmpty
  }

  /// The text of a column in the current row.
  mutating func text(of column: Int) -> String {
    let slot = slot(of: column)
    guard slot >= 0 else { return "" }
    guard row[slot] == Self.unknown else { return keptDictionaries[slot][row[slot]] }
    return waiting[slot].last.map { String(decoding: waitingBytes[$0.range], as: UTF8.self) } ?? ""
  }

  /// Ends the current row.
  /// - Parameter isKept: whether it is one of the batch.
  mutating func endRow(isKept: Bool) {
    for slot in row.indices {
      if isKept {
        kept[slot].append(row[slot])
      } else {
        while waiting[slot].last?.row == rowCount { waiting[slot].removeLast() }
      }
      row[slot] = TextDictionary.missing
    }
    if isKept { rowCount += 1 }
  }

  /// Gives the rows away.
  mutating func takeBatch() -> ColumnBatch {
    var columns: [String: Column] = [:]
    for slot in kept.indices {
      let codes = keptDictionaries[slot].codes(of: waiting[slot].map(\.range), in: waitingBytes)
      // Of a cell that was set twice the last text stands, and none that waits where a shared one came behind it; texts
      // of a row that broke off belong to no row.
      for (text, code) in zip(waiting[slot], codes).reversed()
      where text.row < rowCount && kept[slot][text.row] == Self.unknown {
        kept[slot][text.row] = code
      }
      waiting[slot].removeAll(keepingCapacity: true)
      columns[keptNames[slot]] = .text(TextColumn(codes: kept[slot], dictionary: keptDictionaries[slot]))
      kept[slot] = []
    }
    waitingBytes.removeAll(keepingCapacity: true)
    defer { rowCount = 0 }
    return ColumnBatch(rowCount: rowCount, columns: columns)
  }

  private mutating func add(_ name: String) {
    names.append(name)
    slots.append(keptSlots[Array(name.utf8)] ?? (wanted == nil ? keep(name) : -1))
  }

  private mutating func keep(_ name: String) -> Int {
    keptSlots[Array(name.utf8)] = keptNames.count
    keptNames.append(name)
    keptDictionaries.append(dictionaries.dictionary(of: name))
    kept.append(Array(repeating: TextDictionary.missing, count: rowCount))
    row.append(TextDictionary.missing)
    waiting.append([])
    sharedCodes.append([])
    return row.count - 1
  }
}
