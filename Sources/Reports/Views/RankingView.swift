internal import ActivityLogs
internal import Assessments
internal import Diagnostics
internal import Quantities
internal import Rubrics
package import Scoring

/// The units of one level by their overall scores.
package struct RankingView: Sendable, Hashable {
  /// The level whose units are compared.
  package let level: BilingualText
  /// What is ranked.
  package let caption: BilingualText
  /// Over how many units, or why there is no ranking.
  package let statement: BilingualText
  /// The ranked units; empty where there is no ranking.
  package let rows: [RankingRow]
  /// Whether there is a ranking.
  package let hasRows: Bool
}

extension RankingView {
  private static func caption(of ranking: Ranking, context: ReportContext) -> LocalizedText {
    guard let group = ranking.peerGroup, let value = group.value else {
      return ReportWord.rankingCaption.with(texts: ["level": ranking.level.title])
    }
    return RuleWord.peerCaption.with(texts: [
      "level": ranking.level.title, "fact": context.title(ofFact: group.fact), "value": LocalizedText(value),
    ])
  }

  /// That there is no ranking because it is not known whose peers the units are, where that is so.
  private static func peersUnknown(_ ranking: Ranking, context: ReportContext) -> LocalizedText? {
    guard let group = ranking.peerGroup, group.value == nil else { return nil }
    return RuleWord.peersUnknown.with(texts: [
      "level": ranking.level.title, "fact": context.title(ofFact: group.fact),
      "units": LocalizedText(String(ranking.units)),
    ])
  }

  /// The rankings of a result, without those of levels on which nothing applies.
  package static func rankings(of context: ReportContext, anchors: [String]) -> [RankingView] {
    context.result.rankings.compactMap { ranking in
      let peers = context.result.units.filter { ranking.compares($0.unit, in: context.rubric) }
      guard peers.contains(where: { $0.score.state != .notApplicable }) else { return nil }
      return RankingView(ranking, anchors: anchors, context: context)
    }
  }

  /// Shows a ranking.
  /// - Parameter anchors: the anchor of each unit's part of the page.
  package init(_ ranking: Ranking, anchors: [String], context: ReportContext) {
    let units = Array(zip(context.result.units, anchors)).filter { ranking.compares($0.0.unit, in: context.rubric) }
    let scored = units.filter { $0.0.score.value != nil }.count
    let values = [
      "units": String(ranking.units), "scored": String(scored), "minimum": String(ranking.atLeast),
    ]
    self.level = BilingualText(ranking.level.title)
    self.caption = BilingualText(Self.caption(of: ranking, context: context))
    self.statement = BilingualText(
      Self.peersUnknown(ranking, context: context)
        ?? (ranking.entries.isEmpty ? ReportWord.rankingTooFew : .rankingOver).with(values))
    self.hasRows = !ranking.entries.isEmpty
    self.rows = ranking.entries.compactMap { entry in
      guard let (unit, anchor) = units.first(where: { $0.0.unit.id == entry.unit }) else { return nil }
      return RankingRow(
        rank: ReportText(String(entry.rank)), link: ReportText("#" + anchor), name: ReportText(unit.unit.name),
        score: ScoreView(unit.score, bands: context.rubric.bands, isProfile: false))
    }
  }
}
