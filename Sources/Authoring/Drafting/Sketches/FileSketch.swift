internal import Diagnostics
internal import RecordReaders

/// What was seen of a file.
struct FileSketch: Sendable {
  /// How its records are read.
  var options: SourceOptions
  /// On what the encoding rests; `nil` where the format settles it.
  var encoding: EncodingGuess?
  /// On what the delimiter rests; `nil` where there is none.
  var delimiter: DelimiterGuess?
  /// On what the header rests; `nil` for a file without tables.
  var header: HeaderGuess?
  /// The names of the sheets of a workbook.
  var sheets: [String] = []
  /// The types of objects of an object-centric log, each with the number of events related to one of it.
  var objectTypes: [ObjectType] = []
  /// The pointer by which the records of a JSON text were found.
  var pointer: String?
  /// The columns, in the order of the file where it has one.
  var columns: [ColumnSketch] = []
  /// The number of records that were looked at.
  var looked = 0
  /// Whether these are all.
  var isWhole = true
  /// The number of records with a fault of form.
  var faulty = 0
  /// The number of those that could not be looked at at all.
  var unreadable = 0
  /// What is wrong with the first of them.
  var firstFault: Message?

  /// A type of objects.
  struct ObjectType: Sendable, Hashable {
    var name: String
    var events: Int
  }
}
