package import Diagnostics
package import RecordReaders

/// Makes events of the records that another reader gives, as a mapping says.
///
/// Of each record the columns that the mapping reads are looked at: what stands for no value becomes missing, lists are
/// taken apart, variables are worked out, the record is checked, and each rule that applies makes an event. A record of
/// which anything is bad is set aside whole: none of its events is given, and every fault of it has its place and no
/// row, so that the places of the faults without row tell how many records there are of that kind.
package struct MappedReader: Reader {
  private var source: any Reader
  private var work: MappingWork
  private let columns: Set<String>
  private var named: [NamedColumn]

  /// A column that the mapping's author names.
  private struct NamedColumn {
    var name: String
    var place: SourcePlace
  }

  /// Makes a reader.
  /// - Parameters:
  ///   - reader: the records, with at least the columns that `Mapping.columns` names, all of texts.
  ///   - mapping: what becomes of them.
  ///   - plan: which columns of events are made.
  ///   - file: the file's name, for people.
  /// - Throws: `DiagnosticsError` where a table lacks a column that the mapping's author names. Where each record has
  ///   names of its own, that no record had one of them is known only at the end, and is a remark.
  package init(
    _ reader: any Reader, mapping: Mapping, plan: ReadingPlan, file: String = "–"
  ) throws(DiagnosticsError) {
    source = reader
    work = MappingWork(mapping: mapping, plan: plan)
    columns = mapping.eventColumns
    let read = mapping.columns
    named = mapping.columnPlaces.filter { read.contains($0.key) }.map { NamedColumn(name: $0.key, place: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard Self.isTable(reader, mapping) else { return }
    let absent = named.filter { !reader.hasColumn($0.name) }.map { column in
      Diagnostic(.mappedColumnMissing, ["file": file, "column": ShownText.of(column.name)], at: column.place)
    }
    guard absent.isEmpty else { throw DiagnosticsError(absent.inReadingOrder()) }
  }

  /// Whether a header names all columns, so that they are known before the first record.
  private static func isTable(_ reader: any Reader, _ mapping: Mapping) -> Bool {
    switch mapping.source.format {
    case .csv, .tsv, .xlsx: true
    case .json, .jsonl, .xes, .ocel, .sections: false
    case nil: mapping.columns.contains(where: reader.hasColumn)
    }
  }

  package func hasColumn(_ name: String) -> Bool { columns.contains { $0.utf8.elementsEqual(name.utf8) } }

  package var remarks: [Diagnostic] {
    // Whether a file has a column can be known only once all of it has been read.
    let absent = named.filter { !source.hasColumn($0.name) }
    return source.remarks
      + absent.map { Diagnostic(.mappedColumnNeverThere, ["column": ShownText.of($0.name)], at: $0.place) }
  }

  package mutating func nextBatch() throws(DiagnosticsError) -> RecordBatch? {
    guard let records = try source.nextBatch() else { return nil }
    return work.events(of: records)
  }
}
