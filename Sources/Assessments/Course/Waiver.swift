package import Diagnostics
package import Quantities

/// That an indicator is not held against a unit for some time, with whoever approved that.
package struct Waiver: Sendable {
  /// What it does in an evaluation.
  package enum Force: String, Sendable, Hashable, CaseIterable {
    /// It covers the whole period, and the indicator is waived.
    case inForce = "in-force"
    /// It covers only a part of the period, and does nothing.
    case inPart = "in-part"
    /// It ended before the period began.
    case expired
    /// It begins after the period.
    case later
    /// There is no such indicator or unit, or the one does not apply to the other.
    case matchesNothing = "matches-nothing"
  }

  /// The indicator's id.
  package var indicator: String
  /// The unit's id.
  package var unit: String
  /// Who approved it.
  package var approver: String
  /// Why.
  package var reason: LocalizedText
  /// From when on it is in force.
  package var from: Instant
  /// From when on it is no longer.
  package var until: Instant
  /// The two times, and their zone, in the words of the file.
  package var fromText: String
  package var untilText: String
  package var zone: String
  /// Where it is stated.
  package var place: SourcePlace
  /// What it does.
  package var force = Force.inForce

  /// What it does in a period, as far as its times tell: a measured value is of the whole period, and cannot be waived
  /// for a part of it.
  func force(in period: Period) -> Force {
    if until <= period.from { return .expired }
    if from >= period.to { return .later }
    return from <= period.from && until >= period.to ? .inForce : .inPart
  }

  /// What a finding says of the waiver.
  var arguments: [String: String] {
    [
      "approver": approver, "from": fromText, "until": untilText, "zone": zone, "reason.en": reason.english,
      "reason.zh": reason.chinese,
    ]
  }

  /// The order of waivers: by indicator, unit and beginning.
  static func precedes(_ left: Waiver, _ right: Waiver) -> Bool {
    for (one, other) in [(left.indicator, right.indicator), (left.unit, right.unit)]
    where !one.utf8.elementsEqual(other.utf8) {
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return left.from < right.from
  }
}
