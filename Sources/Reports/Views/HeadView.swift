package import Assessments
internal import Diagnostics
internal import Rubrics
internal import Scoring

/// The head of a report.
package struct HeadView: Sendable, Hashable {
  /// The title in both languages on one line.
  package let documentTitle: ReportText
  /// The title.
  package let title: BilingualText
  /// What every reader must know first.
  package let notice: BilingualText?
  /// What was evaluated, by what, and how much came of it.
  package let lines: [HeadLine]
}

extension HeadView {
  /// Shows the head of a result.
  /// - Parameter custody: what its logs are, held against their seals; empty where the assessment names none.
  package init(_ result: AssessmentResult, custody: [CustodyEntry] = []) {
    let title = result.title ?? LocalizedText(result.id)
    self.title = BilingualText(title)
    self.documentTitle = ReportText(
      title.chinese == title.english ? title.chinese : "\(title.chinese) · \(title.english)")
    self.notice = result.notice.map { BilingualText($0) }
    let rubric = result.rubric
    var lines = [
      Self.line(.assessment, LocalizedText(result.id), isCode: true),
      Self.line(
        .rubric,
        ReportWord.rubricText.with(texts: [
          "title": rubric.title, "id": LocalizedText(rubric.id), "edition": LocalizedText(rubric.edition),
        ])),
      Self.line(.rubricDigest, LocalizedText(rubric.digest), isCode: true),
    ]
    lines += Self.choices(of: rubric).map {
      HeadLine(label: BilingualText($0), value: BilingualText($1), isCode: false)
    }
    if let doi = rubric.doi { lines.append(Self.line(.source, LocalizedText("DOI " + doi))) }
    lines.append(
      Self.line(
        .period,
        ReportWord.periodText.with([
          "from": result.period.from, "to": result.period.to, "zone": result.period.zone,
        ])))
    lines.append(Self.line(.log, Self.text(of: result.logs)))
    lines += result.logs.coverage.map { Self.line(.logCoverage, $0) }
    lines += Self.custody(custody).map {
      HeadLine(label: BilingualText(CustodyWord.custody.text), value: BilingualText($0), isCode: false)
    }
    if let digest = result.logs.digest {
      lines.append(Self.line(.eventDigest, LocalizedText(digest), isCode: true))
    }
    lines.append(Self.line(.scoredCount, Self.scored(result)))
    lines.append(Self.line(.verificationCode, LocalizedText(result.verificationCode.text), isCode: true))
    self.lines = lines
  }

  /// What each log is, held against its seal.
  static func custody(_ entries: [CustodyEntry]) -> [LocalizedText] {
    entries.compactMap { entry in
      entry.word.map { CustodyWord.custodyOfLog.with(texts: ["log": LocalizedText(entry.log), "state": $0.text]) }
    }
  }

  /// What was chosen of a rubric, and what was changed of it.
  private static func choices(of rubric: Rubric) -> [(LocalizedText, LocalizedText)] {
    var lines: [(LocalizedText, LocalizedText)] = []
    if let profile = rubric.profile {
      let count = LocalizedText(String(rubric.indicators.count))
      lines.append(
        (
          OverlayWord.chosenProfile.text,
          OverlayWord.chosenProfileText.with(texts: [
            "title": profile.title, "id": LocalizedText(profile.id), "indicators": count,
          ])
        ))
    }
    for overlay in rubric.overlays {
      lines.append(
        (
          OverlayWord.extended.text,
          OverlayWord.extendedText.with([
            "base": overlay.base, "edition": overlay.baseEdition, "changes": String(overlay.changes.count),
          ])
        ))
    }
    return lines
  }

  private static func line(_ word: ReportWord, _ value: LocalizedText, isCode: Bool = false) -> HeadLine {
    HeadLine(label: BilingualText(word.text), value: BilingualText(value), isCode: isCode)
  }

  private static func text(of log: LogSummary) -> LocalizedText {
    ReportWord.logText.with([
      "records": NumberText.count(log.records), "used": NumberText.count(log.usedRecords),
      "unused": NumberText.count(log.unused), "setAside": NumberText.count(log.setAside),
      "duplicates": NumberText.count(log.duplicatesDropped), "events": NumberText.count(log.events),
    ])
  }

  private static func scored(_ result: AssessmentResult) -> LocalizedText {
    ReportWord.scoredCountText.with([
      "units": String(result.units.count),
      "scoredUnits": String(result.units.filter { $0.score.value != nil }.count),
      "indicators": NumberText.count(result.units.reduce(0) { $0 + $1.score.indicators }),
      "scoredIndicators": NumberText.count(result.units.reduce(0) { $0 + $1.score.indicatorsScored }),
    ])
  }
}
