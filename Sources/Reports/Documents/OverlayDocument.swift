internal import Diagnostics
package import Rubrics

/// What the overlays of a rubric change, as parts of a document.
package struct OverlayDocument: Sendable {
  private let overlays: [RubricOverlay]

  /// Prepares a document.
  /// - Parameter overlays: the overlays, the innermost first.
  package init(_ overlays: [RubricOverlay]) { self.overlays = overlays }

  /// A table of changes for each overlay.
  package var blocks: [DocumentBlock] {
    overlays.flatMap { overlay -> [DocumentBlock] in
      let title = OverlayWord.overlayTitle.with([
        "id": overlay.id, "edition": overlay.edition, "base": overlay.base, "baseEdition": overlay.baseEdition,
      ])
      let heading = DocumentBlock.heading(2, RichText(title), anchor: nil)
      guard !overlay.changes.isEmpty else {
        return [heading, .paragraph(RichText(OverlayWord.noOverlayChanges))]
      }
      let hasReasons = overlay.changes.contains { $0.reason != nil }
      let heads: [OverlayWord] =
        [.overlaySubject, .overlayBefore, .overlayAfter] + (hasReasons ? [.overlayReason] : [])
      let rows = overlay.changes.map { change in
        let cells = [change.subject, change.before ?? "–", change.after ?? "–"].map {
          DocumentTable.Cell(RichText(code: $0))
        }
        guard hasReasons else { return cells }
        return cells + [DocumentTable.Cell(RichText(change.reason ?? LocalizedText("")))]
      }
      return [heading, .table(DocumentTable(columns: heads.map { DocumentTable.Column(RichText($0)) }, rows: rows))]
    }
  }

  /// Every change as a sentence, for the method of a report.
  var sentences: [LocalizedText] {
    overlays.flatMap { overlay in
      overlay.changes.map { change in
        let values = [
          "subject": LocalizedText(change.subject), "before": LocalizedText(change.before ?? "–"),
          "after": LocalizedText(change.after ?? "–"), "reason": change.reason ?? LocalizedText("–"),
        ]
        return switch change.kind {
        case .changed: OverlayWord.overlayChanged.with(texts: values)
        case .added: OverlayWord.overlayAdded.with(texts: values)
        case .removed: OverlayWord.overlayRemoved.with(texts: values)
        }
      }
    }
  }
}
