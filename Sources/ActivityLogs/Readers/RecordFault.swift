package import Diagnostics

/// Something that makes a record unfit for use.
package struct RecordFault: Sendable, Hashable {
  /// What can be said besides, once it is known that the fault will be shown.
  package enum Help: Sendable, Hashable {
    /// Nothing.
    case none
    /// The actor, activity or unit that a word is nearest to.
    case nearActor(String)
    case nearActivity(String)
    case nearUnit(String, UnitLevel)
    /// Another record that has to do with it.
    case otherRecord(RecordPlace)
  }

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
  /// What can be said besides.
  package var help: Help

  /// Makes a fault.
  package init(
    _ message: Message, row: Int?, place: RecordPlace, column: String? = nil, position: SourcePosition? = nil,
    help: Help = .none
  ) {
    self.row = row
    self.place = place
    self.column = column
    self.position = position
    self.message = message
    self.help = help
  }
}
