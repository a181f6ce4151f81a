internal import BigInt
internal import Columns
internal import Diagnostics
internal import Quantities
internal import Rubrics

// MARK: What the clusters of each form of measure contribute

extension CountMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    Contributions(.total, clusters.entries { [.init(key: 0, above: .units(of: $0.kept.events))] })
  }
}

extension DistinctMeasure: DrawnMeasure {
  var clustering: Clustering { .value(field) }

  func contributions(of clusters: ClusterSummary<DistinctSummary>, in context: UnitContext) -> Contributions {
    Contributions(.total, clusters.entries { [.init(key: 0, above: .units(of: $0.kept.count))] })
  }
}

extension NumberMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<NumberSummary>, in context: UnitContext) -> Contributions {
    Contributions(
      form == .sum ? .total : .quotient,
      clusters.entries { part in
        [.init(key: 0, above: .units(of: part.kept.sum.value), below: .units(of: part.kept.count))]
      })
  }
}

extension PercentileMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    Contributions(
      percentile.form(unitsPerOne: FixedDecimal.unitsPerOne),
      clusters.entries { part in
        part.kept.numbers.compactMap { ExactDecimal(units: $0) }
          .map { .init(key: 0, above: FixedDecimal(rounding: $0).units) }
      })
  }
}

extension ShareMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    Contributions(
      .quotient,
      clusters.entries { [.init(key: 0, above: .units(of: $0.kept.hits), below: .units(of: $0.records))] })
  }
}

extension EvennessMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<ValueTally>, in context: UnitContext) -> Contributions {
    let count: Int?
    switch categories {
    case .observed: count = nil
    case .texts(let listed): count = listed.count
    case .numbers(let listed): count = listed.count
    }
    // Values have numbers by their order, so that these are the same however the log was read.
    let kept = clusters.all
    let texts = Set(kept.flatMap(\.texts.keys)).sorted {
      context.texts.utf8(of: $0).lexicographicallyPrecedes(context.texts.utf8(of: $1))
    }
    let numbers = Set(kept.flatMap(\.numbers.keys)).sorted()
    let times = Set(kept.flatMap(\.times.keys)).sorted()
    func entries<Value: Hashable>(_ tally: [Value: Int], _ values: [Value]) -> [Contributions.Entry] {
      values.enumerated().compactMap { group, value in
        tally[value].map { .init(key: 0, group: Int32(truncatingIfNeeded: group), above: Int64($0)) }
      }
    }
    return Contributions(
      .evenness(categories: count),
      clusters.entries { part in
        entries(part.kept.texts, texts) + entries(part.kept.numbers, numbers) + entries(part.kept.times, times)
      })
  }
}

extension ConcentrationMeasure: DrawnMeasure {
  var clustering: Clustering { .person(person) }

  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    Contributions(
      top.map { .largest(share: $0) } ?? .gini,
      clusters.entries { part in part.kept.totals.values.map { .init(key: 0, above: .units(of: $0.value)) } })
  }
}

extension RetentionMeasure: DrawnMeasure {
  var clustering: Clustering { .person(person) }

  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    Contributions(
      .quotient,
      clusters.entries { part in
        guard part.kept.first.count > 0 else { return [] }
        return [.init(key: 0, above: .units(of: part.kept.second.count), below: .units(of: 1))]
      })
  }
}

extension RepresentativenessMeasure: DrawnMeasure {
  var clustering: Clustering { .person(person) }

  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    guard let strata = Strata(in: tables, context) else { return Contributions(.fixed(Message(.missingStrata))) }
    return Contributions(
      .matching(residents: strata.residents),
      clusters.entries { part in
        part.kept.groups.values.compactMap { strata.group(of: $0) }.map { .init(key: 0, group: $0, above: 1) }
      })
  }
}

extension SurveyMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    let strata = group == nil ? nil : Strata(in: tables, context)
    if group != nil, strata == nil { return Contributions(.fixed(Message(.missingStrata))) }
    return Contributions(
      strata.map { .weighted(residents: $0.residents) } ?? .quotient,
      clusters.entries { part in
        part.kept.answers.compactMap { code, answers in
          guard let group = strata.map({ $0.group(of: code) }) ?? 0 else { return nil }
          let above = atLeast == nil ? answers.numbers.sum.value : Rational(answers.good)
          return .init(key: 0, group: group, above: .units(of: above), below: .units(of: answers.numbers.count))
        }
      })
  }
}

/// Measures whose value does not come of cases or records that could be drawn.
extension CoverageMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<DistinctSummary>, in context: UnitContext) -> Contributions {
    Contributions(.fixed(Message(.wholeList)))
  }
}

extension RosterCoverageMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<DistinctSummary>, in context: UnitContext) -> Contributions {
    Contributions(.fixed(Message(.wholeList)))
  }
}

extension RegularityMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    Contributions(.fixed(Message(.calendarSlots)))
  }
}

extension LongestGapMeasure: DrawnMeasure {
  func contributions(of clusters: ClusterSummary<Summary>, in context: UnitContext) -> Contributions {
    Contributions(.fixed(Message(.calendarSlots)))
  }
}

extension PercentileDefinition {
  /// The form of contributions to it.
  func form(unitsPerOne: Int64) -> Contributions.Form {
    .percentile(share: p, isNearestRank: method == .nearestRank, unitsPerOne: unitsPerOne)
  }
}

extension Strata {
  /// By group, the residents, in units of 10⁻⁹.
  fileprivate var residents: [Int64] {
    rows.map { row in
      row.residents.int128.flatMap { ExactDecimal(units: $0) }.map { FixedDecimal(rounding: $0).units } ?? 0
    }
  }

  /// Which of the groups a text names, from 0; `nil` for none.
  fileprivate func group(of code: UInt32) -> Int32? {
    rows.firstIndex { $0.code == code }.map { Int32(truncatingIfNeeded: $0) }
  }
}

extension Int64 {
  /// A count in units of 10⁻⁹.
  static func units(of count: Int) -> Int64 {
    FixedDecimal(saturating: Int128(count) * Int128(FixedDecimal.unitsPerOne)).units
  }

  /// A value in units of 10⁻⁹, rounded.
  fileprivate static func units(of value: Rational) -> Int64 { FixedDecimal(rounding: value).units }
}
