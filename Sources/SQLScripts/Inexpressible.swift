internal import Diagnostics

/// Why a measure, or a condition in it, has no words in SQL.
struct Inexpressible: Error {
  /// What is to be said, of an `{indicator}` that is filled in later.
  let template: MessageTemplate
  /// The other things that it speaks of.
  let arguments: [String: String]

  /// Makes a reason.
  init(_ template: MessageTemplate, _ arguments: [String: String] = [:]) {
    self.template = template
    self.arguments = arguments
  }

  /// What is to be said of an indicator.
  func message(of indicator: String) -> Message {
    Message(template, arguments.merging(["indicator": indicator]) { old, _ in old })
  }
}
