internal import Quantities
internal import Rubrics
internal import Scoring

/// An indicator with its counterpart, and all that is known of both at a pair of units: what a world is put together of.
struct IndicatorSlot {
  /// What is found of an indicator in a world.
  struct State: Sendable, Hashable {
    /// Its state.
    var state: IndicatorState
    /// The measured value; `nil` without one.
    var value: Rational?
    /// The score; `nil` without one.
    var score: Rational?
  }

  /// The indicator in the earlier edition; `nil` where that has none.
  let before: Indicator?
  /// The indicator in the later edition; `nil` where that has none.
  let after: Indicator?
  /// How the units go together.
  let units: UnitPair.Relation
  /// What is known, by the year of the evidence and then of the rubric.
  var records: [Side: [Side: RecordedIndicator]]
  /// What is known of the units together that one was split into, or that were merged, by the year of the rubric.
  var pooled: [Side: RecordedIndicator]
  /// Whether the parts can be told apart; otherwise the indicator changes from one year to the other in one go.
  var isSeparable: Bool

  /// What is found in a world; `nil` where the indicator does not exist there.
  func state(in world: World) -> State? {
    guard isSeparable else {
      let side = world[.unseparated]
      guard definition(side) != nil, let record = records[side]?[side] else { return nil }
      return State(state: record.state, value: record.value, score: record.score)
    }
    let rubric = world[.rubric]
    guard let indicator = definition(rubric), let own = record(world[.roster], world[.roster], rubric) else {
      return nil
    }
    guard !own.state.followsRoster else { return State(state: own.state, value: own.value, score: own.score) }
    // Whether an indicator applies is a matter of the roster: a year in which it did not says nothing of the evidence.
    var evidence = record(world[.evidence], world[.roster], rubric) ?? own
    if evidence.state.followsRoster { evidence = own }
    guard evidence.state == .scored else {
      return State(state: evidence.state, value: evidence.value, score: evidence.score)
    }
    var source = evidence
    if let conduct = record(world[.conduct], world[.roster], rubric), conduct.value != nil, conduct.state != .error {
      source = conduct
    }
    if source.state == .scored, let score = source.score {
      return State(state: .scored, value: source.value, score: score)
    }
    guard let value = source.value, let score = indicator.score(of: value) else {
      return State(state: .error, value: source.value, score: nil)
    }
    return State(state: .scored, value: value, score: score)
  }

  /// The indicator of an edition.
  private func definition(_ side: Side) -> Indicator? { side == .before ? before : after }

  /// What is known of the conduct of one year on the roster of another, by an edition.
  private func record(_ conduct: Side, _ roster: Side, _ rubric: Side) -> RecordedIndicator? {
    let own = records[conduct]?[rubric]
    guard conduct != roster else { return own }
    switch units {
    case .split: return conduct == .after ? pooled[rubric] : own
    case .merged: return conduct == .before ? pooled[rubric] : own
    case .same, .renamed, .added, .removed:
      return own.map { $0.over(records[roster]?[rubric]) }
    }
  }
}

extension RecordedIndicator {
  /// The measures whose value is a figure of the log over a fact of the unit.
  private static let perFactKinds: Set<String> = ["coverage", "rate"]

  /// What was measured in one year over the fact of another, where the measure divides by a fact of the unit.
  fileprivate func over(_ other: RecordedIndicator?) -> RecordedIndicator {
    guard let kind, Self.perFactKinds.contains(kind), let other, other.kind == kind,
      let numerator, let denominator, let fact = other.denominator, fact != denominator,
      value == numerator.divided(by: denominator), let value = numerator.divided(by: fact)
    else { return self }
    var record = self
    record.value = value
    record.denominator = fact
    record.score = state == .scored ? nil : score
    return record
  }
}

extension IndicatorState {
  /// Whether the state comes of facts of the unit, not of evidence.
  fileprivate var followsRoster: Bool { self == .notApplicable || self == .exempt }
}

extension Indicator {
  /// The score of a value; `nil` where the indicator takes a logarithm that the value has not, or compares all units.
  func score(of value: Rational) -> Rational? {
    transform.value(of: value).flatMap { scale.score(of: $0, by: transform) }
  }
}
