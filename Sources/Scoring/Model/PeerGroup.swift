package import ActivityLogs
internal import Columns
internal import Quantities
package import Rubrics

/// The units that are compared with each other: those with the same value of a fact.
package struct PeerGroup: Sendable, Hashable {
  /// The fact's name.
  package var fact: String
  /// Its value; `nil` for the units that have none, which are not compared with any.
  package var value: String?

  /// Makes a group.
  package init(fact: String, value: String?) {
    self.fact = fact
    self.value = value
  }
}

extension PeerGroup {
  /// The group of a unit, or `nil` where the rubric compares all units of a level.
  ///
  /// Numbers are the same when their values are, however they are written; anything else when its bytes are.
  package init?(of unit: Unit, in rubric: Rubric) {
    guard let fact = rubric.peerGroup else { return nil }
    let text = unit.facts[fact]
    let isNumber = rubric.vocabulary.facts[fact]?.type == .number
    let number = isNumber ? text.flatMap { try? ExactDecimal($0) } : nil
    self.init(fact: fact, value: number?.description ?? text)
  }
}

extension Ranking {
  /// Whether a unit is one of those compared, ranked or not.
  package func compares(_ unit: Unit, in rubric: Rubric) -> Bool {
    guard unit.level == level else { return false }
    let own = PeerGroup(of: unit, in: rubric)
    return own?.fact == peerGroup?.fact && own?.value.map { Array($0.utf8) } == peerGroup?.value.map { Array($0.utf8) }
  }
}
