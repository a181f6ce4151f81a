internal import ActivityLogs
internal import CanonicalJSON
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
internal import Scoring

/// A unit's scores as `assessment.json` records them, to six places.
struct RecordedUnit {
  /// The scores, rounded as recorded.
  let scores: UnitScore
  /// What is no score that the rubric could have given, by the path of the place.
  private(set) var faults: [String] = []

  /// Reads a unit; `nil` where it has no id or level.
  init?(_ json: JSONValue, rubric: Rubric) {
    guard let id = json["unit"]?.text, let level = json["level"]?.text.flatMap(UnitLevel.init(rawValue:)) else {
      return nil
    }
    let unit = Unit(
      id: id, name: json["name"]?.text ?? "", level: level, parent: json["parent"]?.text, facts: [:])
    var reading = Reading(rubric: rubric)
    let children = reading.children(of: json, levels: rubric.levels[...], path: id, actor: nil, dimension: nil)
    let measures = (json["measures"]?.elements ?? []).compactMap { item -> NamedFact? in
      guard let name = item["id"]?.text, let fact = item["measure"].flatMap({ Self.fact($0) }) else { return nil }
      return NamedFact(name: name, form: item["measure"]?["kind"]?.text ?? "", fact: fact)
    }
    let score = reading.node(json["score"], path: id)
    scores = UnitScore(unit: unit, score: score, children: children, measures: measures)
    let expected = rubric.indicators.map(\.id.description)
    let found = scores.indicators.map(\.finding.indicator.id.description)
    if expected.sorted() != found.sorted() { reading.faults.append(id) }
    faults = reading.faults
  }

  /// A number of the record.
  static func number(_ json: JSONValue?) -> Rational? {
    json?.text.flatMap { try? ExactDecimal($0) }.map { Rational($0) }
  }

  /// The value of a recorded measure: exact where it is a quotient whose parts are recorded, else to six places.
  static func fact(_ json: JSONValue) -> Fact? {
    guard let unit = json["unit"]?.text.flatMap(MeasureUnit.init(rawValue:)) else { return nil }
    let (numerator, denominator) = (number(json["numerator"]), number(json["denominator"]))
    var outcome = Fact.Outcome.noEvidence(Message(.bundleFileMalformed))
    if let text = json["value"]?.text, let value = number(json["value"]) {
      // A part with six places may have been rounded to them.
      let isRounded = [json["numerator"], json["denominator"]].contains { part in
        part?.text?.split(separator: ".").dropFirst().first?.utf8.count == 6
      }
      let quotient = isRounded ? nil : numerator.flatMap { part in denominator.flatMap { part.divided(by: $0) } }
      outcome = .value(quotient?.rounded(places: 6) == text ? quotient ?? value : value)
    }
    return Fact(
      outcome, numerator: numerator, denominator: denominator, unit: unit,
      evidence: json["evidence"]?.text.flatMap { Int($0) })
  }

  /// The reading of what stands below a unit.
  private struct Reading {
    let rubric: Rubric
    var faults: [String] = []

    mutating func children(
      of json: JSONValue, levels: ArraySlice<RollUpLevel>, path: String, actor: String?, dimension: String?
    ) -> ScoreGroup.Children {
      guard let level = levels.last else {
        return .indicators(
          (json["indicators"]?.elements ?? []).compactMap {
            indicator($0, path: path, actor: actor, dimension: dimension)
          })
      }
      return .groups(
        (json["groups"]?.elements ?? []).compactMap { item in
          guard let id = item["id"]?.text, item["level"]?.text == level.rawValue,
            let weight = item["weight"]?.text.flatMap({ try? ExactDecimal($0) })
          else {
            faults.append(path)
            return nil
          }
          let below = path + "/" + id
          if rubric.weight(of: id, on: level) != weight { faults.append(below) }
          let children = children(
            of: item, levels: levels.dropLast(), path: below, actor: level == .actor ? id : actor,
            dimension: level == .dimension ? id : dimension)
          return ScoreGroup(
            level: level, id: id, weight: weight, score: node(item["score"], path: below), children: children)
        })
    }

    mutating func node(_ json: JSONValue?, path: String) -> NodeScore {
      guard let json, let state = json["state"]?.text.flatMap(IndicatorState.init(rawValue:)),
        let scored = json["indicators-scored"]?.text.flatMap({ Int($0) }),
        let count = json["indicators"]?.text.flatMap({ Int($0) })
      else {
        faults.append(path)
        return NodeScore(state: .error, indicatorsScored: 0, indicators: 0)
      }
      let band = json["band"]?.text
      if let band, !rubric.bands.contains(where: { $0.id == band }) { faults.append(path) }
      let steps = (json["steps"]?.elements ?? []).compactMap { item -> ScoreStep? in
        guard let parts = item.elements, parts.count == 2, let name = parts[0].text,
          let value = RecordedUnit.number(parts[1])
        else { return nil }
        return ScoreStep(name, value)
      }
      var node = NodeScore(
        state: state, value: RecordedUnit.number(json["value"]), band: rubric.bands.first { $0.id == band },
        indicatorsScored: scored, indicators: count, weightCovered: RecordedUnit.number(json["weight-covered"]),
        steps: steps)
      node.published = json["published"]?.text
      return node
    }

    mutating func indicator(
      _ json: JSONValue, path: String, actor: String?, dimension: String?
    ) -> IndicatorScore? {
      guard let id = json["id"]?.text,
        let indicator = rubric.indicators.first(where: { $0.id.description == id }),
        let state = json["state"]?.text.flatMap(IndicatorState.init(rawValue:))
      else {
        faults.append(path)
        return nil
      }
      let place = path + "/" + id
      var measure = json["measure"]
      if measure?.members == nil { measure = Optional.none }
      if actor.map({ $0 != indicator.actor.rawValue }) ?? false || dimension.map({ $0 != indicator.dimension }) ?? false
        || json["weight"]?.text != indicator.weight.description
        || measure.map({ $0["kind"]?.text != indicator.measure.form }) ?? false
      {
        faults.append(place)
      }
      let finding = Finding(indicator: indicator, state: state, fact: measure.flatMap { RecordedUnit.fact($0) })
      let steps = (json["steps"]?.elements ?? []).compactMap { item -> ScoreStep? in
        guard let parts = item.elements, parts.count == 2, let name = parts[0].text,
          let value = RecordedUnit.number(parts[1])
        else { return nil }
        return ScoreStep(name, value)
      }
      return IndicatorScore(finding: finding, score: RecordedUnit.number(json["score"]), steps: steps)
    }
  }
}
