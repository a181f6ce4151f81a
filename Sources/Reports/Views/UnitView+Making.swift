internal import ActivityLogs
internal import Assessments
internal import Diagnostics
internal import Measurement
internal import Quantities
internal import Rubrics
package import Scoring

extension UnitView {
  /// Shows a unit.
  /// - Parameter anchor: its anchor on the page.
  package init(_ unit: UnitScore, anchor: String, context: ReportContext) {
    let bands = context.rubric.bands
    self.anchor = ReportText(anchor)
    self.name = ReportText(unit.unit.name)
    self.level = BilingualText(unit.unit.level.title)
    self.parent = context.parentName(of: unit.unit).map { BilingualText(ReportWord.partOf.with(["parent": $0])) }
    self.score = ScoreView(unit.score, bands: bands, isProfile: false)
    self.rank = BilingualText(Self.rank(of: unit, context: context))
    self.scored = BilingualText(
      ReportWord.scoredOf.with([
        "scored": String(unit.score.indicatorsScored), "all": String(unit.score.indicators),
      ]))
    self.measures = unit.measures.map {
      FigureView(
        title: BilingualText($0.name),
        value: ReportText($0.fact.value.map(NumberText.figure) ?? "–"))
    }
    self.hasMeasures = !unit.measures.isEmpty
    let outside = unit.children.outsideLevel
    self.outside = outside.map { BilingualText($0) }
    switch unit.children {
    case _ where outside != nil:
      self.matrix = nil
      self.parts = nil
      self.sections = []
    case .groups(let groups):
      self.matrix = MatrixView(groups, unitAnchor: anchor, context: context)
      self.parts = PartsView(groups, of: unit, anchor: anchor, context: context)
      self.sections = groups.map {
        SectionView(
          $0, at: unit.unit, anchor: "\(anchor)-\($0.id)", unitAnchor: anchor, context: context)
      }
    case .indicators(let indicators):
      self.matrix = nil
      self.parts = nil
      self.sections = [
        SectionView(
          indicators: indicators, of: unit, anchor: "\(anchor)-all", unitAnchor: anchor, context: context)
      ]
    }
  }

  private static func rank(of unit: UnitScore, context: ReportContext) -> LocalizedText {
    if let (rank, count) = context.rank(of: unit.unit) {
      return ReportWord.rankOf.with(["rank": String(rank), "count": String(count)])
    }
    guard unit.score.value != nil else { return ReportWord.rankedWithout.text }
    let ranking = context.result.rankings.first { $0.compares(unit.unit, in: context.rubric) }
    if let group = ranking?.peerGroup, group.value == nil {
      return RuleWord.peersUnknownHere.with(texts: ["fact": context.title(ofFact: group.fact)])
    }
    let minimum = ranking?.atLeast ?? context.rubric.rankAtLeast
    return ReportWord.levelUnranked.with(["minimum": String(minimum)])
  }
}

extension PartsView {
  /// Shows how the overall score of a unit is computed.
  init(_ groups: [ScoreGroup], of unit: UnitScore, anchor: String, context: ReportContext) {
    let bands = context.rubric.bands
    self.rows = groups.map { group in
      SheetRow(
        depth: "depth-1", isGroup: true, link: ReportText("#\(anchor)-\(group.id)"),
        title: BilingualText(context.title(of: group.id, on: group.level)),
        note: group.score.value == nil ? group.score.reason.map { BilingualText($0) } : nil,
        weight: ReportText(group.weight.description),
        score: ScoreView(
          group.score, bands: bands, isProfile: ReportContext.isProfile(group.id, on: group.level)),
        rollUp: nil)
    }
    self.rollUp = RollUpView(
      unit.score, parts: RollUpTerm.parts(of: .groups(groups), context: context),
      aggregation: context.aggregation(of: "", on: .overall), policy: context.missingPolicy(on: .overall), bands: bands,
      rules: context.rules)
  }
}
