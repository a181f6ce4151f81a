package import Diagnostics
internal import Quantities
package import Rubrics

extension MeasureSentence {
  /// What else belongs to the measure: where its cases are placed, and the options that differ from the usual.
  package func remarks(of measure: MeasureDefinition) -> [LocalizedText] {
    switch measure {
    case .delay(let delay): anchor(delay.cases, unless: delay.from)
    case .within(let within): limits(of: within.limit) + anchor(within.cases, unless: within.from)
    case .stages(let stages): anchor(stages.cases)
    case .order(let order): anchor(order.cases) + options(order)
    case .rules(let rules): rules.rules.map { text(of: $0) } + anchor(rules.cases)
    case .repeats(let repeats): anchor(repeats.cases)
    case .returns(let returns): anchor(returns.cases)
    case .reconcile(let reconcile): options(reconcile)
    case .remedy(let remedy): options(remedy) + anchor(remedy.cases, unless: remedy.made)
    case .evenness(let evenness): [options(evenness)]
    case .survey(let survey): survey.isWeighted ? [MeasureWord.surveyWeighted.text] : []
    case .ratio, .rate: measure.parts.flatMap { remarks(of: $0) }
    case .count, .distinct, .sum, .mean, .percentile, .share, .coverage, .regularity, .longestGap,
      .representativeness, .concentration, .retention, .fact, .judgement:
      []
    }
  }

  private func anchor(_ cases: CaseSelection, unless start: String? = nil) -> [LocalizedText] {
    guard let anchor = cases.anchor, anchor != start else { return [] }
    return [MeasureWord.anchor.with(texts: ["anchor": title(anchor)])]
  }

  private func options(_ order: OrderDefinition) -> [LocalizedText] {
    var remarks: [LocalizedText] = []
    if order.match == .last { remarks.append(MeasureWord.orderLast.text) }
    if order.missing == .allowed { remarks.append(MeasureWord.orderMissingAllowed.text) }
    switch order.extra {
    case .allowed: break
    case .fails: remarks.append(MeasureWord.orderExtraFails.text)
    case .exact: remarks.append(MeasureWord.orderExtraExact.text)
    }
    if order.ties == .fails { remarks.append(MeasureWord.orderTiesFail.text) }
    if let deadline = order.deadline {
      remarks.append(MeasureWord.orderDeadline.with(texts: ["limit": TimeLimitText.text(of: deadline)]))
    }
    if !order.closedBy.isEmpty {
      remarks.append(MeasureWord.orderClosedBy.with(texts: ["activities": titles(order.closedBy)]))
    }
    return remarks
  }

  private func options(_ evenness: EvennessDefinition) -> LocalizedText {
    guard let kinds = evenness.over else { return MeasureWord.evennessObserved.text }
    return MeasureWord.evennessList.with(texts: ["kinds": LocalizedText.joined(kinds.map { LocalizedText($0) })])
  }

  private func options(_ reconcile: ReconcileDefinition) -> [LocalizedText] {
    [
      reconcile.opening.map { MeasureWord.reconcileOpening.with(["file": $0]) },
      reconcile.balance.map { MeasureWord.reconcileBalance.with(texts: ["activity": title($0)]) },
    ].compactMap(\.self)
  }

  private func options(_ remedy: RemedyDefinition) -> [LocalizedText] {
    var remarks: [LocalizedText] = []
    if let promised = remedy.promised, let deadline = remedy.deadline {
      remarks.append(
        MeasureWord.remedyPromise.with(texts: [
          "promised": title(promised), "deadline": ReportWord.title(ofField: deadline),
        ]))
    }
    if let recurred = remedy.recurred {
      remarks.append(MeasureWord.remedyRecurred.with(texts: ["recurred": title(recurred)]))
    }
    return remarks
  }

  /// A rule on cases, in one sentence.
  private func text(of rule: RulesDefinition.Rule) -> LocalizedText {
    let titles = rule.activities.map { title($0) }
    let first = titles.first ?? LocalizedText("")
    var texts = ["first": first, "second": titles.last ?? first]
    switch rule {
    case .precedence: return MeasureWord.rulePrecedence.with(texts: texts)
    case .response(_, _, let limit):
      guard let limit else { return MeasureWord.ruleResponse.with(texts: texts) }
      texts["limit"] = TimeLimitText.text(of: limit)
      return MeasureWord.ruleResponseWithin.with(texts: texts)
    case .absence: return MeasureWord.ruleAbsence.with(texts: texts)
    case .existence(_, let least):
      texts["count"] = LocalizedText(String(least))
      return MeasureWord.ruleExistence.with(texts: texts)
    case .notCoexistence: return MeasureWord.ruleNotCoexistence.with(texts: texts)
    case .fourEyes: return MeasureWord.ruleFourEyes.with(texts: texts)
    }
  }
}
