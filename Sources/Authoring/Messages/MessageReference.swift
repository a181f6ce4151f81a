internal import Diagnostics

/// The reference of all messages.
package enum MessageReference {
  /// The reference as Markdown, in both languages.
  package static var markdown: String {
    var lines = ["# Messages"]
    for chapter in MessageCatalogue.chapters {
      lines += ["", "## \(chapter.title.english) · \(chapter.title.chinese)"]
      for template in chapter.templates { lines += ["", "### `\(template.code)`"] }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
