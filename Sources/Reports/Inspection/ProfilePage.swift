package import Assessments
package import Diagnostics
internal import Mustache

/// What the logs of an assessment hold, as one self-contained HTML page in the style of the report: without script, with
/// nothing to load, in Chinese and English.
package enum ProfilePage {
  /// Renders a profile.
  /// - Throws: `DiagnosticsError` where one of the built-in templates cannot be read.
  package static func render(_ profile: LogProfile) throws(DiagnosticsError) -> [UInt8] {
    let library = try PageTemplates.library()
    guard let text = library.render(InspectionView(profile), withTemplate: "profile") else {
      throw DiagnosticsError(.templateUnreadable, ["template": "profile", "reason": "—"])
    }
    return Array(text.utf8)
  }
}
