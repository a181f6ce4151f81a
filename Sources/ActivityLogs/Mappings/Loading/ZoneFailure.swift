package import Diagnostics

/// Why the rules of a time zone are not to be had.
package struct ZoneFailure: Error, Sendable {
  /// What to tell the user.
  package let message: Message

  /// Makes a failure.
  package init(message: Message) { self.message = message }
}
