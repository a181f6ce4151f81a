/// What was found in a piece of a document: events in its order, and the bytes of their texts, in UTF-8.
///
/// A piece is made to be used again: handed back to the reader, it is filled anew without new memory.
package struct XMLPiece: Sendable {
  /// The events.
  package internal(set) var events: [XMLEvent] = []
  /// The attributes of all starts.
  package internal(set) var attributes: [XMLAttribute] = []
  /// The bytes of all values and texts.
  package internal(set) var bytes: [UInt8] = []
  /// Whether more may come to a text that is the last event: no element that is known has begun or ended since.
  var isTextOpen = false

  /// Makes a piece without events.
  package init() {}

  /// Where the value of an element's attribute stands in `bytes`, or `nil` where it has none of that name.
  package func value(of name: Int, in event: XMLEvent) -> Range<Int>? {
    guard event.kind == .start else { return nil }
    for index in event.range where attributes[index].name == name { return attributes[index].value }
    return nil
  }

  /// The value of an element's attribute, or `nil` where it has none of that name.
  package func text(of name: Int, in event: XMLEvent) -> String? {
    value(of: name, in: event).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Takes all events and bytes away and keeps the memory.
  mutating func removeAll() {
    removeEvents()
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes all events away and keeps the memory.
  mutating func removeEvents() {
    events.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    isTextOpen = false
  }
}
