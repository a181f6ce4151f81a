internal import ArgumentParser

/// The form of what lint prints.
enum LintFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For programs.
  case json
  /// For editors and code hosts: SARIF 2.1.0.
  case sarif
}
