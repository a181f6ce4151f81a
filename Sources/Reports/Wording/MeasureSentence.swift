internal import ActivityLogs
package import Diagnostics
internal import Measurement
internal import Quantities
package import Rubrics

/// Says in words what an indicator measures, with the names that the rubric's vocabulary gives.
package struct MeasureSentence: Sendable {
  /// Where titles come from.
  let context: ReportContext

  /// Makes sentences for the indicators of a result.
  package init(context: ReportContext) { self.context = context }

  /// What is measured, in one sentence.
  package func text(of measure: MeasureDefinition) -> LocalizedText {
    switch measure {
    case .count(let events): return ReportWord.countSentence.with(texts: ["who": who(events.by)])
    case .distinct(let field, let events): return sentence(.distinctSentence, field, events)
    case .sum(let field, let events): return sentence(.sumSentence, field, events)
    case .mean(let field, let events): return sentence(.meanSentence, field, events)
    case .percentile(let definition, let field, let events):
      return sentence(.percentileSentence, field, events, ["percentile": percentile(definition)])
    case .share(_, let whole, let by):
      let word = whole == nil ? ReportWord.shareOfAllSentence : .shareSentence
      return word.with(texts: ["who": who(by)])
    case .coverage(let field, .fact(let fact), let events):
      return sentence(.coverageSentence, field, events, ["fact": context.title(ofFact: fact)])
    case .regularity(let slot, let atLeast, let events):
      return ReportWord.regularitySentence.with(texts: [
        "slot": name(of: slot), "count": LocalizedText(String(atLeast)), "who": who(events.by),
      ])
    case .fact(let column): return ReportWord.factSentence.with(texts: ["fact": context.title(ofFact: column)])
    case .delay(let delay):
      return ReportWord.delaySentence.with(texts: [
        "from": title(delay.from), "to": title(delay.to), "percentile": percentile(delay.percentile),
        "unit": name(of: delay.unit),
      ])
    case .within(let within):
      return ReportWord.withinSentence.with(texts: [
        "from": title(within.from), "to": title(within.to),
        "limit": text(of: within.limit),
      ])
    case .order(let order):
      return ReportWord.orderSentence.with(texts: ["steps": titles(order.steps, joinedBy: .orderArrow)])
    case .stages(let stages):
      return ReportWord.stagesSentence.with(texts: [
        "activities": titles(stages.allOf, joinedBy: .separator), "who": who(stages.by),
      ])
    case .judgement(let judgement):
      return ReportWord.judgementSentence.with(texts: [
        "lowest": LocalizedText(judgement.lowest.description), "highest": LocalizedText(judgement.highest.description),
        "raters": LocalizedText(String(judgement.raters)), "question": judgement.question,
      ])
    case .ratio, .rate, .coverage, .longestGap, .evenness, .representativeness, .concentration, .retention, .survey:
      return spread(measure)
    case .rules(let rules): return text(of: rules)
    case .repeats(let repeats): return text(of: repeats)
    case .returns(let returns): return text(of: returns)
    case .reconcile(let reconcile): return text(of: reconcile)
    case .remedy(let remedy): return text(of: remedy)
    }
  }

  /// What else belongs to the measure: where its cases are placed, and the options that differ from the usual.
  package func remarks(of measure: MeasureDefinition) -> [LocalizedText] {
    var remarks: [LocalizedText] = []
    switch measure {
    case .delay(let delay): remarks += anchor(delay.cases, unless: delay.from)
    case .within(let within): remarks += anchor(within.cases, unless: within.from)
    case .stages(let stages): remarks += anchor(stages.cases, unless: nil)
    case .order(let order): remarks += anchor(order.cases, unless: nil) + options(order)
    case .rules(let rules): remarks += anchor(rules.cases, unless: nil)
    case .repeats(let repeats): remarks += anchor(repeats.cases, unless: nil)
    case .returns(let returns): remarks += anchor(returns.cases, unless: nil)
    case .remedy(let remedy): remarks += anchor(remedy.cases, unless: remedy.made)
    default: remarks += spreadRemarks(of: measure)
    }
    return remarks
  }

  private func anchor(_ cases: CaseSelection, unless start: String?) -> [LocalizedText] {
    guard let anchor = cases.anchor, anchor != start else { return [] }
    return [ReportWord.anchorSentence.with(texts: ["anchor": title(anchor)])]
  }

  private func options(_ order: OrderDefinition) -> [LocalizedText] {
    var remarks: [LocalizedText] = []
    if order.match == .last { remarks.append(ReportWord.orderLast.text) }
    if order.missing == .allowed { remarks.append(ReportWord.orderMissingAllowed.text) }
    switch order.extra {
    case .allowed: break
    case .fails: remarks.append(ReportWord.orderExtraFails.text)
    case .exact: remarks.append(ReportWord.orderExtraExact.text)
    }
    if order.ties == .fails { remarks.append(ReportWord.orderTiesFail.text) }
    if let deadline = order.deadline {
      remarks.append(ReportWord.orderDeadline.with(texts: ["limit": text(of: deadline)]))
    }
    if !order.closedBy.isEmpty {
      let closing = titles(order.closedBy, joinedBy: .separator)
      remarks.append(ReportWord.orderClosedBy.with(texts: ["activities": closing]))
    }
    return remarks
  }

  // MARK: Pieces

  private func sentence(
    _ word: ReportWord, _ field: String, _ events: EventSelection, _ more: [String: LocalizedText] = [:]
  ) -> LocalizedText {
    let texts = ["who": who(events.by), "field": ReportWord.title(ofField: field)]
    return word.with(texts: texts.merging(more) { _, new in new })
  }

  /// Whose events.
  func who(_ selection: ActorSelection) -> LocalizedText {
    switch selection {
    case .any: return ReportWord.anyone.text
    case .only(let actors):
      let titles = Actor.allCases.filter { actors.contains($0) }.map { context.name(of: $0) }
      return joined(titles, by: .separator)
    }
  }

  /// The title of an activity.
  func title(_ activity: String) -> LocalizedText { context.title(ofActivity: activity) }

  /// The titles of some activities.
  func titles(_ activities: [String], joinedBy word: ReportWord) -> LocalizedText {
    joined(activities.map { title($0) }, by: word)
  }

  /// Some texts, one after the other.
  func joined(_ texts: [LocalizedText], by word: ReportWord) -> LocalizedText {
    LocalizedText(
      english: texts.map(\.english).joined(separator: word.text.english),
      chinese: texts.map(\.chinese).joined(separator: word.text.chinese))
  }

  private func percentile(_ definition: PercentileDefinition) -> LocalizedText {
    let word: ReportWord =
      switch definition.method {
      case .linear: .percentileLinear
      case .nearestRank: .percentileNearest
      }
    return word.with(["p": (Rational(definition.p) * .hundred).description])
  }

  private func name(of slot: CalendarSlot) -> LocalizedText {
    switch slot {
    case .week: ReportWord.week.text
    case .month: ReportWord.month.text
    case .quarter: ReportWord.quarter.text
    }
  }

  private func name(of unit: DelayDefinition.Unit) -> LocalizedText {
    MeasureUnit(rawValue: unit.rawValue)?.title ?? LocalizedText(unit.rawValue)
  }

  /// A limit in words: in days where they are whole, else in hours.
  func text(of limit: TimeLimit) -> LocalizedText {
    switch limit {
    case .workingDays(let days): return LocalizedText(english: "\(days) working days", chinese: "\(days) 个工作日")
    case .calendarDays(let days): return ReportWord.calendarDays.with(["count": String(days)])
    case .elapsed(let nanoseconds):
      let hours = Rational(Int(nanoseconds)).divided(by: Rational(3_600_000_000_000)) ?? .zero
      let days = hours.divided(by: Rational(24)) ?? .zero
      return days.denominator == 1 && days > .one
        ? ReportWord.days.with(["count": days.description])
        : ReportWord.hours.with(["count": hours.description])
    }
  }
}
