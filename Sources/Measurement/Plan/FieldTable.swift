internal import Columns

/// The columns that some part of a plan reads, by type; the place of a name in its list is its index in the loops.
struct FieldTable: Sendable {
  /// The columns of texts.
  private(set) var texts: [String] = []
  /// The columns of numbers.
  private(set) var numbers: [String] = []
  /// The columns of times.
  private(set) var times: [String] = []

  /// The column of a name, entered where it is new.
  mutating func reference(to name: String, type: ColumnType) -> FieldReference {
    switch type {
    case .text: .text(Self.index(of: name, in: &texts))
    case .number: .number(Self.index(of: name, in: &numbers))
    case .time: .time(Self.index(of: name, in: &times))
    }
  }

  /// The index of a column that holds numbers; entered where it is new.
  mutating func number(_ name: String) -> Int { Self.index(of: name, in: &numbers) }

  /// Whether no column is read.
  var isEmpty: Bool { texts.isEmpty && numbers.isEmpty && times.isEmpty }

  private static func index(of name: String, in names: inout [String]) -> Int {
    if let index = names.firstIndex(of: name) { return index }
    names.append(name)
    return names.count - 1
  }
}
