package import ActivityLogs
internal import Assessments
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
package import Scoring

extension IndicatorView {
  /// Shows an indicator at a unit.
  /// - Parameter anchor: its anchor on the page.
  package init(_ score: IndicatorScore, at unit: Unit, anchor: String, context: ReportContext) {
    let finding = score.finding
    let indicator = finding.indicator
    let sentences = MeasureSentence(names: context.names)
    self.anchor = ReportText(anchor)
    self.id = ReportText(indicator.id.description)
    self.title = BilingualText(indicator.title)
    self.score = ScoreView(score, bands: context.rubric.bands)
    self.state = BilingualText(finding.state.title)
    self.reason = finding.reason.map { BilingualText($0) }
    self.measured = finding.fact.flatMap { MeasuredValue.text(of: $0) }.map { BilingualText($0) }
    self.figures = (finding.fact?.details ?? []).map {
      FigureView(
        title: BilingualText(ReportWord.title(ofFigure: $0.name)), value: ReportText(NumberText.figure($0.value)))
    }
    self.sentence = BilingualText(sentences.text(of: indicator.measure))
    self.remarks = sentences.remarks(of: indicator.measure).map { BilingualText($0) }
    self.conditions = ConditionView.conditions(of: indicator.measure, names: context.names)
    self.scale = BilingualText(ScaleSentence.text(of: indicator.scale, by: indicator.transform))
    let isScored = finding.state == .scored || finding.state == .insufficientEvidence && score.score != nil
    self.drawing =
      indicator.scale.relativeMethod == nil
      ? ScaleDrawing(indicator.scale, by: indicator.transform, value: isScored ? finding.fact?.value : nil) : nil
    self.arithmetic = Self.arithmetic(of: score).map { BilingualText($0) }
    self.weight = BilingualText(ReportWord.weightInGroup.with(["weight": indicator.weight.description]))
    self.threshold = indicator.threshold.map { BilingualText($0.text) }
    self.recommendation = indicator.recommendation.map { BilingualText(context.names.text(ofRecommendation: $0)) }
    self.basis = indicator.basis.map { BilingualText($0.text) }
    self.why = indicator.why.map { BilingualText($0) }
    self.advice = indicator.advice.map {
      AdviceView(
        heading: BilingualText(
          indicator.actor == .resident ? ReportWord.adviceForResidents.text : ReportWord.advice.text),
        text: BilingualText($0), isEmphasised: Self.deservesAdvice(score, bands: context.rubric.bands))
    }
    self.evidence = Self.evidence(of: finding)
    self.records = context.sample(of: indicator.id, at: unit).flatMap { RecordsView($0, context: context) }
    self.judgement = context.judgements?.question(of: indicator.id).flatMap { JudgementView($0, at: unit.id) }
  }

  /// How the score came about: by the scale, or by a policy where there is a score without one.
  private static func arithmetic(of score: IndicatorScore) -> LocalizedText? {
    guard let result = score.score else { return nil }
    switch score.finding.state {
    case .scored:
      guard let fact = score.finding.fact, let value = fact.value else { return nil }
      let operand = NumberText.operand(value, numerator: fact.numerator, denominator: fact.denominator)
      let indicator = score.finding.indicator
      return ScaleSentence.text(
        of: indicator.scale, by: indicator.transform, value: value, operand: operand, score: result)
    case .exempt: return ReportWord.exemptFull.text
    case .insufficientEvidence where score.steps.first?.name == "imputed":
      let value = score.steps.first?.value ?? .zero
      return MethodWord.stoodIn.with(["value": NumberText.figure(value), "score": NumberText.figure(result)])
    case .insufficientEvidence where result.isZero: return ReportWord.refusedZero.text
    case .insufficientEvidence, .notApplicable, .waived, .notAssessed, .error: return nil
    }
  }

  /// Whether there is reason to press the advice.
  private static func deservesAdvice(_ score: IndicatorScore, bands: [Band]) -> Bool {
    switch score.finding.state {
    case .notApplicable, .waived, .exempt: return false
    case .insufficientEvidence, .notAssessed, .error: return true
    case .scored:
      guard let value = score.score, let highest = bands.last else { return false }
      return value < Rational(highest.from)
    }
  }

  private static func evidence(of finding: Finding) -> [BilingualText] {
    guard let fact = finding.fact else { return [] }
    var lines: [LocalizedText] = []
    let records = fact.records
    if records.count > 0 {
      lines.append(ReportWord.evidenceRecords.with(["count": NumberText.count(records.count)]))
      lines.append(
        ReportWord.independentShare.with([
          "independent": String(records.independent), "count": String(records.count),
        ]))
    }
    if let evidence = fact.evidence {
      let minimum = finding.indicator.minimumEvidence
      let word = minimum == nil ? ReportWord.evidenceBasisOnly : .evidenceBasis
      lines.append(word.with(["count": String(evidence), "minimum": minimum.map { String($0) } ?? ""]))
    }
    if records.undecided > 0 {
      lines.append(ReportWord.undecidedRecords.with(["count": NumberText.count(records.undecided)]))
    }
    return lines.map { BilingualText($0) }
  }
}
