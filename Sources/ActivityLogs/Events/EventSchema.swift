package import Columns

/// The fields of the canonical event (DESIGN, §3) and their types.
package enum EventSchema {
  /// Every field with its type, in the order of the documentation.
  package static let fields: [(name: String, type: ColumnType)] = [
    ("id", .text), ("time", .time), ("end", .time), ("recorded_at", .time),
    ("community", .text), ("subdistrict", .text), ("actor", .text), ("body", .text), ("occurrence", .text),
    ("source", .text), ("recorded_by", .text), ("activity", .text), ("case", .text), ("person", .text),
    ("organization", .text), ("group", .text), ("building", .text), ("channel", .text), ("theme", .text),
    ("urgency", .text), ("outcome", .text), ("participants", .number), ("hours", .number), ("points", .number),
    ("rating", .number), ("evidence", .text), ("evidence_sha256", .text), ("approver", .text), ("title", .text),
    ("note", .text),
  ]

  /// The type of each field by its name.
  package static let types: [String: ColumnType] = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.type) })

  /// The fields that a record cannot do without; in place of `community`, `subdistrict` will do.
  package static let required = ["time", "community", "actor", "activity"]

  /// The column name of an attribute.
  package static func column(ofAttribute name: String) -> String { "x." + name }

  /// The name of the attribute whose column has that name, or `nil` where it is the column of no attribute.
  package static func attribute(ofColumn name: String) -> String? {
    name.utf8.starts(with: "x.".utf8) ? String(name.dropFirst(2)) : nil
  }

  /// The column that a name in a vocabulary or in a file's header stands for: of a field, else of an attribute.
  package static func column(named name: String) -> String {
    types[name] == nil ? column(ofAttribute: name) : name
  }
}
