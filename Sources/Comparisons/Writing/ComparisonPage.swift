package import Diagnostics
internal import Mustache
internal import Reports

/// A comparison as one self-contained HTML page in the style of the report: without script, with nothing to load, in
/// Chinese and English.
package enum ComparisonPage {
  /// The texts of the templates by their names.
  package static var sources: [(name: String, text: String)] {
    [
      ("comparison", PackageResources.comparison_mustache), ("comparison-style", PackageResources.comparison_css),
      ("waterfall", PackageResources.waterfall_mustache), ("history", PackageResources.history_mustache),
      ("trend", PackageResources.trend_mustache),
    ].map { name, bytes in
      var text = String(decoding: bytes, as: UTF8.self)
      // A template that stands inside a line must not end it.
      while text.last == "\n" { text.removeLast() }
      return (name, text)
    }
  }

  /// Renders a comparison.
  /// - Throws: `DiagnosticsError` where one of the built-in templates cannot be read.
  package static func render(_ comparison: Comparison) throws(DiagnosticsError) -> [UInt8] {
    try render(ComparisonView(comparison), with: "comparison")
  }

  /// Renders a view with a template.
  /// - Throws: `DiagnosticsError` where one of the built-in templates cannot be read.
  static func render(_ view: some Sendable, with name: String) throws(DiagnosticsError) -> [UInt8] {
    var library = try PageTemplates.library()
    for (name, text) in sources {
      guard let template = try? MustacheTemplate(string: text) else { throw unreadable(name) }
      library.register(template, named: name)
    }
    guard let text = library.render(view, withTemplate: name) else { throw unreadable(name) }
    return Array(text.utf8)
  }

  private static func unreadable(_ name: String) -> DiagnosticsError {
    DiagnosticsError(.pageTemplateUnreadable, ["template": name])
  }
}
