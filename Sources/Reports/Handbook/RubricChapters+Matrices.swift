internal import ActivityLogs
internal import Diagnostics
internal import Rubrics
internal import Scoring

extension RubricChapters {
  /// Which recommendation has how many indicators for which actor.
  func recommendationMatrix() -> [DocumentBlock] {
    let matrix = CoverageMatrix(rubric)
    guard !matrix.pairs.isEmpty else { return [.paragraph(RichText(HandbookWord.noRegister))] }
    let columns =
      [
        DocumentTable.Column(RichText(ReportWord.recommendation)), DocumentTable.Column(RichText(HandbookWord.place)),
      ] + matrix.actors.map { DocumentTable.Column(RichText(rubric.title(of: $0)), isNumeric: true) }
    var rows = rubric.recommendations.map { recommendation in
      [
        DocumentTable.Cell(
          RichText(
            LocalizedText(
              english: "\(recommendation.id) \(recommendation.text.english)",
              chinese: "\(recommendation.id) \(recommendation.text.chinese)")), isHeader: true),
        DocumentTable.Cell(RichText(LocalizedText(recommendation.place))),
      ]
        + matrix.actors.map { actor in
          let pair = matrix.pairs.first { $0.recommendation == recommendation.id && $0.actor == actor }
          let text = pair.map { LocalizedText(String($0.indicators.count)) } ?? HandbookWord.notAsked.text
          return DocumentTable.Cell(RichText(text))
        }
    }
    rows.append(
      [
        DocumentTable.Cell(RichText(HandbookWord.covered), isHeader: true),
        DocumentTable.Cell(RichText(LocalizedText(""))),
      ] + matrix.actors.map { DocumentTable.Cell(RichText(LocalizedText(matrix.count(of: $0).description))) })
    let covered = HandbookWord.coveredText.with([
      "covered": String(matrix.count.covered), "total": String(matrix.count.total),
    ])
    return [
      .paragraph(RichText(HandbookWord.matrixIntro)), .table(DocumentTable(columns: columns, rows: rows)),
      .paragraph(RichText(covered)),
    ]
  }

  /// How many indicators and points each actor has in each dimension, for every level to which an indicator applies.
  func dimensionMatrix() -> [DocumentBlock] {
    points.map { .table(dimensionTable(of: $0)) }
  }

  private func dimensionTable(of points: IndicatorPoints) -> DocumentTable {
    let applying = rubric.indicators.filter { points[$0.id] != nil }
    let actors = Actor.allCases.filter { actor in applying.contains { $0.actor == actor } }
    func cell(_ indicators: [Indicator]) -> DocumentTable.Cell {
      guard !indicators.isEmpty else { return DocumentTable.Cell(RichText(HandbookWord.notAsked)) }
      return DocumentTable.Cell(
        RichText(
          HandbookWord.dimensionMatrixCell.with([
            "count": String(indicators.count), "points": points.text(of: indicators),
          ])))
    }
    let rows = rubric.dimensions.compactMap { dimension -> [DocumentTable.Cell]? in
      let own = applying.filter { $0.dimension == dimension.id }
      guard !own.isEmpty else { return nil }
      return [DocumentTable.Cell(RichText(dimension.title), isHeader: true)]
        + actors.map { actor in cell(own.filter { $0.actor == actor }) }
    }
    let total =
      [DocumentTable.Cell(RichText(HandbookWord.total), isHeader: true)]
      + actors.map { actor in cell(applying.filter { $0.actor == actor }) }
    return DocumentTable(
      caption: RichText(HandbookWord.dimensionMatrixIntro.with(texts: ["level": points.level.title])),
      columns: [DocumentTable.Column(RichText(ReportWord.dimension))]
        + actors.map { DocumentTable.Column(RichText(rubric.title(of: $0)), isNumeric: true) },
      rows: rows + [total])
  }
}

extension IndicatorPoints {
  /// The points of some indicators together, with one place behind the point.
  func text(of indicators: [Indicator]) -> String {
    let tenths = indicators.reduce(0) { $0 + (self[$1.id]?.tenths ?? 0) }
    return "\(tenths / 10).\(tenths % 10)"
  }
}
