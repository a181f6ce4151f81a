internal import ActivityLogs
internal import Assessments
package import Diagnostics
internal import Foundation
internal import RubricTesting
package import Rubrics

/// What lint looks at.
package enum LintTarget: Sendable, Hashable {
  /// A rubric, by its folder or its `rubric.yaml`.
  case rubric(String)
  /// An assessment file, with its rubric, tables and judgements; the records of its logs are not read.
  case assessment(String)
  /// A mapping of logs.
  case mapping(String)

  /// What was found.
  package struct Findings: Sendable {
    /// The diagnostics, in reading order.
    package var diagnostics: [Diagnostic]
    /// Which recommendations the rubric covers; `nil` for an assessment or a mapping, and for a rubric that cannot be used.
    package var coverage: CoverageMatrix?
    /// What the rubric's overlays change, the innermost first.
    package var overlays: [RubricOverlay] = []
  }

  /// Makes the target of a path: a YAML file that is not `rubric.yaml` is a mapping where its root has the key
  /// `mapping`, else an assessment; anything else is a rubric.
  package init(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    // The folder of a rubric may be called anything.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
    guard isYAML, name != RubricFiles.rubricName, type != .typeDirectory else {
      self = .rubric(path)
      return
    }
    self = Mapping.isMapping(target) ? .mapping(path) : .assessment(path)
  }

  /// Looks at it.
  /// - Parameter files: what stands in place of files on disk, by their names for people.
  /// - Throws: `DiagnosticsError` where the rubric's folder cannot be read.
  package func findings(replacing files: [String: [UInt8]] = [:]) throws(DiagnosticsError) -> Findings {
    switch self {
    case .assessment(let path): return Findings(diagnostics: Evaluation.check(path, replacing: files))
    case .mapping(let path): return Findings(diagnostics: Mapping.check(path, replacing: files))
    case .rubric(let path):
      let read = try RubricFiles.read(path).replacing(files)
      var diagnostics: [Diagnostic] = []
      let rubric = Rubric.load(from: read, diagnostics: &diagnostics)
      if let rubric {
        diagnostics += RubricLint.check(rubric)
        let tests = try RubricFiles.readTests(path).map { SourceFile(name: $0.name, bytes: files[$0.name] ?? $0.bytes) }
        _ = TestSuite.read(tests, of: rubric, diagnostics: &diagnostics)
      }
      return Findings(diagnostics: diagnostics.inReadingOrder(), coverage: rubric.map { CoverageMatrix($0) },
        overlays: rubric?.overlays ?? [])
    }
  }
}
