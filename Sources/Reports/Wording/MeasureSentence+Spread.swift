internal import Diagnostics
internal import Quantities
internal import Rubrics

/// What measures of spread, surveys and measures inside others measure.
extension MeasureSentence {
  /// What such a measure measures, in one sentence; the form's name for any other.
  func spread(_ measure: MeasureDefinition) -> LocalizedText {
    switch measure {
    case .ratio(let part, let whole):
      SpreadWord.ratioSentence.with(texts: ["part": text(of: part), "whole": text(of: whole)])
    case .rate(let inner, let per, let fact):
      SpreadWord.rateSentence.with(texts: [
        "measure": text(of: inner), "per": LocalizedText(per.description), "fact": context.title(ofFact: fact),
      ])
    case .coverage(let field, .roster(let file), let events):
      sentence(.rosterSentence, field, events, ["file": LocalizedText(file)])
    case .longestGap(let events): SpreadWord.longestGapSentence.with(texts: ["who": who(events.by)])
    case .evenness(let evenness): text(of: evenness)
    case .representativeness(let field, let events): sentence(.representativenessSentence, field, events)
    case .concentration(let concentration): text(of: concentration)
    case .retention(let retention):
      sentence(
        .retentionSentence, retention.field, retention.events,
        [
          "split": retention.split.map { SpreadWord.splitOnDay.with(["day": $0.description]) }
            ?? SpreadWord.splitInHalf.text
        ])
    case .survey(let survey):
      survey.atLeast.map {
        sentence(
          .surveyShareSentence, survey.field, survey.events, ["least": LocalizedText($0.description)])
      } ?? sentence(.surveyMeanSentence, survey.field, survey.events)
    default: LocalizedText(measure.form)
    }
  }

  /// What belongs to such a measure besides.
  func spreadRemarks(of measure: MeasureDefinition) -> [LocalizedText] {
    if case .survey(let survey) = measure, survey.isWeighted { return [SpreadWord.surveyWeighted.text] }
    return measure.parts.flatMap { remarks(of: $0) }
  }

  private func sentence(
    _ word: SpreadWord, _ field: String, _ events: EventSelection, _ more: [String: LocalizedText] = [:]
  ) -> LocalizedText {
    let texts = ["who": who(events.by), "field": ReportWord.title(ofField: field)]
    return word.with(texts: texts.merging(more) { $1 })
  }

  private func text(of evenness: EvennessDefinition) -> LocalizedText {
    guard let over = evenness.over else {
      return sentence(.evennessSentence, evenness.field, evenness.events)
    }
    let names = evenness.field == "activity" ? over.map { title($0) } : over.map { LocalizedText($0) }
    return sentence(
      .evennessListSentence, evenness.field, evenness.events, ["names": joined(names, by: .separator)])
  }

  private func text(of concentration: ConcentrationDefinition) -> LocalizedText {
    var more: [String: LocalizedText] = [:]
    if let number = concentration.field { more["number"] = ReportWord.title(ofField: number) }
    if let top = concentration.top { more["top"] = LocalizedText((Rational(top) * .hundred).description + "%") }
    let word: SpreadWord =
      switch (concentration.top, concentration.field) {
      case (nil, nil): .giniEventsSentence
      case (nil, .some): .giniSentence
      case (.some, nil): .topEventsSentence
      case (.some, .some): .topSentence
      }
    return sentence(word, concentration.person, concentration.events, more)
  }
}
