internal import ActivityLogs
internal import Assessments
internal import Diagnostics
internal import Rubrics
internal import Scoring

/// All units with their overall scores and the parts of these.
package struct OverviewView: Sendable, Hashable {
  /// The parts, by the outermost level of the rubric; none where it has no levels.
  package let columns: [ScoreColumn]
  /// The units by level, smallest first.
  package let levels: [OverviewLevel]
}

extension OverviewView {
  /// Shows a result.
  /// - Parameter anchors: the anchor of each unit's part of the page.
  package init(_ context: ReportContext, anchors: [String]) {
    let units = context.result.units
    var present: Set<String> = []
    for unit in units { present.formUnion(unit.groups.map(\.id)) }
    let level = context.rubric.levels.last ?? .overall
    let ids: [String] =
      switch level {
      case .actor: Actor.allCases.map(\.rawValue).filter { present.contains($0) }
      case .dimension: context.rubric.dimensions.map(\.id).filter { present.contains($0) }
      case .area: context.rubric.areas.map(\.id).filter { present.contains($0) }
      case .overall: []
      }
    self.columns = ids.map { ScoreColumn(title: BilingualText(context.title(of: $0, on: level)), link: nil) }
    let rows = zip(units, anchors).map { unit, anchor in
      (unit.unit.level, OverviewRow(unit, ids: ids, level: level, anchor: anchor, context: context))
    }
    self.levels = UnitLevel.allCases.compactMap { level in
      let peers = rows.filter { $0.0 == level }.map(\.1)
      return peers.isEmpty
        ? nil
        : OverviewLevel(
          title: BilingualText(level.title), span: String(ids.count + 4), rows: peers)
    }
  }
}

extension OverviewRow {
  /// Shows a unit in one line.
  fileprivate init(_ unit: UnitScore, ids: [String], level: RollUpLevel, anchor: String, context: ReportContext) {
    let bands = context.rubric.bands
    self.link = ReportText("#" + anchor)
    self.name = ReportText(unit.unit.name)
    self.score = ScoreView(unit.score, bands: bands, isProfile: false)
    self.rank = context.rank(of: unit.unit).map { ReportText("\($0.rank)/\($0.count)") }
    self.cells = ids.map { id in
      ScoreCell(
        score: unit.groups.first { $0.id == id }.map {
          ScoreView($0.score, bands: bands, isProfile: ReportContext.isProfile(id, on: level))
        })
    }
    self.scored = ReportText("\(unit.score.indicatorsScored)/\(unit.score.indicators)")
  }
}

extension UnitScore {
  /// The groups directly below the unit.
  fileprivate var groups: [ScoreGroup] {
    switch children {
    case .groups(let groups): groups
    case .indicators: []
    }
  }
}
