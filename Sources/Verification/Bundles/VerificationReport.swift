package import Diagnostics

/// What came of verifying a bundle.
package struct VerificationReport: Sendable {
  /// Everything that was found, in the order of the checks; what stands against the bundle is an error.
  package var findings: [Diagnostic]
  /// The ids of the given keys that have signed it.
  package var signers: [String]
  /// The number of its signatures, checked or not.
  package var signatures: Int
  /// The code that stands for its result.
  package var code: String
  /// How many figures were computed once more and came out as recorded.
  package var recomputed: Int

  /// Whether nothing stands against it. Whether anybody vouches for it, `signers` tells.
  package var isIntact: Bool { !findings.contains { $0.severity == .error } }
}
