internal import ActivityLogs
internal import Rubrics

/// What the engine has to know, besides its measure, of what it measures: an indicator, or a quantity that the rubric's
/// rules ask about.
struct MeasuredIndicator: Sendable {
  /// Its index among what the plan measures: the indicators, then the named quantities.
  let index: Int
  /// The index of the whole, where this is a measure inside another; else its own.
  let owner: Int
  /// The bit of the actor whose conduct it judges; 0 where it judges nobody's.
  let actorBit: UInt8
  /// The levels of units it is measured at.
  let levels: Set<UnitLevel>
  /// By unit, what is mixed into the hashes that draw evidence.
  let salts: [UInt64]

  /// Makes what is known of a measure inside that of an indicator: all the same but for the place of its facts.
  func part(at index: Int) -> MeasuredIndicator { MeasuredIndicator(part: index, of: self) }

  private init(part index: Int, of whole: MeasuredIndicator) {
    self.index = index
    self.owner = whole.owner
    self.actorBit = whole.actorBit
    self.levels = whole.levels
    self.salts = whole.salts
  }

  /// Makes what is known of an indicator.
  init(_ indicator: Indicator, index: Int, units: UnitTree, seed: String) {
    self.index = index
    self.owner = index
    self.actorBit = indicator.actor.bit
    self.levels = indicator.units
    self.salts = Self.salts(of: indicator.id.description, units: units, seed: seed)
  }

  /// Makes what is known of a named quantity; it is measured at every level.
  init(_ measure: NamedMeasure, index: Int, units: UnitTree, seed: String) {
    self.index = index
    self.owner = index
    self.actorBit = 0
    self.levels = Set(UnitLevel.allCases)
    self.salts = Self.salts(of: measure.name, units: units, seed: seed)
  }

  private static func salts(of name: String, units: UnitTree, seed: String) -> [UInt64] {
    units.units.map { EvidenceHash.salt(seed: seed, indicator: name, unit: $0.id) }
  }
}
