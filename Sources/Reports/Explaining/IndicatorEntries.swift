internal import ActivityLogs
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import Rubrics
internal import Scoring

/// Writes down what is said of an indicator.
struct IndicatorEntries {
  /// The indicator.
  let indicator: Indicator
  /// What things are called.
  let names: RubricNames
  /// The points of the rubric's indicators, by level.
  let points: [IndicatorPoints]

  /// What is said of the indicator, in the order of the text.
  var entries: [DocumentEntry] {
    let all: [DocumentEntry?] = [
      subject, measured, scoring, threshold, evidence, applies, sources, records, worth, recommendation, why,
      effects, effectOf, advice, previous,
      entry("id", ReportWord.indicatorID, [RichText(code: indicator.id.description)]),
    ]
    return all.compactMap(\.self)
  }

  private var subject: DocumentEntry? {
    let text = ExplanationWord.subjectText.with(texts: [
      "actor": names.rubric.title(of: indicator.actor), "dimension": names.title(ofDimension: indicator.dimension),
    ])
    return entry("subject", ExplanationWord.subject, [RichText(text)])
  }

  // MARK: Measuring and scoring

  private var measured: DocumentEntry? {
    let sentences = MeasureSentence(names: names)
    let measure = indicator.measure
    var values = [RichText(sentences.text(of: measure))]
    values += sentences.remarks(of: measure).map { RichText($0) }
    values += sentences.conditions(of: measure).map { title, condition, subject in
      let words = ConditionSentence(names: names, subject: subject).text(of: condition)
      let said = ExplanationWord.conditionText.with(texts: ["title": title, "condition": words])
      return RichText(said.followedByBlank) + RichText(code: condition.text)
    }
    values.append(RichText(ExplanationWord.form) + RichText(code: measure.form))
    return entry("measure", ReportWord.whatIsMeasured, values)
  }

  private var scoring: DocumentEntry? {
    var values = [RichText(ScaleSentence.text(of: indicator.scale, by: indicator.transform))]
    if let unit = MeasureCatalogue.specification(of: indicator.measure.form)?.unit {
      values.append(RichText(ExplanationWord.countedIn.with(texts: ["unit": unit])))
    }
    if let exemption = indicator.exemption { values.append(condition(exemption, .exemptWhen)) }
    if indicator.refusedScoresZero { values.append(RichText(ExplanationWord.refusedZeroRule)) }
    return entry("scoring", ExplanationWord.scoring, values)
  }

  private var threshold: DocumentEntry? {
    indicator.threshold.map { entry("threshold", ReportWord.thresholdOrigin, [RichText($0.text)]) }
  }

  private var evidence: DocumentEntry? {
    guard let what = MeasureCatalogue.specification(of: indicator.measure.form)?.evidence else { return nil }
    let word: ExplanationWord =
      switch indicator.minimumEvidence {
      case .some: .evidenceAtLeast
      case nil: alwaysHasValue ? .evidenceNotApplied : .evidenceNoMinimum
      }
    let text = word.with(texts: [
      "minimum": LocalizedText(indicator.minimumEvidence.map { String($0) } ?? ""), "what": what,
    ])
    return entry("evidence", ExplanationWord.evidenceMinimum, [RichText(text)])
  }

  /// Whether the measure has a value even where there is no record at all.
  private var alwaysHasValue: Bool {
    switch indicator.measure {
    case .count, .distinct, .regularity, .longestGap: true
    default: false
    }
  }

  // MARK: Where it applies and what it rests on

  private var applies: DocumentEntry? {
    let levels = UnitLevel.allCases.filter { indicator.units.contains($0) }.map(\.title)
    var values = [RichText(ExplanationWord.appliesLevels.with(texts: ["levels": LocalizedText.joined(levels)]))]
    if let applies = indicator.applies { values.append(condition(applies, .appliesWhen)) }
    return entry("applies", ExplanationWord.appliesTo, values)
  }

  private var sources: DocumentEntry? {
    let texts = DataSources(of: indicator, names: names).texts
    return texts.isEmpty ? nil : entry("sources", ExplanationWord.dataSources, texts.map { RichText($0) })
  }

  private var records: DocumentEntry? {
    let texts = DataSources(of: indicator, names: names).records
    return texts.isEmpty ? nil : entry("records", ExplanationWord.toWriteDown, texts.map { RichText($0) })
  }

  private var worth: DocumentEntry? {
    let actor = names.rubric.title(of: indicator.actor)
    let lines = points.compactMap { points in
      points[indicator.id].map { entry in
        let text = ExplanationWord.pointsOnLevel.with(texts: [
          "actor": actor, "points": LocalizedText(entry.text), "level": points.level.title,
        ])
        guard entry.exact != Rational(entry.tenths).divided(by: Rational(10)) else { return text }
        return ExplanationWord.pointsExact.with(texts: [
          "text": text, "exact": LocalizedText(entry.exact.description),
        ])
      }
    }
    let weight = ReportWord.weightInGroup.with(["weight": indicator.weight.description])
    return entry("points", ExplanationWord.points, (lines + [weight]).map { RichText($0) })
  }

  // MARK: Where it comes from and what follows

  private var recommendation: DocumentEntry? {
    guard let id = indicator.recommendation else { return nil }
    var values = [RichText(names.text(ofRecommendation: id))]
    if let basis = indicator.basis { values.append(RichText(basis.text)) }
    return entry("recommendation", ReportWord.recommendation, values)
  }

  private var why: DocumentEntry? { indicator.why.map { entry("why", ReportWord.why, [RichText($0)]) } }

  private var effects: DocumentEntry? { relation("effect-shown-by", .effectShownBy, indicator.effectShownBy) }

  private var effectOf: DocumentEntry? {
    let shown = names.rubric.indicators.filter { $0.effectShownBy.contains(indicator.id) }.map(\.id)
    return relation("shows-effect-of", .showsEffectOf, shown)
  }

  private func relation(_ key: String, _ word: ExplanationWord, _ indicators: [IndicatorID]) -> DocumentEntry? {
    let values = indicators.map { RichText(names.title(of: $0).followedByBlank) + RichText(code: $0.description) }
    return values.isEmpty ? nil : entry(key, word, values)
  }

  private var advice: DocumentEntry? {
    indicator.advice.map {
      entry("advice", indicator.actor == .resident ? ReportWord.adviceForResidents : .advice, [RichText($0)])
    }
  }

  private var previous: DocumentEntry? {
    switch indicator.previous {
    case nil: nil
    case .indicator(let id): entry("previous", ExplanationWord.previousOf, [RichText(code: id)])
    case .notComparable(let reason):
      entry(
        "previous", ExplanationWord.previousOf,
        [RichText(ExplanationWord.previousNone.with(texts: ["reason": reason]))])
    }
  }

  /// A condition over units in words, with the condition as it is written.
  private func condition(_ condition: Expression, _ word: ExplanationWord) -> RichText {
    let words = ConditionSentence(names: names, subject: .units).text(of: condition)
    return RichText(word.with(texts: ["condition": words.followedByBlank])) + RichText(code: condition.text)
  }

  private func entry(_ key: String, _ label: some Worded, _ values: [RichText]) -> DocumentEntry {
    DocumentEntry(key, RichText(label), values)
  }
}
