internal import ActivityLogs
package import Diagnostics
internal import Rubrics

/// The handbook of a rubric: everything that it says, in words, for those who are evaluated and those who evaluate.
package struct Handbook: Sendable {
  private let chapters: RubricChapters

  /// Prepares the handbook of a rubric.
  package init(_ chapters: RubricChapters) { self.chapters = chapters }

  /// The title.
  package var title: LocalizedText { chapters.rubric.title }

  /// The chapters, in order.
  package var content: [HandbookChapter] {
    [
      HandbookChapter(
        "about", HandbookWord.about,
        [.paragraph(RichText(HandbookWord.aboutText)), .entries(chapters.about())]),
      HandbookChapter("method", HandbookWord.method, chapters.method()),
      HandbookChapter(
        "matrix", HandbookWord.matrix,
        chapters.recommendationMatrix() + [.heading(3, RichText(HandbookWord.dimensionMatrix), anchor: nil)]
          + chapters.dimensionMatrix()),
      HandbookChapter("table", HandbookWord.table, table),
      HandbookChapter("indicators", HandbookWord.indicators, indicators),
      HandbookChapter("rules", HandbookWord.rules, chapters.rules()),
      HandbookChapter("vocabulary", HandbookWord.vocabulary, chapters.vocabulary(headingLevel: 3)),
      HandbookChapter("measures", HandbookWord.measures, measures),
      HandbookChapter("authoring", AuthoringWord.title, chapters.authoring(headingLevel: 3)),
      HandbookChapter("glossary", HandbookWord.glossary, [.entries(glossary)]),
    ]
  }

  private var table: [DocumentBlock] {
    [.paragraph(RichText(HandbookWord.tableIntro))] + chapters.commissionersTables() + [
      .note(RichText(HandbookWord.tableRounding))
    ]
  }

  private var indicators: [DocumentBlock] {
    [.paragraph(RichText(HandbookWord.indicatorsIntro))]
      + chapters.actors.flatMap { actor in
        chapters.dimensions(of: actor).flatMap { dimension, indicators in
          let title = ExplanationWord.subjectText.with(texts: [
            "actor": chapters.rubric.title(of: actor), "dimension": dimension.title,
          ])
          return [.heading(3, RichText(title), anchor: "g-\(actor.rawValue)-\(dimension.id)")]
            + indicators.flatMap { chapters.explanation(of: $0).blocks(level: 4) }
        }
      }
  }

  private var measures: [DocumentBlock] {
    let measures = chapters.rubric.indicators.map(\.measure) + chapters.rubric.measures.map(\.measure)
    let used = measures.reduce(into: Set()) { $0.formUnion($1.forms) }
    let names = MeasureCatalogue.all.map(\.id).filter { used.contains($0) }.map { RichText(code: $0) }
    return [.paragraph(RichText(HandbookWord.measuresIntro)), .list(names, isNumbered: false)]
      + MeasureCatalogue.all.flatMap { MeasureReference.blocks(of: $0, level: 3) }
  }

  private var glossary: [DocumentEntry] {
    Glossary.entries.map { DocumentEntry("term", RichText($0.term), [RichText($0.meaning)]) }
  }

  /// The handbook as Markdown in one language.
  package func markdown(in language: Language) -> String {
    let blocks: [DocumentBlock] =
      [.heading(1, RichText(title), anchor: nil)]
      + content.flatMap { [.heading(2, $0.title, anchor: $0.anchor)] + $0.blocks }
    return MarkdownDocument.render(blocks, in: language, lead: HandbookWord.generated.text[language])
  }
}
