import Columns
import Diagnostics
import RecordReaders

/// Everything that a reader gives, as texts.
struct RecordTexts {
  /// The rows: the texts by column, missing ones left out.
  var rows: [[String: String]] = []
  /// The columns of the last batch.
  var columns: Set<String> = []
  var places: [RecordPlace] = []
  var faults: [RecordFault] = []
  var remarks: [Diagnostic] = []
  /// What ended the reading, if not the file's end.
  var failure: DiagnosticsError?

  /// Reads to the end.
  init(_ reader: any Reader) {
    var reader = reader
    do throws(DiagnosticsError) {
      while let batch = try reader.nextBatch() {
        for var fault in batch.faults {
          fault.row = fault.row.map { $0 + rows.count }
          faults.append(fault)
        }
        for row in 0..<batch.rowCount {
          var texts: [String: String] = [:]
          for (name, column) in batch.columns.columns {
            guard case .text(let column) = column, column.codes[row] != TextDictionary.missing else { continue }
            texts[name] = column.dictionary[column.codes[row]]
          }
          rows.append(texts)
        }
        columns = Set(batch.columns.columns.keys)
        places += batch.places
      }
    } catch {
      failure = error
    }
    remarks = reader.remarks
  }

  /// The codes of the faults, in their order.
  var faultCodes: [String] { faults.map(\.message.code) }
}
