import Glibc
import Columns
import Diagnostics
import RecordReaders

/// `reading-speed FILE [COLUMN…]`: reads a log to its end and says how long that took, of all its columns or of some.
guard let path = CommandLine.arguments.dropFirst().first else {
  print("reading-speed FILE [COLUMN…]: reads a log to its end and says how long that took.")
  exit(64)
}
let columns = CommandLine.arguments.count > 2 ? Set(CommandLine.arguments[2...]) : nil
var (rows, faults) = (0, 0)
let time = ContinuousClock().measure {
  do throws(DiagnosticsError) {
    var reader = try FileReading.open(
      LogFile(path: path, name: path), fileIndex: 0, options: SourceOptions(), columns: columns,
      dictionaries: ColumnDictionaries())
    while let batch = try reader.nextBatch() {
      rows += batch.rowCount
      faults += batch.faults.count
    }
  } catch {
    print(error.diagnostics.map(\.code).joined(separator: ", "))
  }
}
print("\(rows) rows, \(faults) faults, \(time)")
