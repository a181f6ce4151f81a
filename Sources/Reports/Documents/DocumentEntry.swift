/// Something said under a label.
package struct DocumentEntry: Sendable, Hashable {
  /// What programs know it by.
  package let key: String
  /// What it is about.
  package let label: RichText
  /// What is said, one thing after the other; never empty.
  package let values: [RichText]

  /// Makes an entry.
  package init(_ key: String, _ label: RichText, _ values: [RichText]) {
    self.key = key
    self.label = label
    self.values = values
  }
}
