/// Writes diagnostics for people, each with its line of the source.
package struct TextRenderer: Sendable {
  /// The language to speak.
  package var language: Language
  /// Whether to colour the text with ANSI escapes.
  package var isColoured: Bool
  /// The most columns of a source line that are shown.
  package var width: Int

  /// Makes a renderer.
  package init(language: Language, isColoured: Bool = false, width: Int = 96) {
    self.language = language
    self.isColoured = isColoured
    self.width = max(width, 16)
  }

  /// The text for diagnostics, in reading order, with a line that counts them at the end; empty where there are none.
  /// - Parameters:
  ///   - diagnostics: what to say.
  ///   - source: the file of a name, or `nil` where its lines cannot be shown.
  package func text(for diagnostics: some Sequence<Diagnostic>, source: (String) -> SourceFile?) -> String {
    let presented = diagnostics.presented()
    guard !presented.isEmpty else { return "" }
    let parts = presented.map { part(for: $0, source: source) } + [summary(of: presented) + "\n"]
    return parts.joined(separator: "\n")
  }

  /// How many errors, warnings and remarks there are, such as `2 errors, 1 warning`.
  package func summary(of diagnostics: some Sequence<Diagnostic>) -> String {
    var counts: [Severity: Int] = [:]
    for diagnostic in diagnostics { counts[diagnostic.severity, default: 0] += 1 }
    let parts = Severity.allCases.sorted(by: >).compactMap { severity in
      counts[severity].map { words(for: severity, count: $0) }
    }
    return parts.joined(separator: language == .english ? ", " : "，")
  }

  private func words(for severity: Severity, count: Int) -> String {
    switch language {
    case .english:
      let noun = severity == .information ? "remark" : severity.rawValue
      return "\(count) \(noun)\(count == 1 ? "" : "s")"
    case .chinese: return "\(count) \(severity == .information ? "条" : "个")\(label(for: severity))"
    }
  }

  private func label(for severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .english): "error"
    case (.error, .chinese): "错误"
    case (.warning, .english): "warning"
    case (.warning, .chinese): "警告"
    case (.information, .english): "remark"
    case (.information, .chinese): "提示"
    }
  }

  // MARK: Parts

  private func part(for diagnostic: Diagnostic, source: (String) -> SourceFile?) -> String {
    let label = label(for: diagnostic.severity) + "[" + diagnostic.code + "]"
    let tint = tint(for: diagnostic.severity)
    var lines = [
      paint(location(diagnostic.place), .bold) + paint(label, tint) + ": " + words(of: diagnostic.message)
    ]
    lines += excerpt(at: diagnostic.place, tint: tint, source: source)
    for note in diagnostic.notes {
      let label = language == .english ? "note" : "附注"
      lines.append("  " + location(note.place) + paint(label, .cyan) + ": " + words(of: note.message))
      lines += excerpt(at: note.place, tint: .cyan, source: source)
    }
    if let fix = diagnostic.fix {
      let label = language == .english ? "fix" : "改法"
      let file = diagnostic.place.flatMap { source($0.file) }
      lines.append("  " + paint(label, .green) + ": " + words(for: fix, in: file))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func words(of message: Message) -> String { VisibleText.visible(message.text(in: language)) }

  /// `file:line:column: `, as much of it as is known.
  private func location(_ place: SourcePlace?) -> String {
    guard let place else { return "" }
    let position = place.span.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    return VisibleText.visible(place.file) + position + ": "
  }

  private func excerpt(at place: SourcePlace?, tint: Tint, source: (String) -> SourceFile?) -> [String] {
    guard let place, let span = place.span, let file = source(place.file),
      let excerpt = SourceExcerpt(of: span, in: file, width: width)
    else { return [] }
    let number = String(excerpt.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let marker =
      String(repeating: " ", count: excerpt.columnsBefore)
      + paint(String(repeating: "^", count: excerpt.columns), tint)
    let shown = excerpt.text.isEmpty ? "" : " " + excerpt.text
    return ["  \(number) |" + shown, "  \(margin) | " + marker]
  }

  /// What a fix changes, such as ``replace `activty` with `activity` ``.
  /// - Parameter file: the file, or `nil` where it cannot be shown.
  package func words(for fix: Diagnostic.Fix, in file: SourceFile?) -> String {
    let range = fix.span.start.offset..<max(fix.span.start.offset, fix.span.end.offset)
    let old = file.map { String(decoding: $0.bytes.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self) }
    let new = quoted(fix.replacement)
    let place = "\(fix.span.start.line):\(fix.span.start.column)"
    switch (old, language) {
    case (nil, .english): return "write \(new) at \(place)"
    case (nil, .chinese): return "在 \(place) 处写 \(new)"
    case ("", .english): return "insert \(new) at \(place)"
    case ("", .chinese): return "在 \(place) 处插入 \(new)"
    case (.some(let old), .english):
      return fix.replacement.isEmpty ? "delete \(quoted(old))" : "replace \(quoted(old)) with \(new)"
    case (.some(let old), .chinese):
      return fix.replacement.isEmpty ? "删去 \(quoted(old))" : "把 \(quoted(old)) 改为 \(new)"
    }
  }

  /// A stretch of text between marks, cut in the middle of what does not fit.
  private func quoted(_ text: String) -> String {
    let visible = VisibleText.visible(text)
    let short = visible.count > width ? visible.prefix(width / 2) + "…" + visible.suffix(width / 2 - 1) : visible[...]
    return "`" + short + "`"
  }

  // MARK: Colour

  /// An ANSI rendition.
  private enum Tint: String {
    case bold = "1"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case cyan = "36"
  }

  private func tint(for severity: Severity) -> Tint {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .information: .cyan
    }
  }

  private func paint(_ text: String, _ tint: Tint) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(tint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
