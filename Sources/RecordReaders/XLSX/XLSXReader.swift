internal import Columns
package import Diagnostics
internal import XMLEvents

/// Reads the rows of one sheet of a workbook of Office Open XML (ECMA-376), each a record.
///
/// Cells are given as texts: a number as it is written, one with the format of a day or time as ISO 8601 has it, rounded
/// to the second; a truth value as `true` or `false`. A cell with an error, and a formula whose result was not stored,
/// is a fault of its row. Rows without any value are skipped with a remark. Memory does not depend on the number of
/// rows, but on the number of distinct texts.
package struct XLSXReader: Reader {
  /// The greatest number of records in a batch.
  package static let batchSize = 4096

  /// The number of cells after which a batch ends earlier.
  private static let cellLimit = 1 << 21

  /// The names of all sheets of the workbook, in the order of their tabs.
  package let sheets: [String]
  private let container: XLSXPackage
  private let fileIndex: Int
  private let header: SheetHeader
  private let sheet: (index: Int, name: String, part: String)
  private let wanted: Set<String>?
  private let dictionaries: ColumnDictionaries
  private let input: XMLReader
  private var piece = XMLPiece()
  /// The next event of the piece.
  private var next = 0
  private var reading: SheetReading
  private var headerRows: [[String]]
  private var isHeaderRead = false
  private var isInRow = false
  private var places: [RecordPlace] = []
  private var faults: [RecordFault] = []
  private var failure: DiagnosticsError?
  private var isEnded = false
  private var emptyRows = 0
  private var firstEmptyRow = 0
  /// The first batch, which was read to know the columns.
  private var first: RecordBatch?

  /// Opens a workbook and reads a sheet's header and first rows.
  /// - Parameters:
  ///   - fileIndex: the file's index in the places of its records.
  ///   - options: which sheet is read, and which of its rows name the columns.
  ///   - columns: the columns to decode, by their names in the header; all unless given.
  ///   - dictionaries: the dictionaries that columns refer to.
  /// - Throws: `DiagnosticsError` where the workbook cannot be read, or the sheet has no such header.
  package init(
    _ file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?, dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    self.fileIndex = fileIndex
    self.wanted = columns
    self.dictionaries = dictionaries
    container = try XLSXPackage(file)
    let workbook = try XLSXWorkbook(container)
    sheets = workbook.sheets.map(\.name)
    let (index, part) = try workbook.sheet(options.sheet)
    sheet = (index, workbook.sheets[index].name, part)
    header = SheetHeader(
      skippedRows: min(max(0, options.skippedRows), CellReference.rowLimit),
      rows: min(max(0, options.headerRows), CellReference.rowLimit), file: file.name, sheet: workbook.sheets[index].name
    )
    var strings = SharedStrings()
    if let part = try workbook.sharedPart("sharedStrings") { strings = try SharedStrings(part, in: container) }
    var formats: [CellFormat] = []
    if let part = try workbook.sharedPart("styles") { formats = try CellStyles(part, in: container).formats }
    input = try container.open(part, vocabulary: SheetReading.vocabulary)
    reading = SheetReading(
      header: header, strings: strings, formats: formats, countsFrom1904: workbook.countsFrom1904,
      columns: SheetColumns(names: [], wanted: nil, dictionaries: ColumnDictionaries()))
    headerRows = Array(repeating: [], count: header.rows)
    first = try readBatch()
  }

  /// The name of the sheet that is read.
  package var sheetName: String? { sheet.name.isEmpty ? nil : sheet.name }

  package func hasColumn(_ name: String) -> Bool {
    reading.columns.names.contains { $0.utf8.elementsEqual(name.utf8) }
  }

  package var remarks: [Diagnostic] {
    guard emptyRows > 0 else { return [] }
    let arguments = ["count": String(emptyRows), "sheet": ShownText.of(sheet.name), "row": String(firstEmptyRow)]
    return [Diagnostic(.sheetRowsEmpty, arguments, at: container.place)]
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    if let first {
      self.first = nil
      return first
    }
    return try readBatch()
  }

  private mutating func readBatch() throws(DiagnosticsError) -> RecordBatch? {
    if failure == nil {
      do throws(DiagnosticsError) { try readRows() } catch { failure = error }
    }
    guard places.isEmpty, faults.isEmpty else {
      defer { (places, faults) = ([], []) }
      return RecordBatch(columns: reading.columns.takeBatch(), places: places, faults: faults)
    }
    if let failure { throw failure }
    return nil
  }

  /// Reads on until there is a batch, or the sheet ends.
  private mutating func readRows() throws(DiagnosticsError) {
    while !isEnded, places.count < Self.batchSize, faults.count < Self.batchSize,
      reading.columns.size < Self.cellLimit
    {
      if next == piece.events.count {
        try readPiece()
        continue
      }
      let event = piece.events[next]
      next += 1
      if event.name != SheetReading.Name.row.rawValue {
        if isInRow { try reading.take(piece, event) }
      } else if event.kind == .start {
        isInRow = true
        try reading.startRow(piece, event)
        if !isHeaderRead, reading.row > header.end { try readHeader() }
      } else {
        isInRow = false
        try endRow()
      }
    }
  }

  private mutating func readPiece() throws(DiagnosticsError) {
    next = 0
    do throws(XMLFailure) {
      isEnded = try !input.read(into: &piece)
    } catch {
      throw container.error(error, part: sheet.part)
    }
    guard isEnded else { return }
    try container.require(input, root: "worksheet", part: sheet.part)
    if !isHeaderRead { try readHeader() }
  }

  // MARK: Rows

  private mutating func readHeader() throws(DiagnosticsError) {
    let names = try header.names(of: headerRows)
    reading.columns = SheetColumns(names: names, wanted: wanted, dictionaries: dictionaries)
    isHeaderRead = true
  }

  private mutating func endRow() throws(DiagnosticsError) {
    guard isHeaderRead else { return try endHeaderRow() }
    guard reading.row > header.end else { throw header.error(.sheetRowMisplaced, ["row": String(reading.row)]) }
    reading.columns.endRow(isKept: reading.rowHasValue)
    guard reading.rowHasValue else {
      if emptyRows == 0 { firstEmptyRow = reading.row }
      emptyRows += 1
      return
    }
    let place = RecordPlace(file: fileIndex, location: .row(table: sheet.index, number: reading.row))
    let names = reading.columns.names
    for fault in reading.faults {
      let column = fault.column < names.count ? names[fault.column] : nil
      faults.append(RecordFault(fault.message, row: places.count, place: place, column: column))
    }
    places.append(place)
  }

  private mutating func endHeaderRow() throws(DiagnosticsError) {
    if reading.row > header.skippedRows {
      let faults = reading.faults.map { Diagnostic($0.message, at: container.place) }
      guard faults.isEmpty else { throw DiagnosticsError(faults) }
      headerRows[reading.row - header.skippedRows - 1] = reading.columns.names.indices.map {
        reading.columns.text(of: $0)
      }
    }
    reading.columns.endRow(isKept: false)
  }
}
