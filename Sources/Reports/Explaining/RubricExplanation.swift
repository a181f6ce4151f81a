internal import ActivityLogs
package import CanonicalJSON
internal import Diagnostics
package import Rubrics
internal import Scoring

/// A rubric in words, at a glance: what it is, how scores come about, what it covers, its rules and its indicators.
package struct RubricExplanation: Sendable {
  private let chapters: RubricChapters

  /// Explains a rubric.
  package init(_ chapters: RubricChapters) { self.chapters = chapters }

  /// The explanation as a document.
  package var document: [DocumentBlock] {
    let rubric = chapters.rubric
    return [
      .heading(1, RichText(rubric.title), anchor: nil), .entries(chapters.about()),
      .heading(2, RichText(HandbookWord.method), anchor: nil),
    ] + chapters.method() + [.heading(2, RichText(HandbookWord.matrix), anchor: nil)]
      + chapters.recommendationMatrix() + [.heading(2, RichText(HandbookWord.dimensionMatrix), anchor: nil)]
      + chapters.dimensionMatrix() + [.heading(2, RichText(HandbookWord.rules), anchor: nil)] + chapters.rules() + [
        .heading(2, RichText(HandbookWord.indicators), anchor: nil)
      ] + index
  }

  /// The indicators of each actor by dimension, with their points.
  private var index: [DocumentBlock] {
    chapters.actors.flatMap { actor -> [DocumentBlock] in
      let rows = chapters.dimensions(of: actor).flatMap { dimension, indicators in
        indicators.enumerated().map { index, indicator in
          [
            DocumentTable.Cell(RichText(code: indicator.id.description)),
            DocumentTable.Cell(RichText(indicator.title)),
          ]
            + chapters.points.map { points in
              DocumentTable.Cell(RichText(LocalizedText(points[indicator.id]?.text ?? "–")))
            } + [
              DocumentTable.Cell(RichText(dimension.title), rowSpan: index == 0 ? indicators.count : 0)
            ]
        }
      }
      let columns =
        [
          DocumentTable.Column(RichText(ReportWord.indicatorID)),
          DocumentTable.Column(RichText(HandbookWord.thirdLevel)),
        ]
        + chapters.points.map { points in
          DocumentTable.Column(
            RichText(HandbookWord.pointsOfLevel.with(texts: ["level": points.level.title])), isNumeric: true)
        } + [DocumentTable.Column(RichText(ReportWord.dimension))]
      return [
        .table(
          DocumentTable(caption: RichText(chapters.rubric.title(of: actor)), columns: columns, rows: rows))
      ]
    }
  }

  /// The explanation as JSON (`plumbline.explanation/1`): what the rubric is, which pairs of recommendation and actor
  /// it covers, and every indicator in words, with its points by level.
  package var json: JSONValue {
    let rubric = chapters.rubric
    return [
      "schema": "plumbline.explanation/1",
      "rubric": [
        "id": .string(rubric.id), "edition": .string(rubric.edition), "title": rubric.title.json,
        "digest": .string(rubric.digest), "doi": rubric.doi.map { .string($0) } ?? .null,
      ],
      "about": .array(chapters.about().map(\.json)), "coverage": CoverageMatrix(rubric).json,
      "rules": .array(RuleSentence(names: chapters.names).texts.map(\.json)),
      "indicators": .array(rubric.indicators.map { json(of: $0) }),
    ]
  }

  /// One indicator as JSON: what is said of it, with whose conduct it judges and its points by level.
  package func json(of indicator: Indicator) -> JSONValue {
    guard case .object(var members) = chapters.explanation(of: indicator).json else { return .null }
    members["actor"] = .string(indicator.actor.rawValue)
    members["dimension"] = .string(indicator.dimension)
    members["points"] = .object(
      Dictionary(
        chapters.points.compactMap { points in
          points[indicator.id].map { (points.level.rawValue, JSONValue.string($0.text)) }
        }, uniquingKeysWith: { first, _ in first }))
    return .object(members)
  }
}
