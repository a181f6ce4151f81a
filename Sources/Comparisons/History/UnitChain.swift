/// A unit under the names that it has over the years.
///
/// Each part of a unit that was split goes on from the whole, with a break; a unit that others were merged into begins
/// with the merger, and the others end there.
struct UnitChain: Sendable, Hashable {
  /// Its key, year by year; `nil` before it began and after it ended.
  var keys: [UnitKey?]
  /// The places of the years in which it is one of several that one was split into.
  var splits: Set<Int> = []

  /// The chains of all units: those of the last year in its order, then those that only earlier ones have.
  /// - Parameters:
  ///   - years: the units of each year.
  ///   - crosswalks: which units go on as which, from each year to the next.
  static func all(of years: [[UnitKey]], crosswalks: [Crosswalk]) -> [UnitChain] {
    var chains: [UnitChain] = []
    for index in years.indices.reversed() {
      let known = Set(chains.compactMap { $0.keys[index] })
      chains += years[index].filter { !known.contains($0) }.map {
        UnitChain(endingWith: $0, in: index, of: years.count, crosswalks)
      }
    }
    return chains
  }

  /// Follows a unit back from the last year that has it.
  private init(endingWith key: UnitKey, in last: Int, of count: Int, _ crosswalks: [Crosswalk]) {
    keys = Array(repeating: nil, count: count)
    keys[last] = key
    var current = key
    for year in (0..<last).reversed() {
      let crosswalk = crosswalks.indices.contains(year) ? crosswalks[year] : Crosswalk()
      guard let before = crosswalk.predecessor(of: current) else { return }
      if before.isSplit { splits.insert(year + 1) }
      current = before.key
      keys[year] = current
    }
  }
}
