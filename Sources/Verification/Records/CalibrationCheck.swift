internal import ActivityLogs
internal import Assessments
internal import CanonicalJSON
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

  /// Computes all comparisons of a result once more.
  init(_ result: JSONValue, rubric: Rubric) {
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
