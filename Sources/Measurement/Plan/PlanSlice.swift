internal import Columns
internal import Expressions

/// What a plan asks of the events of one activity: its conditions with the activity put in, and only those that such an
/// event can satisfy.
///
/// Nearly every condition of a rubric names the activities it is about. Putting the activity in first leaves of a hundred
/// conditions the few that have to be asked at all.
struct PlanSlice: Sendable {
  /// A selection that events of the activity can be among.
  struct Selection: Sendable {
    /// The index of the selection among the plan's.
    let index: Int
    /// The bits of the actors whose events are looked at.
    let actorBits: UInt8
    /// The condition, by its index among the slice's, or `nil` where every event satisfies it.
    let condition: Int?
    /// Whether the condition is undecided for every event.
    let isUndecided: Bool
  }

  /// The conditions that have to be asked, each with its index among the plan's.
  private(set) var conditions: [(index: Int, expression: Expression)] = []
  /// The selections.
  private(set) var selections: [Selection] = []
  /// The conditions that measures ask of the events of a selection, by their index among the plan's, where they say the
  /// same of every event.
  private(set) var constants: [(index: Int, truth: Truth)] = []
  /// The columns that the conditions read.
  let columns: Set<String>

  /// Works out the slice of an activity.
  init(of plan: MeasurePlan, activity: String) {
    var places: [Int?] = Array(repeating: nil, count: plan.conditions.count)
    var known: [Truth?] = Array(repeating: nil, count: plan.conditions.count)
    let assumed = plan.conditions.map { $0.assuming("activity", is: activity) }
    var asked: [(index: Int, expression: Expression)] = []
    func ask(_ condition: Int) {
      guard places[condition] == nil, known[condition] == nil else { return }
      if let constant = assumed[condition].constant {
        known[condition] = constant
      } else {
        places[condition] = asked.count
        asked.append((condition, assumed[condition]))
      }
    }
    var found: [Selection] = []
    for (index, selection) in plan.selections.enumerated() {
      if let condition = selection.condition {
        ask(condition)
        if known[condition] == .no { continue }
      }
      found.append(
        Selection(
          index: index, actorBits: selection.actorBits, condition: selection.condition.flatMap { places[$0] },
          isUndecided: selection.condition.map { known[$0] == .undecided } ?? false))
    }
    let alive = Set(found.map(\.index))
    for measure in plan.eventMeasures where alive.contains(measure.selection) {
      for condition in measure.conditions {
        ask(condition)
        if let truth = known[condition] { constants.append((condition, truth)) }
      }
    }
    conditions = asked
    selections = found
    columns = asked.reduce(into: []) { $0.formUnion($1.expression.columns) }
  }
}
