package import ActivityLogs
package import Columns
internal import Expressions
package import Quantities
package import Rubrics

/// What has to be read and counted to measure a rubric's indicators, and the quantities that its rules ask about, over
/// one period: worked out once, before any event.
package struct MeasurePlan: Sendable {
  /// The `source` of a record that the body concerned made of itself.
  static let selfReportedSource = "self-reported"

  /// The indicators that are measured, in the order of the rubric.
  package let indicators: [Indicator]
  /// The quantities that are measured for the rubric's rules, in the order of the rubric.
  package let measures: [NamedMeasure]
  /// The units that are measured.
  package let units: UnitTree
  /// The time that is measured.
  package let period: Period
  /// The columns that the engine reads; a reader need not decode any other. A column that a log lacks counts as one
  /// without any value.
  package private(set) var neededColumns: Set<String>
  /// Whether a measure or a condition reads ids as it reads other fields.
  package let readsIDs: Bool

  /// Whether it is kept what every case, person or record contributes, to see how far chance could move the values.
  package private(set) var collectsContributions = false
  /// Whether records are drawn as evidence; what is measured is the same.
  let drawsEvidence: Bool

  /// The conditions that measures put to events, each once.
  let conditions: [Expression]
  /// The selections of events that measures look at, each once.
  let selections: [SelectionPlan]
  /// The columns that event measures read.
  let fields: FieldTable
  /// The conditions that measures put to cases, each once.
  let caseConditions: [Expression]
  /// The texts that the plan names, in every summary under the same codes.
  let texts: TextPool
  /// The code of the source `self-reported`.
  let selfReported: UInt32
  /// The measures of events, without any event.
  let eventMeasures: [any EventMeasure]
  /// The groupings of events into cases and accounts, with their measures.
  let groupings: [CaseGrouping]
  /// The measures of facts.
  let factMeasures: [(indicator: MeasuredIndicator, measure: FactMeasure)]
  /// The measures that are worked out of others, those inside before those around them.
  let compositeMeasures: [any CompositeMeasure]
  /// The number of measures inside others.
  let partCount: Int
  /// The judgements.
  let judgementMeasures: [(indicator: MeasuredIndicator, measure: JudgementMeasure)]
  /// Who looks at which events.
  let recordUse: RecordUsePlan

  /// Makes the plan of a rubric.
  /// - Parameters:
  ///   - rubric: what is measured.
  ///   - units: the units that are measured.
  ///   - period: the time that is measured.
  ///   - judgements: the assessors' ratings; those of an indicator that is no judgement, or of an unknown unit, are
  ///     never looked at.
  ///   - tables: what measures look up beside the log.
  ///   - seed: what decides which records are drawn as evidence, such as published dice rolls.
  ///   - drawsEvidence: whether any are drawn at all.
  package init(
    rubric: Rubric, units: UnitTree, period: Period, judgements: [Judgement] = [],
    tables: MeasureTables = MeasureTables(), seed: String = "", drawsEvidence: Bool = true
  ) {
    self.init(
      indicators: rubric.indicators, measures: rubric.measures, attributes: rubric.vocabulary.attributes, units: units,
      period: period, judgements: judgements, tables: tables, seed: seed, drawsEvidence: drawsEvidence)
  }

  /// Makes the plan of some indicators and quantities.
  /// - Parameters:
  ///   - measures: quantities that are measured besides; a judgement among them has no ratings.
  ///   - attributes: the types of attributes by name, without `x.`; others are texts.
  package init(
    indicators: [Indicator], measures: [NamedMeasure] = [], attributes: [String: ColumnType] = [:], units: UnitTree,
    period: Period, judgements: [Judgement] = [], tables: MeasureTables = MeasureTables(), seed: String = "",
    drawsEvidence: Bool = true
  ) {
    var builder = MeasurePlanBuilder(
      attributes: attributes, units: units, period: period, tables: tables, measured: indicators.count + measures.count)
    for (index, indicator) in indicators.enumerated() {
      let measured = MeasuredIndicator(indicator, index: index, units: units, seed: seed)
      builder.add(indicator.measure, of: measured, judgements: judgements.filter { $0.indicator == indicator.id })
    }
    for (index, measure) in measures.enumerated() {
      let measured = MeasuredIndicator(measure, index: indicators.count + index, units: units, seed: seed)
      builder.add(measure.measure, of: measured, judgements: [])
    }
    self.indicators = indicators
    self.measures = measures
    self.units = units
    self.period = period
    self.drawsEvidence = drawsEvidence
    self.neededColumns = builder.columns.union(["id"])
    self.readsIDs = builder.columns.contains("id")
    self.conditions = builder.conditions.expressions
    self.selections = builder.selections
    self.fields = builder.fields
    self.caseConditions = builder.caseConditions.expressions
    self.texts = builder.texts
    self.selfReported = builder.selfReported
    self.eventMeasures = builder.eventMeasures
    self.groupings = builder.groupings
    self.factMeasures = builder.factMeasures
    self.compositeMeasures = builder.compositeMeasures
    self.partCount = builder.partCount
    self.judgementMeasures = builder.judgementMeasures
    self.recordUse = RecordUsePlan(events: builder.eventMeasures, groupings: builder.groupings)
  }
}

extension MeasurePlan {
  /// The same plan, which keeps what every case, person or record contributes; it takes more time and memory.
  package var collectingContributions: MeasurePlan {
    var plan = self
    plan.collectsContributions = true
    plan.neededColumns.formUnion(RowCluster.columns)
    return plan
  }
}
