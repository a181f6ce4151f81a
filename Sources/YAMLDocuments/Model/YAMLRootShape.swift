/// What may stand at the root of a document.
package enum YAMLRootShape: Sendable, Hashable, CaseIterable {
  /// A mapping: `key: value` lines.
  case mapping
  /// A sequence: `- item` lines.
  case sequence
  /// Either of them.
  case mappingOrSequence
}
