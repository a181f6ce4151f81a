internal import ActivityLogs
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics

/// Whether assessors keep away from those whom they are tied to: nobody rates, nor settles the rating of, a unit, an
/// actor or an operator that a tie of theirs names, as long as it holds and for the cooling-off after it.
struct RecusalCheck {
  /// The fact of a unit that names who runs it.
  static let operatorFact = "operator"

  /// The indicators by their ids.
  private let actors: [IndicatorID: Actor]
  /// The units.
  private let units: UnitTree
  /// The cooling-off in years.
  private let coolingOff: Int

  /// Makes a check.
  init(rubric: Rubric, units: UnitTree, coolingOff: Int) {
    self.actors = Dictionary(rubric.indicators.map { ($0.id, $0.actor) }, uniquingKeysWith: { first, _ in first })
    self.units = units
    self.coolingOff = coolingOff
  }

  /// Complains of ratings that a tie forbids, and of ties to nobody who is evaluated.
  func check(_ judgements: [Judgement], against ties: [AssessorTie], diagnostics: inout [Diagnostic]) {
    for tie in ties where !names(tie.body) {
      let arguments = ["body": tie.body, "assessor": tie.assessor]
      let nearest = Spelling.nearest(to: tie.body, among: units.units.map(\.id))
      diagnostics.append(
        Diagnostic(.tieToNobody, arguments, at: tie.place, notes: nearest.map { [.didYouMean($0)] } ?? []))
    }
    for judgement in judgements {
      for tie in ties where tie.assessor == judgement.rater && concerns(tie.body, judgement) {
        guard let bar = tie.bar(on: judgement.date, coolingOff: coolingOff) else { continue }
        diagnostics.append(complaint(of: judgement, tie, bar))
        break
      }
    }
  }

  /// Whether a body is among those who are evaluated.
  private func names(_ body: String) -> Bool {
    Actor(named: body) != nil || units.units.contains { $0.id == body || $0.facts[Self.operatorFact] == body }
  }

  /// Whether a rating is of a body: of its unit or one below it, of its actor, or of a unit that it runs.
  private func concerns(_ body: String, _ judgement: Judgement) -> Bool {
    if let actor = Actor(named: body), actors[judgement.indicator] == actor { return true }
    return units.units.indices.contains { index in
      guard units.units[index].id.utf8.elementsEqual(judgement.unit.utf8) else { return false }
      return units.ancestry(of: index).contains { above in
        units.units[above].id == body || units.units[above].facts[Self.operatorFact] == body
      }
    }
  }

  private func complaint(of judgement: Judgement, _ tie: AssessorTie, _ bar: AssessorTie.Bar) -> Diagnostic {
    var arguments = [
      "assessor": judgement.rater, "body": tie.body, "kind.en": tie.kind.english, "kind.zh": tie.kind.chinese,
      "id": judgement.indicator.description, "unit": judgement.unit,
    ]
    let notes = [Diagnostic.Note(Message(.tieDeclared), at: tie.place)]
    guard case .coolsOff(let end) = bar else {
      return Diagnostic(.raterTied, arguments, at: judgement.place, notes: notes)
    }
    arguments["until"] = tie.until?.description ?? "–"
    arguments["years"] = String(coolingOff)
    arguments["date"] = judgement.date?.description ?? "–"
    arguments["end"] = end?.description ?? "–"
    return Diagnostic(.raterCoolingOff, arguments, at: judgement.place, notes: notes)
  }
}
