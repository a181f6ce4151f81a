internal import Agreement
package import CanonicalJSON
internal import Diagnostics
internal import Measurement
internal import Quantities
package import Rubrics

/// The record of judgement in a bundle.
extension JudgementRecord {
  /// The name and version of the form.
  package static let schema = "plumbline.judgements/1"
  /// Its file in a bundle.
  package static let fileName = "judgements.json"

  /// The record as JSON: every rating with who gave it and what it rests on, the values and the agreement.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema), "cooling-off": .number(coolingOff), "seed": .string(seed),
      "draws": .number(AgreementInterval.replicates),
      "assessors": .array(
        assessors.map { name in
          .object(["assessor": .string(name), "ties": .array(ties.filter { $0.assessor == name }.map(\.json))])
        }),
      "questions": .array(questions.map(\.json)),
      "dimensions": .array(
        dimensions.map {
          .object([
            "dimension": .string($0.id), "questions": .number($0.questions), "agreement": $0.agreement.json,
          ])
        }),
    ])
  }

  /// Puts together once more what a record says that assessors gave and declared.
  /// - Returns: `nil` where it is no such record.
  package init?(recorded json: JSONValue, rubric: Rubric) {
    guard json["schema"]?.text == Self.schema, let seed = json["seed"]?.text,
      let coolingOff = json["cooling-off"]?.text.flatMap({ Int($0) })
    else { return nil }
    var judgements: [Judgement] = []
    for question in json["questions"]?.elements ?? [] {
      for unit in question["units"]?.elements ?? [] {
        for rating in unit["ratings"]?.elements ?? [] {
          guard let judgement = Judgement(recorded: rating, of: question["indicator"], at: unit["unit"]) else {
            return nil
          }
          judgements.append(judgement)
        }
      }
    }
    let ties = (json["assessors"]?.elements ?? []).flatMap { assessor in
      (assessor["ties"]?.elements ?? []).compactMap { AssessorTie(recorded: $0, of: assessor["assessor"]) }
    }
    self.init(judgements, ties: ties, rubric: rubric, coolingOff: coolingOff, seed: seed)
  }
}

extension JudgedQuestion {
  /// The answers with their values and the agreement.
  package var json: JSONValue {
    .object([
      "indicator": .string(indicator.description), "dimension": .string(dimension),
      "level": .string(definition.level.rawValue), "raters": .number(definition.raters),
      "units": .array(
        units.map { unit in
          .object([
            "unit": .string(unit.unit), "value": .sixPlaces(unit.value),
            "basis": .string(unit.basis),
            "ratings": .array(unit.judgements.map { $0.json(counts: unit.judged.used.contains($0)) }),
          ])
        }),
      "agreement": agreement.json,
    ])
  }
}

extension JudgedQuestion.JudgedUnit {
  /// What the value is: `adjudicated`, `mean`, or `too-few` where there is none.
  package var basis: String {
    guard value != nil else { return "too-few" }
    return judged.adjudicated.isEmpty ? "mean" : "adjudicated"
  }
}

extension Judgement {
  /// The rating with all that belongs to it.
  fileprivate func json(counts: Bool) -> JSONValue {
    .object([
      "assessor": .string(rater), "stage": .string(stage.rawValue), "adjudicates": .bool(isAdjudicated),
      "date": date.map { .string($0.description) } ?? .null, "rating": .string(rating.description),
      "counts": .bool(counts), "source": source.map { .string($0) } ?? .null,
      "evidence": .array(
        evidence.map {
          .object([
            "document": $0.document.map { .string($0) } ?? .null, "place": $0.place.map { .string($0) } ?? .null,
            "page": $0.page.map { .string($0) } ?? .null,
          ])
        }),
      "note": note.map(\.json) ?? .null, "reason": reason.map(\.json) ?? .null,
    ])
  }

  /// A rating as it is recorded, or `nil` where it is none.
  fileprivate init?(recorded json: JSONValue, of indicator: JSONValue?, at unit: JSONValue?) {
    guard let indicator = indicator?.text.flatMap({ IndicatorID($0) }), let unit = unit?.text,
      let rating = json["rating"]?.text.flatMap({ try? ExactDecimal($0) }), let rater = json["assessor"]?.text,
      let stage = json["stage"]?.text.flatMap(JudgementStage.init(rawValue:))
    else { return nil }
    let evidence = (json["evidence"]?.elements ?? []).map {
      JudgementEvidence(document: $0["document"]?.text, place: $0["place"]?.text, page: $0["page"]?.text)
    }
    self.init(
      indicator: indicator, unit: unit, rating: rating, rater: rater, stage: stage,
      date: json["date"]?.text.flatMap { CivilDate($0) }, isAdjudicated: json["adjudicates"] == .bool(true),
      source: json["source"]?.text, evidence: evidence, note: LocalizedText(recorded: json["note"]),
      reason: LocalizedText(recorded: json["reason"]))
  }
}

extension AssessorTie {
  /// The tie, without its assessor.
  fileprivate var json: JSONValue {
    .object([
      "body": .string(body), "kind": kind.json, "until": until.map { .string($0.description) } ?? .null,
    ])
  }

  /// A tie as it is recorded, or `nil` where it is none.
  fileprivate init?(recorded json: JSONValue, of assessor: JSONValue?) {
    guard let assessor = assessor?.text, let body = json["body"]?.text,
      let kind = LocalizedText(recorded: json["kind"])
    else { return nil }
    self.init(
      assessor: assessor, body: body, kind: kind, until: json["until"]?.text.flatMap { CivilDate($0) },
      place: SourcePlace(file: JudgementRecord.fileName))
  }
}

extension AgreementSummary {
  /// The measures with their intervals.
  package var json: JSONValue {
    .object([
      "assessors": .number(assessors), "rated-twice": .number(ratedTwice), "alpha": alpha.json, "kappa": kappa.json,
    ])
  }
}

extension AgreementSummary.Figure {
  fileprivate var json: JSONValue {
    let reason: JSONValue =
      switch outcome {
      case .value: .null
      case .undefined(let reason): .string(reason.rawValue)
      }
    return .object([
      "value": .sixPlaces(outcome.value), "reason": reason,
      "interval": interval.map { .array([.sixPlaces($0.low), .sixPlaces($0.high)]) } ?? .null,
      "draws-with-a-value": interval.map { .number($0.defined) } ?? .null,
    ])
  }
}

extension LocalizedText {
  /// A text as it is recorded in both languages, or `nil` where it is none.
  fileprivate init?(recorded json: JSONValue?) {
    guard let chinese = json?["zh"]?.text, let english = json?["en"]?.text else { return nil }
    self.init(english: english, chinese: chinese)
  }
}
