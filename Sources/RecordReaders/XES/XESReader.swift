package import Columns
package import Diagnostics
internal import TextEncodings
internal import XMLEvents

/// Reads the events of a log of IEEE 1849 (XES), each a record.
///
/// An attribute is a column of its key's name; one inside another has both keys with `/` between them, an item of a list
/// its number instead of its key. Attributes of the trace have `../` before their names, those of the log `../../`.
/// Values are given as they are written. Extensions, global attributes and classifiers are passed over, as is all that
/// is not of the standard. Namespaces do not matter. Memory does not depend on the number of events.
package struct XESReader: Reader {
  /// The number of events after which a batch ends with its trace.
  package static let batchSize = 4096
  /// The number of events after which a batch ends inside a trace.
  private static let traceLimit = 65_536
  /// The number of cells after which a batch ends inside a trace.
  private static let cellLimit = 1 << 22

  private let file: LogFile
  private let fileIndex: Int
  private let input: XMLReader
  private var piece = XMLPiece()
  /// The next event of the piece.
  private var next = 0
  private var reading: XESReading
  private var isEnded = false
  private var failure: DiagnosticsError?
  /// The first batch, which was read to know the columns.
  private var first: RecordBatch?

  /// Begins to read a log.
  /// - Parameters:
  ///   - source: the log's bytes, unpacked, and in UTF-8 where the options name an encoding.
  ///   - fileIndex: the file's index in the places of its records.
  ///   - columns: the columns to decode; all unless given.
  ///   - dictionaries: the dictionaries that columns refer to.
  /// - Throws: `DiagnosticsError` where it cannot be read.
  package init(
    _ source: any ByteSource, file: LogFile, fileIndex: Int, options: SourceOptions, columns: Set<String>?,
    dictionaries: ColumnDictionaries
  ) throws(DiagnosticsError) {
    self.file = file
    self.fileIndex = fileIndex
    do throws(XMLFailure) {
      input = try XMLReader(source, vocabulary: XESReading.vocabulary, isUTF8: options.encoding != .utf8)
    } catch {
      throw DiagnosticsError([error.diagnostic(file: file.name)])
    }
    reading = XESReading(
      file: file.name, fileIndex: fileIndex, columns: XESColumns(wanted: columns, dictionaries: dictionaries))
    first = try readBatch()
  }

  /// Whether an attribute of the column's name has been met so far; the first batch is read when the log is opened.
  package func hasColumn(_ name: String) -> Bool { reading.columns.hasColumn(name) }

  package var remarks: [Diagnostic] { [] }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    if let first {
      self.first = nil
      return first
    }
    return try readBatch()
  }

  private mutating func readBatch() throws(DiagnosticsError) -> RecordBatch? {
    if failure == nil {
      do throws(DiagnosticsError) { try readEvents() } catch { failure = error }
    }
    if let batch = reading.takeBatch() { return batch }
    if let failure { throw failure }
    return nil
  }

  /// Reads on until there is a batch, or the log ends.
  private mutating func readEvents() throws(DiagnosticsError) {
    while !isEnded, !isBatchFull {
      if next < piece.events.count {
        next += 1
        try reading.take(piece, piece.events[next - 1])
        continue
      }
      next = 0
      do throws(XMLFailure) {
        isEnded = try !input.read(into: &piece)
      } catch {
        throw DiagnosticsError([error.diagnostic(file: file.name)])
      }
      guard isEnded, input.root != "log" else { continue }
      throw DiagnosticsError(
        .xesIsNone, ["file": file.name, "root": ShownText.of(input.root)], at: SourcePlace(file: file.name))
    }
  }

  private var isBatchFull: Bool {
    let count = reading.columns.rowCount
    if reading.isInEvent || count < Self.batchSize { return false }
    return !reading.columns.traceHasRows || !reading.isInTrace || count >= Self.traceLimit
      || reading.columns.size >= Self.cellLimit
  }
}
