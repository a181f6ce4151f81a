package import Assessments
internal import CanonicalJSON
package import Diagnostics
internal import Rubrics

/// The reproduction of a bundle: its assessment is evaluated again, and every file compared.
package enum Reproduction {
  /// Reproduces a bundle.
  /// - Parameters:
  ///   - path: the bundle's folder.
  ///   - logs: the folder with the logs, at any depth.
  ///   - toolVersion: the version of Plumbline that does it.
  ///   - reports: makes what is written for people.
  /// - Throws: `DiagnosticsError` where there is no bundle, a log is missing, or the evaluation cannot be done.
  package static func run(
    _ path: String, logs: String, toolVersion: String, progress: @escaping @Sendable (EvaluationProgress) -> Void,
    reports: (EvaluationOutcome, EvidenceListing) throws(DiagnosticsError) -> [Bundle.File]
  ) throws(DiagnosticsError) -> ReproductionReport {
    let content = try BundleContent(path: path)
    let workspace = try Workspace(content, logFolder: logs)
    defer { workspace.remove() }
    let missing = workspace.logs.filter { $0.path == nil }
    guard missing.isEmpty else {
      throw DiagnosticsError(
        missing.map { Diagnostic(.logNotHandedOver, ["file": $0.name, "folder": logs]) })
    }
    var causes = ManifestCheck(content).findings
    let manifest = content.json(Manifest.fileName)
    if let version = manifest?["tool"]?["version"]?.text, version != toolVersion {
      causes.append(Diagnostic(.otherTool, ["recorded": version, "own": toolVersion]))
    }
    for log in workspace.logs where log.differs {
      causes.append(Diagnostic(.logDiffersFromManifest, ["file": log.name, "found": log.path ?? ""]))
    }
    let outcome: EvaluationOutcome
    do {
      let profile = content.json(BundleContent.resultName)?["rubric"]?["profile"]?["id"]?.text
      outcome = try Evaluation.run(workspace.assessment, profile: .recorded(profile), progress: progress)
    } catch {
      // With a cause found, that is what is to be told.
      throw causes.contains { $0.severity == .error } ? DiagnosticsError(causes + error.diagnostics) : error
    }
    let zone = manifest?["time-zone-rules"]
    if zone?["sha256"]?.text != outcome.zone.digest {
      let (recorded, own) = (zone?["version"]?.text ?? "?", outcome.zone.version ?? "?")
      causes.append(Diagnostic(.otherZoneRules, ["recorded": recorded, "own": own]))
    }
    if let digest = content.json(BundleContent.resultName)?["rubric"]?["digest"]?.text,
      digest != outcome.result.rubric.digest
    {
      causes.append(Diagnostic(.otherRubric))
    }
    let evidence = outcome.listEvidence()
    let bundle = Bundle(outcome: outcome, evidence: evidence, reports: try reports(outcome, evidence))
    let comparison = BundleComparison(recorded: content, own: bundle)
    return ReproductionReport(causes: causes, differences: comparison.differences, same: comparison.same)
  }
}
