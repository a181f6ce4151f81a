internal import ActivityLogs
internal import Columns
internal import Quantities
internal import Rubrics

/// Measures of how events spread over time, categories and persons, and of what answers say.
extension MeasurePlanBuilder {
  /// Adds such a measure.
  mutating func addSpreadMeasure(_ measure: MeasureDefinition, of indicator: MeasuredIndicator) {
    switch measure {
    case .coverage(let field, .roster(let file), let events):
      eventMeasures.append(
        RosterCoverageMeasure(
          indicator: indicator, selection: selection(events), units: empty(), field: reference(to: field), file: file,
          tables: tables))
    case .longestGap(let events):
      eventMeasures.append(
        LongestGapMeasure(
          indicator: indicator, selection: selection(events), units: empty(), time: time(), period: period))
    case .evenness(let evenness):
      eventMeasures.append(
        EvennessMeasure(
          indicator: indicator, selection: selection(evenness.events), units: empty(),
          field: reference(to: evenness.field), fieldName: evenness.field, categories: categories(evenness)))
    case .representativeness(let group, let events):
      eventMeasures.append(
        RepresentativenessMeasure(
          indicator: indicator, selection: selection(events), units: empty(), person: text("person"),
          group: text(group), groupName: group, tables: tables))
    case .concentration(let concentration):
      eventMeasures.append(
        ConcentrationMeasure(
          indicator: indicator, selection: selection(concentration.events), units: empty(),
          person: text(concentration.person), personName: concentration.person,
          field: concentration.field.map { number($0) }, top: concentration.top))
    case .retention(let retention):
      eventMeasures.append(
        RetentionMeasure(
          indicator: indicator, selection: selection(retention.events), units: empty(), person: text(retention.field),
          time: time(), split: retention.split?.dayNumber ?? RetentionMeasure.half(of: period), zone: period.zone))
    case .survey(let survey):
      eventMeasures.append(
        SurveyMeasure(
          indicator: indicator, selection: selection(survey.events), units: empty(), field: number(survey.field),
          fieldName: survey.field, atLeast: survey.atLeast, group: survey.isWeighted ? text("group") : nil,
          tables: tables))
    default: return
    }
  }

  /// The categories of a list, in the type of the field.
  private mutating func categories(_ evenness: EvennessDefinition) -> EvennessMeasure.Categories {
    guard let over = evenness.over else { return .observed }
    if case .number = reference(to: evenness.field) {
      return .numbers(Set(over.compactMap { try? ExactDecimal($0) }))
    }
    return .texts(Set(over.map { texts.code(of: $0) }))
  }

  /// The index of a column that holds texts.
  private mutating func text(_ column: String) -> Int {
    guard case .text(let index) = reference(to: column, as: .text) else { return 0 }
    return index
  }

  /// The index of the column of the events' times.
  mutating func time() -> Int {
    guard case .time(let index) = reference(to: "time", as: .time) else { return 0 }
    return index
  }
}
