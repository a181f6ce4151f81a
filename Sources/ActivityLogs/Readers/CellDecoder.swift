internal import Columns
internal import Diagnostics
internal import Quantities
internal import RecordReaders

/// Makes typed columns of cells, column by column; an empty cell is a missing value.
struct CellDecoder {
  private let bytes: [UInt8]
  private let rows: RowRanges
  private let zone: TimeZoneRules
  /// What is wrong with the records so far.
  private(set) var faults: [RecordFault]

  /// Begins with the faults that the records' form has.
  init(bytes: [UInt8], rows: RowRanges, zone: TimeZoneRules, faults: [RecordFault]) {
    self.bytes = bytes
    self.rows = rows
    self.zone = zone
    self.faults = faults
  }

  /// The texts of the cells at one place of each row.
  func texts(_ cell: Int, _ dictionary: TextDictionary) -> TextColumn {
    let codes = dictionary.codes(of: rows.column(cell), in: bytes)
    return TextColumn(codes: codes, dictionary: dictionary)
  }

  /// The numbers of the cells at one place of each row.
  /// - Parameter name: the column's name in the file.
  mutating func numbers(_ cell: Int, name: String) -> NumberColumn {
    var values: [ExactDecimal?] = []
    values.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      let range = rows[row, cell]
      guard !range.isEmpty else {
        values.append(nil)
        continue
      }
      do throws(ExactDecimal.ParseFailure) {
        values.append(try ExactDecimal(parsing: bytes[range]))
      } catch {
        values.append(nil)
        note(error.template, row, range, name)
      }
    }
    return NumberColumn(values: values)
  }

  /// The times of the cells at one place of each row.
  /// - Parameter name: the column's name in the file.
  mutating func times(_ cell: Int, name: String) -> TimeColumn {
    var values: [LogTime?] = []
    values.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      let range = rows[row, cell]
      guard !range.isEmpty else {
        values.append(nil)
        continue
      }
      do throws(LogTime.ParseFailure) {
        values.append(try LogTime(parsing: bytes.span.extracting(range), zone: zone))
      } catch {
        values.append(nil)
        note(error.template, row, range, name)
      }
    }
    return TimeColumn(values: values)
  }

  private mutating func note(_ template: MessageTemplate, _ row: Int, _ range: Range<Int>, _ name: String) {
    let message = Message(template, cell: bytes[range], column: name)
    faults.append(RecordFault(message, row: row, place: rows.places[row], column: name))
  }
}
