package import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import Rubrics
package import Scoring

extension SectionView {
  /// Shows a group directly below a unit.
  package init(_ group: ScoreGroup, at unit: Unit, anchor: String, unitAnchor: String, context: ReportContext) {
    let title = context.title(of: group.id, on: group.level)
    self.init(
      score: group.score, children: group.children, id: group.id, level: group.level, title: title,
      isProfile: ReportContext.isProfile(group.id, on: group.level),
      maker: Maker(unit: unit, unitAnchor: unitAnchor, context: context), anchor: anchor)
  }

  /// Shows the indicators of a unit whose rubric has no levels.
  package init(
    indicators: [IndicatorScore], of unit: UnitScore, anchor: String, unitAnchor: String, context: ReportContext
  ) {
    self.init(
      score: unit.score, children: .indicators(indicators), id: "", level: .overall, title: nil, isProfile: false,
      maker: Maker(unit: unit.unit, unitAnchor: unitAnchor, context: context), anchor: anchor)
  }

  private init(
    score: NodeScore, children: ScoreGroup.Children, id: String, level: RollUpLevel, title: LocalizedText?,
    isProfile: Bool,
    maker: Maker, anchor: String
  ) {
    let context = maker.context
    self.anchor = ReportText(anchor)
    self.title = title.map { BilingualText($0) }
    self.score = ScoreView(score, bands: context.rubric.bands, isProfile: isProfile)
    self.scored = BilingualText(
      ReportWord.scoredOf.with(["scored": String(score.indicatorsScored), "all": String(score.indicators)]))
    self.note = isProfile ? BilingualText(ReportWord.profileNote.text) : nil
    self.caption = BilingualText(
      ReportWord.calculationCaption.with(texts: ["title": title ?? ReportWord.overall.text]))
    self.rollUp = RollUpView(
      score, parts: RollUpTerm.parts(of: children, context: context),
      aggregation: context.aggregation(of: id, on: level),
      policy: context.missingPolicy(on: level), bands: isProfile ? [] : context.rubric.bands,
      rules: context.rules)
    let outside = children.outsideLevel
    self.outside = outside.map { BilingualText($0) }
    self.hasRows = outside == nil
    self.rows = outside == nil ? maker.rows(of: children, depth: 1, isProfile: isProfile) : []
    self.blocks = maker.blocks(of: children, title: nil).filter { !$0.indicators.isEmpty }
  }

  /// Makes the lines and blocks of one unit.
  private struct Maker {
    let unit: Unit
    let unitAnchor: String
    let context: ReportContext

    func anchor(of indicator: IndicatorScore) -> String { "\(unitAnchor)-\(indicator.finding.indicator.id)" }

    func rows(of children: ScoreGroup.Children, depth: Int, isProfile: Bool) -> [SheetRow] {
      switch children {
      case .indicators(let indicators): indicators.map { row(of: $0, depth: depth) }
      case .groups(let groups):
        groups.flatMap { group in
          let isProfile = isProfile || ReportContext.isProfile(group.id, on: group.level)
          return [row(of: group, depth: depth, isProfile: isProfile)]
            + rows(of: group.children, depth: depth + 1, isProfile: isProfile)
        }
      }
    }

    private func row(of group: ScoreGroup, depth: Int, isProfile: Bool) -> SheetRow {
      let bands = isProfile ? [] : context.rubric.bands
      return SheetRow(
        depth: "depth-\(depth)", isGroup: true, link: nil,
        title: BilingualText(context.title(of: group.id, on: group.level)),
        note: nil, weight: ReportText(group.weight.description),
        score: ScoreView(group.score, bands: context.rubric.bands, isProfile: isProfile),
        rollUp: RollUpView(
          group.score, parts: RollUpTerm.parts(of: group.children, context: context),
          aggregation: context.aggregation(of: group.id, on: group.level),
          policy: context.missingPolicy(on: group.level),
          bands: bands, rules: context.rules))
    }

    private func row(of score: IndicatorScore, depth: Int) -> SheetRow {
      let finding = score.finding
      let measured = finding.fact.flatMap { MeasuredValue.text(of: $0) }.map { BilingualText($0) }
      let reason = finding.reason.map { BilingualText($0) }
      return SheetRow(
        depth: "depth-\(depth) of-indicator", isGroup: false,
        link: finding.state == .notApplicable ? nil : ReportText("#" + anchor(of: score)),
        title: BilingualText(finding.indicator.title), note: finding.state == .scored ? measured : reason,
        weight: ReportText(finding.indicator.weight.description),
        score: ScoreView(score, bands: context.rubric.bands), rollUp: nil)
    }

    func blocks(of children: ScoreGroup.Children, title: BilingualText?) -> [BlockView] {
      switch children {
      case .indicators(let indicators):
        let shown = indicators.filter { $0.finding.state != .notApplicable }
        let views = shown.map { IndicatorView($0, at: unit, anchor: anchor(of: $0), context: context) }
        return [BlockView(title: title, indicators: views)]
      case .groups(let groups):
        return groups.flatMap {
          blocks(of: $0.children, title: BilingualText(context.title(of: $0.id, on: $0.level)))
        }
      }
    }
  }
}

extension RollUpTerm {
  /// The parts that a score is rolled up of.
  package static func parts(of children: ScoreGroup.Children, context: ReportContext) -> [RollUpTerm] {
    switch children {
    case .groups(let groups):
      groups.map {
        RollUpTerm(
          title: context.title(of: $0.id, on: $0.level), weight: $0.weight, score: $0.score.value,
          state: $0.score.state)
      }
    case .indicators(let indicators):
      indicators.map {
        RollUpTerm(
          title: $0.finding.indicator.title, weight: $0.finding.indicator.weight, score: $0.score,
          state: $0.finding.state)
      }
    }
  }
}
