internal import Diagnostics

/// Why a sample could not be measured at all.
struct RealRunFailure: Error, CustomStringConvertible {
  /// What went wrong, with what the tool says of it.
  let description: String

  /// Makes a failure.
  init(_ problem: String, _ diagnostics: [Diagnostic]) {
    let sentences = diagnostics.filter { $0.severity == .error }.map { diagnostic in
      diagnostic.message.text(in: .english)
    }
    description = ([problem] + sentences).joined(separator: "\n  ")
  }
}
