package import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Measurement
internal import Quantities
package import Rubrics

/// The comparisons of all relative indicators of a rubric, and who was left out of them.
package struct Calibrations: Sendable, Hashable {
  /// A unit with too few values to be compared.
  package struct ScreenedUnit: Sendable, Hashable {
    /// The unit's id.
    package var unit: String
    /// How many of its relative indicators have a value.
    package var available: Int
    /// How many of them apply to it.
    package var applicable: Int

    /// Makes a unit that was left out.
    package init(unit: String, available: Int, applicable: Int) {
      self.unit = unit
      self.available = available
      self.applicable = applicable
    }
  }

  /// The comparisons, by indicator, level and peer group.
  package let all: [Calibration]
  /// The units that were left out, in the order of the unit tree.
  package let screenedOut: [ScreenedUnit]

  /// Makes a collection.
  package init(all: [Calibration], screenedOut: [ScreenedUnit]) {
    self.all = all
    self.screenedOut = screenedOut
  }

  /// Whether nothing was compared and nobody left out.
  package var isEmpty: Bool { all.isEmpty && screenedOut.isEmpty }

  /// The least number of units with a value that are compared: 5, or more where the rubric ranks only more.
  package static func leastPeers(of rubric: Rubric) -> Int { max(5, rubric.rankAtLeast) }
}

extension Calibrations {
  /// Compares the findings of all units.
  /// - Parameter findings: by unit, in the order of the units, all of the rubric's indicators, each at the same position.
  package init(of rubric: Rubric, units: [Unit], findings: [[Finding]]) {
    let relative = rubric.indicators.indices.filter { rubric.indicators[$0].scale.relativeMethod != nil }
    guard !relative.isEmpty else {
      self.init(all: [], screenedOut: [])
      return
    }
    let screened = zip(units, findings).compactMap { unit, findings in
      rubric.screening.flatMap { Self.screened(unit, relative.map { findings[$0] }, by: $0) }
    }
    let outside = Set(screened.map { Array($0.unit.utf8) })
    var all: [Calibration] = []
    for position in relative {
      guard let method = rubric.indicators[position].scale.relativeMethod else { continue }
      var inputs: [Peers: [CalibrationInput]] = [:]
      for (unit, findings) in zip(units, findings) where !outside.contains(Array(unit.id.utf8)) {
        let finding = findings[position]
        guard finding.state == .scored || finding.state == .insufficientEvidence else { continue }
        let peers = Peers(of: unit, in: rubric)
        guard peers.isKnown else { continue }
        inputs[peers, default: []].append(CalibrationInput(unit, finding, by: method))
      }
      all += inputs.sorted { $0.key < $1.key }.map { peers, inputs in
        Calibration(
          of: rubric.indicators[position].id, on: peers.level, peerGroup: peers.group, by: method, inputs: inputs,
          leastPeers: Self.leastPeers(of: rubric))
      }
    }
    self.init(all: all, screenedOut: screened)
  }

  /// The unit with what it has, where that is too little.
  private static func screened(_ unit: Unit, _ findings: [Finding], by screening: Screening) -> ScreenedUnit? {
    let applicable = findings.filter { $0.state != .notApplicable }
    let available = applicable.count { finding in
      guard finding.state == .scored, let value = finding.fact?.value else { return false }
      return screening.subject == .measured || !value.isZero
    }
    guard let share = Rational(available).divided(by: Rational(applicable.count)), share < screening.atLeast else {
      return nil
    }
    return ScreenedUnit(unit: unit.id, available: available, applicable: applicable.count)
  }

  /// Which units are compared with each other.
  private struct Peers: Hashable, Comparable {
    let level: UnitLevel
    let group: PeerGroup?

    init(of unit: Unit, in rubric: Rubric) {
      level = unit.level
      group = PeerGroup(of: unit, in: rubric)
    }

    /// Whether it is known whom the unit is compared with.
    var isKnown: Bool { group.map { $0.value != nil } ?? true }

    private var order: (level: Int, value: [UInt8]) {
      (UnitLevel.allCases.firstIndex(of: level) ?? 0, Array((group?.value ?? "").utf8))
    }

    static func == (left: Peers, right: Peers) -> Bool { left.order == right.order }

    func hash(into hasher: inout Hasher) {
      hasher.combine(order.level)
      hasher.combine(order.value)
    }

    static func < (left: Peers, right: Peers) -> Bool {
      let (left, right) = (left.order, right.order)
      return left.level != right.level ? left.level < right.level : left.value.lexicographicallyPrecedes(right.value)
    }
  }
}

extension CalibrationInput {
  /// What a unit brings to the comparison of one of its findings.
  fileprivate init(_ unit: Unit, _ finding: Finding, by method: RelativeMethod) {
    self.init(unit: unit.id, value: finding.state == .scored ? finding.fact?.value : nil)
    switch method.imputation {
    case .mean(let fact?), .median(let fact?): group = unit.facts[fact]
    case .fact(let name):
      let number = unit.facts[name].flatMap { try? ExactDecimal($0) }
      standIn = number.map { Rational($0) }
    case .mean(nil), .median(nil), nil: break
    }
  }
}
