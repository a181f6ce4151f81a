internal import ArgumentParser

/// The form of a comparison.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people at a terminal: what moved most.
  case text
  /// Every change, for a file or for whatever renders Markdown.
  case markdown
  /// A page for people with a browser, in both languages, with a chart of every unit.
  case html
  /// Everything, for programs.
  case json
  /// Everything as one table.
  case csv
}
