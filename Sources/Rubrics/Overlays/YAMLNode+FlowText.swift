internal import YAMLDocuments

extension YAMLNode {
  /// The most characters of a value that are told of it.
  private static let mostCharacters = 160

  /// The value as YAML on one line, cut where it is long.
  var flowText: String {
    let text = wholeFlowText
    return text.count > Self.mostCharacters ? text.prefix(Self.mostCharacters) + "…" : text
  }

  private var wholeFlowText: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .sequence(let items): "[" + items.map(\.wholeFlowText).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.keyText): \($0.value.wholeFlowText)" }.joined(separator: ", ") + "}"
    }
  }
}
