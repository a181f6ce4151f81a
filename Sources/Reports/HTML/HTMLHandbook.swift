package import Diagnostics
internal import Mustache

/// The handbook as one self-contained HTML page, in the style of the report.
package enum HTMLHandbook {
  /// Renders a handbook.
  /// - Throws: `DiagnosticsError` where one of the built-in templates cannot be read.
  package static func render(_ handbook: Handbook) throws(DiagnosticsError) -> [UInt8] {
    let library = try PageTemplates.library()
    guard let text = library.render(HandbookView(handbook), withTemplate: "handbook") else {
      throw DiagnosticsError(.templateUnreadable, ["template": "handbook", "reason": "—"])
    }
    return Array(text.utf8)
  }
}
