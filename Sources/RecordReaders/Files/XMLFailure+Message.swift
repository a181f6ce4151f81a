package import Diagnostics
package import XMLEvents

extension XMLFailure {
  /// What is to be said about a document that cannot be read.
  /// - Parameter name: what its user calls the file, or a part of it.
  package func message(file name: String) -> Message {
    var arguments = ["file": name, "line": String(line), "column": String(column)]
    switch kind {
    case .malformed(let reason):
      arguments["reason"] = reason
      return Message(.xmlMalformed, arguments)
    case .documentType: return Message(.xmlDocumentType, arguments)
    case .tooDeep(let limit):
      arguments["limit"] = String(limit)
      return Message(.xmlTooDeep, arguments)
    case .tooLong(let limit):
      arguments["limit"] = String(limit >> 20)
      return Message(.xmlTooLong, arguments)
    case .unknownEncoding(let encoding):
      arguments["encoding"] = ShownText.of(encoding)
      return Message(.xmlEncodingUnknown, arguments)
    case .file(let failure): return failure.message(file: name)
    }
  }

  /// The message as a diagnostic about a file that is nothing but the document.
  package func diagnostic(file name: String) -> Diagnostic {
    if case .file(let failure) = kind { return failure.diagnostic(file: name) }
    let position = SourcePosition(offset: offset, line: line, column: column)
    return Diagnostic(message(file: name), at: SourcePlace(file: name, span: SourceSpan(at: position)))
  }
}
