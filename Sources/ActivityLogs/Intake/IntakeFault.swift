internal import RecordReaders

/// A fault of a record, and how the one who has to mend it can be helped.
struct IntakeFault {
  /// What can be said besides, once it is known that the fault will be shown.
  enum Help: Hashable {
    /// Nothing.
    case none
    /// The actor, activity or unit that a word is nearest to.
    case nearActor(String)
    case nearActivity(String)
    case nearUnit(String, UnitLevel)
    /// Another record that has to do with it.
    case otherRecord(RecordPlace)
  }

  /// What is wrong.
  var fault: RecordFault
  /// What can be said besides.
  var help = Help.none
}
