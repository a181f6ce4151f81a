internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities
internal import Rubrics

/// Works out a plan, indicator by indicator.
struct MeasurePlanBuilder {
  private let attributes: [String: ColumnType]
  private let units: UnitTree
  private let period: Period
  private let tables: MeasureTables
  private var columns: Set<String> = ["id", "time", "actor", "activity", "source", "recorded_by"]

  /// The conditions that measures put to events.
  private(set) var conditions = ConditionTable()
  /// The selections of events that measures look at, each once.
  private(set) var selections: [SelectionPlan] = []
  /// The kinds of slots that measures count in, each once.
  private(set) var slots: [CalendarSlot] = []
  /// The columns that event measures read.
  private(set) var fields = FieldTable()
  /// The conditions that measures put to cases.
  private(set) var caseConditions = ConditionTable()
  /// The columns of events that those conditions read.
  private(set) var caseFields = FieldTable()
  /// The same columns by name.
  private(set) var caseFieldsByName: [String: FieldReference] = [:]
  /// The texts that the plan names.
  private(set) var texts: TextPool
  /// The code of the source `self-reported`.
  let selfReported: UInt32
  /// The measures of events, without any event.
  private(set) var eventMeasures: [any EventMeasure] = []
  /// The measures of cases.
  private(set) var caseMeasures: [any CaseMeasure] = []
  /// The measures of facts.
  private(set) var factMeasures: [(indicator: MeasuredIndicator, measure: FactMeasure)] = []
  /// The judgements.
  private(set) var judgementMeasures: [(indicator: MeasuredIndicator, measure: JudgementMeasure)] = []

  /// Begins a plan.
  init(attributes: [String: ColumnType], units: UnitTree, period: Period, tables: MeasureTables) {
    self.attributes = attributes
    self.units = units
    self.period = period
    self.tables = tables
    var texts = TextPool()
    self.selfReported = texts.code(of: MeasurePlan.selfReportedSource)
    self.texts = texts
  }

  /// The columns that the plan reads.
  var neededColumns: Set<String> { columns }

  /// Adds the measure of an indicator.
  /// - Parameter judgements: the ratings of the indicator.
  mutating func add(_ measure: MeasureDefinition, of indicator: MeasuredIndicator, judgements: [Judgement]) {
    switch measure {
    case .count, .distinct, .sum, .mean, .percentile, .share, .coverage, .regularity:
      addEventMeasure(measure, of: indicator)
    case .delay, .within, .order, .stages:
      columns.insert("case")
      addCaseMeasure(measure, of: indicator)
    case .fact(let column):
      factMeasures.append((indicator, FactMeasure(column: column)))
    case .judgement(let definition):
      judgementMeasures.append((indicator, JudgementMeasure(definition: definition, judgements: judgements)))
    // No rubric can name these yet: their forms are not in the catalogue.
    case .ratio, .rate, .longestGap, .evenness, .representativeness, .concentration, .retention, .survey: return
    case .rules, .repeats, .returns, .reconcile, .remedy: return
    }
  }
}

// MARK: - Event measures

extension MeasurePlanBuilder {
  private mutating func addEventMeasure(_ measure: MeasureDefinition, of indicator: MeasuredIndicator) {
    switch measure {
    case .count(let events):
      eventMeasures.append(
        CountMeasure(indicator: indicator, selection: selection(events), units: empty()))
    case .distinct(let field, let events):
      eventMeasures.append(
        DistinctMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: reference(to: field)))
    case .sum(let field, let events):
      eventMeasures.append(
        SumMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: number(field), fieldName: field))
    case .mean(let field, let events):
      eventMeasures.append(
        MeanMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: number(field), fieldName: field))
    case .percentile(let percentile, let field, let events):
      eventMeasures.append(
        PercentileMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: number(field), fieldName: field,
          percentile: percentile))
    case .share(let part, let whole, let by):
      let selection = selection(EventSelection(by: by, condition: whole))
      eventMeasures.append(
        ShareMeasure(indicator: indicator, selection: selection, units: empty(), condition: condition(part)))
    case .coverage(let field, .fact(let fact), let events):
      eventMeasures.append(
        CoverageMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: reference(to: field),
          whole: fact))
    case .regularity(let slot, let atLeast, let events):
      eventMeasures.append(
        RegularityMeasure(
          indicator: indicator, selection: selection(events), units: empty(), slot: index(of: slot),
          range: period.slots(slot), atLeast: atLeast))
    default: return
    }
  }

  private func empty<Kept>() -> [UnitSummary<Kept>] {
    Array(repeating: UnitSummary(), count: units.units.count)
  }

  private mutating func condition(_ expression: Expression) -> Int {
    columns.formUnion(expression.columns)
    return conditions.index(of: expression)
  }

  private mutating func selection(_ events: EventSelection) -> Int {
    let selection = SelectionPlan(
      actorBits: events.by.bits, condition: events.condition.map { condition($0) })
    if let index = selections.firstIndex(of: selection) { return index }
    selections.append(selection)
    return selections.count - 1
  }

  private mutating func index(of slot: CalendarSlot) -> Int {
    if let index = slots.firstIndex(of: slot) { return index }
    slots.append(slot)
    return slots.count - 1
  }

  private mutating func number(_ column: String) -> Int {
    columns.insert(column)
    return fields.number(column)
  }

  private mutating func reference(to column: String) -> FieldReference {
    columns.insert(column)
    return fields.reference(to: column, type: type(of: column))
  }

  private func type(of column: String) -> ColumnType {
    let prefix = EventSchema.column(ofAttribute: "")
    if let type = EventSchema.types[column] { return type }
    return column.hasPrefix(prefix) ? attributes[String(column.dropFirst(prefix.count))] ?? .text : .text
  }
}

// MARK: - Case measures

extension MeasurePlanBuilder {
  private mutating func addCaseMeasure(_ measure: MeasureDefinition, of indicator: MeasuredIndicator) {
    switch measure {
    case .delay(let definition):
      let (from, to) = (texts.code(of: definition.from), texts.code(of: definition.to))
      let scope = scope(definition.cases, anchor: definition.from, activities: [from, to], of: indicator)
      caseMeasures.append(
        DelayMeasure(
          scope: scope, from: from, to: to, unit: definition.unit, percentile: definition.percentile,
          zone: period.zone))
    case .within(let definition):
      let (from, to) = (texts.code(of: definition.from), texts.code(of: definition.to))
      let scope = scope(definition.cases, anchor: definition.from, activities: [from, to], of: indicator)
      guard let limit = definition.limit.otherwise else { return }
      caseMeasures.append(WithinMeasure(scope: scope, from: from, to: to, limit: limit, period: period))
    case .order(let definition):
      let steps = definition.steps.map { texts.code(of: $0) }
      let closedBy = definition.closedBy.map { texts.code(of: $0) }
      let scope = scope(definition.cases, activities: steps, of: indicator)
      caseMeasures.append(
        OrderMeasure(scope: scope, steps: steps, closedBy: closedBy, definition: definition, period: period))
    case .stages(let definition):
      let allOf = definition.allOf.map { texts.code(of: $0) }
      let scope = scope(definition.cases, activities: allOf, actorBits: definition.by.bits, of: indicator)
      caseMeasures.append(StagesMeasure(scope: scope, allOf: allOf))
    default: return
    }
  }

  private mutating func scope(
    _ cases: CaseSelection, anchor: String? = nil, activities: [UInt32], actorBits: UInt8 = Actor.allBits,
    of indicator: MeasuredIndicator
  ) -> CaseScope {
    CaseScope(
      indicator: indicator, anchor: (cases.anchor ?? anchor).map { texts.code(of: $0) },
      condition: cases.condition.map { caseCondition($0) }, activities: activities, actorBits: actorBits)
  }

  private mutating func caseCondition(_ expression: Expression) -> Int {
    for column in expression.columns.sorted() {
      // Where fields are read, ties are settled by id.
      for name in ["id", column] {
        columns.insert(name)
        caseFieldsByName[name] = caseFields.reference(to: name, type: type(of: name))
      }
    }
    return caseConditions.index(of: expression)
  }
}
