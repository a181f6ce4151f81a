internal import ActivityLogs
package import CanonicalJSON
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Robustness
internal import Rubrics
internal import Scoring

/// The canonical result (DESIGN, §7): every quantity a decimal string, scores and measured values to six places.
///
/// It depends on the events, the rubric and the assessment alone: no time of day, no path, no file name.
extension AssessmentResult {
  /// The name and version of the result's form.
  package static let schema = "plumbline.assessment/1"

  /// The result as a JSON value; serialised canonically (RFC 8785), it is `assessment.json`.
  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "schema": .string(Self.schema),
      "assessment": .object([
        "id": .string(id), "title": title.map(\.json) ?? .null, "notice": notice.map(\.json) ?? .null,
      ]),
      "rubric": rubricJSON,
      "period": .object(["from": .string(period.from), "to": .string(period.to), "zone": .string(period.zone)]),
      "log": logs.json,
      "units": .array(units.map(\.json)),
      "rankings": .array(rankings.map(\.json)),
      "warnings": .array(warnings.map(\.json)),
    ]
    if !calibrations.isEmpty {
      members["calibrations"] = calibrations.json
      members["screened-out"] = calibrations.screenedJSON
    }
    if let robustness { members["robustness"] = .object(robustness.summary) }
    return .object(members)
  }
}

extension AssessmentResult {
  /// Which rubric it was; with the profile that was chosen, and what overlays change, where there is any.
  private var rubricJSON: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(rubric.id), "edition": .string(rubric.edition), "digest": .string(rubric.digest),
    ]
    if let profile = rubric.profile {
      members["profile"] = .object(["id": .string(profile.id), "title": profile.title.json])
    }
    if !rubric.overlays.isEmpty { members["overlays"] = .array(rubric.overlays.map(\.json)) }
    return .object(members)
  }
}

extension UnitScore {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "unit": .string(unit.id), "name": .string(unit.name), "level": .string(unit.level.rawValue),
      "parent": unit.parent.map { .string($0) } ?? .null, "score": score.json,
      "measures": .array(measures.map(\.json)),
    ]
    members.merge(children.json) { old, _ in old }
    if let scoreWithoutWaivers { members["score-without-waivers"] = scoreWithoutWaivers.json }
    return .object(members)
  }
}

extension ScoreGroup.Children {
  /// The children under the key that their kind has.
  fileprivate var json: [String: JSONValue] {
    switch self {
    case .groups(let groups): ["groups": .array(groups.map(\.json))]
    case .indicators(let indicators): ["indicators": .array(indicators.map(\.json))]
    }
  }
}

extension ScoreGroup {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "level": .string(level.rawValue), "id": .string(id), "weight": .string(weight.description),
      "score": score.json,
    ]
    members.merge(children.json) { old, _ in old }
    return .object(members)
  }
}

extension NodeScore {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "state": .string(state.rawValue), "value": .sixPlaces(value), "band": band.map { .string($0.id) } ?? .null,
      "reason": reason.map(\.json) ?? .null, "indicators-scored": .number(indicatorsScored),
      "indicators": .number(indicators), "weight-covered": .sixPlaces(weightCovered),
      "steps": .array(steps.map(\.json)), "undecided": .array(undecided.map(\.json)),
    ]
    if let published { members["published"] = .string(published) }
    if let interval { members["interval"] = interval.json }
    return .object(members)
  }
}

extension UndecidedRule {
  fileprivate var json: JSONValue { .object(["rule": .string(step), "reason": reason.json]) }
}

extension NamedFact {
  fileprivate var json: JSONValue {
    // No actor is judged by it, so that there is none to be independent of.
    .object([
      "id": .string(name), "measure": fact.json(kind: form),
      "records": .object(["count": .number(fact.records.count), "undecided": .number(fact.records.undecided)]),
    ])
  }
}

extension IndicatorScore {
  fileprivate var json: JSONValue {
    let indicator = finding.indicator
    let records = finding.fact?.records ?? RecordTally()
    var members: [String: JSONValue] = [
      "id": .string(indicator.id.description), "state": .string(finding.state.rawValue),
      "reason": finding.reason.map(\.json) ?? .null,
      "measure": finding.fact.map { $0.json(kind: indicator.measure.form) } ?? .null,
      "score": .sixPlaces(score), "weight": .string(indicator.weight.description),
      "steps": .array(steps.map(\.json)),
      "records": .object([
        "count": .number(records.count), "undecided": .number(records.undecided),
        "independent": .number(records.independent),
      ]),
    ]
    if let interval { members["interval"] = interval.json }
    if let unwaived {
      members["without-waiver"] = .object([
        "state": .string(unwaived.state.rawValue), "reason": unwaived.reason.map(\.json) ?? .null,
        "score": .sixPlaces(unwaived.score), "steps": .array(unwaived.steps.map(\.json)),
      ])
    }
    return .object(members)
  }
}

extension Fact {
  fileprivate func json(kind: String) -> JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string(kind), "value": .sixPlaces(value), "numerator": .exact(numerator),
      "denominator": .exact(denominator), "unit": .string(unit.rawValue),
      "evidence": evidence.map { .number($0) } ?? .null,
    ]
    for detail in details { members[detail.name] = .exact(detail.value) }
    return .object(members)
  }
}

extension ScoreStep {
  fileprivate var json: JSONValue { .array([.string(name), .sixPlaces(value)]) }
}

extension Ranking {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "level": .string(level.rawValue), "peer-group": peerGroup.map(\.json) ?? .null, "units": .number(units),
      "ranked": .number(entries.count), "at-least": .number(atLeast),
      "ranks": .array(
        entries.map {
          .object(["unit": .string($0.unit), "rank": .number($0.rank), "score": .sixPlaces($0.score)])
        }),
    ]
    if !copeland.isEmpty { members["copeland"] = .array(copeland.map(\.json)) }
    return .object(members)
  }
}

extension CopelandRank {
  fileprivate var json: JSONValue {
    .object([
      "unit": .string(unit), "rank": .number(rank), "wins": .number(wins), "losses": .number(losses),
    ])
  }
}

extension ClosedRange<Rational> {
  /// The two ends.
  fileprivate var json: JSONValue { .array([.sixPlaces(lowerBound), .sixPlaces(upperBound)]) }
}

extension PeerGroup {
  /// The fact and its value.
  var json: JSONValue {
    .object(["fact": .string(fact), "value": value.map { .string($0) } ?? .null])
  }
}

extension ResultWarning {
  fileprivate var json: JSONValue {
    .object(["code": .string(message.code), "arguments": message.argumentsJSON, "count": .number(count)])
  }
}

extension Message {
  /// The code and the arguments.
  var json: JSONValue { .object(["code": .string(code), "arguments": argumentsJSON]) }

  fileprivate var argumentsJSON: JSONValue { .object(arguments.mapValues { .string($0) }) }
}

extension LocalizedText {
  /// The text in both languages.
  var json: JSONValue { .object(["zh": .string(chinese), "en": .string(english)]) }
}

extension JSONValue {
  /// A count as a decimal string.
  static func number(_ count: Int) -> JSONValue { .string(String(count)) }

  /// A score or measured value to six places, half to even.
  static func sixPlaces(_ value: Rational?) -> JSONValue {
    value.map { .string($0.rounded(places: 6)) } ?? .null
  }

  /// A figure as it is where a decimal can say it, else to six places.
  fileprivate static func exact(_ value: Rational?) -> JSONValue {
    value.map { .string($0.exactDecimal?.description ?? $0.rounded(places: 6)) } ?? .null
  }
}
