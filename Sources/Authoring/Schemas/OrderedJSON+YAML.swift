internal import Diagnostics
internal import Quantities
package import YAMLDocuments

extension OrderedJSON {
  /// A tree of YAML as editors see it: scalars by the core schema of YAML 1.2, keys as texts.
  package init(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let items): self = .array(items.map { OrderedJSON($0) })
    case .mapping(let entries): self = .object(entries.map { Member($0.keyText, OrderedJSON($0.value)) })
    case .scalar(let scalar):
      switch scalar.coreValue {
      case .null: self = .null
      case .truth(let truth): self = .bool(truth)
      case .number(let number): self = number.exactDecimal.map { .number($0.description) } ?? .string(scalar.text)
      case .text, .ambiguous, .outOfRange, .contradictsTag: self = .string(scalar.text)
      }
    }
  }

  /// A value as it would be written in YAML behind a key; a text where it cannot be read.
  init(yaml: String) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(name: "", bytes: Array("value: \(yaml)\n".utf8))
    let root = YAMLDocument.parse(file, diagnostics: &diagnostics)?.root
    guard case .mapping(let entries) = root?.content, let value = entries.first?.value else {
      self = .string(yaml)
      return
    }
    self.init(value)
  }
}
