package import CanonicalJSON

/// Writes diagnostics for other programs, in both languages.
package enum JSONRenderer {
  /// The name and version of the form.
  package static let schema = "plumbline.diagnostics/1"

  /// The bytes for diagnostics: canonical JSON, in reading order, with a line feed at the end.
  package static func bytes(for diagnostics: some Sequence<Diagnostic>) -> [UInt8] {
    value(for: diagnostics).canonicalBytes + [UInt8(ascii: "\n")]
  }

  /// The value for diagnostics: an object with `schema`, `counts` by severity, and `diagnostics`.
  ///
  /// Offsets are in bytes from 0; lines and columns are counted from 1, columns in Unicode scalars; ends are the first
  /// place after. What is not known is left out.
  package static func value(for diagnostics: some Sequence<Diagnostic>) -> JSONValue {
    let presented = diagnostics.presented()
    var counts: [String: JSONValue] = [:]
    for severity in Severity.allCases {
      counts[severity.rawValue] = .integer(presented.count { $0.severity == severity })
    }
    return [
      "schema": .string(schema), "counts": .object(counts), "diagnostics": .array(presented.map { value(for: $0) }),
    ]
  }

  private static func value(for diagnostic: Diagnostic) -> JSONValue {
    var members = members(of: diagnostic.message, at: diagnostic.place)
    members["severity"] = .string(diagnostic.severity.rawValue)
    if !diagnostic.notes.isEmpty {
      members["notes"] = .array(diagnostic.notes.map { .object(self.members(of: $0.message, at: $0.place)) })
    }
    if let fix = diagnostic.fix {
      members["fix"] = ["span": value(for: fix.span), "replacement": .string(fix.replacement)]
    }
    return .object(members)
  }

  /// What a diagnostic and a note have in common.
  private static func members(of message: Message, at place: SourcePlace?) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "code": .string(message.code),
      "message": ["en": .string(message.text(in: .english)), "zh": .string(message.text(in: .chinese))],
    ]
    if !message.arguments.isEmpty { members["arguments"] = .object(message.arguments.mapValues { .string($0) }) }
    if let place {
      members["file"] = .string(place.file)
      if let span = place.span { members["span"] = value(for: span) }
    }
    return members
  }

  private static func value(for span: SourceSpan) -> JSONValue {
    ["start": value(for: span.start), "end": value(for: span.end)]
  }

  private static func value(for position: SourcePosition) -> JSONValue {
    ["offset": .integer(position.offset), "line": .integer(position.line), "column": .integer(position.column)]
  }
}
