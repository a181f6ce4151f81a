internal import Assessments
package import Attestations
internal import CanonicalJSON
package import Diagnostics

/// The verification of a bundle without its logs: its files, its signatures, and every sum in it.
package enum BundleVerification {
  /// Verifies a bundle.
  /// - Parameters:
  ///   - path: its folder.
  ///   - keys: the keys that must have signed it.
  ///   - code: the code that is printed on a report of it.
  /// - Throws: `DiagnosticsError` where there is no bundle.
  package static func run(
    _ path: String, keys: [VerifyingKey], code: String? = nil
  ) throws(DiagnosticsError) -> VerificationReport {
    let content = try BundleContent(path: path)
    var findings = ManifestCheck(content).findings
    let signature = SignatureCheck(content, keys: keys)
    findings += signature.findings
    let found = content.files[BundleContent.resultName].map { VerificationCode(of: $0) }
    if let code, found?.matches(code) != true {
      findings.append(Diagnostic(.codeDiffers, ["code": code, "found": found?.text ?? "–"]))
    }
    var sums = SumsCheck()
    sums.run(content)
    findings += sums.findings
    return VerificationReport(
      findings: findings, signers: signature.signers.map(\.id), signatures: signature.signatures,
      code: found?.text ?? "", recomputed: sums.count)
  }
}
