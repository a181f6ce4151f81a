internal import Diagnostics
internal import Quantities
package import Rubrics
package import Scoring

/// How a score comes out of its parts, in a form that can be worked through by hand.
package struct RollUpView: Sendable, Hashable {
  /// The name of the combination, such as *weighted mean*; `nil` without a score.
  package let rule: BilingualText?
  /// The sum itself, `(3 × 76.221198 + 2 × 60.000000) ÷ 5 = 69.732719`; `nil` without a score.
  package let formula: ReportText?
  /// Why there is no score.
  package let reason: BilingualText?
  /// What became of parts without a score, how much of the weight is covered, what else was done, and the band.
  package let remarks: [BilingualText]
  /// Whether there is anything to remark.
  package let hasRemarks: Bool
}

extension RollUpView {
  /// Shows how a score was rolled up.
  /// - Parameters:
  ///   - parts: all of its parts, in the order of the page.
  ///   - bands: the rubric's bands; none for residents.
  ///   - rules: says what rules did.
  package init(
    _ node: NodeScore, parts: [RollUpTerm], aggregation: Aggregation, policy: MissingPolicy, bands: [Band],
    rules: RuleSentence = RuleSentence()
  ) {
    let applicable = parts.filter(\.applies)
    let counted = applicable.compactMap { part -> (score: Rational, weight: ExactDecimal)? in
      (part.score ?? (policy.treatment == .zero ? .zero : nil)).map { ($0, part.weight) }
    }
    let base = node.steps.first { $0.name == "base" }?.value ?? node.value
    self.reason = node.reason.map { BilingualText($0) }
    if let base, let formula = Self.formula(counted, aggregation: aggregation, result: base) {
      self.rule = BilingualText(formula.rule)
      self.formula = ReportText(formula.text)
    } else {
      self.rule = nil
      self.formula = nil
    }
    var remarks: [LocalizedText] = []
    if node.value != nil { remarks += Self.leftOut(parts, policy: policy) }
    if let covered = node.weightCovered, node.value != nil || node.reason?.code == "score.too-little-covered" {
      remarks += Self.coverage(covered, applicable, policy: policy)
    }
    remarks += rules.remarks(of: node)
    let shown =
      remarks.map { BilingualText($0) }
      + (node.value.flatMap { BandView.placement(of: $0, among: bands) }.map { [$0] } ?? [])
    self.remarks = shown
    self.hasRemarks = !shown.isEmpty
  }

  private static func formula(
    _ parts: [(score: Rational, weight: ExactDecimal)], aggregation: Aggregation, result: Rational
  ) -> (rule: LocalizedText, text: String)? {
    guard let first = parts.first else { return nil }
    let scores = parts.map { NumberText.exactScore($0.score) }
    let outcome = " = " + NumberText.exactScore(result)
    if parts.count == 1 { return (ReportWord.onlyPart.text, NumberText.exactScore(first.score)) }
    let isPlain = parts.allSatisfy { $0.weight == first.weight }
    let weight = isPlain ? Rational(parts.count) : parts.reduce(Rational.zero) { $0 + Rational($1.weight) }
    func sum(_ terms: [String]) -> String {
      let weighted = isPlain ? terms : zip(parts, terms).map { "\($0.weight) × \($1)" }
      return "(" + weighted.joined(separator: " + ") + ") ÷ \(weight)"
    }
    switch aggregation {
    case .min: return (aggregation.title, "min(" + scores.joined(separator: ", ") + ")" + outcome)
    case .mean: return (isPlain ? ReportWord.plainMean.text : aggregation.title, sum(scores) + outcome)
    case .power(let exponent) where exponent == .zero:
      let factors = isPlain ? scores : zip(parts, scores).map { "\($1)^\($0.weight)" }
      return (aggregation.title, "(" + factors.joined(separator: " × ") + ")^(1 ÷ \(weight))" + outcome)
    case .power(let exponent):
      let power = NumberText.operand(exponent)
      return (aggregation.title, "(" + sum(scores.map { "\($0)^\(power)" }) + ")^(1 ÷ \(power))" + outcome)
    case .median:
      let values = isPlain ? scores : zip(parts, scores).map { "\($1) × \($0.weight)" }
      return (aggregation.title, values.joined(separator: ", ") + outcome)
    case .sum:
      return (aggregation.title, zip(parts, scores).map { "\($0.weight) × \($1)" }.joined(separator: " + ") + outcome)
    }
  }

  private static func leftOut(_ parts: [RollUpTerm], policy: MissingPolicy) -> [LocalizedText] {
    var remarks: [LocalizedText] = []
    let missing = parts.filter { $0.applies && $0.score == nil }.count
    if missing > 0 {
      let word = policy.treatment == .zero ? ReportWord.missingAsZero : .missingLeftOut
      remarks.append(word.with(["count": String(missing)]))
    }
    let outside = parts.filter { !$0.applies }.count
    if outside > 0 { remarks.append(ReportWord.notApplicableLeftOut.with(["count": String(outside)])) }
    return remarks
  }

  /// How much of the weight that applies is scored; nothing where all of it is.
  private static func coverage(
    _ covered: Rational, _ applicable: [RollUpTerm], policy: MissingPolicy
  ) -> [LocalizedText] {
    guard covered != .one else { return [] }
    func weight(_ parts: [RollUpTerm]) -> String {
      parts.reduce(Rational.zero) { $0 + Rational($1.weight) }.description
    }
    guard policy.coverage == .weight else {
      let scored = applicable.count(where: \.isScored)
      return [
        MethodWord.coverageOfChildren.with([
          "scored": String(scored), "all": String(applicable.count), "minimum": NumberText.percent(policy.atLeast),
        ])
      ]
    }
    return [
      ReportWord.coverage.with([
        "scored": weight(applicable.filter(\.isScored)), "all": weight(applicable),
        "share": NumberText.percent(covered), "minimum": NumberText.percent(policy.atLeast),
      ])
    ]
  }
}
