/// Something that a reader of an input should know, with its place and a way forward.
package struct Diagnostic: Sendable, Hashable, Codable {
  /// A remark at another place that helps to understand the diagnostic.
  package struct Note: Sendable, Hashable, Codable {
    /// What is said.
    package var message: Message
    /// Where, if anywhere.
    package var place: SourcePlace?

    /// Makes a note.
    package init(_ message: Message, at place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// A change of the text that would put things right.
  package struct Fix: Sendable, Hashable, Codable {
    /// The stretch to replace.
    package var span: SourceSpan
    /// What to put there.
    package var replacement: String

    /// Makes a fix.
    package init(replace span: SourceSpan, with replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// What is said.
  package var message: Message
  /// How much it matters here.
  package var severity: Severity
  /// Where, if anywhere.
  package var place: SourcePlace?
  /// Remarks at other places, in the order in which they help.
  package var notes: [Note]
  /// A change that would put things right, if one is known.
  package var fix: Fix?

  /// Makes a diagnostic; its severity is the template's unless given.
  package init(
    _ message: Message, at place: SourcePlace? = nil, severity: Severity? = nil, notes: [Note] = [], fix: Fix? = nil
  ) {
    self.message = message
    self.severity = severity ?? message.template.severity
    self.place = place
    self.notes = notes
    self.fix = fix
  }

  /// Makes a diagnostic from a template and its arguments.
  package init(
    _ template: MessageTemplate, _ arguments: [String: String] = [:], at place: SourcePlace? = nil,
    notes: [Note] = [], fix: Fix? = nil
  ) {
    self.init(Message(template, arguments), at: place, notes: notes, fix: fix)
  }

  /// The stable code.
  package var code: String { message.code }
}
