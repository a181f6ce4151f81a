internal import ActivityLogs
internal import Diagnostics
internal import Expressions
internal import Rubrics

/// Where the figures of an indicator come from.
struct DataSources {
  private let names: RubricNames
  private let indicator: Indicator

  /// Looks an indicator through.
  init(of indicator: Indicator, names: RubricNames) {
    self.names = names
    self.indicator = indicator
  }

  /// The activities whose records it reads, in the order of the measure; none where it reads records of any.
  var activities: [String] {
    let measure = indicator.measure
    let named =
      measure.namedActivities
      + measure.conditions.flatMap { condition in
        condition.outline.namedActivities
          + condition.caseActivities.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      }
    var seen: Set<String> = []
    return named.filter { names.rubric.vocabulary.activities[$0] != nil && seen.insert($0).inserted }
  }

  /// What the figures are read from, one thing after the other.
  var texts: [LocalizedText] {
    let measure = indicator.measure
    var texts: [LocalizedText] = []
    if readsLogs(measure) {
      let titles = activities.map { ConditionWord.quoted.with(texts: ["text": names.title(ofActivity: $0)]) }
      texts.append(
        titles.isEmpty
          ? ExplanationWord.fromLogsAny.text
          : ExplanationWord.fromLogs.with(texts: ["activities": LocalizedText.joined(titles)]))
    }
    let facts = measure.namedFacts.map { names.title(ofFact: $0) }
    if !facts.isEmpty { texts.append(ExplanationWord.fromFact.with(texts: ["facts": LocalizedText.joined(facts)])) }
    if case .judgement = measure { texts.append(ExplanationWord.fromJudgement.text) }
    texts += measure.rosters.map { ExplanationWord.fromRoster.with(["file": $0]) }
    texts += measure.openings.map { ExplanationWord.fromOpening.with(["file": $0]) }
    if measure.needsStrata { texts.append(ExplanationWord.fromStrata.text) }
    if measure.needsCalendar { texts.append(ExplanationWord.fromCalendar.text) }
    if !indicator.sources.isEmpty {
      let sources = LocalizedText.joined(indicator.sources.map { LocalizedText($0) })
      texts.append(ExplanationWord.neededSources.with(texts: ["sources": sources]))
    }
    return texts
  }

  /// What a record of each activity must say, as the vocabulary has it.
  var records: [LocalizedText] {
    activities.compactMap { term in
      names.rubric.vocabulary.activities[term].map { Self.text(of: $0, names: names) }
    }
  }

  /// Who does an activity and what its records must say.
  private static func text(of activity: Vocabulary.Activity, names: RubricNames) -> LocalizedText {
    let who = activity.by.isEmpty ? ExplanationWord.anyActor.text : names.names(of: activity.by)
    let word: ExplanationWord = activity.needs.isEmpty ? .activityText : .activityNeeds
    return word.with(texts: [
      "title": activity.title, "who": who, "needs": needs(of: activity),
    ])
  }

  /// The fields that records of an activity cannot do without.
  static func needs(of activity: Vocabulary.Activity) -> LocalizedText {
    LocalizedText.joined(
      activity.needs.map { ReportWord.title(ofField: EventSchema.column(named: $0)) })
  }

  private func readsLogs(_ measure: MeasureDefinition) -> Bool {
    switch measure {
    case .fact, .judgement: false
    case .ratio, .rate: measure.parts.contains { readsLogs($0) }
    default: true
    }
  }
}
