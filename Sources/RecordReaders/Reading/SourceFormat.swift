/// A format of files that records can be read from.
package enum SourceFormat: String, Sendable, Hashable, CaseIterable {
  /// Delimited text, with commas unless another delimiter is given (RFC 4180).
  case csv
  /// Delimited text with tabs.
  case tsv
  /// A workbook of Office Open XML (ECMA-376).
  case xlsx
  /// JSON (RFC 8259).
  case json
  /// A JSON value on each line.
  case jsonl
  /// An event log of IEEE 1849.
  case xes
  /// An object-centric event log: OCEL 2.0 as JSON, XML or SQLite, OCEL 1.0 as JSON.
  case ocel
  /// Text with several tables, each under its own header.
  case sections
}
