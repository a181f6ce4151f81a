/// A part of a document that can be printed to a terminal, as Markdown and as HTML.
package enum DocumentBlock: Sendable, Hashable {
  /// A heading of a level from 1, with the anchor under which pages find it.
  case heading(Int, RichText, anchor: String?)
  /// A paragraph.
  case paragraph(RichText)
  /// A paragraph that is an aside.
  case note(RichText)
  /// A list, numbered or not.
  case list([RichText], isNumbered: Bool)
  /// Things said under labels.
  case entries([DocumentEntry])
  /// A table.
  case table(DocumentTable)
  /// Lines to be shown as they are, in a language such as YAML.
  case code(String, DocumentCode)
  /// A drawing of a scale; only pages show it, as the words beside it say the same.
  case drawing(ScaleDrawing)
}
