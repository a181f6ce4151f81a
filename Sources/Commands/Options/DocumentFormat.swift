internal import ArgumentParser

/// The form of a document that a command prints.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  /// For a terminal.
  case text
  /// For a file, or for whatever renders Markdown.
  case markdown
  /// For programs, in both languages.
  case json
}
