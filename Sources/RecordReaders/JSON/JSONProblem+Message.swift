internal import Columns
package import Diagnostics

extension JSONProblem {
  /// What is to be said about the problem.
  package var message: Message {
    switch kind {
    case .unexpectedEnd: Message(.jsonUnexpectedEnd)
    case .unexpectedByte: Message(.jsonUnexpectedCharacter, ["found": found])
    case .notUTF8:
      Message(.invalidUTF8, ["offset": String(position.offset), "byte": String(byte, radix: 16, uppercase: true)])
    case .controlCharacter: Message(.jsonControlCharacter, ["code": String(byte, radix: 16, uppercase: true)])
    case .invalidEscape: Message(.jsonInvalidEscape)
    case .duplicateName: Message(.jsonNameTwice)
    case .tooDeep: Message(.jsonTooDeep, ["limit": String(JSONTokenizer.depthLimit)])
    case .tooLong: Message(.jsonTooLong, ["limit": String(JSONTokenizer.lengthLimit >> 20)])
    }
  }

  /// The byte that cannot stand there, as it is shown.
  private var found: String {
    switch byte {
    case .lineFeed, .carriageReturn: "LF"
    case 0x21...0x7E: "“" + String(Unicode.Scalar(byte)) + "”"
    default: "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
}

extension JSONFailure {
  /// The failure as an error about a file.
  func error(file: LogFile) -> DiagnosticsError {
    switch self {
    case .malformed(let problem):
      DiagnosticsError([
        Diagnostic(problem.message, at: SourcePlace(file: file.name, span: SourceSpan(at: problem.position)))
      ])
    case .unreadable(let failure): DiagnosticsError([failure.diagnostic(file: file.name)])
    }
  }
}
