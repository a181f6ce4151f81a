package import Columns
package import Diagnostics

/// Cuts a CSV file into records and fields, piece by piece (RFC 4180).
///
/// - A mark of byte order (BOM) at the beginning of the file is skipped.
/// - Lines end with LF or CR LF; a carriage return alone is a fault, except inside quotes.
/// - An empty line is a record of one empty field; `isEmptyLine` tells, and the reader decides.
/// - A record that breaks a rule is given with its `problem` and ends at its line's end; it must not be used.
/// - The records are the same however the file is cut into pieces.
package struct CSVTokenizer {
  /// The greatest length of a record in bytes; a longer one most likely begins with a quote that nobody closed.
  package static let recordLimit = 16 << 20
  /// The greatest number of fields of a record.
  package static let fieldLimit = TextRows.columnLimit

  /// The bytes in memory, to which `fields` refer.
  package private(set) var window = ByteWindow()
  private var scanner: CSVScanner
  /// The place in the file of the window's first byte.
  private var windowOffset: Int
  private var isWhole = false
  /// Whether the beginning of the file has been looked at for a mark of byte order.
  private var isBegun: Bool
  private var isEnded = false

  /// Makes a tokenizer.
  /// - Parameters:
  ///   - start: the place of a file's record to begin with, a column of 1; the file's beginning unless given.
  ///   - limit: the greatest length of a record in bytes.
  package init(separator: UInt8 = UInt8(ascii: ","), start: SourcePosition = .start, limit: Int = recordLimit) {
    scanner = CSVScanner(separator: separator, limit: limit, start: 0, line: start.line)
    windowOffset = start.offset
    isBegun = start.offset > 0
  }

  // MARK: Bytes

  /// Adds a piece of the file. The fields of earlier records can no longer be asked for.
  package mutating func append(_ piece: some Collection<UInt8>) {
    makeRoom()
    window.append(piece)
  }

  /// Reads a piece of the file, or finishes at its end. The fields of earlier records can no longer be asked for.
  /// - Throws: `FileFailure` with the reason.
  package mutating func append(from source: any ByteSource) throws(FileFailure) {
    makeRoom()
    if try window.append(from: source) == 0 { finish() }
  }

  /// Says that all pieces have been added.
  package mutating func finish() { isWhole = true }

  private mutating func makeRoom() {
    let dropped = scanner.firstNeeded
    guard dropped > 0 else { return }
    window.dropFirst(dropped)
    scanner.shift(by: dropped)
    windowOffset += dropped
  }

  // MARK: Records

  /// Goes on to the next record.
  package mutating func next() -> CSVStep {
    guard !isEnded else { return .end }
    guard skipMark() else { return .needsBytes }
    let bytes = window.storage
    let step = scanner.advance(over: bytes.span.extracting(0..<window.count), isWhole: isWhole)
    isEnded = step == .end || step == .record && (problem?.endsFile ?? false)
    return step
  }

  /// Skips the mark of byte order; `false` where there are too few bytes to say whether there is one.
  private mutating func skipMark() -> Bool {
    guard !isBegun else { return true }
    guard window.count >= 3 || isWhole else { return false }
    isBegun = true
    if window.count >= 3, window.storage[0] == 0xEF, window.storage[1] == 0xBB, window.storage[2] == 0xBF {
      window.dropFirst(3)
      windowOffset += 3
    }
    return true
  }

  /// The record's fields; the last of them may be missing where the record has a problem.
  package var fields: [CSVField] { scanner.fields }

  /// The number of bytes of the file before the record.
  package var offset: Int { windowOffset + scanner.start }

  /// The record's length in bytes, its line end left out.
  package var length: Int { scanner.end - scanner.start }

  /// The line on which the record begins, from 1.
  package var line: Int { scanner.recordLine }

  /// Whether the record is an empty line.
  package var isEmptyLine: Bool { length == 0 }

  /// What is wrong with the record's form, the first thing only.
  package var problem: CSVProblem? {
    guard let fault = scanner.fault else { return nil }
    let byte = fault.index < window.count ? window.storage[fault.index] : 0
    return CSVProblem(fault.kind, at: position(at: fault.index), byte: byte)
  }

  /// The text of a field; in its place in the window, a doubled quote becomes one.
  ///
  /// Positions within the record must be asked for before.
  /// - Returns: the stretch of the window where the text stands.
  package mutating func text(of field: CSVField) -> Range<Int> {
    guard field.quotes == .doubledInside else { return field.range }
    return field.start..<window.halve(.quote, in: field.range)
  }

  /// A field's text; as with `text`, positions within the record must be asked for before.
  package mutating func string(of field: CSVField) -> String {
    let range = text(of: field)
    return String(decoding: window.storage[range], as: UTF8.self)
  }

  /// The bytes of the record, its line end left out; where the record is too long, what there is of it.
  package var recordBytes: ArraySlice<UInt8> {
    window.storage[scanner.start..<min(scanner.end, window.count)]
  }

  /// The number of bytes of the file before a place in the window.
  package func offset(at index: Int) -> Int { windowOffset + index }

  /// The position in the file of a place within the current record.
  /// - Parameter index: an index into the window, not before the record.
  package func position(at index: Int) -> SourcePosition {
    var (line, column) = (scanner.recordLine, 1)
    var previous: UInt8 = 0
    for byte in window.storage[scanner.start..<min(max(index, scanner.start), window.count)] {
      switch byte {
      case .lineFeed where previous == .carriageReturn: break
      case .lineFeed, .carriageReturn: (line, column) = (line + 1, 1)
      case 0x80...0xBF: break
      default: column += 1
      }
      previous = byte
    }
    return SourcePosition(offset: windowOffset + index, line: line, column: column)
  }
}
