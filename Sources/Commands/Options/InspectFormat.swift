internal import ArgumentParser

/// The form of what inspect prints.
enum InspectFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people at a terminal.
  case text
  /// For programs.
  case json
  /// A page for people with a browser, in both languages.
  case html
}
