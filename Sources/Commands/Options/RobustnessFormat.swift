internal import ArgumentParser

/// The form of what robustness prints.
enum RobustnessFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people at a terminal: the ranks and what they hang on.
  case text
  /// Everything, for a file or for whatever renders Markdown.
  case markdown
  /// Everything, for programs.
  case json
  /// The intervals as one table.
  case csv
}
