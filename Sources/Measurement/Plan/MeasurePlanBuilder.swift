internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities
internal import Rubrics

/// Works out a plan, indicator by indicator.
struct MeasurePlanBuilder {
  private let attributes: [String: ColumnType]
  let units: UnitTree
  /// The time that is measured.
  let period: Period
  /// What measures look up beside the log.
  let tables: MeasureTables
  /// The columns that the plan reads.
  private(set) var columns: Set<String> = ["time", "actor", "activity", "source", "recorded_by"]

  /// The conditions that measures put to events.
  private(set) var conditions = ConditionTable()
  /// The selections of events that measures look at, each once.
  private(set) var selections: [SelectionPlan] = []
  /// The columns that event measures read.
  private(set) var fields = FieldTable()
  /// The conditions that measures put to cases.
  var caseConditions = ConditionTable()
  /// The columns of events that measures of cases read.
  var caseFields = FieldTable()
  /// The codes of the activities of whose events fields are read; `nil` for all.
  var caseDetails: Set<UInt32>? = []
  /// The columns of texts that are read of every event of a case.
  var caseTexts: [String] = []
  /// Whether fields of first and last occurrences are read, so that ids settle which of several at one time is meant.
  var ordersCasesByID = false
  /// The same columns by name.
  var caseFieldsByName: [String: FieldReference] = [:]
  /// The texts that the plan names.
  var texts: TextPool
  /// The code of the source `self-reported`.
  let selfReported: UInt32
  /// The measures of events, without any event.
  var eventMeasures: [any EventMeasure] = []
  /// The measures of cases.
  var caseMeasures: [any CaseMeasure] = []
  /// The groupings of events into accounts, each with its measure.
  var accountGroupings: [CaseGrouping] = []
  /// The measures of facts.
  private(set) var factMeasures: [(indicator: MeasuredIndicator, measure: FactMeasure)] = []
  /// The judgements.
  private(set) var judgementMeasures: [(indicator: MeasuredIndicator, measure: JudgementMeasure)] = []
  /// The measures that are worked out of others, those inside before those around them.
  var compositeMeasures: [any CompositeMeasure] = []
  /// The index of the first measure inside another, among all that the plan measures.
  private let firstPart: Int
  /// The number of measures inside others.
  private(set) var partCount = 0

  /// Begins a plan.
  /// - Parameter measured: how much is measured, measures inside others not counted.
  init(attributes: [String: ColumnType], units: UnitTree, period: Period, tables: MeasureTables, measured: Int) {
    self.firstPart = measured
    self.attributes = attributes
    self.units = units
    self.period = period
    self.tables = tables
    var texts = TextPool()
    self.selfReported = texts.code(of: MeasurePlan.selfReportedSource)
    self.texts = texts
  }

  /// The index of one more measure inside another.
  mutating func nextPart() -> Int {
    partCount += 1
    return firstPart + partCount - 1
  }

  /// Adds the measure of an indicator.
  /// - Parameter judgements: the ratings of the indicator.
  mutating func add(_ measure: MeasureDefinition, of indicator: MeasuredIndicator, judgements: [Judgement]) {
    switch measure {
    case .count, .distinct, .sum, .mean, .percentile, .share, .coverage(_, .fact, _), .regularity:
      addEventMeasure(measure, of: indicator)
    case .coverage(_, .roster, _), .longestGap, .evenness, .representativeness, .concentration, .retention, .survey:
      addSpreadMeasure(measure, of: indicator)
    case .ratio, .rate: addCompositeMeasure(measure, of: indicator)
    case .delay, .within, .order, .stages, .rules, .repeats, .returns, .remedy:
      read("case")
      addCaseMeasure(measure, of: indicator)
    case .reconcile(let definition):
      addAccountMeasure(definition, of: indicator)
    case .fact(let column):
      factMeasures.append((indicator, FactMeasure(column: column)))
    case .judgement(let definition):
      judgementMeasures.append((indicator, JudgementMeasure(definition: definition, judgements: judgements)))
    }
  }

  /// Has a column read.
  mutating func read(_ column: String) { columns.insert(column) }

  /// What a column holds.
  func type(of column: String) -> ColumnType {
    let prefix = EventSchema.column(ofAttribute: "")
    if let type = EventSchema.types[column] { return type }
    return column.hasPrefix(prefix) ? attributes[String(column.dropFirst(prefix.count))] ?? .text : .text
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
        NumberMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: number(field), fieldName: field,
          form: .sum))
    case .mean(let field, let events):
      eventMeasures.append(
        NumberMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: number(field), fieldName: field,
          form: .mean))
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
          indicator: indicator, selection: selection(events), units: empty(), slot: slot, time: time(),
          zone: period.zone, range: period.slots(slot), atLeast: atLeast))
    default: return
    }
  }

  /// What is kept of no record, for each unit.
  func empty<Kept>() -> [UnitSummary<Kept>] {
    Array(repeating: UnitSummary(), count: units.units.count)
  }

  private mutating func condition(_ expression: Expression) -> Int {
    columns.formUnion(expression.columns)
    return conditions.index(of: expression)
  }

  /// The index of a selection of events, entered where it is new.
  mutating func selection(_ events: EventSelection) -> Int {
    let selection = SelectionPlan(
      actorBits: events.by.bits, condition: events.condition.map { condition($0) })
    if let index = selections.firstIndex(of: selection) { return index }
    selections.append(selection)
    return selections.count - 1
  }

  /// The index of a column that holds numbers.
  mutating func number(_ column: String) -> Int {
    columns.insert(column)
    return fields.number(column)
  }

  /// A column of its own type.
  mutating func reference(to column: String) -> FieldReference { reference(to: column, as: type(of: column)) }

  /// A column that is taken to be of a type.
  mutating func reference(to column: String, as type: ColumnType) -> FieldReference {
    columns.insert(column)
    return fields.reference(to: column, type: type)
  }
}
