package import CanonicalJSON

/// Writes diagnostics in the Static Analysis Results Interchange Format, SARIF 2.1.0, for editors and code hosts.
package struct SARIFRenderer: Sendable {
  /// The language of the messages; explanations of codes come in both, this one first.
  package var language: Language
  /// The version of Plumbline.
  package var toolVersion: String
  /// A longer explanation of a code, or `nil` where there is none.
  package var explanation: @Sendable (_ code: String) -> LocalizedText?

  /// Makes a renderer.
  package init(
    language: Language, toolVersion: String, explanation: @escaping @Sendable (_ code: String) -> LocalizedText?
  ) {
    self.language = language
    self.toolVersion = toolVersion
    self.explanation = explanation
  }

  /// The log for diagnostics, with one run, in reading order.
  /// - Parameters:
  ///   - diagnostics: what to say.
  ///   - isComplete: whether everything was looked at.
  ///   - source: the file of a name. Where it cannot be had, columns and fixes are left out, since columns are counted
  ///     in UTF-16 code units.
  package func value(
    for diagnostics: some Sequence<Diagnostic>, isComplete: Bool = true, source: (String) -> SourceFile?
  ) -> JSONValue {
    let presented = diagnostics.presented()
    var templates: [String: MessageTemplate] = [:]
    for diagnostic in presented { templates[diagnostic.code] = diagnostic.message.template }
    let codes = templates.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($0.element, $0.offset) })
    let run: JSONValue = [
      "tool": [
        "driver": [
          "name": "Plumbline", "version": .string(toolVersion), "language": .string(languageTag),
          "rules": .array(codes.compactMap { templates[$0] }.map(rule)),
        ]
      ],
      "language": .string(languageTag), "columnKind": "utf16CodeUnits",
      "invocations": [["executionSuccessful": .bool(isComplete)]],
      "results": .array(presented.map { result(for: $0, rule: indices[$0.code] ?? 0, source: source) }),
    ]
    return [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0", "runs": [run],
    ]
  }

  /// The tag of the language as SARIF's schema allows it.
  private var languageTag: String {
    switch language {
    case .english: "en"
    case .chinese: "zh-CN"
    }
  }

  private func level(of severity: Severity) -> JSONValue {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information: "note"
    }
  }

  // MARK: Rules

  private func rule(for template: MessageTemplate) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(template.code), "shortDescription": ["text": .string(template.outline(in: language))],
      "defaultConfiguration": ["level": level(of: template.severity)],
    ]
    if let text = explanation(template.code) {
      let other = Language.allCases.first { $0 != language } ?? language
      members["fullDescription"] = ["text": .string(text[language])]
      members["help"] = ["text": .string(text[language] + "\n\n" + text[other])]
    }
    return .object(members)
  }

  // MARK: Results

  private func result(for diagnostic: Diagnostic, rule: Int, source: (String) -> SourceFile?) -> JSONValue {
    // What is said without a place has nothing that could be linked to, and goes on where the message ends.
    let remarks = diagnostic.notes.filter { $0.place == nil }.map(\.message)
    let gap = language == .english ? " " : ""
    let sentences = ([diagnostic.message] + remarks).map { $0.text(in: language) }
    var members: [String: JSONValue] = [
      "ruleId": .string(diagnostic.code), "ruleIndex": .integer(rule), "level": level(of: diagnostic.severity),
      "message": ["text": .string(sentences.joined(separator: gap))],
    ]
    if let place = diagnostic.place { members["locations"] = [location(of: place, source: source)] }
    let related = diagnostic.notes.compactMap { note in
      note.place.map { place -> JSONValue in
        var members = location(of: place, source: source).members ?? [:]
        members["message"] = ["text": .string(note.message.text(in: language))]
        return .object(members)
      }
    }
    if !related.isEmpty { members["relatedLocations"] = .array(related) }
    if let fix = diagnostic.fix, let place = diagnostic.place, let file = source(place.file) {
      members["fixes"] = [self.fix(fix, in: file)]
    }
    return .object(members)
  }

  private func fix(_ fix: Diagnostic.Fix, in file: SourceFile) -> JSONValue {
    let words = TextRenderer(language: language).words(for: fix, in: file)
    let change: JSONValue = [
      "artifactLocation": artifact(named: file.name),
      "replacements": [
        ["deletedRegion": region(of: fix.span, in: file), "insertedContent": ["text": .string(fix.replacement)]]
      ],
    ]
    return ["description": ["text": .string(words)], "artifactChanges": [change]]
  }

  // MARK: Places

  private func location(of place: SourcePlace, source: (String) -> SourceFile?) -> JSONValue {
    var members: [String: JSONValue] = ["artifactLocation": artifact(named: place.file)]
    if let span = place.span { members["region"] = region(of: span, in: source(place.file)) }
    return ["physicalLocation": .object(members)]
  }

  private func region(of span: SourceSpan, in file: SourceFile?) -> JSONValue {
    var members: [String: JSONValue] = [
      "startLine": .integer(span.start.line), "endLine": .integer(span.end.line),
    ]
    if let file {
      members["startColumn"] = .integer(file.columnInUTF16(of: span.start))
      members["endColumn"] = .integer(file.columnInUTF16(of: span.end))
    }
    return .object(members)
  }

  private func artifact(named name: String) -> JSONValue { ["uri": .string(Self.uri(ofPath: name))] }

  /// A path as a URI (RFC 3986): relative as it is, absolute with the scheme `file`.
  static func uri(ofPath path: String) -> String {
    let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let encoded = path.utf8.map { byte -> String in
      guard !unreserved.contains(byte) else { return String(Character(Unicode.Scalar(byte))) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return (path.hasPrefix("/") ? "file://" : "") + encoded.joined()
  }
}

extension MessageTemplate {
  /// The sentence with three points for everything that a case fills in.
  package func outline(in language: Language) -> String {
    text[language].replacing(/\{[a-zA-Z.]+\}/, with: "…")
  }
}

extension SourceFile {
  /// The column of a position, from 1, counted in UTF-16 code units.
  package func columnInUTF16(of position: SourcePosition) -> Int {
    guard let line = line(position.line) else { return 1 }
    let end = min(max(position.offset, line.startIndex), line.endIndex)
    return String(decoding: line[line.startIndex..<end], as: UTF8.self).utf16.count + 1
  }
}
