package import Assessments
package import Diagnostics

/// What the logs of an assessment hold, for a terminal: what stands out first, then what can be scored, then charts.
package enum TerminalProfile {
  /// Renders a profile.
  /// - Parameters:
  ///   - width: the columns of the terminal, at least 40.
  ///   - colour: whether to send colours; they only repeat what the words say.
  package static func render(_ profile: LogProfile, language: Language, width: Int, colour: Bool) -> String {
    let sheet = ProfileSheet(
      view: InspectionView(profile), language: language, width: max(width, 40), isColoured: colour)
    return sheet.lines.joined(separator: "\n") + "\n"
  }
}
