package import Assessments
package import CanonicalJSON
package import Diagnostics

/// What a bundle was made of, as far as it lies in the bundle: all but the logs.
package struct BundleSource: Sendable {
  /// A log that was evaluated.
  package struct Log: Sendable, Hashable {
    /// Its name in the assessment.
    package var name: String
    /// The SHA-256 digest of its bytes in lower-case hexadecimal.
    package var digest: String

    /// Makes a log.
    package init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }

  /// The assessment, its rubric and its tables.
  package var basis: AssessmentBasis
  /// The result that was recorded, `assessment.json`.
  package var result: JSONValue
  /// The logs, in the order of the manifest.
  package var logs: [Log]

  /// Makes a source.
  package init(basis: AssessmentBasis, result: JSONValue, logs: [Log]) {
    self.basis = basis
    self.result = result
    self.logs = logs
  }

  /// Reads a bundle.
  /// - Parameter path: the bundle's folder.
  /// - Throws: `DiagnosticsError` where there is no bundle, or it has not what it was made of.
  package init(ofBundle path: String) throws(DiagnosticsError) {
    let content = try BundleContent(path: path)
    guard let result = content.json(BundleContent.resultName) else {
      throw DiagnosticsError(.bundleFileMalformed, ["file": BundleContent.resultName])
    }
    let workspace = try Workspace(content, logFolder: nil)
    defer { workspace.remove() }
    let profile = result["rubric"]?["profile"]?["id"]?.text
    self.init(
      basis: try AssessmentBasis(ofFile: workspace.assessment, profile: .recorded(profile)), result: result,
      logs: workspace.logs.map { Log(name: $0.name, digest: $0.digest) })
  }
}
