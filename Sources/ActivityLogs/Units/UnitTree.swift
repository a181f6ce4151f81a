/// The units of an assessment and how they contain each other.
package struct UnitTree: Sendable {
  /// The units, by level from the smallest, then by id as UTF-8 bytes.
  package let units: [Unit]
  /// For each unit the index of its parent, −1 at the top.
  package let parents: [Int]
  private let indices: [UnitLevel: [String: Int]]

  /// Makes a tree of units whose parents are among them.
  package init(units: [Unit]) {
    let sorted = units.sorted {
      $0.level != $1.level ? $0.level < $1.level : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }
    var indices: [UnitLevel: [String: Int]] = [:]
    for (index, unit) in sorted.enumerated() { indices[unit.level, default: [:]][unit.id] = index }
    self.units = sorted
    self.indices = indices
    self.parents = sorted.map { unit in
      guard let parent = unit.parent else { return -1 }
      let above = unit.parentLevel.map { [$0] } ?? UnitLevel.allCases.filter { $0 > unit.level }
      return above.lazy.compactMap { indices[$0]?[parent] }.first ?? -1
    }
  }

  /// The index of the unit of that level and id.
  package func index(of id: String, level: UnitLevel) -> Int? {
    // A dictionary takes canonically equivalent texts for equal; ids are compared byte by byte.
    guard let index = indices[level]?[id], units[index].id.utf8.elementsEqual(id.utf8) else { return nil }
    return index
  }

  /// The unit of an index and all that contain it, smallest first.
  package func ancestry(of index: Int) -> [Int] {
    var result: [Int] = []
    var next = index
    while next >= 0 {
      result.append(next)
      next = parents[next]
    }
    return result
  }
}
