internal import ActivityLogs
internal import Columns
internal import Expressions
internal import Quantities
internal import Rubrics

/// Measures of cases and accounts.
extension MeasurePlanBuilder {
  /// The groupings of events into cases and accounts; that of cases first, where any measure asks about them.
  var groupings: [CaseGrouping] {
    let cases = CaseGrouping(
      key: "case", activities: nil, fields: caseFields, fieldsByName: caseFieldsByName, detailed: caseDetails,
      texts: caseTexts, ordersByID: ordersCasesByID, measures: caseMeasures)
    return (caseMeasures.isEmpty ? [] : [cases]) + accountGroupings
  }

  /// Adds a measure of cases; any other is not for here.
  mutating func addCaseMeasure(_ measure: MeasureDefinition, of indicator: MeasuredIndicator) {
    switch measure {
    case .delay(let definition):
      let (from, to) = (texts.code(of: definition.from), texts.code(of: definition.to))
      let scope = scope(definition.cases, anchor: definition.from, activities: [from, to], of: indicator)
      caseMeasures.append(
        DelayMeasure(
          scope: scope, from: from, to: to, unit: definition.unit, percentile: definition.percentile, clock: clock))
    case .within(let definition):
      let (from, to) = (texts.code(of: definition.from), texts.code(of: definition.to))
      let scope = scope(definition.cases, anchor: definition.from, activities: [from, to], of: indicator)
      caseMeasures.append(
        WithinMeasure(scope: scope, from: from, to: to, limits: limits(definition.limit, from: from), clock: clock))
    case .order(let definition):
      let steps = definition.steps.map { texts.code(of: $0) }
      let closedBy = definition.closedBy.map { texts.code(of: $0) }
      let scope = scope(definition.cases, activities: steps, of: indicator)
      caseMeasures.append(
        OrderMeasure(scope: scope, steps: steps, closedBy: closedBy, definition: definition, clock: clock))
    case .stages(let definition):
      let allOf = definition.allOf.map { texts.code(of: $0) }
      let scope = scope(definition.cases, activities: allOf, actorBits: definition.by.bits, of: indicator)
      caseMeasures.append(StagesMeasure(scope: scope, allOf: allOf))
    case .rules(let definition): add(definition, of: indicator)
    case .repeats(let definition):
      let anchor = definition.cases.anchor.map { texts.code(of: $0) }
      let scope = scope(definition.cases, activities: anchor.map { [$0] }, of: indicator)
      let field = occurrenceField(definition.field, of: anchor.map { [$0] })
      caseMeasures.append(RepeatsMeasure(scope: scope, field: field, within: definition.within, clock: clock))
    case .returns(let definition):
      let scope = scope(definition.cases, activities: nil, of: indicator)
      caseMeasures.append(ReturnsMeasure(scope: scope, field: caseText(definition.field)))
    case .remedy(let definition): add(definition, of: indicator)
    default: return
    }
  }

  private mutating func add(_ definition: RulesDefinition, of indicator: MeasuredIndicator) {
    let activities = definition.rules.flatMap(\.activities).map { texts.code(of: $0) }
    let scope = scope(definition.cases, activities: activities, of: indicator)
    let rules = definition.rules.map { CaseRule($0) { texts.code(of: $0) } }
    var person: Int?
    let checks = definition.rules.filter { if case .fourEyes = $0 { true } else { false } }
    let checked = checks.flatMap(\.activities).map { texts.code(of: $0) }
    if !checks.isEmpty, case .text(let column) = caseField("person", of: checked) { person = column }
    caseMeasures.append(RulesMeasure(scope: scope, rules: rules, person: person, clock: clock))
  }

  private mutating func add(_ definition: RemedyDefinition, of indicator: MeasuredIndicator) {
    let made = texts.code(of: definition.made)
    let confirmed = texts.code(of: definition.confirmed)
    let promised = definition.promised.map { texts.code(of: $0) }
    let recurred = definition.recurred.map { texts.code(of: $0) }
    let activities = [made, confirmed] + [promised, recurred].compactMap(\.self)
    let scope = scope(definition.cases, anchor: definition.made, activities: activities, of: indicator)
    var deadline: Int?
    if let field = definition.deadline, let promised, case .time(let column) = occurrenceField(field, of: [promised]) {
      deadline = column
    }
    caseMeasures.append(
      RemedyMeasure(
        scope: scope, made: made, promised: promised, deadline: deadline, confirmed: confirmed, recurred: recurred,
        limit: definition.limit, clock: clock))
  }

  /// Adds a measure of accounts, with a grouping of its own.
  mutating func addAccountMeasure(_ definition: ReconcileDefinition, of indicator: MeasuredIndicator) {
    read(definition.account)
    read(definition.amount)
    let gains = definition.gains.map { texts.code(of: $0) }
    let spends = definition.spends.map { texts.code(of: $0) }
    let balance = definition.balance.map { texts.code(of: $0) }
    let activities = gains + spends + [balance].compactMap(\.self)
    var fields = FieldTable()
    let amount = fields.number(definition.amount)
    let scope = CaseScope(
      indicator: indicator, anchor: nil, condition: nil, activities: activities, actorBits: Actor.allBits)
    let measure = ReconcileMeasure(
      scope: scope, gains: gains, spends: spends, balance: balance, amount: amount,
      opening: definition.opening.map { OpeningBalances(file: $0, tables: tables) })
    accountGroupings.append(
      CaseGrouping(
        key: definition.account, activities: Set(activities), fields: fields,
        fieldsByName: [definition.amount: .number(amount)], detailed: nil, texts: [], ordersByID: false,
        measures: [measure]))
  }

  /// How the time between events of a case is counted.
  private var clock: CaseClock {
    CaseClock(period: period, calendar: tables.calendar ?? WorkingCalendar(years: []))
  }

  private mutating func limits(_ rule: LimitRule, from: UInt32) -> CaseLimits {
    guard let table = rule.table, case .text(let column) = occurrenceField(table.field, of: [from]) else {
      return CaseLimits(otherwise: rule.otherwise)
    }
    let limits = table.limits.map { (texts.code(of: $0.value), $0.limit) }
    return CaseLimits(
      otherwise: rule.otherwise,
      table: CaseLimits.Table(
        field: table.field, column: column, limits: Dictionary(limits, uniquingKeysWith: { first, _ in first })))
  }

  private mutating func scope(
    _ cases: CaseSelection, anchor: String? = nil, activities: [UInt32]?, actorBits: UInt8 = Actor.allBits,
    of indicator: MeasuredIndicator
  ) -> CaseScope {
    CaseScope(
      indicator: indicator, anchor: (cases.anchor ?? anchor).map { texts.code(of: $0) },
      condition: cases.condition.map { caseCondition($0) }, activities: activities, actorBits: actorBits)
  }

  private mutating func caseCondition(_ expression: Expression) -> Int {
    let activities = expression.caseActivities.sorted().map { texts.code(of: $0) }
    for column in expression.columns.sorted() { _ = occurrenceField(column, of: activities) }
    return caseConditions.index(of: expression)
  }

  /// A column that is read of a first or last occurrence: where there are several at one time, their ids settle which.
  /// - Parameter activities: the activities whose occurrences are meant; `nil` for all.
  private mutating func occurrenceField(_ column: String, of activities: [UInt32]?) -> FieldReference {
    ordersCasesByID = true
    return caseField(column, of: activities)
  }

  /// A column that is read of the events of some activities.
  /// - Parameter activities: the activities; `nil` for all.
  private mutating func caseField(_ column: String, of activities: [UInt32]?) -> FieldReference {
    read(column)
    caseDetails = activities.flatMap { caseDetails?.union($0) }
    let reference = caseFields.reference(to: column, type: type(of: column))
    caseFieldsByName[column] = reference
    return reference
  }

  /// The index of a column of texts that is read of every event of a case.
  private mutating func caseText(_ column: String) -> Int {
    read(column)
    if let index = caseTexts.firstIndex(of: column) { return index }
    caseTexts.append(column)
    return caseTexts.count - 1
  }
}
