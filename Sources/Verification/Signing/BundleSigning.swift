internal import Attestations
internal import CanonicalJSON
package import Diagnostics
internal import Foundation

/// The signing of a bundle.
package enum BundleSigning {
  /// Signs a bundle; signatures that are there already stay.
  ///
  /// Nothing is signed that does not verify: neither a bundle that was changed since it was written, nor one whose earlier
  /// signatures are of something else.
  /// - Parameters:
  ///   - path: the bundle's folder.
  ///   - keyPath: the private key's file.
  /// - Returns: the path of the envelope.
  /// - Throws: `DiagnosticsError` with the reasons.
  package static func sign(_ path: String, withKey keyPath: String) throws(DiagnosticsError) -> String {
    let key = try KeyFile.signingKey(atPath: keyPath)
    let content = try BundleContent(path: path)
    let report = try BundleVerification.run(path, keys: [])
    guard report.isIntact else { throw DiagnosticsError(report.findings.filter { $0.severity == .error }) }
    var envelope = Envelope(payload: EvaluationStatement.statement(on: content).json.canonicalBytes)
    if let existing = content.json(BundleContent.attestationName).flatMap({ Envelope($0) }),
      existing.payload == envelope.payload
    {
      envelope = existing
    }
    envelope.sign(with: key)
    let file = path + (path.hasSuffix("/") ? "" : "/") + BundleContent.attestationName
    do {
      try Data(envelope.json.canonicalBytes).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw DiagnosticsError(.signatureNotWritten, ["file": file], at: SourcePlace(file: file))
    }
    return file
  }
}
