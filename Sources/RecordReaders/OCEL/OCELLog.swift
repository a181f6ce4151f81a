internal import Columns

/// An object-centric event log, whole.
///
/// Its events point at objects that may stand anywhere in the file, so all of it is in memory: every distinct text once,
/// and else only codes.
struct OCELLog {
  /// A value of an attribute.
  struct Attribute: Sendable, Hashable {
    /// The code of the attribute's name.
    var name: UInt32
    /// The code of the value as text; the missing one where it has none.
    var value: UInt32
    /// The code of the time from which on an object has the value; missing where it has it always, and for events.
    var time: UInt32 = TextDictionary.missing
  }

  /// A relation of an event to an object.
  struct Relation: Sendable, Hashable {
    /// The code of the object's id.
    var object: UInt32
    /// The code of what the object is to the event; missing where nothing is said.
    var qualifier: UInt32
  }

  /// An event.
  struct Event: Sendable {
    var id: UInt32
    var activity: UInt32
    var time: UInt32
    /// Where its attributes stand among all.
    var attributes: Range<Int>
    /// Where its relations stand among all.
    var relations: Range<Int>
    /// Where it stands in its file.
    var location: RecordPlace.Location
  }

  /// An object.
  struct Object: Sendable {
    var type: UInt32
    /// Where its attributes stand among all.
    var attributes: Range<Int>
  }

  /// All texts.
  let texts = TextDictionary()
  /// The events in the order of the file.
  var events: [Event] = []
  /// The objects by the codes of their ids.
  var objects: [UInt32: Object] = [:]
  /// The attributes of events and objects.
  var attributes: [Attribute] = []
  /// The relations of events to objects.
  var relations: [Relation] = []

  /// Begins empty.
  init() {}

  /// The code of a text.
  func code(_ text: [UInt8]) -> UInt32 { texts.code(of: text.span) }

  /// The code of a text.
  func code(_ text: String) -> UInt32 { texts.code(of: text) }
}
