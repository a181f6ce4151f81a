/// The language of lines that a document shows as they are.
package enum DocumentCode: String, Sendable, Hashable {
  /// A rubric's.
  case yaml
  /// A log's or table's.
  case csv
}
