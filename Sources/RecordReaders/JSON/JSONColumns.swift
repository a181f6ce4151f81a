internal import Columns
internal import Diagnostics

/// The columns that members of records belong to, found by the codes of their names.
struct JSONColumns {
  /// The greatest length of a column's name in bytes.
  private static let nameLimit = 4096
  /// The greatest number of different ways to a member.
  private static let wayLimit = 4 * TextRows.columnLimit

  /// A way from a record to a member.
  private struct Way {
    /// The column's name, or its beginning; `nil` where it is too long.
    var name: [UInt8]?
    var place: TextRows.Place?
  }

  private struct Step: Hashable {
    var way: Int
    var name: UInt32
  }

  private var ways: [Way] = []
  private var steps: [Step: Int] = [:]
  /// For each level above the record, the way that stands for it; the record itself is level 0.
  private var levels: [Int] = []

  /// Begins without columns.
  init() {}

  /// The way that stands for a record (level 0) or for an object around it.
  mutating func way(level: Int) -> Int {
    while levels.count <= level {
      let name = Array(repeating: Array("../".utf8), count: levels.count).flatMap { $0 }
      ways.append(Way(name: name))
      levels.append(ways.count - 1)
    }
    return levels[level]
  }

  /// The way on to a member, or `nil` where there are too many ways or its name would be too long.
  mutating func way(from way: Int, to code: UInt32, names: TextDictionary) -> Int? {
    let step = Step(way: way, name: code)
    if let known = steps[step] { return ways[known].name == nil ? nil : known }
    guard ways.count < Self.wayLimit, var name = ways[way].name else { return nil }
    // The names of levels are empty or end with a slash.
    if !levels.contains(way) { name.append(UInt8(ascii: "/")) }
    name += names.utf8(of: code)
    steps[step] = ways.count
    ways.append(Way(name: name.count > Self.nameLimit ? nil : name))
    return name.count > Self.nameLimit ? nil : ways.count - 1
  }

  /// The way to the column that holds the name of a record's or an object's own.
  mutating func wayToOwnName(level: Int) -> Int {
    let way = way(level: level)
    // No name has this code, since names are counted from 0 on.
    let step = Step(way: way, name: .max)
    if let known = steps[step] { return known }
    steps[step] = ways.count
    ways.append(Way(name: (ways[way].name ?? []) + [UInt8(ascii: "*")]))
    return ways.count - 1
  }

  /// The column at the end of a way.
  mutating func place(of way: Int, in rows: inout TextRows) -> TextRows.Place {
    if let place = ways[way].place { return place }
    let place = rows.column(named: ways[way].name ?? [])
    ways[way].place = place
    return place
  }

  /// The name of the column at the end of a way, fit for a message.
  func shownName(of way: Int) -> String { ShownText.of((ways[way].name ?? [])[...]) }
}
