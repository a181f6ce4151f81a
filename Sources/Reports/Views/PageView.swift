internal import ActivityLogs
package import Assessments
internal import Diagnostics
internal import Rubrics
internal import Scoring

/// Everything that a report says, ready to be printed in any form.
package struct PageView: Sendable, Hashable {
  /// The head.
  package let head: HeadView
  /// What to bear in mind with the figures.
  package let warnings: [WarningView]
  /// Whether there is anything to bear in mind.
  package let hasWarnings: Bool
  /// Whether the bundle proposes findings for the next round.
  package let hasNextLedger: Bool
  /// The bands, highest first.
  package let bands: [BandView]
  /// Whether the rubric has bands.
  package let hasBands: Bool
  /// Whether the rubric describes residents.
  package let hasProfile: Bool
  /// All units in one table.
  package let overview: OverviewView
  /// The rankings, by level from the smallest; none of levels on which nothing applies.
  package let rankings: [RankingView]
  /// Whether there is a level to be ranked.
  package let hasRankings: Bool
  /// How sure scores and ranks are, in brief; empty where nobody asked.
  package let sureness: [HTMLBlock]
  /// Whether anybody asked.
  package let hasSureness: Bool
  /// The same in full, at the end.
  package let surenessAppendix: [HTMLBlock]
  /// The units, in the order of the result.
  package let units: [UnitView]
  /// Who judged, and how far they agree; `nil` where nothing was judged.
  package let judging: JudgingView?
  /// How each level is rolled up, from the inside out.
  package let methods: [MethodRow]
  /// The rules that change scores, in words, in the order in which they act.
  package let rules: [BilingualText]
  /// Whether there are any.
  package let hasRules: Bool
  /// What the rubric's overlays change, each change in a sentence.
  package let overlays: [BilingualText]
  /// Whether they change anything.
  package let hasOverlays: Bool
  /// What each measure of the rubric means.
  package let definitions: [DefinitionView]

  /// Shows a result.
  /// - Parameters:
  ///   - custody: what its logs are, held against their seals; empty where the assessment names none.
  ///   - judgements: what assessors found.
  package init(
    _ result: AssessmentResult, evidence: EvidenceListing, custody: [CustodyEntry] = [],
    judgements: JudgementRecord? = nil
  ) {
    let context = ReportContext(result, evidence: evidence, judgements: judgements)
    let anchors = result.units.indices.map { "u\($0 + 1)" }
    self.head = HeadView(result, custody: custody)
    self.warnings = result.warnings.map { WarningView($0) }
    self.hasWarnings = !result.warnings.isEmpty
    self.hasNextLedger = NextLedger.isKept(under: result.rubric)
    self.hasBands = !result.rubric.bands.isEmpty
    self.hasProfile = result.rubric.indicators.contains { $0.actor == .resident }
    self.bands = BandView.key(of: result.rubric.bands)
    self.overview = OverviewView(context, anchors: anchors)
    self.rankings = RankingView.rankings(of: context, anchors: anchors)
    self.hasRankings = !rankings.isEmpty
    let document = RobustnessDocument(result, detail: .full)
    self.sureness = document.map { $0.summary.map { HTMLBlock($0) } } ?? []
    self.hasSureness = document != nil
    self.surenessAppendix = document.map { $0.appendix.map { HTMLBlock($0) } } ?? []
    self.units = zip(result.units, anchors).map { UnitView($0, anchor: $1, context: context) }
    self.judging = JudgingView(judgements, names: context.names, rubric: result.rubric)
    self.methods = MethodRow.rows(of: result.rubric)
    self.rules = context.rules.texts.map { BilingualText($0) }
    self.hasRules = !result.rubric.rules.isEmpty
    self.overlays = OverlayDocument(result.rubric.overlays).sentences.map { BilingualText($0) }
    self.hasOverlays = !overlays.isEmpty
    self.definitions = DefinitionView.measures(of: result.rubric)
  }
}
