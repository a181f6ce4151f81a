internal import Quantities
internal import Rubrics
internal import Scoring

extension RecordedIndicator {
  /// The reasons of `insufficient-evidence` that another edition can lift or make.
  private static let tooLittle = "finding.too-little-evidence"
  private static let refused = "finding.source-refused"

  /// What an edition would make of what was measured by another that measures the same.
  /// - Parameters:
  ///   - indicator: the indicator of that edition.
  ///   - own: the indicator by which it was measured.
  func judged(by indicator: Indicator, insteadOf own: Indicator) -> RecordedIndicator {
    var record = self
    record.id = indicator.id.description
    switch state {
    case .scored,
      .insufficientEvidence where reason == Self.tooLittle:
      let isEnough = evidence.map { $0 >= indicator.minimumEvidence ?? 0 } ?? true
      record.state = isEnough ? .scored : .insufficientEvidence
      record.reason = isEnough ? nil : Self.tooLittle
      let isScoredAlike = own.scale == indicator.scale && own.transform == indicator.transform
      record.score = isEnough ? (isScoredAlike ? score : nil) ?? value.flatMap { indicator.score(of: $0) } : nil
      if isEnough, record.score == nil { record.state = .error }
    case .insufficientEvidence where reason == Self.refused:
      record.score = indicator.refusedScoresZero ? .zero : nil
    case .insufficientEvidence, .notApplicable, .exempt, .waived, .notAssessed, .error: break
    }
    return record
  }

  /// What is known of several units together.
  /// - Parameters:
  ///   - records: what is known of each.
  ///   - indicator: the indicator by which they are scored.
  /// - Returns: `nil` where it cannot be told from what is known of each, as with a median or distinct persons.
  static func pooled(_ records: [RecordedIndicator], by indicator: Indicator) -> RecordedIndicator? {
    guard let first = records.first, let kind = first.kind, records.allSatisfy({ $0.kind == kind }) else { return nil }
    var result = RecordedIndicator(id: first.id, state: .scored, kind: kind)
    switch indicator.measure.pooling {
    case .quotients?:
      let numerators = records.compactMap(\.numerator)
      let denominators = records.compactMap(\.denominator)
      guard numerators.count == records.count, denominators.count == records.count else { return nil }
      result.numerator = numerators.reduce(.zero, +)
      result.denominator = denominators.reduce(.zero, +)
      guard let numerator = result.numerator, let denominator = result.denominator else { return nil }
      result.value = numerator.divided(by: denominator)
    case .values?:
      let values = records.compactMap(\.value)
      guard values.count == records.count else { return nil }
      result.value = values.reduce(.zero, +)
    case nil: return nil
    }
    guard let value = result.value else { return nil }
    let evidence = records.compactMap(\.evidence)
    result.evidence = evidence.count == records.count ? evidence.reduce(0, +) : nil
    if let count = result.evidence, let minimum = indicator.minimumEvidence, count < minimum {
      (result.state, result.reason) = (.insufficientEvidence, tooLittle)
      return result
    }
    result.score = indicator.score(of: value)
    return result.score == nil ? nil : result
  }
}
