internal import Diagnostics
internal import RecordReaders

/// What is wrong with the records of a batch, and what is to be told of good ones.
struct RecordFindings {
  /// Something to be told of a good record.
  struct Remark {
    /// The record.
    var record: Int
    /// The event it is about, by its rule and its place among the rule's events; `nil` for the record as a whole.
    var event: (rule: Int, index: Int)?
    /// What is to be told.
    var note: RecordFault
  }

  /// The most faults that are told of a record.
  private static let mostFaults = 20

  /// Where each record stands.
  let places: [RecordPlace]
  /// Which records are bad.
  private(set) var isBad: [Bool]
  /// What is to be told of records, some of which are bad.
  private(set) var remarks: [Remark] = []
  /// What is wrong with records that are in the batch.
  private var found: [Int: [RecordFault]] = [:]
  /// What is wrong with records that are not.
  private let unread: [RecordFault]

  /// Begins with what the reader of the records found.
  init(_ raw: RecordBatch) {
    places = raw.places
    isBad = Array(repeating: false, count: raw.rowCount)
    unread = raw.faults.filter { $0.row == nil }
    for fault in raw.faults {
      if let row = fault.row { add(fault, to: row) }
    }
    for note in raw.notes { remarks.append(Remark(record: note.row ?? -1, event: nil, note: note)) }
  }

  /// Takes down that something is wrong with a record; the same thing of the same column only once, and not more than
  /// anybody reads.
  mutating func add(_ fault: RecordFault, to record: Int) {
    var fault = fault
    fault.row = nil
    isBad[record] = true
    let known = found[record] ?? []
    guard known.count < Self.mostFaults, !known.contains(fault) else { return }
    found[record, default: []].append(fault)
  }

  /// Takes down that something is wrong with a record.
  /// - Parameter column: the column that is to blame, if it is one.
  mutating func add(_ message: Message, to record: Int, column: String? = nil) {
    add(RecordFault(message, row: nil, place: places[record], column: column), to: record)
  }

  /// Takes down what is to be told of a record.
  mutating func note(_ remark: Remark) { remarks.append(remark) }

  /// Everything that is wrong, in the order of the file.
  var faults: [RecordFault] {
    let mapped = found.keys.sorted().flatMap { found[$0] ?? [] }
    return (unread + mapped).enumerated()
      .sorted { $0.element.place != $1.element.place ? $0.element.place < $1.element.place : $0.offset < $1.offset }
      .map(\.element)
  }
}
