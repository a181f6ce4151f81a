internal import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import Rubrics
internal import Scoring

extension UnitIntervals {
  /// Takes the intervals of a unit's replicates.
  /// - Parameters:
  ///   - unit: its index among the study's.
  ///   - nodes: by replicate, the scores of all nodes of its tree.
  init(of unit: Int, draws: UnitDraws, nodes: [[FixedDecimal?]], in study: RobustnessStudy) {
    let (tree, settings) = (study.trees[unit], study.settings)
    let drawn = Set(draws.drawn.map(\.indicator))
    var below: [Set<Int>] = []
    for node in tree.nodes {
      below.append(
        node.children.reduce(into: []) { found, child in
          switch child.subject {
          case .indicator(let index): if study.points[unit][index] != nil { found.insert(index) }
          case .node(let index): found.formUnion(below[index])
          }
        })
    }
    let intervals = tree.nodes.indices.map { index -> Node in
      let values = nodes.compactMap { $0[index] }
      return Node(
        path: tree.nodes[index].path,
        interval: tree.nodes[index].isScored ? ScoreInterval(of: values, confidence: settings.confidence.share) : nil,
        drawn: below[index].intersection(drawn).count, scored: below[index].count)
    }
    let order = UnitIntervals.paths(of: study.units[unit].children, below: "")
    self.unit = study.units[unit].unit.id
    self.overall = intervals.last ?? Node(path: "", interval: nil, drawn: 0, scored: 0)
    self.groups = order.compactMap { path in intervals.dropLast().first { $0.path == path } }
    self.indicators = study.rubric.indicators.enumerated().compactMap { index, indicator in
      guard study.points[unit][index] != nil else { return nil }
      guard let own = draws.drawn.first(where: { $0.indicator == index }) else {
        return Indicator(
          id: indicator.id, value: nil, score: nil,
          clusters: study.clusters[unit][index], reason: study.whyFixed[unit][index])
      }
      let count = settings.replicates
      return Indicator(
        id: indicator.id,
        value: ScoreInterval(of: Array(own.values.prefix(count)), confidence: settings.confidence.share),
        score: ScoreInterval(of: Array(own.scores.prefix(count)), confidence: settings.confidence.share),
        clusters: own.clusters, reason: nil)
    }
  }

  /// The paths of groups, from the outside in, in the order of the result.
  private static func paths(of children: ScoreGroup.Children, below path: String) -> [String] {
    guard case .groups(let groups) = children else { return [] }
    return groups.flatMap { group -> [String] in
      let own = path.isEmpty ? group.id : path + "/" + group.id
      return [own] + paths(of: group.children, below: own)
    }
  }
}
