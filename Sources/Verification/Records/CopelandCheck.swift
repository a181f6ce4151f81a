internal import ActivityLogs
internal import CanonicalJSON
internal import Quantities
internal import Scoring

/// Whether ranks by Copeland's rule follow from the parts of the scores.
///
/// Parts that are equal to the six places that are recorded may have differed beyond them: what hangs on these alone is
/// left as it is recorded.
struct CopelandCheck {
  /// Whether the recorded ranks can have come of the units' parts.
  let holds: Bool

  /// Compares units once more, each with each.
  /// - Parameters:
  ///   - recorded: the entries under `copeland`.
  ///   - units: the units that are ranked, their scores to six places.
  init(_ recorded: [JSONValue], of units: [UnitScore]) {
    let entries = recorded.compactMap { Entry($0) }
    let parts = Dictionary(
      units.map { (Array($0.unit.id.utf8), ComparedParts(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let order = entries.sorted {
      $0.rank != $1.rank ? $0.rank < $1.rank : $0.unit.lexicographicallyPrecedes($1.unit)
    }
    guard entries.count == recorded.count, Set(entries.map(\.unit)) == Set(parts.keys), entries.count == units.count,
      entries.map(\.unit) == order.map(\.unit)
    else {
      holds = false
      return
    }
    holds = entries.allSatisfy { entry in
      let better = entries.count { $0.balance > entry.balance }
      return entry.rank == better + 1 && parts[entry.unit].map { Self.canHold(entry, $0, among: parts) } ?? false
    }
  }

  /// Whether a unit can outrank as many others as is recorded, and as many can outrank it.
  private static func canHold(_ entry: Entry, _ own: ComparedParts, among parts: [[UInt8]: ComparedParts]) -> Bool {
    var (certain, open) = ((wins: 0, losses: 0), 0)
    for (unit, other) in parts where unit != entry.unit {
      let (margin, equal) = own.compared(with: other)
      if margin > equal {
        certain.wins += 1
      } else if margin < .zero - equal {
        certain.losses += 1
      } else if !equal.isZero {
        open += 1
      }
    }
    return entry.wins >= certain.wins && entry.losses >= certain.losses
      && entry.wins + entry.losses <= certain.wins + certain.losses + open
  }

  /// A recorded rank.
  private struct Entry {
    let unit: [UInt8]
    let rank: Int
    let wins: Int
    let losses: Int

    /// By what units are ranked.
    var balance: Int { wins - losses }

    init?(_ json: JSONValue) {
      func number(_ key: String) -> Int? { json[key]?.text.flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }
      guard let unit = json["unit"]?.text, let rank = number("rank"), let wins = number("wins"),
        let losses = number("losses")
      else { return nil }
      (self.unit, self.rank, self.wins, self.losses) = (Array(unit.utf8), rank, wins, losses)
    }
  }
}
