package import Columns
package import Diagnostics
internal import Expressions

/// Reads the records of a delimited text with several tables, each under a title line and a header of its own.
///
/// A line in which the pattern is found begins a section; the rows after it name its columns. The texts of the title
/// line, joined by blanks, are in the column `section` of every record of the section. Empty lines say nothing. A record
/// before the first section is a bad one.
package struct SectionsReader: Reader {
  /// The column that tells the section.
  static let sectionColumn = "section"
  /// The greatest length of a line in which the pattern is looked for.
  private static let titleLimit = 1 << 16

  /// A section that is being read.
  private struct Section {
    /// The code of its title in the column for it.
    var title: UInt32
    var header = DelimitedHeader()
    /// How many records were seen; the columns are fixed with the first.
    var isBegun = false
    var width = 0
    var columns: [Int?] = []
    /// What is wrong with every record of it.
    var fault: Message?
  }

  private let file: LogFile
  private let fileIndex: Int
  private let pattern: LinePattern
  private let patternText: String
  private let headerRows: Int
  private let input: EnclosedText
  private var tokenizer: CSVTokenizer
  private var skippedRows: Int
  private var rows: TextRows
  private var titleColumn: Int?
  private var section: Section?
  private var faults: [RecordFault] = []
  private var failure: DiagnosticsError?
  private var isEnded = false

  /// Begins to read a text.
  /// - Parameters:
  ///   - source: the text in UTF-8, with a mark of byte order or without.
  ///   - fileIndex: the file's index in the places of its records.
  ///   - columns: the names of the columns to decode, `nil` for all; those that the file lacks are without values.
  /// - Throws: `DiagnosticsError` where the text cannot be read or there is no usable pattern.
  package init(
    _ source: any ByteSource, file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    self.file = file
    self.fileIndex = fileIndex
    let place = SourcePlace(file: file.name)
    guard let text = options.sectionPattern else {
      throw DiagnosticsError(.sectionPatternMissing, ["file": file.name], at: place)
    }
    guard let pattern = LinePattern(text) else {
      throw DiagnosticsError(.sectionPatternMalformed, ["pattern": ShownText.of(text)], at: place)
    }
    self.pattern = pattern
    patternText = text
    headerRows = options.headerRows
    skippedRows = max(0, options.skippedRows)
    do throws(FileFailure) {
      input = try EnclosedText(source, stripped: options.stripped)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    tokenizer = CSVTokenizer(separator: options.delimiter ?? UInt8(ascii: ","), start: input.start)
    rows = TextRows(columns: columns, dictionaries: dictionaries)
    if case .column(let index) = rows.column(named: Array(Self.sectionColumn.utf8)) { titleColumn = index }
  }

  // MARK: Reader

  /// Whether a section so far had the column; complete after the last batch.
  package func hasColumn(_ name: String) -> Bool { rows.hasColumn(name) }

  package var remarks: [Diagnostic] { [] }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    while !isEnded, !rows.isFull, faults.count < TextRows.rowLimit {
      do throws(DiagnosticsError) {
        switch tokenizer.next() {
        case .record: try takeRecord()
        case .end:
          isEnded = true
          if section == nil { throw withoutSections }
        case .needsBytes: try readMore()
        }
      } catch {
        failure = error
        isEnded = true
      }
    }
    if rows.count > 0 || !faults.isEmpty {
      defer { faults = [] }
      return rows.takeBatch(faults: faults)
    }
    if let failure {
      self.failure = nil
      throw failure
    }
    return nil
  }

  private mutating func readMore() throws(DiagnosticsError) {
    do throws(FileFailure) {
      try tokenizer.append(from: input)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
  }

  private var withoutSections: DiagnosticsError {
    DiagnosticsError(
      .sectionMissing, ["file": file.name, "pattern": ShownText.of(patternText)], at: SourcePlace(file: file.name))
  }

  // MARK: Records

  private var place: RecordPlace {
    RecordPlace(
      file: fileIndex,
      location: .bytes(offset: tokenizer.offset, length: tokenizer.length, line: tokenizer.line))
  }

  private mutating func takeRecord() throws(DiagnosticsError) {
    if let problem = tokenizer.problem, problem.endsFile {
      let place = SourcePlace(file: file.name, span: SourceSpan(at: problem.position))
      throw DiagnosticsError([Diagnostic(problem.message(record: tokenizer.recordBytes), at: place)])
    }
    guard skippedRows == 0 else {
      skippedRows -= 1
      return
    }
    guard !tokenizer.isEmptyLine else { return }
    if tokenizer.problem == nil, tokenizer.length <= Self.titleLimit, pattern.isFound(in: tokenizer.recordBytes) {
      return beginSection()
    }
    guard var current = section else {
      faults.append(RecordFault(Message(.recordOutsideSections), row: nil, place: place))
      return
    }
    if !current.isBegun, current.header.rowCount < headerRows {
      try current.header.addRow(of: &tokenizer, file: file.name)
    } else {
      if !current.isBegun { try begin(&current) }
      addRow(of: current)
    }
    section = current
  }

  private mutating func beginSection() {
    var parts: [String] = []
    for field in tokenizer.fields {
      let text = tokenizer.string(of: field)
      if !text.isEmpty { parts.append(text) }
    }
    let title = Array(parts.joined(separator: " ").utf8)
    section = Section(title: titleColumn.map { rows.code(of: title[...], column: $0) } ?? TextDictionary.missing)
  }

  /// Fixes the columns of a section whose first record has come.
  private mutating func begin(_ section: inout Section) throws(DiagnosticsError) {
    section.isBegun = true
    let names = try section.header.names(width: tokenizer.fields.count)
    section.width = names.count
    for name in names {
      guard !name.utf8.elementsEqual(Self.sectionColumn.utf8) else {
        throw DiagnosticsError(
          .sectionColumnTaken, at: SourcePlace(file: file.name, span: SourceSpan(at: tokenizer.position(at: 0))))
      }
      switch rows.column(named: Array(name.utf8)) {
      case .column(let index): section.columns.append(index)
      case .unwanted: section.columns.append(nil)
      case .looksLikeAnother:
        section.columns.append(nil)
        section.fault = Message(.columnsLookAlike, ["name": ShownText.of(name)])
      case .tooMany:
        section.columns.append(nil)
        section.fault = Message(.tooManyColumns, ["limit": String(TextRows.columnLimit)])
      }
    }
  }

  private mutating func addRow(of section: Section) {
    if let problem = tokenizer.problem {
      let message = problem.message(record: tokenizer.recordBytes)
      faults.append(RecordFault(message, row: nil, place: place, position: problem.position))
      return
    }
    let fields = tokenizer.fields
    guard fields.count == section.width else {
      let arguments = ["found": String(fields.count), "expected": String(section.width)]
      faults.append(RecordFault(Message(.fieldCount, arguments), row: nil, place: place))
      return
    }
    rows.beginRow(at: place)
    if let fault = section.fault { faults.append(RecordFault(fault, row: rows.count - 1, place: place)) }
    if let titleColumn { _ = rows.set(section.title, column: titleColumn) }
    for (field, column) in zip(fields, section.columns) {
      guard let column else { continue }
      let range = tokenizer.text(of: field)
      _ = rows.set(rows.code(of: tokenizer.window.storage[range], column: column), column: column)
    }
  }
}
