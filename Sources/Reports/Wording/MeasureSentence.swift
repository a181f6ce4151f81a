internal import ActivityLogs
package import Diagnostics
internal import Measurement
internal import Quantities
package import Rubrics

/// Says in words what an indicator measures, with the names that the rubric's vocabulary gives.
package struct MeasureSentence: Sendable {
  /// What things are called.
  let names: RubricNames

  /// Makes sentences for the indicators of a rubric.
  package init(names: RubricNames) { self.names = names }

  /// What is measured, in one sentence.
  package func text(of measure: MeasureDefinition) -> LocalizedText {
    switch measure {
    case .count(let events): return sentence(.count, events)
    case .distinct(let field, let events): return sentence(.distinct, events, field: field)
    case .sum(let field, let events): return sentence(.sum, events, field: field)
    case .mean(let field, let events): return sentence(.mean, events, field: field)
    case .percentile(let definition, let field, let events):
      return sentence(.percentile, events, field: field, ["percentile": percentile(definition)])
    case .share(_, let whole, let by):
      let word = whole == nil ? MeasureWord.shareOfAll : .share
      return word.with(texts: ["who": who(by)])
    case .ratio(let part, let whole):
      return MeasureWord.ratio.with(texts: ["part": text(of: part), "whole": text(of: whole)])
    case .rate(let measure, let per, let fact):
      return MeasureWord.rate.with(texts: [
        "measure": text(of: measure), "per": LocalizedText(per.description), "fact": names.title(ofFact: fact),
      ])
    case .coverage(let field, .fact(let fact), let events):
      return sentence(.coverage, events, field: field, ["fact": names.title(ofFact: fact)])
    case .coverage(let field, .roster(let file), let events):
      return sentence(.coverageRoster, events, field: field, ["file": LocalizedText(file)])
    case .regularity(let slot, let atLeast, let events):
      return sentence(.regularity, events, ["slot": name(of: slot), "count": LocalizedText(String(atLeast))])
    case .longestGap(let events): return sentence(.longestGap, events)
    case .evenness(let evenness): return sentence(.evenness, evenness.events, field: evenness.field)
    case .representativeness(let field, let events): return sentence(.representativeness, events, field: field)
    case .concentration(let concentration): return text(of: concentration)
    case .retention(let retention): return text(of: retention)
    case .survey(let survey):
      return survey.atLeast.map {
        sentence(.surveyShare, survey.events, field: survey.field, ["least": LocalizedText($0.description)])
      } ?? sentence(.surveyMean, survey.events, field: survey.field)
    case .fact(let column): return MeasureWord.fact.with(texts: ["fact": names.title(ofFact: column)])
    case .judgement(let judgement):
      return MeasureWord.judgement.with(texts: [
        "lowest": LocalizedText(judgement.lowest.description), "highest": LocalizedText(judgement.highest.description),
        "raters": LocalizedText(String(judgement.raters)), "question": judgement.anchoredQuestion,
      ])
    case .delay, .within, .order, .stages, .rules, .repeats, .returns, .reconcile, .remedy:
      return text(ofCases: measure)
    }
  }

  private func text(of concentration: ConcentrationDefinition) -> LocalizedText {
    let amount =
      concentration.field.map { MeasureWord.times.with(texts: ["field": ReportWord.title(ofField: $0)]) }
      ?? MeasureWord.events.text
    let texts = ["person": ReportWord.title(ofField: concentration.person), "amount": amount]
    guard let top = concentration.top else { return sentence(.concentration, concentration.events, texts) }
    let share = LocalizedText((Rational(top) * .hundred).description + "%")
    return sentence(.concentrationTop, concentration.events, texts.merging(["top": share]) { first, _ in first })
  }

  private func text(of retention: RetentionDefinition) -> LocalizedText {
    guard let split = retention.split else {
      return sentence(.retentionHalf, retention.events, field: retention.field)
    }
    return sentence(
      .retentionDate, retention.events, field: retention.field, ["date": LocalizedText(split.description)])
  }

  // MARK: Pieces

  private func sentence(
    _ word: MeasureWord, _ events: EventSelection, field: String, _ more: [String: LocalizedText] = [:]
  ) -> LocalizedText {
    sentence(word, events, more.merging(["field": ReportWord.title(ofField: field)]) { first, _ in first })
  }

  private func sentence(
    _ word: MeasureWord, _ events: EventSelection, _ texts: [String: LocalizedText] = [:]
  ) -> LocalizedText {
    let records: MeasureWord = events.condition == nil ? .records : .recordsMeeting
    return word.with(
      texts: texts.merging(["records": records.with(texts: ["who": who(events.by)])]) { first, _ in first })
  }

  /// Those whose events count.
  func who(_ selection: ActorSelection) -> LocalizedText {
    switch selection {
    case .any: MeasureWord.anyone.text
    case .only(let actors): names.names(of: actors)
    }
  }

  /// Which percentile it is.
  func percentile(_ definition: PercentileDefinition) -> LocalizedText {
    if definition.method == .linear, Rational(definition.p) * Rational(2) == .one { return MeasureWord.median.text }
    let word: MeasureWord =
      switch definition.method {
      case .linear: .percentileLinear
      case .nearestRank: .percentileNearest
      }
    return word.with(["p": (Rational(definition.p) * .hundred).description])
  }

  private func name(of slot: CalendarSlot) -> LocalizedText {
    switch slot {
    case .week: MeasureWord.week.text
    case .month: MeasureWord.month.text
    case .quarter: MeasureWord.quarter.text
    }
  }
}
