internal import Rubrics

/// All weights of a rubric, each under a number: those of indicators by their index, then those of groups.
struct WeightTable: Sendable {
  private var groups: [String: Int] = [:]
  /// The number of weights.
  private(set) var count: Int

  /// Makes a table of the weights of indicators.
  init(indicators: Int) { count = indicators }

  /// The number of a group's weight, a new one where it has none yet.
  mutating func index(of id: String, on level: RollUpLevel) -> Int {
    let name = level.rawValue + "/" + id
    if let index = groups[name] { return index }
    groups[name] = count
    count += 1
    return count - 1
  }
}
