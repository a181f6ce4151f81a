internal import ActivityLogs

/// Which units of a year go on as which units of another: renamed, split, merged, new and dissolved ones.
///
/// Units that it does not name go on as the unit of the same level and id.
package struct Crosswalk: Sendable, Hashable {
  /// A link from a unit of the earlier year to one of the later.
  package struct Link: Sendable, Hashable {
    /// The unit in the earlier year; `nil` for one that is new.
    package var before: UnitKey?
    /// The unit in the later year; `nil` for one that is no more.
    package var after: UnitKey?

    /// Makes a link.
    package init(before: UnitKey?, after: UnitKey?) {
      self.before = before
      self.after = after
    }
  }

  /// The links, in the order of the file.
  package var links: [Link]

  /// Makes a crosswalk.
  package init(links: [Link] = []) { self.links = links }

  /// The units of two years, paired: those of the later year in its order, then those that are no more.
  package func pairs(before: [RecordedUnit], after: [RecordedUnit]) -> [UnitPair] {
    let (oldByKey, newByKey) = (Self.byKey(before), Self.byKey(after))
    let named = (Set(links.compactMap(\.before)), Set(links.compactMap(\.after)))
    func predecessors(of unit: RecordedUnit) -> [RecordedUnit] {
      if named.1.contains(unit.key) {
        return links.filter { $0.after == unit.key }.compactMap { $0.before.flatMap { oldByKey[$0] } }
      }
      return named.0.contains(unit.key) ? [] : oldByKey[unit.key].map { [$0] } ?? []
    }
    func successors(of unit: RecordedUnit) -> [RecordedUnit] {
      if named.0.contains(unit.key) {
        return links.filter { $0.before == unit.key }.compactMap { $0.after.flatMap { newByKey[$0] } }
      }
      return named.1.contains(unit.key) ? [] : newByKey[unit.key].map { [$0] } ?? []
    }
    let later = after.flatMap { unit -> [UnitPair] in
      let old = predecessors(of: unit)
      guard let first = old.first else { return [UnitPair(before: nil, after: unit, relation: .added)] }
      guard old.count == 1 else {
        return old.map { UnitPair(before: $0, after: unit, relation: .merged, family: old) }
      }
      let siblings = successors(of: first)
      guard siblings.count == 1 else {
        return [UnitPair(before: first, after: unit, relation: .split, family: siblings)]
      }
      return [UnitPair(before: first, after: unit, relation: first.key == unit.key ? .same : .renamed)]
    }
    let gone = before.filter { successors(of: $0).isEmpty }
    return later + gone.map { UnitPair(before: $0, after: nil, relation: .removed) }
  }

  /// Which unit of the earlier year goes on as a unit of the later; `nil` where it is new, or several were merged into it.
  /// - Returns: the unit, and whether it was split.
  func predecessor(of key: UnitKey) -> (key: UnitKey, isSplit: Bool)? {
    let own = links.filter { $0.after == key }
    guard !own.isEmpty else { return links.contains { $0.before == key } ? nil : (key, false) }
    guard own.count == 1, let before = own[0].before else { return nil }
    return (before, links.count { $0.before == before } > 1)
  }

  private static func byKey(_ units: [RecordedUnit]) -> [UnitKey: RecordedUnit] {
    Dictionary(units.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
