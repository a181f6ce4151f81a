package import Diagnostics

/// A file of tests.
package struct RubricTestFile: Sendable {
  /// Its name, as its user knows it.
  package var name: String
  /// What its tests are about.
  package var title: LocalizedText?
  /// Its tests, in its order; those that cannot be read are left out.
  package var tests: [RubricTest]
}
