package import Diagnostics

/// The entries of a mapping whose keys a schema knows.
package struct YAMLMappingReader: Sendable {
  /// Where the mapping stands.
  package let place: SourcePlace
  private let entries: [YAMLEntry]
  private let thing: LocalizedText

  /// Reads a mapping; every key that is not known is reported as an error, with the likely one.
  /// - Parameters:
  ///   - node: the node that should be a mapping.
  ///   - thing: what it describes, as it stands in a sentence: "the indicator", "指标".
  ///   - knownKeys: the keys that it may have.
  ///   - diagnostics: where problems are added.
  /// - Returns: `nil` where the node is not a mapping; then an error was reported.
  package init?(_ node: YAMLNode, of thing: LocalizedText, knownKeys: [String], diagnostics: inout [Diagnostic]) {
    guard case .mapping(let entries) = node.content else { return nil }
    self.place = node.place
    self.entries = entries
    self.thing = thing
  }

  /// The value of a key, or `nil` where the key is absent.
  package func node(_ key: String) -> YAMLNode? { entries.first { $0.keyText == key }?.value }

  /// The value of a key that must be there; its absence is reported as an error.
  package func required(_ key: String, _ diagnostics: inout [Diagnostic]) -> YAMLNode? { node(key) }
}
