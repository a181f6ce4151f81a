internal import Columns
internal import Diagnostics
internal import XMLEvents

/// Reads the rows of a sheet, event by event (ECMA-376, part 1, clause 18.3).
struct SheetReading {
  /// The names that matter in a sheet.
  enum Name: Int, CaseIterable {
    case worksheet, sheetData, row, c, v, `is`, t, r, f, s
  }

  /// The names that matter in a sheet, and the elements of which nothing does but their text.
  static let vocabulary = XMLVocabulary(
    Name.allCases.map { String(describing: $0) }, texts: [Name.v.rawValue, Name.t.rawValue],
    untold: Set([.worksheet, .sheetData, .v, .is, .t].map(\Name.rawValue)), countsLines: false)

  private let header: SheetHeader
  /// What the cells refer to.
  private let strings: SharedStrings
  private let formats: [CellFormat]
  private let countsFrom1904: Bool

  /// The columns of the rows to come.
  var columns: SheetColumns
  /// The number of the row that is being read, or was read last, from 1 on.
  private(set) var row = 0
  /// Whether the row has a cell with a value so far.
  private(set) var rowHasValue = false
  /// What is wrong with the row so far.
  private(set) var faults: [(message: Message, column: Int)] = []
  private var rowOffset = 0
  private var cell = SheetCell()
  private var isInCell = false
  /// The row, from 1 on, in which a cell of each column was met last.
  private var lastRows: [Int] = []
  /// One bit for each row that was met.
  private var rowsMet = [UInt64](repeating: 0, count: CellReference.rowLimit / 64 + 1)
  private var scratch: [UInt8] = []

  /// Begins before the first row.
  init(
    header: SheetHeader, strings: SharedStrings, formats: [CellFormat], countsFrom1904: Bool, columns: SheetColumns
  ) {
    self.header = header
    self.strings = strings
    self.formats = formats
    self.countsFrom1904 = countsFrom1904
    self.columns = columns
  }

  // MARK: Rows

  /// Begins a row.
  /// - Throws: `DiagnosticsError` where there can be no such row.
  mutating func startRow(_ piece: XMLPiece, _ event: XMLEvent) throws(DiagnosticsError) {
    var number: Int? = row + 1
    if let range = piece.value(of: Name.r.rawValue, in: event) {
      number = SheetCell.number(piece.bytes.span.extracting(range))
    }
    guard let number, number >= 1, number <= CellReference.rowLimit, rowsMet[number / 64] >> (number % 64) & 1 == 0
    else {
      let written = piece.text(of: Name.r.rawValue, in: event) ?? String(row + 1)
      throw header.error(.sheetRowMisplaced, ["row": ShownText.of(written)])
    }
    rowsMet[number / 64] |= 1 << (number % 64)
    row = number
    rowHasValue = false
    rowOffset = event.offset
    cell.column = -1
    isInCell = false
    faults.removeAll(keepingCapacity: true)
  }

  // MARK: Cells

  /// Takes what stands in a row.
  /// - Throws: `DiagnosticsError` where the row is too long.
  mutating func take(_ piece: XMLPiece, _ event: XMLEvent) throws(DiagnosticsError) {
    switch (event.kind, Name(rawValue: event.name)) {
    case (.start, .c): try startCell(piece, event)
    case (.start, .f): cell.hasFormula = true
    case (.text, .v): if isInCell, cell.kind != .inline { takeValue(piece, event.range) }
    case (.text, .t): if isInCell, cell.kind == .inline { takeRun(piece, event.range) }
    case (.end, .c): endCell()
    default: break
    }
  }

  private mutating func startCell(_ piece: XMLPiece, _ event: XMLEvent) throws(DiagnosticsError) {
    guard event.offset - rowOffset <= CSVTokenizer.recordLimit else {
      throw header.error(
        .sheetRowTooLong, ["row": String(row), "limit": String(CSVTokenizer.recordLimit >> 20)])
    }
    let next = cell.column + 1
    cell = SheetCell()
    cell.column = next
    isInCell = true
    var isGood = true
    for index in event.range {
      let attribute = piece.attributes[index]
      switch Name(rawValue: attribute.name) {
      case .r:
        if let reference = CellReference(piece.bytes.span.extracting(attribute.value)), reference.row == row {
          cell.column = reference.column
        } else {
          isGood = false
        }
      case .s: cell.style = SheetCell.number(piece.bytes.span.extracting(attribute.value))
      case .t: cell.kind = SheetCell.kind(piece.bytes.span.extracting(attribute.value))
      default: break
      }
    }
    if isGood, cell.column < CellReference.columnLimit, isFirstInColumn() { return }
    isInCell = false
    let name = piece.text(of: Name.r.rawValue, in: event) ?? CellReference(column: cell.column, row: row).text
    note(.cellMisplaced, ["cell": ShownText.of(name)])
  }

  private mutating func isFirstInColumn() -> Bool {
    while cell.column >= lastRows.count { lastRows.append(0) }
    guard lastRows[cell.column] != row else { return false }
    lastRows[cell.column] = row
    return true
  }

  private mutating func takeValue(_ piece: XMLPiece, _ range: Range<Int>) {
    cell.hasValue = true
    let slot = columns.slot(of: cell.column)
    guard slot >= 0 else { return }
    switch cell.kind {
    case .number: takeNumber(piece, range, slot)
    case .shared:
      guard let number = SheetCell.number(piece.bytes.span.extracting(range)),
        let hasText = columns.set(strings, number, in: slot)
      else { return note(.cellTextUnknown, ["value": ShownText.of(piece.bytes[range])]) }
      cell.hasValue = hasText
    case .text where EscapedText.isPossible(in: piece.bytes.span.extracting(range)):
      scratch.removeAll(keepingCapacity: true)
      EscapedText.append(piece.bytes[range], to: &scratch)
      columns.set(scratch, scratch.indices, in: slot)
    case .text, .inline: columns.set(piece.bytes, range, in: slot)
    case .truth:
      let isTrue = piece.bytes[range].elementsEqual("1".utf8) || piece.bytes[range].elementsEqual("true".utf8)
      scratch = Array((isTrue ? "true" : "false").utf8)
      columns.set(scratch, scratch.indices, in: slot)
    case .error: note(.cellHasError, ["error": ShownText.of(piece.bytes[range])])
    }
  }

  private mutating func takeNumber(_ piece: XMLPiece, _ range: Range<Int>, _ slot: Int) {
    let style = cell.style ?? -1
    guard style >= 0, style < max(1, formats.count) else {
      return note(.cellTextUnknown, ["value": String(style)])
    }
    guard style < formats.count, formats[style] != .number else {
      return columns.set(piece.bytes, range, in: slot)
    }
    scratch.removeAll(keepingCapacity: true)
    guard let time = SerialTime(piece.bytes.span.extracting(range), countsFrom1904: countsFrom1904),
      time.write(formats[style], to: &scratch)
    else { return note(.cellIsNoDate, ["value": ShownText.of(piece.bytes[range])]) }
    columns.set(scratch, scratch.indices, in: slot)
  }

  /// Takes a run of a text that stands in the cell; the text is whole where the cell ends.
  private mutating func takeRun(_ piece: XMLPiece, _ range: Range<Int>) {
    if !cell.hasValue { scratch.removeAll(keepingCapacity: true) }
    cell.hasValue = true
    if EscapedText.isPossible(in: piece.bytes.span.extracting(range)) {
      EscapedText.append(piece.bytes[range], to: &scratch)
    } else {
      scratch += piece.bytes[range]
    }
  }

  private mutating func endCell() {
    guard isInCell else { return }
    isInCell = false
    if cell.hasValue { rowHasValue = true }
    let isUncalculated = cell.hasFormula && !cell.hasValue && cell.kind != .text
    guard isUncalculated || cell.hasValue && cell.kind == .inline else { return }
    let slot = columns.slot(of: cell.column)
    guard slot >= 0 else { return }
    if isUncalculated { note(.cellNotCalculated) } else { columns.set(scratch, scratch.indices, in: slot) }
  }

  private mutating func note(_ template: MessageTemplate, _ arguments: [String: String] = [:]) {
    let own = ["cell": CellReference(column: cell.column, row: row).text]
    faults.append((Message(template, arguments.merging(own) { given, _ in given }), cell.column))
    rowHasValue = true
  }
}
