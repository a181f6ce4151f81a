package import Assessments
package import Diagnostics
internal import Mustache

/// The report as one self-contained HTML page.
///
/// The page needs no script and no other file; it asks browsers to load neither. Chinese and English stand side by
/// side, and a pair of radio buttons chooses which of them is shown.
package enum HTMLReport {
  /// Renders a result.
  /// - Parameters:
  ///   - evidence: the records behind the figures.
  ///   - custody: what the logs are, held against their seals; empty where the assessment names none.
  ///   - judgements: what assessors found.
  /// - Throws: `DiagnosticsError` where one of the built-in templates cannot be read.
  package static func render(
    _ result: AssessmentResult, evidence: EvidenceListing, custody: [CustodyEntry] = [],
    judgements: JudgementRecord? = nil
  ) throws(DiagnosticsError) -> [UInt8] {
    let library = try PageTemplates.library()
    let page = PageView(result, evidence: evidence, custody: custody, judgements: judgements)
    guard let text = library.render(page, withTemplate: "page") else {
      throw DiagnosticsError(.templateUnreadable, ["template": "page", "reason": "—"])
    }
    return Array(text.utf8)
  }
}
