internal import Measurement
internal import Quantities

/// The value of one indicator at one unit in replicates, worked out of what its clusters contribute.
struct DrawnValue {
  private let form: Contributions.Form
  /// By entry, the place of its cluster.
  private let clusters: [Int]
  private let entries: [Contributions.Entry]
  /// The number of groups, where the form has any.
  private let groups: Int
  /// Whether sums stay below 2⁶³ whatever is drawn.
  private let staysSmall: Bool

  /// Makes what is worked out of contributions.
  init(_ contributions: Contributions, counts: ClusterCounts) {
    form = contributions.form
    entries = contributions.entries
    clusters = counts.places(of: entries.map(\.key))
    groups = entries.reduce(0) { max($0, Int($1.group) + 1) }
    let most = Int128(Int64.max) / Int128(PoissonCounts.most)
    let sums = entries.reduce((Int128(0), Int128(0))) {
      ($0.0 + Int128($1.above.magnitude), $0.1 + Int128($1.below.magnitude))
    }
    staysSmall = sums.0 < most && sums.1 < most
  }

  /// The values in the four replicates at hand; `nil` for one in which nothing was drawn that has a value.
  func values(_ counts: ClusterCounts) -> [FixedDecimal?] {
    switch form {
    case .total: return sums(counts).map { FixedDecimal(saturating: $0.above) }
    case .quotient: return sums(counts).map { FixedDecimal($0.above, over: $0.below) }
    case .percentile(let share, let isNearestRank, let unitsPerOne):
      return (0..<4).map { lane in
        isNearestRank
          ? nearestRank(share, unitsPerOne, counts, lane) : percentile(share, unitsPerOne, counts, lane)
      }
    case .gini: return (0..<4).map { gini(counts, $0) }
    case .largest(let share): return (0..<4).map { largest(share, counts, $0) }
    case .evenness(let categories): return (0..<4).map { evenness(categories, counts, $0) }
    case .matching(let residents): return (0..<4).map { matching(residents, counts, $0) }
    case .weighted(let residents): return (0..<4).map { weighted(residents, counts, $0) }
    case .ratio, .rate, .fixed: return [nil, nil, nil, nil]
    }
  }

  private func sums(_ counts: ClusterCounts) -> [(above: Int128, below: Int128)] {
    if staysSmall {
      var (above, below) = (SIMD4<Int64>.zero, SIMD4<Int64>.zero)
      for index in entries.indices {
        let count = counts.counts[clusters[index]]
        above &+= count &* entries[index].above
        below &+= count &* entries[index].below
      }
      return (0..<4).map { (Int128(above[$0]), Int128(below[$0])) }
    }
    return (0..<4).map { lane in
      var (above, below) = (Int128(0), Int128(0))
      for index in entries.indices {
        let count = Int128(counts.counts[clusters[index]][lane])
        above += count * Int128(entries[index].above)
        below += count * Int128(entries[index].below)
      }
      return (above, below)
    }
  }

  /// How often entries count, all together.
  private func size(_ counts: ClusterCounts, _ lane: Int) -> Int64 {
    clusters.reduce(Int64(0)) { $0 + counts.counts[$1][lane] }
  }

  private func percentile(
    _ share: ExactDecimal, _ unitsPerOne: Int64, _ counts: ClusterCounts, _ lane: Int
  ) -> FixedDecimal? {
    let size = size(counts, lane)
    guard size > 0 else { return nil }
    let position = Int128(size - 1) * share.units
    let below = Int64(position / ExactDecimal.unitsPerOne)
    let rest = position % ExactDecimal.unitsPerOne
    let lower = value(at: below, counts, lane)
    let upper = rest == 0 ? lower : value(at: below + 1, counts, lane)
    let scaled = Int128(lower) * ExactDecimal.unitsPerOne + rest * (Int128(upper) - Int128(lower))
    let divisor = ExactDecimal.unitsPerOne / Int128(FixedDecimal.unitsPerOne) * Int128(unitsPerOne)
    return FixedDecimal(saturating: scaled.quotient(roundedBy: divisor))
  }

  private func nearestRank(
    _ share: ExactDecimal, _ unitsPerOne: Int64, _ counts: ClusterCounts, _ lane: Int
  ) -> FixedDecimal? {
    let size = size(counts, lane)
    guard size > 0 else { return nil }
    let rank = (Int128(size) * share.units + ExactDecimal.unitsPerOne - 1) / ExactDecimal.unitsPerOne
    return FixedDecimal(Int128(value(at: max(Int64(rank), 1) - 1, counts, lane)), over: Int128(unitsPerOne))
  }

  /// The value at a place among all that count, in ascending order, from 0.
  private func value(at place: Int64, _ counts: ClusterCounts, _ lane: Int) -> Int64 {
    var passed: Int64 = 0
    for index in entries.indices {
      passed += counts.counts[clusters[index]][lane]
      if passed > place { return entries[index].above }
    }
    return entries.last?.above ?? 0
  }

  /// With x₁ ≤ … ≤ xₙ, Σ (2i − n − 1) xᵢ / (n Σ xᵢ).
  private func gini(_ counts: ClusterCounts, _ lane: Int) -> FixedDecimal? {
    var (size, whole, ranked) = (Int128(0), Int128(0), Int128(0))
    for index in entries.indices {
      let count = Int128(counts.counts[clusters[index]][lane])
      let part = count * Int128(entries[index].above)
      ranked += part * (2 * size + count)
      whole += part
      size += count
    }
    return size < 2 ? nil : FixedDecimal(ranked - size * whole, over: size * whole)
  }

  private func largest(_ share: ExactDecimal, _ counts: ClusterCounts, _ lane: Int) -> FixedDecimal? {
    let size = size(counts, lane)
    guard size >= 2 else { return nil }
    var left = (Int128(size) * share.units + ExactDecimal.unitsPerOne - 1) / ExactDecimal.unitsPerOne
    var (part, whole) = (Int128(0), Int128(0))
    for index in entries.indices.reversed() {
      let count = Int128(counts.counts[clusters[index]][lane])
      part += min(count, left) * Int128(entries[index].above)
      whole += count * Int128(entries[index].above)
      left -= min(count, left)
    }
    return FixedDecimal(part, over: whole)
  }

  /// By group, the sums of what its entries add.
  private func groupSums(
    _ count: Int, _ counts: ClusterCounts, _ lane: Int
  ) -> [(above: Int128, below: Int128)] {
    var sums = Array(repeating: (above: Int128(0), below: Int128(0)), count: max(count, groups))
    for index in entries.indices {
      let count = Int128(counts.counts[clusters[index]][lane])
      let group = Int(entries[index].group)
      sums[group].above += count * Int128(entries[index].above)
      sums[group].below += count * Int128(entries[index].below)
    }
    return sums
  }

  private func evenness(_ categories: Int?, _ counts: ClusterCounts, _ lane: Int) -> FixedDecimal? {
    let sums = groupSums(groups, counts, lane).map(\.above)
    let all = sums.reduce(0, +)
    let categories = Int128(categories ?? sums.count { $0 > 0 })
    guard all > 0, categories >= 2 else { return nil }
    let squares = sums.reduce(Int128(0)) { $0 + $1 * $1 }
    return FixedDecimal((all * all - squares) * categories, over: all * all * (categories - 1))
  }

  private func matching(_ residents: [Int64], _ counts: ClusterCounts, _ lane: Int) -> FixedDecimal? {
    let sums = groupSums(residents.count, counts, lane).map(\.above)
    let all = sums.reduce(0, +)
    let total = residents.reduce(Int128(0)) { $0 + Int128($1) }
    var difference = Int128(0)
    for (group, residents) in residents.enumerated() {
      difference += Int128((sums[group] * total - Int128(residents) * all).magnitude)
    }
    return FixedDecimal(2 * all * total - difference, over: 2 * all * total)
  }

  private func weighted(_ residents: [Int64], _ counts: ClusterCounts, _ lane: Int) -> FixedDecimal? {
    let sums = groupSums(residents.count, counts, lane)
    var (sum, total) = (Int128(0), Int128(0))
    for (group, residents) in residents.enumerated() {
      guard let value = FixedDecimal(sums[group].above, over: sums[group].below) else { return nil }
      sum += Int128(residents) * Int128(value.units)
      total += Int128(residents)
    }
    return total == 0 ? nil : FixedDecimal(saturating: sum.quotient(roundedBy: total))
  }
}
