package import Diagnostics

/// Who evaluates.
package struct Assessor: Sendable, Hashable {
  /// What they are called.
  package var name: LocalizedText
  /// What they declare of being independent of those who are evaluated.
  package var independence: LocalizedText
}
