package import Diagnostics

/// Something that a reader of the figures should know, and how often it came up.
package struct ResultWarning: Sendable, Hashable {
  /// What is said.
  package var message: Message
  /// How often.
  package var count: Int

  /// Makes a warning.
  package init(_ message: Message, count: Int) {
    self.message = message
    self.count = count
  }
}
