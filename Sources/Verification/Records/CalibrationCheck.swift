internal import ActivityLogs
internal import Assessments
internal import CanonicalJSON
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// Whether the comparisons of units follow from what each unit brought to them, and whether scores are those compared.
struct CalibrationCheck {
  /// The figures that do not, by their paths.
  private(set) var wrong: [String] = []
  /// The number of comparisons that do.
  private(set) var count = 0
  /// The recorded comparisons.
  let calibrations: Calibrations

  /// Computes all comparisons of a result once more, and holds what units brought to them against what was found there.
  /// - Parameter units: the units of the result.
  init(_ result: JSONValue, rubric: Rubric, units: [UnitScore]) {
    let least = Calibrations.leastPeers(of: rubric)
    var all: [Calibration] = []
    for item in result["calibrations"]?.elements ?? [] {
      let path = "calibrations/" + (item["indicator"]?.text ?? "")
      guard let calibration = Calibration(recorded: item, rubric: rubric, leastPeers: least),
        calibration.json == item
      else {
        wrong.append(path)
        continue
      }
      all.append(calibration)
      count += 1
    }
    let screened = (result["screened-out"]?.elements ?? []).compactMap { item -> Calibrations.ScreenedUnit? in
      guard let unit = item["unit"]?.text, let available = item["available"]?.text.flatMap({ Int($0) }),
        let applicable = item["applicable"]?.text.flatMap({ Int($0) })
      else { return nil }
      return Calibrations.ScreenedUnit(unit: unit, available: available, applicable: applicable)
    }
    for unit in screened {
      let share = Rational(unit.available).divided(by: Rational(unit.applicable)) ?? .zero
      if !(rubric.screening.map { share < $0.atLeast } ?? false) { wrong.append("screened-out/" + unit.unit) }
    }
    calibrations = Calibrations(all: all, screenedOut: screened)
    let isWithoutGroups = rubric.peerGroup == nil
    for (indicator, own) in Dictionary(grouping: all, by: \.indicator) {
      let inputs = own.flatMap { calibration in calibration.entries.map { Brought(calibration.level, $0.input) } }
      let isTwice = Set(inputs.map(\.place)).count < inputs.count
      let outside = screened.map { Array($0.unit.utf8) }
      let found = units.filter { !outside.contains(Array($0.unit.id.utf8)) }
      if isTwice || !Self.hold(inputs, found, indicator, isComplete: isWithoutGroups) {
        wrong.append("calibrations/" + indicator.description)
      }
    }
    wrong.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether units brought to the comparisons of an indicator what was found there, and nobody else brought anything.
  /// - Parameters:
  ///   - inputs: what they brought.
  ///   - units: the units that could be compared.
  ///   - isComplete: whether all units without enough evidence must be among them.
  private static func hold(
    _ inputs: [Brought], _ units: [UnitScore], _ indicator: IndicatorID, isComplete: Bool
  ) -> Bool {
    let findings = Dictionary(
      units.compactMap { unit in
        unit.indicators.first { $0.finding.indicator.id == indicator }.map {
          (Brought.Place(unit.unit.level, unit.unit.id), $0.finding)
        }
      }, uniquingKeysWith: { first, _ in first })
    let compared = Set(inputs.map(\.place))
    let isAnyMissing = findings.contains { place, finding in
      finding.state == .insufficientEvidence && !compared.contains(place)
    }
    guard !(isComplete && isAnyMissing) else { return false }
    return inputs.allSatisfy { input in
      guard let finding = findings[input.place] else { return false }
      switch finding.state {
      case .scored: return input.hasValue
      case .insufficientEvidence: return !input.hasValue
      // Compared, and then nothing came of it.
      case .notAssessed, .waived: return !input.hasValue || finding.fact?.value != nil
      case .notApplicable, .exempt, .error: return false
      }
    }
  }
}

/// Who brought a value to a comparison, or came without one.
private struct Brought {
  /// A unit, told by its bytes.
  struct Place: Hashable {
    let level: UnitLevel
    let unit: [UInt8]

    init(_ level: UnitLevel, _ unit: String) { (self.level, self.unit) = (level, Array(unit.utf8)) }
  }

  let place: Place
  let hasValue: Bool

  init(_ level: UnitLevel, _ input: CalibrationInput) {
    place = Place(level, input.unit)
    hasValue = input.value != nil
  }
}

extension Calibration {
  /// Compares once more what units are recorded to have brought.
  fileprivate init?(recorded item: JSONValue, rubric: Rubric, leastPeers: Int) {
    guard let id = item["indicator"]?.text.flatMap({ IndicatorID($0) }),
      let level = item["level"]?.text.flatMap(UnitLevel.init(rawValue:)),
      let method = rubric.indicators.first(where: { $0.id == id })?.scale.relativeMethod
    else { return nil }
    let group = item["peer-group"]?["fact"]?.text.map { PeerGroup(fact: $0, value: item["peer-group"]?["value"]?.text) }
    let inputs = (item["units"]?.elements ?? []).compactMap { unit in
      unit["unit"]?.text.map {
        CalibrationInput(
          unit: $0, value: Self.number(unit["value"]), group: unit["group"]?.text,
          standIn: Self.number(unit["stand-in"]))
      }
    }
    self.init(of: id, on: level, peerGroup: group, by: method, inputs: inputs, leastPeers: leastPeers)
  }

  /// A number with up to 30 decimals.
  private static func number(_ json: JSONValue?) -> Rational? { json?.text.flatMap { Rational(decimal: $0) } }
}
