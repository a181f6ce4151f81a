/// Work that could not be done, with all the reasons found.
package struct DiagnosticsError: Error, Sendable {
  /// The reasons, and whatever else was noticed on the way.
  package let diagnostics: [Diagnostic]

  /// Makes an error from its reasons.
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Makes an error from one reason.
  package init(_ template: MessageTemplate, _ arguments: [String: String] = [:], at place: SourcePlace? = nil) {
    self.init([Diagnostic(template, arguments, at: place)])
  }
}
