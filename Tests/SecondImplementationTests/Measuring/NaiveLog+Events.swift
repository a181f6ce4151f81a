internal import Quantities

/// Event measures.
extension NaiveLog {
  /// The number that a unit's own row of facts has.
  func number(_ column: String, of unit: NaiveUnit) -> Rational? {
    guard let text = unit.facts[column], !text.isEmpty else { return nil }
    return NaiveNumber.value(of: text)
  }

  /// The events of a unit that lie in the period and are by the actors asked for.
  private func candidates(by actors: [String]?, at unit: NaiveUnit) -> [NaiveEvent] {
    events(of: unit).filter { event in
      guard period.contains(event.time) else { return false }
      guard let actors else { return true }
      return actors.contains { NaiveText($0) == event.text("actor") }
    }
  }

  /// The events that a measure looks at, and how many a missing field left undecided.
  func select(_ selection: NaiveSelection, at unit: NaiveUnit) -> (events: [NaiveEvent], undecided: Int) {
    let all = candidates(by: selection.by, at: unit)
    guard let condition = selection.condition else { return (all, 0) }
    return (
      all.filter { condition.truth($0) == true },
      all.filter { condition.truth($0) == nil }.count
    )
  }

  /// How many different values a column has.
  private func distinctValues(of column: String, in events: [NaiveEvent]) -> Int {
    // A column holds either texts or numbers or times.
    Set(events.compactMap { $0.texts[column] }).count + Set(events.compactMap { $0.numbers[column] }).count
      + Set(events.compactMap { $0.times[column] }).count
  }

  /// The fact of a measure of events.
  func eventFact(_ measure: NaiveMeasure, at unit: NaiveUnit) -> NaiveFact? {
    switch measure {
    case .count(let selection):
      let (events, undecided) = select(selection, at: unit)
      return NaiveFact(outcome: .value(Rational(events.count)), evidence: events.count, undecided: undecided)
    case .distinct(let column, let selection):
      let (events, undecided) = select(selection, at: unit)
      let values = distinctValues(of: column, in: events)
      return NaiveFact(outcome: .value(Rational(values)), evidence: values, undecided: undecided)
    case .sum(let column, let selection), .mean(let column, let selection), .percentile(_, let column, let selection):
      return numberFact(measure, of: column, selection, at: unit)
    case .share(let part, let whole, let by):
      return shareFact(part, among: whole, by: by, at: unit)
    case .coverage(let column, let among, let selection):
      return coverageFact(of: column, among: number(among, of: unit), selection, at: unit)
    case .regularity(let slot, let least, let selection):
      return regularityFact(slot, least, selection, at: unit)
    default: return nil
    }
  }

  /// The fact of a sum, a mean or a percentile.
  private func numberFact(
    _ measure: NaiveMeasure, of column: String, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let numbers = events.compactMap { $0.numbers[column] }
    let sum = NaiveNumber.sum(numbers)
    var fact = NaiveFact(outcome: .noEvidence, evidence: numbers.count, undecided: undecided)
    if case .sum = measure {
      if events.isEmpty || !numbers.isEmpty { fact.outcome = .value(sum) }
    } else if case .percentile(let percentile, _, _) = measure {
      if let value = percentile.value(of: numbers) { fact.outcome = .value(value) }
    } else if !numbers.isEmpty {
      fact.outcome = .value(NaiveNumber.quotient(sum, Rational(numbers.count)))
      (fact.numerator, fact.denominator) = (sum, Rational(numbers.count))
    }
    return fact
  }

  /// The fact of a share.
  private func shareFact(
    _ part: NaiveCondition<NaiveEvent>, among whole: NaiveCondition<NaiveEvent>?, by: [String]?, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecidedWhole) = select(NaiveSelection(by: by, condition: whole), at: unit)
    let matching = events.filter { part.truth($0) == true }.count
    let undecidedPart = events.filter { part.truth($0) == nil }.count
    var fact = NaiveFact(outcome: .noEvidence, evidence: events.count, undecided: undecidedWhole + undecidedPart)
    if !events.isEmpty {
      fact.outcome = .value(NaiveNumber.quotient(matching, events.count))
      (fact.numerator, fact.denominator) = (Rational(matching), Rational(events.count))
    }
    return fact
  }

  /// The fact of a coverage.
  private func coverageFact(
    of column: String, among total: Rational?, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let values = distinctValues(of: column, in: events)
    var fact = NaiveFact(outcome: .noEvidence, evidence: values, undecided: undecided)
    guard let total else { return fact }
    if total == Rational(0) {
      fact.outcome = .notApplicable
    } else {
      fact.outcome = .value(NaiveNumber.quotient(Rational(values), total))
      (fact.numerator, fact.denominator) = (Rational(values), total)
    }
    return fact
  }

  /// The fact of a regularity.
  private func regularityFact(
    _ slot: NaiveSlot, _ least: Int, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let slots = period.slots[slot] ?? []
    let full = slots.filter { name in
      events.filter { slot.name(of: period.zone.date(of: $0.time.start)) == name }.count >= least
    }
    var fact = NaiveFact(outcome: .value(NaiveNumber.quotient(full.count, slots.count)), evidence: events.count)
    fact.undecided = undecided
    (fact.numerator, fact.denominator) = (Rational(full.count), Rational(slots.count))
    return fact
  }

  /// The fact of a judgement.
  func judgementFact(_ indicator: String, raters: Int, at unit: NaiveUnit) -> NaiveFact {
    let ratings = judgements.filter { $0.indicator == indicator && NaiveText($0.unit) == NaiveText(unit.id) }
    if let adjudicated = ratings.first(where: { $0.isAdjudicated }) {
      return NaiveFact(outcome: .value(NaiveNumber.value(of: adjudicated.rating)))
    }
    if ratings.count < raters { return NaiveFact(outcome: .notAssessed) }
    let sum = NaiveNumber.sum(ratings.map { NaiveNumber.value(of: $0.rating) })
    return NaiveFact(outcome: .value(NaiveNumber.quotient(sum, Rational(ratings.count))))
  }
}
