internal import Diagnostics
internal import YAMLDocuments

/// A mapping whose keys the rubric language knows.
struct MappingReader {
  private let mapping: YAMLMappingReader

  /// Reads a mapping; keys that are unknown are reported.
  /// - Parameters:
  ///   - thing: what it describes, as it stands in a sentence.
  ///   - keys: the keys that it may have.
  init?(_ node: YAMLNode, of thing: LocalizedText, keys: [String], _ diagnostics: inout [Diagnostic]) {
    guard let mapping = YAMLMappingReader(node, of: thing, knownKeys: keys, diagnostics: &diagnostics) else {
      return nil
    }
    self.mapping = mapping
  }

  /// Reads a mapping as it is declared; keys that are unknown are reported.
  init?(_ node: YAMLNode, as declaration: YAMLMappingDeclaration, _ diagnostics: inout [Diagnostic]) {
    self.init(node, of: declaration.thing, keys: declaration.names, &diagnostics)
  }

  /// Where the mapping stands.
  var place: SourcePlace { mapping.place }

  /// The keys that are there with their values, in the order of the file.
  var entries: [YAMLEntry] { mapping.entries }

  /// The value of a key as it stands, or `nil` where the key is absent.
  func node(_ key: String) -> YAMLNode? { mapping.node(key) }

  /// The value of a key, or `nil` where the key is absent or its value is wrong; the latter is reported.
  func value<Value>(
    _ key: String, _ diagnostics: inout [Diagnostic], read: (YAMLNode, inout [Diagnostic]) -> Value?
  ) -> Value? {
    mapping.node(key).flatMap { read($0, &diagnostics) }
  }

  /// The value of a key that must be there, or `nil` where it is absent or wrong; both are reported.
  func requiredValue<Value>(
    _ key: String, _ diagnostics: inout [Diagnostic], read: (YAMLNode, inout [Diagnostic]) -> Value?
  ) -> Value? {
    mapping.required(key, &diagnostics).flatMap { read($0, &diagnostics) }
  }

  /// The text of a key in both languages.
  func localizedText(_ key: String, _ diagnostics: inout [Diagnostic]) -> LocalizedText? {
    value(key, &diagnostics) { $0.localizedText(&$1) }
  }
}

extension YAMLNode {
  /// The value of a key of a mapping, `nil` where the key is absent or the node is no mapping.
  func value(of key: String) -> YAMLNode? { mappingEntries.first { $0.keyText == key }?.value }

  /// The entries of a mapping, none for any other node.
  var mappingEntries: [YAMLEntry] {
    guard case .mapping(let entries) = content else { return [] }
    return entries
  }
}
