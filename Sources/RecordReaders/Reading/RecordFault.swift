package import Diagnostics

/// Something that makes a record unfit for use.
package struct RecordFault: Sendable, Hashable {
  /// The record's row in its batch, or `nil` where it could not be read and is in no batch.
  package var row: Int?
  /// Where the record stands.
  package var place: RecordPlace
  /// The name of the column that is to blame, as the file has it, if it is one.
  package var column: String?
  /// The exact place, where it is known already.
  package var position: SourcePosition?
  /// What is wrong.
  package var message: Message

  /// Makes a fault.
  package init(
    _ message: Message, row: Int?, place: RecordPlace, column: String? = nil, position: SourcePosition? = nil
  ) {
    self.row = row
    self.place = place
    self.column = column
    self.position = position
    self.message = message
  }
}
