internal import ActivityLogs
package import Assessments
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
package import Scoring

extension RecordedResult {
  /// Takes what an evaluation found, with all values exact.
  package init(_ result: AssessmentResult) {
    self.init(
      id: result.id, title: result.title, notice: result.notice, rubric: result.rubric.id,
      edition: result.rubric.edition, rubricDigest: result.rubric.digest, profile: result.rubric.profile?.id,
      period: result.period,
      units: result.units.map { RecordedUnit($0) })
  }
}

extension RecordedUnit {
  /// Takes what was found of a unit.
  package init(_ score: UnitScore) {
    var (nodes, indicators) = ([RecordedNode(score.score, level: .overall, path: [])], [RecordedIndicator]())
    Self.append(score.children, below: [], to: &nodes, &indicators)
    self.init(
      id: score.unit.id, name: score.unit.name, level: score.unit.level, parent: score.unit.parent,
      facts: score.unit.facts, nodes: nodes, indicators: indicators,
      quantities: score.measures.map { Quantity(name: $0.name, value: $0.fact.value) })
  }

  private static func append(
    _ children: ScoreGroup.Children, below path: [String], to nodes: inout [RecordedNode],
    _ indicators: inout [RecordedIndicator]
  ) {
    switch children {
    case .groups(let groups):
      for group in groups {
        nodes.append(RecordedNode(group.score, level: group.level, path: path + [group.id]))
        append(group.children, below: path + [group.id], to: &nodes, &indicators)
      }
    case .indicators(let scores): indicators += scores.map { RecordedIndicator($0, path: path) }
    }
  }
}

extension RecordedNode {
  /// Takes the score of a node.
  fileprivate init(_ score: NodeScore, level: RollUpLevel, path: [String]) {
    self.init(
      level: level, path: path, state: score.state, score: score.value, band: score.band?.id,
      interval: score.interval)
  }
}

extension RecordedIndicator {
  /// Takes the score of an indicator.
  fileprivate init(_ score: IndicatorScore, path: [String]) {
    let finding = score.finding
    self.init(
      id: finding.indicator.id.description, path: path, state: finding.state, reason: finding.reason?.code,
      kind: finding.fact == nil ? nil : finding.indicator.measure.form, value: finding.fact?.value,
      numerator: finding.fact?.numerator, denominator: finding.fact?.denominator, evidence: finding.fact?.evidence,
      score: score.score, interval: score.interval)
  }
}
