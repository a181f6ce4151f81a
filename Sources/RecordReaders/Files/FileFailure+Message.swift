package import Columns
package import Diagnostics

extension FileFailure {
  /// What is to be said about a file that cannot be read.
  /// - Parameter name: what its user calls the file.
  package func message(file name: String) -> Message {
    switch self {
    case .missing: Message(.inputMissing, ["file": name])
    case .folder: Message(.inputIsFolder, ["file": name])
    case .special: Message(.inputIsSpecial, ["file": name])
    case .notPermitted: Message(.inputNotPermitted, ["file": name])
    case .tooLarge(let limit): Message(.inputTooLarge, ["file": name, "limit": String(limit >> 20)])
    case .damaged(let offset): Message(.inputDamaged, ["file": name, "offset": String(offset)])
    case .expandsTooMuch: Message(.inputExpandsTooMuch, ["file": name])
    case .notText(let encoding, let offset, let bytes):
      Message(
        .inputNotText,
        [
          "file": name, "encoding": encoding, "offset": String(offset),
          "bytes": bytes.map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
            .joined(separator: " "),
        ])
    case .encodingUnknown(let encoding): Message(.encodingUnknown, ["file": name, "encoding": encoding])
    case .notWrapped(let text, let isAtEnd, let offset):
      Message(
        isAtEnd ? .notWrappedAtEnd : .notWrappedAtStart,
        ["file": name, "text": ShownText.of(text), "offset": String(offset)])
    case .system(let code): Message(.inputFailed, ["file": name, "code": String(code)])
    }
  }

  /// The message as a diagnostic about the file.
  package func diagnostic(file name: String) -> Diagnostic {
    Diagnostic(message(file: name), at: SourcePlace(file: name))
  }
}
