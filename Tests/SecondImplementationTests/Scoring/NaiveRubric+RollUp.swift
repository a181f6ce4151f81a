internal import Quantities

/// From children to parents.
extension NaiveRubric {
  /// Works out the node of a group and all groups below.
  func rollUp(
    _ members: [NaiveIndicator], levels: [String], path: String, level: String, into nodes: inout [String: NaiveNode]
  ) -> NaiveNode {
    var children: [(weight: Rational, node: NaiveNode)] = []
    if let outer = levels.last {
      let names = Set(members.map { outer == "actor" ? $0.actor : $0.dimension })
      for name in names {
        let weights = outer == "actor" ? actorWeights : dimensionWeights
        let node = rollUp(
          members.filter { (outer == "actor" ? $0.actor : $0.dimension) == name }, levels: levels.dropLast(),
          path: path + "/" + name, level: outer, into: &nodes)
        children.append((weights[name] ?? Rational(1), node))
      }
    } else {
      for member in members { children.append((member.weight, nodes[member.id] ?? NaiveNode(state: "error"))) }
    }
    let node = parent(of: children, policy: policies[level] ?? NaivePolicy())
    nodes[path] = node
    return node
  }

  /// The node above some children.
  func parent(of children: [(weight: Rational, node: NaiveNode)], policy: NaivePolicy) -> NaiveNode {
    let applicable = children.filter { !["not-applicable", "waived"].contains($0.node.state) }
    if applicable.isEmpty { return NaiveNode(state: "not-applicable") }
    let scored = applicable.filter { ["scored", "exempt"].contains($0.node.state) }
    let weight = NaiveNumber.sum(scored.map(\.weight))
    let covered = NaiveNumber.quotient(weight, NaiveNumber.sum(applicable.map(\.weight)))
    let notAssessed = NaiveNode(state: "not-assessed", covered: covered)
    if applicable.contains(where: { $0.node.state == "error" }) || scored.isEmpty { return notAssessed }
    if covered < policy.atLeast { return notAssessed }
    if policy.missing == "fail", scored.count < applicable.count { return notAssessed }
    let counted = policy.missing == "zero" ? applicable : scored
    let scores = counted.map { $0.node.score ?? Rational(0) }
    var score = scores[0]
    if policy.takesLowest {
      for other in scores where other < score { score = other }
    } else {
      let weighted = zip(counted, scores).map { $0.weight * $1 }
      score = NaiveNumber.quotient(NaiveNumber.sum(weighted), NaiveNumber.sum(counted.map(\.weight)))
    }
    return NaiveNode(state: "scored", score: score, band: band(of: score), covered: covered)
  }

  /// The name of the band of a score: that of the greatest bound not above it.
  private func band(of score: Rational) -> String? {
    var best: (name: String, from: Rational)?
    for band in bands where band.from <= score {
      if let known = best, known.from > band.from { continue }
      best = band
    }
    return best?.name
  }

  /// The ranks of some units by their ids; empty where too few have a score.
  func ranks(of scores: [(id: String, score: Rational)]) -> [String: Int] {
    if scores.count < rankAtLeast { return [:] }
    var ranks: [String: Int] = [:]
    for one in scores { ranks[one.id] = 1 + scores.filter { $0.score > one.score }.count }
    return ranks
  }
}
