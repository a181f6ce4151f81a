package import Assessments
internal import Diagnostics

/// The report as Markdown: the whole in Chinese, then the whole in English.
///
/// It has every score with its sum, and the state and value of every indicator; reasons, scales and records are left
/// to the HTML page.
package enum MarkdownReport {
  /// Renders a result as UTF-8.
  /// - Parameters:
  ///   - evidence: the records behind the figures.
  ///   - custody: what the logs are, held against their seals; empty where the assessment names none.
  ///   - judgements: what assessors found.
  package static func render(
    _ result: AssessmentResult, evidence: EvidenceListing, custody: [CustodyEntry] = [],
    judgements: JudgementRecord? = nil
  ) -> [UInt8] {
    let page = PageView(result, evidence: evidence, custody: custody, judgements: judgements)
    let sureness = RobustnessDocument(result, detail: .full)
    let parts = [Language.chinese, .english].map { part(page, sureness, in: $0) }
    return Array(parts.joined(separator: "---\n\n").utf8)
  }

  private static func part(_ page: PageView, _ sureness: RobustnessDocument?, in language: Language) -> String {
    var writer = MarkdownWriter(language: language)
    writeHead(page, to: &writer)
    writeOverview(page, to: &writer)
    write(.title, sureness?.summary, to: &writer)
    for unit in page.units { write(unit, to: &writer) }
    if let judging = page.judging { write(judging, to: &writer) }
    write(.appendix, sureness?.appendix, to: &writer)
    writeMethod(page, to: &writer)
    return writer.text
  }

  // MARK: The whole

  private static func writeHead(_ page: PageView, to writer: inout MarkdownWriter) {
    writer.heading(1, writer.escaped(page.head.title))
    if let notice = page.head.notice {
      writer.quotation("**\(writer.escaped(.noticeHeading))** \(writer.escaped(notice))")
    }
    writer.list(page.head.lines.map { "**\(writer.escaped($0.label))** \(writer.escaped($0.value))" })
    writer.heading(2, writer.escaped(.howToRead))
    let guide: [ReportWord] = [.readStates, .readChecking, .seeReport] + (page.hasNextLedger ? [.nextLedger] : [])
    writer.list(guide.map { writer.escaped($0) })
    guard page.hasWarnings else { return }
    writer.heading(2, writer.escaped(.warnings))
    writer.list(page.warnings.map { writer.escaped($0.text) })
  }

  private static func writeOverview(_ page: PageView, to writer: inout MarkdownWriter) {
    writer.heading(2, writer.escaped(.overview))
    let columns = page.overview.columns.map { writer.escaped($0.title) }
    for level in page.overview.levels {
      writer.paragraph("**\(writer.escaped(level.title))**")
      writer.table(
        [ReportWord.unit, .overall, .rank].map { writer.escaped($0) } + columns + [writer.escaped(.indicatorsScored)],
        rows: level.rows.map { row in
          [MarkdownText.escaped(row.name), score(row.score, writer), row.rank.map { MarkdownText.escaped($0) } ?? "–"]
            + row.cells.map { $0.score.map { score($0, writer) } ?? "–" } + [MarkdownText.escaped(row.scored)]
        })
    }
    writer.list(page.bands.map { writer.escaped($0.text) })
    writer.paragraph(writer.escaped(.bandsUnrounded))
    if page.hasProfile { writer.paragraph(writer.escaped(.profileNote)) }
    if page.hasRankings { writer.heading(2, writer.escaped(.ranking)) }
    for ranking in page.rankings {
      writer.paragraph("**\(writer.escaped(ranking.caption))** \(writer.escaped(ranking.statement))")
      guard ranking.hasRows else { continue }
      writer.table(
        [ReportWord.rank, .unit, .score, .band].map { writer.escaped($0) }, numeric: [0, 2],
        rows: ranking.rows.map { row in
          [
            MarkdownText.escaped(row.rank), MarkdownText.escaped(row.name),
            row.score.exact.map { MarkdownText.escaped($0) } ?? "–", row.score.band.map { writer.escaped($0) } ?? "–",
          ]
        })
    }
  }

  private static func write(_ judging: JudgingView, to writer: inout MarkdownWriter) {
    writer.heading(2, writer.escaped(BilingualText(JudgementWord.judgements.text)))
    writer.paragraph(writer.escaped(BilingualText(JudgementWord.judgementIntroduction.text)))
    writer.list(judging.agreements.map { writer.escaped($0) })
    writer.list(judging.assessors.map { writer.escaped($0) })
  }

  private static func writeMethod(_ page: PageView, to writer: inout MarkdownWriter) {
    writer.heading(2, writer.escaped(.method))
    writer.list(
      [ReportWord.methodMeasure, .methodState, .methodScale, .methodRollUp].map { writer.escaped($0) }, marker: "1.")
    writer.table(
      [ReportWord.level, .combination, .missingParts, .leastCoverage].map { writer.escaped($0) }, numeric: [3],
      rows: page.methods.map {
        [
          writer.escaped($0.level), writer.escaped($0.combination), writer.escaped($0.missing),
          MarkdownText.escaped($0.atLeast),
        ]
      })
    if page.hasRules {
      writer.paragraph("**\(writer.escaped(RuleWord.rules))** \(writer.escaped(RuleWord.rulesOrder))")
      writer.list(page.rules.map { writer.escaped($0) })
    }
    if page.hasOverlays {
      writer.paragraph("**\(writer.escaped(BilingualText(OverlayWord.overlayChanges.text)))**")
      writer.list(page.overlays.map { writer.escaped($0) })
    }
    writer.paragraph(writer.escaped(ReportWord.methodRounding))
    writer.paragraph(writer.escaped(.bundleNote))
  }

  private static func write(_ title: RobustnessWord, _ blocks: [DocumentBlock]?, to writer: inout MarkdownWriter) {
    guard let blocks else { return }
    writer.heading(2, writer.escaped(RichText(title)))
    for block in blocks { MarkdownDocument.write(block, to: &writer) }
  }

  // MARK: A unit

  private static func write(_ unit: UnitView, to writer: inout MarkdownWriter) {
    writer.heading(2, MarkdownText.escaped(unit.name))
    let place = [writer.escaped(unit.level)] + (unit.parent.map { [writer.escaped($0)] } ?? [])
    writer.list([
      place.joined(separator: " · "), "**\(writer.escaped(.overall))** \(score(unit.score, writer))",
      writer.escaped(unit.rank), writer.escaped(unit.scored),
    ])
    if let outside = unit.outside { writer.paragraph(writer.escaped(outside)) }
    if let parts = unit.parts {
      writeSheet(parts.rows, to: &writer)
      writer.list(sums(parts.rollUp, writer))
    }
    if unit.hasMeasures {
      let figures = unit.measures.map { writer.escaped($0.title) + " " + MarkdownText.escaped($0.value) }
      writer.paragraph("**\(writer.escaped(RuleWord.ruleNumbers))** " + figures.joined(separator: " · "))
    }
    for section in unit.sections { write(section, to: &writer) }
  }

  private static func write(_ section: SectionView, to writer: inout MarkdownWriter) {
    if let title = section.title {
      writer.heading(3, writer.escaped(title) + writer.colon + score(section.score, writer))
    }
    if let note = section.note { writer.quotation(writer.escaped(note)) }
    if let outside = section.outside {
      writer.paragraph(writer.escaped(outside))
      return
    }
    writeSheet(section.rows, to: &writer)
    writer.list(sums(section.rollUp, writer))
    writeAdvice(section.blocks.flatMap(\.indicators), to: &writer)
  }

  /// Writes the advice that there is reason to press.
  private static func writeAdvice(_ indicators: [IndicatorView], to writer: inout MarkdownWriter) {
    var heading: BilingualText?
    var lines: [String] = []
    for indicator in indicators {
      guard let advice = indicator.advice, advice.isEmphasised else { continue }
      heading = advice.heading
      lines.append("**\(writer.escaped(indicator.title))** \(writer.escaped(advice.text))")
    }
    guard let heading else { return }
    writer.paragraph("**\(writer.escaped(heading))**")
    writer.list(lines)
  }

  /// Writes the lines of a sheet; the sum of a group stands beside its name.
  private static func writeSheet(_ rows: [SheetRow], to writer: inout MarkdownWriter) {
    let cells = rows.map { row in
      let note = row.note.map { writer.escaped($0) } ?? row.rollUp.map { sums($0, writer).joined(separator: " · ") }
      let title = writer.escaped(row.title)
      return [
        row.isGroup ? "**\(title)**" : title, note ?? "", MarkdownText.escaped(row.weight),
        row.score.exact.map { MarkdownText.escaped($0) } ?? row.score.state.map { writer.escaped($0) } ?? "–",
      ]
    }
    writer.table(
      [ReportWord.part, .measured, .weight, .score].map { writer.escaped($0) }, numeric: [2, 3], rows: cells)
  }

  private static func sums(_ rollUp: RollUpView, _ writer: MarkdownWriter) -> [String] {
    var lines = rollUp.reason.map { [writer.escaped($0)] } ?? []
    if let rule = rollUp.rule, let formula = rollUp.formula {
      lines.append(writer.escaped(rule) + writer.colon + MarkdownText.escaped(formula))
    }
    return lines + rollUp.remarks.map { writer.escaped($0) }
  }

  private static func score(_ score: ScoreView, _ writer: MarkdownWriter) -> String {
    guard let number = score.short else { return score.state.map { writer.escaped($0) } ?? "–" }
    return MarkdownText.escaped(number) + (score.band.map { " " + writer.escaped($0) } ?? "")
  }
}
