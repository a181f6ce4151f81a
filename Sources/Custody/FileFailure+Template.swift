package import Columns
package import Diagnostics

extension FileFailure {
  /// What is said of a file that could not be read; it has the argument `file`.
  package var template: MessageTemplate {
    switch self {
    case .missing: .logMissing
    case .folder: .logIsAFolder
    case .tooLarge: .logTooLarge
    case .special, .notPermitted, .system, .damaged, .expandsTooMuch, .notText, .encodingUnknown, .notWrapped:
      .logNotReadable
    }
  }
}
