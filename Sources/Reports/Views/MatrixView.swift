internal import ActivityLogs
internal import Diagnostics
internal import Rubrics
package import Scoring

/// A unit's scores by actor (columns) and dimension (rows), whichever of the two holds the other.
package struct MatrixView: Sendable, Hashable {
  /// The columns.
  package let columns: [ScoreColumn]
  /// The rows, that of the whole first where actors are the outer level.
  package let rows: [MatrixRow]
}

extension MatrixView {
  /// Shows the groups of a unit; `nil` where they are not nested in two levels.
  package init?(_ groups: [ScoreGroup], unitAnchor: String, context: ReportContext) {
    guard let outer = groups.first?.level else { return nil }
    var cells: [Key: ScoreView] = [:]
    var inner: Set<String> = []
    for group in groups {
      guard case .groups(let parts) = group.children else { return nil }
      for part in parts {
        let key = outer == .actor ? Key(actor: group.id, dimension: part.id) : Key(actor: part.id, dimension: group.id)
        cells[key] = ScoreView(
          part.score, bands: context.rubric.bands,
          isProfile: ReportContext.isProfile(key.actor, on: .actor))
        inner.insert(part.id)
      }
    }
    let outerIDs = groups.map(\.id)
    let innerIDs = Self.order(of: outer == .actor ? .dimension : .actor, context).filter { inner.contains($0) }
    let actors = outer == .actor ? outerIDs : innerIDs
    let dimensions = outer == .actor ? innerIDs : outerIDs
    var rows = dimensions.map { dimension in
      MatrixRow(
        title: BilingualText(context.title(of: dimension, on: .dimension)), isTotal: false,
        cells: actors.map { ScoreCell(score: cells[Key(actor: $0, dimension: dimension)]) })
    }
    if outer == .actor {
      let totals = groups.map {
        ScoreCell(
          score: ScoreView(
            $0.score, bands: context.rubric.bands, isProfile: ReportContext.isProfile($0.id, on: .actor)))
      }
      rows.insert(MatrixRow(title: BilingualText(ReportWord.whole.text), isTotal: true, cells: totals), at: 0)
    }
    self.rows = rows
    self.columns = actors.map {
      ScoreColumn(
        title: BilingualText(context.title(of: $0, on: .actor)),
        link: outer == .actor ? ReportText("#\(unitAnchor)-\($0)") : nil)
    }
  }

  private struct Key: Hashable {
    var actor: String
    var dimension: String
  }

  /// The groups that a level can have, in the order of the rubric.
  private static func order(of level: RollUpLevel, _ context: ReportContext) -> [String] {
    switch level {
    case .actor: Actor.allCases.map(\.rawValue)
    case .dimension: context.rubric.dimensions.map(\.id)
    case .area: context.rubric.areas.map(\.id)
    case .overall: []
    }
  }
}
