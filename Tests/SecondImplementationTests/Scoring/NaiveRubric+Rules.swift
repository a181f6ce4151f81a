internal import Quantities

/// Rules.
extension NaiveRubric {
  /// What the rules make of a node that has a score.
  func applyRules(to node: NaiveNode, on level: String, _ id: String, at place: NaivePlace) -> NaiveNode {
    guard var score = node.score else { return node }
    var node = node
    func keep(_ name: String, _ new: Rational) {
      if new == score { return }
      score = new
      node.steps.append(NaiveStep(name: name, value: new))
    }
    func acting(_ kind: String) -> [NaiveRule] {
      rules.filter { rule in
        guard rule.kind == kind, rule.acts(on: level, id) else { return false }
        guard let condition = rule.condition else { return true }
        let truth = condition.truth(place)
        if truth == nil { node.undecided.append(kind + ":" + rule.id) }
        return truth == true
      }
    }
    /// What a rule takes or gives.
    func points(_ rule: NaiveRule) -> Rational? {
      var points = rule.points
      if let per = rule.per {
        guard let factor = place.factor(per) else { return nil }
        points = points * factor
      }
      if let most = rule.atMost, points > most { return most }
      return points
    }
    for rule in acting("deductions") {
      guard let points = points(rule) else {
        node.undecided.append("deductions:" + rule.id)
        continue
      }
      keep("deductions:" + rule.id, score - points)
    }
    let deducted = score
    for rule in acting("bonus") {
      guard let points = points(rule) else {
        node.undecided.append("bonus:" + rule.id)
        continue
      }
      keep("bonus:" + rule.id, score + points)
    }
    if let cap = bonusCap, score > deducted + cap { keep("bonus-cap", deducted + cap) }
    if score < Rational(0) { keep("clamp", Rational(0)) }
    if score > Rational(100) { keep("clamp", Rational(100)) }
    let before = score
    var results: [Rational] = []
    for kind in ["gate", "veto"] {
      for rule in acting(kind) {
        if let set = rule.score { results.append(set) }
        if let cap = rule.cap { results.append(cap < before ? cap : before) }
        keep(kind + ":" + rule.id, results.min() ?? before)
      }
    }
    node.undecided.sort()
    node.score = score
    node.band = band(of: score)
    return node
  }
}
