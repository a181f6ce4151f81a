internal import Diagnostics

/// The reference of all messages.
package enum MessageReference {
  /// The reference as Markdown, in both languages.
  package static var markdown: String {
    var lines = [
      "# Messages · 消息", "",
      "Every message has a code that never changes its meaning; `plumbline explain CODE` prints what stands here. This "
        + "page is written by `plumbline explain --codes`.", "",
      "每条消息都有一个含义不变的代码；`plumbline explain 代码` 会显示这里的内容。本页由 `plumbline explain --codes` 生成。",
    ]
    for chapter in MessageCatalogue.chapters {
      lines += ["", "## \(chapter.title.english) · \(chapter.title.chinese)"]
      for template in chapter.templates { lines += section(on: template) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(on template: MessageTemplate) -> [String] {
    let severity = template.severity.title
    var lines = ["", "### `\(template.code)`", "\(severity.english) · \(severity.chinese)", ""]
    for language in [Language.english, .chinese] { lines.append("> " + quoted(template.outline(in: language)) + "  ") }
    guard let explanation = ExplanationCatalogue.explanation(of: template.code) else { return lines }
    for language in [Language.english, .chinese] {
      let reason = explanation.reason.map { " " + Explanation.Words.why[language] + $0[language] } ?? ""
      lines += ["", quoted(explanation.meaning[language] + reason)]
    }
    let snippets = [(Explanation.Words.wrong, explanation.wrong), (Explanation.Words.right, explanation.right)]
    for (word, snippet) in snippets {
      guard let snippet else { continue }
      lines += ["", "\(word.english) \(word.chinese)", "```yaml", explanation.shown(snippet), "```"]
    }
    return lines
  }

  /// A text without the signs that Markdown would take for its own.
  private static func quoted(_ text: String) -> String {
    var result = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode, "<*_[]#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
