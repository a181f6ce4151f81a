internal import CanonicalJSON
internal import Diagnostics
package import Rubrics

/// What changed between two editions of a rubric, as far as figures depend on it.
package struct RubricDifference: Sendable, Hashable {
  /// The keys of `rubric.yaml` that bear on figures and differ, ascending.
  package var changedKeys: [String]
  /// The indicators of both editions: those of the later one by id, then those that it no longer has, by id.
  package var indicators: [IndicatorPair]

  /// Compares two editions, or an edition with itself.
  package init(before: Rubric, after: Rubric) {
    self.changedKeys = Self.differing(
      before.resolvedDocument["rubric"], after.resolvedDocument["rubric"], besides: RubricLanguage.headWords)
    var pairing = Pairing(before: before, after: after)
    pairing.pairStated()
    pairing.pairSame()
    self.indicators = pairing.pairs
    let names = Dictionary(
      indicators.compactMap { pair in pair.before.flatMap { old in pair.after.map { (old, $0) } } },
      uniquingKeysWith: { first, _ in first })
    for (index, pair) in indicators.enumerated() {
      guard let old = pair.before, let new = pair.after else { continue }
      indicators[index].changedKeys = Self.differing(
        Self.document(of: old, in: before, renaming: names), Self.document(of: new, in: after, renaming: [:]),
        besides: RubricLanguage.indicatorWords)
    }
  }

  /// Whether anything differs that figures depend on.
  package var isEmpty: Bool {
    changedKeys.isEmpty && indicators.allSatisfy { $0.relation == .same && $0.changedKeys.isEmpty }
  }

  /// What an edition says of an indicator, with the later names of the indicators that it refers to.
  private static func document(of id: String, in rubric: Rubric, renaming names: [String: String]) -> JSONValue? {
    guard
      case .object(var members)? = rubric.resolvedDocument["indicators"]?.elements?.first(where: {
        $0["id"] == .string(id)
      })
    else { return nil }
    switch members["effect-shown-by"] {
    case .string(let name)?: members["effect-shown-by"] = .array([.string(names[name] ?? name)])
    case .array(let references)?:
      members["effect-shown-by"] = .array(
        references.compactMap(\.text).map { names[$0] ?? $0 }.sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        }.map { .string($0) })
    case nil, .null?, .bool?, .integer?, .object?: break
    }
    return .object(members)
  }

  /// The names of members that are not the same on both sides.
  private static func differing(_ left: JSONValue?, _ right: JSONValue?, besides ignored: Set<String>) -> [String] {
    let (left, right) = (left?.members ?? [:], right?.members ?? [:])
    return Set(left.keys).union(right.keys).subtracting(ignored).filter { left[$0] != right[$0] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension RubricDifference {
  /// The pairing of two editions' indicators.
  private struct Pairing {
    let before: [Indicator]
    let after: [Indicator]
    /// What each indicator of the later edition is paired with.
    private var found: [String: IndicatorPair] = [:]
    /// The indicators of the earlier edition that have a counterpart.
    private var taken: Set<String> = []

    init(before: Rubric, after: Rubric) {
      self.before = before.indicators
      self.after = after.indicators
    }

    private var beforeIDs: Set<String> { Set(before.map(\.id.description)) }
    private var afterIDs: Set<String> { Set(after.map(\.id.description)) }

    /// Pairs those of which one edition states what they are to be compared with; the later edition first, since the
    /// years may be compared backwards too.
    mutating func pairStated() {
      let (beforeIDs, afterIDs) = (beforeIDs, afterIDs)
      for indicator in after {
        let id = indicator.id.description
        switch indicator.previous {
        case .indicator(let name)? where beforeIDs.contains(name):
          pair(name, id, name == id ? .same : .renamed)
        case .notComparable(let reason)? where beforeIDs.contains(id):
          pair(id, id, .notComparable, reason)
        case nil, .indicator?, .notComparable?: break
        }
      }
      for indicator in before {
        let id = indicator.id.description
        switch indicator.previous {
        case .indicator(let name)? where afterIDs.contains(name) && !beforeIDs.contains(name):
          pair(id, name, .renamed)
        case .notComparable(let reason)? where afterIDs.contains(id) && !states(id):
          pair(id, id, .notComparable, reason)
        case nil, .indicator?, .notComparable?: break
        }
      }
    }

    /// Whether the later edition states itself what an indicator continues.
    private func states(_ id: String) -> Bool { after.contains { $0.id.description == id && $0.previous != nil } }

    /// Pairs those of one id that are left.
    mutating func pairSame() {
      let beforeIDs = beforeIDs
      for indicator in after where beforeIDs.contains(indicator.id.description) {
        pair(indicator.id.description, indicator.id.description, .same)
      }
    }

    private mutating func pair(
      _ old: String, _ new: String, _ relation: IndicatorPair.Relation, _ reason: LocalizedText? = nil
    ) {
      guard found[new] == nil, taken.insert(old).inserted else { return }
      found[new] = IndicatorPair(before: old, after: new, relation: relation, reason: reason)
    }

    /// All pairs, with those that have no counterpart.
    var pairs: [IndicatorPair] {
      after.map { indicator in
        let id = indicator.id.description
        return found[id] ?? IndicatorPair(before: nil, after: id, relation: .added)
      }
        + before.filter { !taken.contains($0.id.description) }.map {
          IndicatorPair(before: $0.id.description, after: nil, relation: .removed)
        }
    }
  }
}
