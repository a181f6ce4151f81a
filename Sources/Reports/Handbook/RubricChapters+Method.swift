internal import ActivityLogs
internal import Diagnostics
internal import Quantities
internal import Rubrics

extension RubricChapters {
  /// What the rubric is: its name, source, size, and the weights of the actors.
  func about() -> [DocumentEntry] {
    var entries = [
      DocumentEntry("rubric", RichText(ReportWord.rubric), [RichText(rubric.title), RichText(code: rubric.id)]),
      DocumentEntry("edition", RichText(HandbookWord.edition), [RichText(LocalizedText(rubric.edition))]),
    ]
    if let doi = rubric.doi {
      entries.append(DocumentEntry("source", RichText(ReportWord.source), [RichText(LocalizedText("DOI " + doi))]))
    }
    entries.append(DocumentEntry("digest", RichText(HandbookWord.digest), [RichText(code: rubric.digest)]))
    let counts = HandbookWord.countsText.with([
      "indicators": String(rubric.indicators.count), "dimensions": String(rubric.dimensions.count),
      "actors": String(actors.count), "recommendations": String(rubric.recommendations.count),
    ])
    entries.append(DocumentEntry("counts", RichText(HandbookWord.counts), [RichText(counts)]))
    if rubric.levels.contains(.actor) {
      let weights = actors.map { actor in
        let title = rubric.title(of: actor)
        let weight = (rubric.actorWeights[actor] ?? .one).description
        return RichText(LocalizedText(english: "\(title.english): \(weight)", chinese: "\(title.chinese)：\(weight)"))
      }
      entries.append(DocumentEntry("actor-weights", RichText(HandbookWord.rollUpFrom), weights))
    }
    return entries
  }

  /// How scores come about: from measures to bands and ranks.
  func method() -> [DocumentBlock] {
    let steps = [ReportWord.methodMeasure, .methodState, .methodScale, .methodRollUp].map { RichText($0) }
    let rows = MethodRow.rows(of: rubric).map { row in
      [
        DocumentTable.Cell(RichText(row.level), isHeader: true), DocumentTable.Cell(RichText(row.combination)),
        DocumentTable.Cell(RichText(row.missing)),
        DocumentTable.Cell(RichText(LocalizedText(row.atLeast.description))),
      ]
    }
    let table = DocumentTable(
      caption: RichText(ReportWord.methodCaption),
      columns: [
        DocumentTable.Column(RichText(ReportWord.level)), DocumentTable.Column(RichText(ReportWord.combination)),
        DocumentTable.Column(RichText(ReportWord.missingParts)),
        DocumentTable.Column(RichText(ReportWord.leastCoverage), isNumeric: true),
      ], rows: rows)
    return [.list(steps, isNumbered: true), .table(table)] + bands()
  }

  private func bands() -> [DocumentBlock] {
    let ranked = RichText(HandbookWord.ranked.with(["count": String(rubric.rankAtLeast)]))
    guard !rubric.bands.isEmpty else { return [.paragraph(RichText(HandbookWord.noBands)), .paragraph(ranked)] }
    let bands = BandView.key(of: rubric.bands).map { RichText($0.text) }
    var blocks: [DocumentBlock] = [
      .entries([DocumentEntry("bands", RichText(HandbookWord.bandsHeading), bands)]),
      .paragraph(RichText(ReportWord.bandsUnrounded)), .paragraph(ranked),
    ]
    if actors.contains(.resident) { blocks.append(.note(RichText(ReportWord.profileNote))) }
    return blocks
  }
}
