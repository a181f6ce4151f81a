package import ActivityLogs
internal import Diagnostics
package import Rubrics

/// What comparing all units makes of findings.
extension Finding {
  /// The finding once all units have been compared: without a score where the unit was left out, where its peers are not
  /// known, or where the values say nothing.
  package func compared(at unit: Unit, in rubric: Rubric, _ calibrations: Calibrations) -> Finding {
    guard state != .notApplicable, !calibrations.isEmpty else { return self }
    if let screened = calibrations.screenedOut.first(where: { $0.unit.utf8.elementsEqual(unit.id.utf8) }) {
      let counts = ["available": String(screened.available), "applicable": String(screened.applicable)]
      return Finding(indicator: indicator, state: .notAssessed, reason: Message(.screenedOut, counts), fact: fact)
    }
    guard state == .scored, indicator.scale.relativeMethod != nil else { return self }
    guard let calibration = calibrations.calibration(of: indicator.id, at: unit, in: rubric) else {
      return Finding(indicator: indicator, state: .notAssessed, reason: Message(.peersUnknown), fact: fact)
    }
    guard let fault = calibration.fault else { return self }
    return Finding(indicator: indicator, state: .notAssessed, reason: fault, fact: fact)
  }
}

extension Calibrations {
  /// The comparison that a unit's value of an indicator takes part in.
  package func calibration(of indicator: IndicatorID, at unit: Unit, in rubric: Rubric) -> Calibration? {
    let group = PeerGroup(of: unit, in: rubric)?.value
    return all.first { calibration in
      calibration.indicator == indicator && calibration.level == unit.level
        && (calibration.peerGroup?.value).map { Array($0.utf8) } == group.map { Array($0.utf8) }
        && calibration[unit.id] != nil
    }
  }
}
