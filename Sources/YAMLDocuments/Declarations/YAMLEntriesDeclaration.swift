/// A mapping whose keys are names that its author chooses.
package struct YAMLEntriesDeclaration: Sendable {
  /// What a name looks like.
  package var name: YAMLValueKind
  /// What stands behind each name.
  package var value: YAMLValueKind
  /// How many names there must be.
  package var atLeast: Int

  /// Makes a declaration.
  package init(named name: YAMLValueKind, value: YAMLValueKind, atLeast: Int = 0) {
    self.name = name
    self.value = value
    self.atLeast = atLeast
  }
}
