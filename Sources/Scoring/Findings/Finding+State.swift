package import ActivityLogs
internal import Columns
internal import Diagnostics
internal import Expressions
package import Measurement
internal import Quantities
package import Rubrics

extension Finding {
  /// Decides the state of an indicator at a unit (SEMANTICS, "From measure to score", 1).
  ///
  /// The questions are asked in a fixed order: does it apply; is the unit exempt; were its sources supplied; is there a
  /// value; does the value rest on enough; has it a logarithm, where one is taken.
  /// - Parameters:
  ///   - fact: what was measured, or `nil` where nothing was measured because the level does not apply.
  ///   - sources: whether the sources that the indicator needs were supplied; `nil` where nobody said.
  package init(indicator: Indicator, unit: Unit, fact: Fact?, sources: SourceCoverage.Answer?) {
    self.init(indicator: indicator, state: .scored, fact: fact)
    guard indicator.units.contains(unit.level), let fact else {
      state = .notApplicable
      reason = Message(.levelNotNamed, ["level": unit.level.rawValue])
      self.fact = nil
      return
    }
    if let applies = indicator.applies {
      switch applies.evaluate(with: UnitFacts(unit: unit)) {
      case .yes: break
      case .no:
        (state, reason) = (.notApplicable, Message(.conditionNotMet, ["condition": applies.text]))
        return
      case .undecided:
        (state, reason) = (.insufficientEvidence, Message(.conditionUndecided, ["condition": applies.text]))
        return
      }
    }
    if case .notApplicable(let why) = fact.outcome {
      (state, reason) = (.notApplicable, why)
      return
    }
    if let exemption = indicator.exemption {
      switch exemption.evaluate(with: UnitFacts(unit: unit)) {
      case .yes:
        (state, reason) = (.exempt, Message(.exempted, ["condition": exemption.text]))
        return
      case .no: break
      case .undecided: reason = Message(.exemptionUndecided, ["condition": exemption.text])
      }
    }
    decide(by: fact, sources: sources)
  }

  /// Decides the state of an indicator that applies and is not exempt.
  private mutating func decide(by fact: Fact, sources: SourceCoverage.Answer?) {
    if let missing = Self.missingSource(sources, of: indicator) {
      (state, reason) = (.insufficientEvidence, missing)
      return
    }
    switch fact.outcome {
    case .value: break
    case .noEvidence(let why): (state, reason) = (.insufficientEvidence, why)
    case .notApplicable(let why): (state, reason) = (.notApplicable, why)
    case .notAssessed(let why): (state, reason) = (.notAssessed, why)
    case .failed(let why): (state, reason) = (.error, why)
    }
    if state == .scored, let minimum = indicator.minimumEvidence, let evidence = fact.evidence, evidence < minimum {
      state = .insufficientEvidence
      reason = Message(.tooLittleEvidence, ["count": String(evidence), "minimum": String(minimum)])
    }
    if state == .scored, let value = fact.value, indicator.transform.value(of: value) == nil {
      state = .error
      reason = Message(
        .noLogarithmOfValue, ["transform": indicator.transform.rawValue, "value": value.rounded(places: 6)])
    }
  }

  private static func missingSource(_ answer: SourceCoverage.Answer?, of indicator: Indicator) -> Message? {
    func message(_ template: MessageTemplate, _ months: [CalendarMonth]) -> Message {
      let months = months.map(\.description).joined(separator: ", ")
      return Message(template, ["sources": indicator.sources.joined(separator: ", "), "months": months])
    }
    switch answer {
    case nil, .complete: return nil
    case .missing(let months): return message(.sourceMissing, months)
    case .refused(let months): return message(.sourceRefused, months)
    }
  }
}
