/// Which units cannot be told apart: those whose intervals overlap.
struct RankGroups {
  /// By unit, the places of the others whose intervals overlap with its own.
  let overlapping: [[Int]]
  /// By unit, its group, from 1 at the top: units that hang together by overlapping intervals are of one group.
  let group: [Int]

  /// Groups units.
  /// - Parameter intervals: by unit, in the order in which groups are to be numbered; one without an interval overlaps
  ///   with none.
  init(of intervals: [ScoreInterval?]) {
    let places = intervals.indices
    let found = places.map { own in
      places.filter { other in
        guard other != own, let one = intervals[own], let two = intervals[other] else { return false }
        return one.overlaps(two)
      }
    }
    var group = Array(repeating: 0, count: intervals.count)
    var last = 0
    for place in places where group[place] == 0 {
      last += 1
      var waiting = [place]
      while let next = waiting.popLast() {
        guard group[next] == 0 else { continue }
        group[next] = last
        waiting += found[next]
      }
    }
    self.overlapping = found
    self.group = group
  }
}
