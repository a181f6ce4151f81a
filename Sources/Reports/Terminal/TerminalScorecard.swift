package import Assessments
package import Diagnostics
internal import Rubrics
internal import Scoring

/// The scores for a terminal: a table of units and their parts, and for a single unit its indicators too.
package enum TerminalScorecard {
  /// Renders a result.
  /// - Parameters:
  ///   - custody: what the logs are, held against their seals; empty where the assessment names none.
  ///   - width: the columns of the terminal, at least 40.
  ///   - colour: whether to send colours; they only repeat what the words say.
  package static func render(
    _ result: AssessmentResult, custody: [CustodyEntry] = [], language: Language, width: Int, colour: Bool
  ) -> String {
    let context = ReportContext(result, evidence: EvidenceListing())
    let anchors = result.units.map { _ in "" }
    let card = Scorecard(
      context: context, custody: custody, overview: OverviewView(context, anchors: anchors), language: language,
      width: max(width, 40), isColoured: colour)
    return card.lines.joined(separator: "\n") + "\n"
  }
}
