internal import ActivityLogs
internal import Assessments
internal import CanonicalJSON
package import Diagnostics
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Rubrics
package import Verification

/// A standalone script in DuckDB's SQL that works out the figures of a bundle once more, from the logs.
///
/// It is written from what the rubric says and SEMANTICS defines; nothing of the engine that made the bundle is in it, so
/// that an auditor can check that engine with software that we did not write.
package struct SQLScript: Sendable {
  /// The script.
  package let text: String
  /// What it does not say of which indicator, and why.
  package let inexpressible: [Diagnostic]
  /// The number of indicators that it works out.
  package let expressed: Int

  /// Writes a script.
  /// - Parameters:
  ///   - source: the bundle.
  ///   - folder: the folder that the names of the logs start from.
  ///   - language: the language of what cannot be expressed, in the script's head.
  /// - Throws: `DiagnosticsError` where DuckDB cannot read the logs as they are.
  package init(_ source: BundleSource, logFolder folder: String, language: Language) throws(DiagnosticsError) {
    try Self.checkLogs(source)
    var compiler = MeasureCompiler(vocabulary: source.basis.rubric.vocabulary)
    var (queries, failures): ([String], [Diagnostic]) = ([], [])
    var levels: [String: Set<UnitLevel>] = [:]
    for indicator in source.basis.rubric.indicators {
      let name = indicator.id.description
      do throws(Inexpressible) {
        queries.append(Self.entry(of: indicator, query: try compiler.query(indicator.measure)))
        levels[name] = indicator.units
      } catch {
        failures.append(Diagnostic(error.message(of: name)))
      }
    }
    let facts = Set(source.basis.rubric.indicators.flatMap(\.measure.namedFacts))
    let tables = ScriptTables(basis: source.basis, countsWorkingDays: compiler.countsWorkingDays, facts: facts)
    let events = ScriptEvents(
      basis: source.basis, logs: source.logs, columns: compiler.columns, type: compiler.type(of:))
    let comparison = ScriptComparison(result: source.result, indicators: levels)
    text =
      [
        Self.head(source, folder: folder, expressed: queries.count, failures: failures, language: language),
        ScriptArithmetic.text, tables.text, events.text, Self.figures, queries.joined(separator: "\n\n"),
        comparison.text,
      ].joined(separator: "\n\n") + "\n"
    inexpressible = failures
    expressed = queries.count
  }

  /// Refuses logs that DuckDB cannot read as they are.
  private static func checkLogs(_ source: BundleSource) throws(DiagnosticsError) {
    let mapped = source.basis.definition.logs.filter { $0.mapping != nil }.flatMap { $0.patterns.map(\.text) }
    guard mapped.isEmpty else {
      throw DiagnosticsError(.mappedLogInSQL, ["files": mapped.joined(separator: ", ")])
    }
    let unread = source.logs.filter { ![nil, .csv, .tsv, .jsonl].contains(SourceFormat(fileName: $0.name)) }
    guard unread.isEmpty else {
      throw DiagnosticsError(unread.map { Diagnostic(.logFormatNotInSQL, ["file": $0.name]) })
    }
    let lines = source.logs.map(\.name).filter { SourceFormat(fileName: $0) == .jsonl }
    guard source.basis.definition.duplicates != .drop || lines.isEmpty else {
      throw DiagnosticsError(.linesDroppedInSQL, ["files": lines.joined(separator: ", ")])
    }
  }

  // MARK: Parts

  private static func head(
    _ source: BundleSource, folder: String, expressed: Int, failures: [Diagnostic], language: Language
  ) -> String {
    let rubric = source.basis.rubric
    var lines = [
      "The figures of the assessment \(source.basis.definition.id), worked out once more with DuckDB.",
      "Rubric \(rubric.id), edition \(rubric.edition), digest \(rubric.digest).",
      "", "Run it with: duckdb < THIS-FILE",
      "It needs the logs in the folder below, prints every figure, then those that differ from the bundle, then how many",
      "agree. These are the logs (SHA-256, as “sha256sum” prints it):",
    ]
    lines += source.logs.isEmpty ? ["  none"] : source.logs.map { "  \($0.digest)  \($0.name)" }
    lines += ["", "Indicators worked out: \(expressed) of \(rubric.indicators.count)."]
    lines += failures.map { "  " + $0.message.text(in: language) }
    return lines.map { SQL.comment($0) }.joined(separator: "\n")
      + "\n\nSET VARIABLE logs = \(SQL.text(folder));\nSET threads = 2;"
  }

  private static let figures = """
    -- The figures, by indicator and unit.
    CREATE TABLE figure (
      indicator VARCHAR, unit INTEGER, numerator STRUCT(top HUGEINT, bottom HUGEINT),
      denominator STRUCT(top HUGEINT, bottom HUGEINT), value STRUCT(top HUGEINT, bottom HUGEINT)
    );
    """

  private static func entry(of indicator: Indicator, query: String) -> String {
    """
    \(SQL.comment("\(indicator.id) · \(indicator.measure.form)"))
    INSERT INTO figure
    SELECT \(SQL.text(indicator.id.description)), unit, numerator, denominator, value FROM (
    \(SQL.indented(query))
    );
    """
  }
}
