package import Diagnostics

/// What came of evaluating a bundle's assessment once more.
package struct ReproductionReport: Sendable {
  /// Why the two results differ, the first cause first; what only might be a cause is a warning.
  package var causes: [Diagnostic]
  /// Where they differ; empty where every file came out the same, byte for byte.
  package var differences: [Diagnostic]
  /// The number of files that came out the same.
  package var same: Int

  /// Whether every file came out the same.
  package var isReproduced: Bool { differences.isEmpty && !causes.contains { $0.severity == .error } }
}
