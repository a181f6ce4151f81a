internal import ActivityLogs
internal import Rubrics

/// What the engine has to know of an indicator besides its measure.
struct MeasuredIndicator: Sendable {
  /// Its index in the rubric.
  let index: Int
  /// The bit of the actor whose conduct it judges.
  let actorBit: UInt8
  /// The levels of units it is measured at.
  let levels: Set<UnitLevel>
  /// By unit, what is mixed into the hashes that draw evidence.
  let salts: [UInt64]

  /// Makes what is known of a measure inside that of an indicator: all the same but for the place of its facts.
  func part(at index: Int) -> MeasuredIndicator { MeasuredIndicator(part: index, of: self) }

  private init(part index: Int, of whole: MeasuredIndicator) {
    self.index = index
    self.actorBit = whole.actorBit
    self.levels = whole.levels
    self.salts = whole.salts
  }

  /// Makes what is known of an indicator.
  init(_ indicator: Indicator, index: Int, units: UnitTree, seed: String) {
    self.index = index
    self.actorBit = indicator.actor.bit
    self.levels = indicator.units
    self.salts = units.units.map {
      EvidenceHash.salt(seed: seed, indicator: indicator.id.description, unit: $0.id)
    }
  }
}
