/// An object around all records of a text: its members that have come so far and are no containers.
struct JSONFrame {
  /// A member.
  struct Member {
    /// The code of its name in the tokenizer.
    var name: UInt32
    var text: [UInt8]
  }

  /// The greatest number of members that are kept.
  static let memberLimit = TextRows.columnLimit

  /// The number of containers that are open directly inside it.
  let depth: Int
  /// Whether the records are in it.
  var isAroundRecords = true
  var members: [Member] = []
}
