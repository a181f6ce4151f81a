package import CanonicalJSON

/// The seal of the logs that were handed over: whoever keeps it, or only its code, can tell whether they are still the same.
package struct Seal: Sendable, Hashable {
  /// The name and version of the form.
  package static let schema = "plumbline.seal/1"

  /// The logs, in the order in which they were given.
  package var logs: [LogSeal]

  /// Makes a seal.
  package init(logs: [LogSeal]) { self.logs = logs }

  /// The seal as JSON; as canonical bytes (RFC 8785) it is its file.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema), "tree": "rfc9162-sha256", "logs": .array(logs.map(\.json)),
    ])
  }

  /// Reads a seal; `nil` of anything else.
  package init?(_ json: JSONValue) {
    guard json["schema"]?.text == Self.schema, let items = json["logs"]?.elements else { return nil }
    let logs = items.compactMap { LogSeal($0) }
    guard logs.count == items.count else { return nil }
    self.init(logs: logs)
  }

  /// The log that a file of a name was sealed as: the one whose name ends in the most of the same parts, the file's own
  /// name at least.
  ///
  /// A log is often kept in another folder than it was sealed in.
  package func log(named name: String) -> LogSeal? {
    func shared(_ log: LogSeal) -> Int {
      zip(Self.parts(of: log.name).reversed(), Self.parts(of: name).reversed()).prefix {
        $0.utf8.elementsEqual($1.utf8)
      }
      .count
    }
    var best: (log: LogSeal, parts: Int)?
    for log in logs where shared(log) > best?.parts ?? 0 { best = (log, shared(log)) }
    return best?.log
  }

  private static func parts(of name: String) -> [Substring] { name.split(separator: "/").filter { $0 != "." } }
}
