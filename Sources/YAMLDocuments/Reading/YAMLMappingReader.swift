package import Diagnostics

/// The entries of a mapping whose keys a schema knows.
package struct YAMLMappingReader: Sendable {
  /// Where the mapping stands.
  package let place: SourcePlace
  /// The keys that are there with their values, in the order of the file.
  package let entries: [YAMLEntry]
  private let thing: LocalizedText

  /// Reads a mapping; every key that is not known is reported as an error, with the likely one.
  /// - Parameters:
  ///   - node: the node that should be a mapping.
  ///   - thing: what it describes, as it stands at the beginning of a sentence: "The indicator", "指标".
  ///   - knownKeys: the keys that it may have.
  ///   - diagnostics: where problems are added.
  /// - Returns: `nil` where the node is not a mapping; then an error was reported.
  package init?(_ node: YAMLNode, of thing: LocalizedText, knownKeys: [String], diagnostics: inout [Diagnostic]) {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(Diagnostic(.expectedMapping, thing.arguments, at: node.place))
      return nil
    }
    self.place = node.place
    self.entries = entries
    self.thing = thing
    for entry in entries where !knownKeys.contains(entry.keyText) {
      diagnostics.append(Self.unknownKey(entry, of: thing, knownKeys: knownKeys))
    }
  }

  /// Reads a mapping as it is declared.
  /// - Returns: `nil` where the node is not a mapping; then an error was reported.
  package init?(_ node: YAMLNode, as declaration: YAMLMappingDeclaration, diagnostics: inout [Diagnostic]) {
    self.init(node, of: declaration.thing, knownKeys: declaration.names, diagnostics: &diagnostics)
  }

  private static func unknownKey(_ entry: YAMLEntry, of thing: LocalizedText, knownKeys: [String]) -> Diagnostic {
    let known = knownKeys.isEmpty ? "–" : knownKeys.joined(separator: ", ")
    let arguments = thing.arguments.merging(["key": entry.keyText.excerpt, "known": known]) { $1 }
    var diagnostic = Diagnostic(.unknownKey, arguments, at: entry.key.place)
    if let near = Spelling.nearest(to: entry.keyText, among: knownKeys) {
      diagnostic.notes.append(.didYouMean(near))
      diagnostic.fix = entry.key.fix(writing: near)
    }
    return diagnostic
  }

  /// The value of a key, or `nil` where the key is absent.
  package func node(_ key: String) -> YAMLNode? { entries.first { $0.keyText == key }?.value }

  /// The value of a key that must be there; its absence is reported as an error where the mapping begins.
  package func required(_ key: String, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
    if let node = node(key) { return node }
    let arguments = thing.arguments.merging(["key": key]) { $1 }
    diagnostics.append(Diagnostic(.missingKey, arguments, at: place.startingPoint))
    return nil
  }

  /// The keys that are there, in the order of the file.
  package var keys: [String] { entries.map(\.keyText) }
}

extension LocalizedText {
  /// The arguments of a message that speaks of the thing in both languages.
  fileprivate var arguments: [String: String] { ["thing.en": english, "thing.zh": chinese] }
}
