internal import Quantities

/// Measures of how events spread over days, categories and persons, and of answers.
extension NaiveLog {
  /// The fact of such a measure.
  func spreadFact(_ measure: NaiveMeasure, at unit: NaiveUnit) -> NaiveFact? {
    switch measure {
    case .rosterCoverage(let column, let selection): return rosterFact(of: column, selection, at: unit)
    case .longestGap(let selection): return gapFact(selection, at: unit)
    case .evenness(let column, let over, let selection): return evennessFact(of: column, over, selection, at: unit)
    case .representativeness(let column, let selection): return representativenessFact(column, selection, at: unit)
    case .concentration(let column, let person, let top, let selection):
      return concentrationFact(of: column, per: person, top: top, selection, at: unit)
    case .retention(let column, let split, let selection):
      return retentionFact(of: column, split: split, selection, at: unit)
    case .survey(let column, let least, let isWeighted, let selection):
      return surveyFact(of: column, least: least, isWeighted: isWeighted, selection, at: unit)
    default: return nil
    }
  }

  private func rosterFact(of column: String, _ selection: NaiveSelection, at unit: NaiveUnit) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let seen = Set(events.compactMap { $0.text(column) })
    var fact = NaiveFact(outcome: .noEvidence, evidence: seen.count, undecided: undecided)
    guard let roster = tables.roster else { return fact }
    let listed = Set(NaiveTables.lines(roster, of: unit).map { NaiveText($0.name) })
    if listed.isEmpty { return fact }
    let found = listed.filter { seen.contains($0) }.count
    fact.outcome = .value(NaiveNumber.quotient(found, listed.count))
    (fact.numerator, fact.denominator) = (Rational(found), Rational(listed.count))
    return fact
  }

  private func gapFact(_ selection: NaiveSelection, at unit: NaiveUnit) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let points = ([period.from, period.to] + events.map(\.time.start)).map { period.zone.date(of: $0).number }
    var greatest = 0
    for point in points {
      // The nearest later point.
      guard let next = points.filter({ $0 > point }).min() else { continue }
      if next - point > greatest { greatest = next - point }
    }
    return NaiveFact(outcome: .value(Rational(greatest)), evidence: events.count, undecided: undecided)
  }

  private func evennessFact(
    of column: String, _ over: [String]?, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let values = events.compactMap { $0.value(column) }
    var fact = NaiveFact(outcome: .noEvidence, evidence: values.count, undecided: undecided)
    var categories = Set(values)
    if let over {
      let isNumber = NaiveEvent.numberColumns.contains(column)
      categories = Set(
        over.map { isNumber ? NaiveValue.number(NaiveNumber.value(of: $0)) : NaiveValue.text(NaiveText($0)) })
    }
    if values.contains(where: { !categories.contains($0) }) {
      fact.outcome = .failed
    } else if categories.count >= 2, !values.isEmpty {
      var squares = Rational(0)
      for category in categories {
        let p = NaiveNumber.quotient(values.filter { $0 == category }.count, values.count)
        squares = squares + p * p
      }
      let most = Rational(1) - NaiveNumber.quotient(1, categories.count)
      fact.outcome = .value(NaiveNumber.quotient(Rational(1) - squares, most))
    }
    return fact
  }

  private func representativenessFact(
    _ column: String, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let grouped = events.filter { $0.text("person") != nil && $0.text(column) != nil }
    let persons = Set(grouped.compactMap { $0.text("person") })
    var fact = NaiveFact(outcome: .noEvidence, evidence: persons.count, undecided: undecided)
    guard let strata = tables.strata else { return fact }
    if persons.isEmpty { return fact }
    fact.outcome = .failed
    let lines = NaiveTables.lines(strata, of: unit)
    var parts: [NaiveText: Int] = [:]
    for person in persons {
      let groups = Set(grouped.filter { $0.text("person") == person }.compactMap { $0.text(column) })
      guard groups.count == 1, let group = groups.first, lines.contains(where: { NaiveText($0.name) == group }) else {
        return fact
      }
      parts[group, default: 0] += 1
    }
    let all = NaiveNumber.sum(lines.map { NaiveNumber.value(of: $0.number) })
    if all == Rational(0) { return fact }
    var distance = Rational(0)
    for line in lines {
      let p = NaiveNumber.quotient(parts[NaiveText(line.name)] ?? 0, persons.count)
      let q = NaiveNumber.quotient(NaiveNumber.value(of: line.number), all)
      distance = distance + (p > q ? p - q : q - p)
    }
    fact.outcome = .value(Rational(1) - NaiveNumber.quotient(distance, Rational(2)))
    return fact
  }

  private func concentrationFact(
    of column: String?, per person: String, top: Rational?, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    var totals: [NaiveText: Rational] = [:]
    for event in events {
      guard let name = event.text(person) else { continue }
      guard let number = column.map({ event.numbers[$0] }) ?? Rational(1) else { continue }
      totals[name] = (totals[name] ?? Rational(0)) + number
    }
    var fact = NaiveFact(outcome: .noEvidence, evidence: totals.count, undecided: undecided)
    var x = Array(totals.values)
    let sum = NaiveNumber.sum(x)
    if x.contains(where: { $0 < Rational(0) }) {
      fact.outcome = .failed
    } else if x.count >= 2, sum > Rational(0) {
      if let top {
        var part = Rational(0)
        var taken = 0
        while Rational(taken) < top * Rational(totals.count), let largest = x.max() {
          part = part + largest
          taken += 1
          if let index = x.firstIndex(of: largest) { x.remove(at: index) }
        }
        fact.outcome = .value(NaiveNumber.quotient(part, sum))
      } else {
        var differences = Rational(0)
        for one in x { for other in x { differences = differences + (one > other ? one - other : other - one) } }
        fact.outcome = .value(NaiveNumber.quotient(differences, Rational(2 * x.count) * sum))
      }
    }
    return fact
  }

  private func retentionFact(
    of column: String, split: NaiveDate?, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    var day = split?.number
    if day == nil {
      let (first, last) = (period.zone.date(of: period.from).number, period.zone.date(of: period.to - 1).number)
      var days = 0
      for _ in first...last { days += 1 }
      while days % 2 != 0 { days += 1 }
      day = first + days / 2
    }
    let isBefore = { (event: NaiveEvent) in self.period.zone.date(of: event.time.start).number < day ?? 0 }
    let before = Set(events.filter(isBefore).compactMap { $0.text(column) })
    let after = Set(events.filter { !isBefore($0) }.compactMap { $0.text(column) })
    var fact = NaiveFact(outcome: .noEvidence, evidence: before.count, undecided: undecided)
    if !before.isEmpty {
      fact.outcome = .value(NaiveNumber.quotient(before.filter { after.contains($0) }.count, before.count))
    }
    return fact
  }

  private func surveyFact(
    of column: String, least: Rational?, isWeighted: Bool, _ selection: NaiveSelection, at unit: NaiveUnit
  ) -> NaiveFact {
    let (events, undecided) = select(selection, at: unit)
    let answers = events.filter { $0.numbers[column] != nil && (!isWeighted || $0.text("group") != nil) }
    let value = { (answers: [NaiveEvent]) -> Rational in
      let numbers = answers.compactMap { $0.numbers[column] }
      let sum = least.map { least in Rational(numbers.filter { $0 >= least }.count) } ?? NaiveNumber.sum(numbers)
      return NaiveNumber.quotient(sum, Rational(numbers.count))
    }
    var fact = NaiveFact(outcome: .noEvidence, evidence: answers.count, undecided: undecided)
    if answers.isEmpty { return fact }
    if !isWeighted {
      fact.outcome = .value(value(answers))
      return fact
    }
    guard let strata = tables.strata else { return fact }
    let lines = NaiveTables.lines(strata, of: unit)
    let all = NaiveNumber.sum(lines.map { NaiveNumber.value(of: $0.number) })
    let isListed = { (event: NaiveEvent) in lines.contains { NaiveText($0.name) == event.text("group") } }
    if !answers.allSatisfy(isListed) || all == Rational(0) {
      fact.outcome = .failed
      return fact
    }
    var sum = Rational(0)
    for line in lines {
      let ofGroup = answers.filter { $0.text("group") == NaiveText(line.name) }
      if ofGroup.isEmpty { return fact }
      sum = sum + NaiveNumber.quotient(NaiveNumber.value(of: line.number), all) * value(ofGroup)
    }
    fact.outcome = .value(sum)
    return fact
  }
}
