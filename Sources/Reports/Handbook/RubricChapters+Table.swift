internal import ActivityLogs
internal import Diagnostics
internal import Rubrics
internal import Scoring

extension RubricChapters {
  /// The table that commissioners know, one for each level to which an indicator applies: actor, dimension, indicator,
  /// points, scoring standard, source of the figures.
  func commissionersTables() -> [DocumentBlock] {
    points.map { points in
      let rows = actors.flatMap { self.rows(of: $0, points) }
      return .table(
        DocumentTable(
          caption: RichText(HandbookWord.tableCaption.with(texts: ["level": points.level.title])),
          columns: [
            DocumentTable.Column(RichText(HandbookWord.firstLevel)),
            DocumentTable.Column(RichText(HandbookWord.secondLevel)),
            DocumentTable.Column(RichText(HandbookWord.thirdLevel)),
            DocumentTable.Column(RichText(HandbookWord.points), isNumeric: true),
            DocumentTable.Column(RichText(HandbookWord.criterion)), DocumentTable.Column(RichText(HandbookWord.source)),
          ], rows: rows))
    }
  }

  /// The rows of an actor; the first says who it is, the first of a dimension which one.
  private func rows(of actor: Actor, _ points: IndicatorPoints) -> [[DocumentTable.Cell]] {
    let groups = dimensions(of: actor).compactMap { dimension, indicators in
      let applying = indicators.filter { points[$0.id] != nil }
      return applying.isEmpty ? nil : (dimension: dimension, indicators: applying)
    }
    let all = groups.flatMap(\.indicators)
    var rows: [[DocumentTable.Cell]] = []
    for (dimension, indicators) in groups {
      for (index, indicator) in indicators.enumerated() {
        let first = group(rubric.title(of: actor), all, points, rows: rows.isEmpty ? all.count : 0)
        let second = group(dimension.title, indicators, points, rows: index == 0 ? indicators.count : 0)
        rows.append([first, second] + cells(of: indicator, points))
      }
    }
    return rows
  }

  private func group(
    _ title: LocalizedText, _ indicators: [Indicator], _ points: IndicatorPoints, rows: Int
  ) -> DocumentTable.Cell {
    let text = HandbookWord.groupPoints.with(texts: [
      "title": title, "points": LocalizedText(points.text(of: indicators)),
    ])
    return DocumentTable.Cell(RichText(text), rowSpan: rows, isHeader: true)
  }

  private func cells(of indicator: Indicator, _ points: IndicatorPoints) -> [DocumentTable.Cell] {
    var criterion = MeasureSentence(names: names).lines(of: indicator.measure)
    criterion.append(ScaleSentence.text(of: indicator.scale, by: indicator.transform))
    let sources = DataSources(of: indicator, names: names).texts
    return [
      DocumentTable.Cell(RichText(indicator.title), isHeader: true, anchor: "i-" + indicator.id.description),
      DocumentTable.Cell(RichText(LocalizedText(points[indicator.id]?.text ?? ""))),
      DocumentTable.Cell(criterion.map { RichText($0) }),
      DocumentTable.Cell(sources.map { RichText($0) }),
    ]
  }
}
