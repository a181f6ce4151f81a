internal import Diagnostics

/// A handbook as its page shows it.
package struct HandbookView: Sendable, Hashable {
  /// A chapter.
  package struct Chapter: Sendable, Hashable {
    /// Its anchor.
    package let anchor: ReportText
    /// Its title.
    package let title: RichText
    /// What it says.
    package let parts: [Part]
  }

  /// Blocks that stand together.
  package struct Part: Sendable, Hashable {
    /// Whether they are about one thing, such as an indicator, and are set apart from the others.
    package let isCard: Bool
    /// The blocks.
    package let blocks: [HTMLBlock]
  }

  /// The title in both languages on one line.
  package let documentTitle: ReportText
  /// The title.
  package let title: RichText
  /// The chapters.
  package let chapters: [Chapter]

  /// Shows a handbook.
  package init(_ handbook: Handbook) {
    let title = handbook.title
    self.title = RichText(title)
    self.documentTitle = ReportText(
      title.chinese == title.english ? title.chinese : "\(title.chinese) · \(title.english)")
    self.chapters = handbook.content.map { chapter in
      Chapter(anchor: ReportText(chapter.anchor), title: chapter.title, parts: Self.parts(chapter.blocks))
    }
  }

  /// The blocks, those from each heading of the fourth level up to the next heading as a card.
  private static func parts(_ blocks: [DocumentBlock]) -> [Part] {
    var parts: [(isCard: Bool, blocks: [HTMLBlock])] = [(false, [])]
    for block in blocks {
      if case .heading(let level, _, _) = block { parts.append((level > 3, [])) }
      parts[parts.count - 1].blocks.append(HTMLBlock(block))
    }
    return parts.filter { !$0.blocks.isEmpty }.map { Part(isCard: $0.isCard, blocks: $0.blocks) }
  }
}
