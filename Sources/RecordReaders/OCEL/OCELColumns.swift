internal import Columns

/// The columns of an object-centric log, found by the codes of attributes' names.
struct OCELColumns {
  /// The columns that every such log has.
  private static let own = ["id", "activity", "time", "object", "object-type", "qualifier"]

  private var places: [String: TextRows.Place] = [:]
  private var eventPlaces: [UInt32: TextRows.Place] = [:]
  private var objectPlaces: [UInt32: TextRows.Place] = [:]

  /// Begins without columns.
  init() {}

  /// The column of a name that every log has.
  mutating func place(named name: String, in rows: inout TextRows) -> TextRows.Place {
    if let place = places[name] { return place }
    let place = rows.column(named: Array(name.utf8))
    places[name] = place
    return place
  }

  /// The column of an attribute.
  /// - Parameter name: the code of the attribute's name.
  mutating func place(
    of name: UInt32, isOfObject: Bool, texts: TextDictionary, in rows: inout TextRows
  ) -> TextRows.Place {
    if let place = isOfObject ? objectPlaces[name] : eventPlaces[name] { return place }
    var column = Array(texts.utf8(of: name))
    if isOfObject {
      column = Array("../".utf8) + column
    } else if Self.own.contains(where: { $0.utf8.elementsEqual(column) }) {
      column = Array("attribute/".utf8) + column
    }
    let place = rows.column(named: column)
    if isOfObject { objectPlaces[name] = place } else { eventPlaces[name] = place }
    return place
  }
}
