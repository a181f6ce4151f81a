internal import Quantities

/// From children to parents.
extension NaiveRubric {
  /// Works out the node of a group and all groups below.
  func rollUp(
    _ members: [NaiveIndicator], levels: [String], path: String, level: String, id: String = "",
    into nodes: inout [String: NaiveNode], ask: ([String: NaiveNode], [NaiveIndicator]) -> NaivePlace
  ) -> NaiveNode {
    var children: [(weight: Rational, node: NaiveNode)] = []
    var groups: [String: NaiveNode] = [:]
    if let outer = levels.last {
      let names = Set(members.map { outer == "actor" ? $0.actor : $0.dimension })
      for name in names {
        let weights = outer == "actor" ? actorWeights : dimensionWeights
        let node = rollUp(
          members.filter { (outer == "actor" ? $0.actor : $0.dimension) == name }, levels: levels.dropLast(),
          path: path + "/" + name, level: outer, id: name, into: &nodes, ask: ask)
        groups[name] = node
        children.append((weights[name] ?? Rational(1), node))
      }
    } else {
      for member in members { children.append((member.weight, nodes[member.id] ?? NaiveNode(state: "error"))) }
    }
    let base = parent(of: children, policy: policies[level] ?? NaivePolicy())
    let node = applyRules(to: base, on: level, id, at: ask(groups, members))
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
    } else if let power = policy.power {
      score = NaiveFixed.powerMean(zip(counted, scores).map { (x: $1, weight: $0.weight) }, power: power)
    } else {
      let weighted = zip(counted, scores).map { $0.weight * $1 }
      score = NaiveNumber.quotient(NaiveNumber.sum(weighted), NaiveNumber.sum(counted.map(\.weight)))
    }
    return NaiveNode(
      state: "scored", score: score, band: band(of: score), covered: covered,
      steps: [NaiveStep(name: "base", value: score)])
  }

  /// The name of the band of a score: that of the greatest bound not above it.
  func band(of score: Rational) -> String? {
    var best: (name: String, from: Rational)?
    for band in bands where band.from <= score {
      if let known = best, known.from > band.from { continue }
      best = band
    }
    return best?.name
  }

  /// What the units that a unit is compared with have in common; `nil` where that is not known.
  func peers(of unit: NaiveUnit) -> String? {
    guard let peerGroup else { return "" }
    guard let text = unit.facts[peerGroup], !text.isEmpty else { return nil }
    // Only these facts are declared as numbers.
    if !["buildings", "population"].contains(peerGroup) { return text }
    return NaiveNumber.value(of: text).description
  }

  /// The ranks of some units by their ids; empty where too few have a score.
  func ranks(of scores: [(id: String, score: Rational)]) -> [String: Int] {
    if scores.count < rankAtLeast { return [:] }
    var ranks: [String: Int] = [:]
    for one in scores { ranks[one.id] = 1 + scores.filter { $0.score > one.score }.count }
    return ranks
  }
}
