package import Diagnostics
package import RecordReaders
internal import TextEncodings

/// Log files whose records share one space of ids, and how events are made of them.
package struct LogEntry: Sendable {
  /// The files, in any order.
  package var files: [LogFile]
  /// How the records become events; `nil` where they are events as they are.
  package var mapping: Mapping?

  /// What gives the events of a file whose records are at hand, by its number among those of the run and the columns
  /// that are asked for; `nil` where files are read.
  package var records: (@Sendable (_ file: Int, _ columns: Set<String>?) -> any Reader)?

  /// Makes an entry.
  package init(
    files: [LogFile], mapping: Mapping? = nil,
    records: (@Sendable (_ file: Int, _ columns: Set<String>?) -> any Reader)? = nil
  ) {
    self.files = files
    self.mapping = mapping
    self.records = records
  }

  /// Opens a file of the entry.
  /// - Parameter index: the file's number among those of the run.
  /// - Throws: `DiagnosticsError` where it cannot be read.
  package func reader(of file: LogFile, index: Int, plan: ReadingPlan) throws(DiagnosticsError) -> any Reader {
    if let records {
      return try CanonicalReader(records(index, CanonicalReader.columns(of: plan)), file: file.name, plan: plan)
    }
    if let mapping {
      let records = try FileReading.open(
        file, fileIndex: index, options: mapping.source, columns: mapping.columns, dictionaries: ColumnDictionaries())
      return try MappedReader(records, mapping: mapping, plan: plan, file: file.name)
    }
    if holdsPlainEvents(file) { return try CanonicalCSVReader(file, fileIndex: index, plan: plan) }
    let records = try FileReading.open(
      file, fileIndex: index, options: SourceOptions(), columns: CanonicalReader.columns(of: plan),
      dictionaries: ColumnDictionaries())
    return try CanonicalReader(records, file: file.name, plan: plan)
  }

  /// Whether a file holds events as they are, in plain text with commas: unless its name says otherwise.
  package func holdsPlainEvents(_ file: LogFile) -> Bool {
    holdsEvents(file) && [nil, .csv].contains(SourceFormat(fileName: file.name))
  }

  /// How a file can be read block by block, or `nil` where it cannot: its events must be as they are, in a file that is
  /// not packed.
  func blockFormat(of file: LogFile) -> LogBlock.Format? {
    if holdsPlainEvents(file) { return .csv }
    return holdsEvents(file) && SourceFormat(fileName: file.name) == .jsonl ? .jsonLines : nil
  }

  /// Whether a file holds events as they are, in whatever format, and is not packed.
  private func holdsEvents(_ file: LogFile) -> Bool {
    mapping == nil && records == nil && !file.name.lowercased().hasSuffix(".gz")
  }

  /// Whether a file is a table in plain text with commas, be it of events or of records that are mapped.
  func isPlainTable(_ file: LogFile) -> Bool {
    guard let source = mapping?.source else { return holdsPlainEvents(file) }
    let format = source.format ?? SourceFormat(fileName: file.name)
    return format == .csv && source.encoding == .utf8 && [nil, UInt8(ascii: ",")].contains(source.delimiter)
      && !file.name.lowercased().hasSuffix(".gz")
  }

  /// The columns by which events of the entry are told apart, or `nil` where the mapping drops none.
  var distinctColumns: Set<String>? { mapping?.deduplication.map { Set($0.columns) } }
}
