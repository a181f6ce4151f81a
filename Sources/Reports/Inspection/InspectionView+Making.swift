package import Assessments
internal import Diagnostics

extension InspectionView {
  /// The greatest number of bars of a chart of activities or sources.
  private static let barsShown = 20

  /// Shows a profile.
  package init(_ profile: LogProfile) {
    let title = profile.title ?? LocalizedText(profile.id)
    self.title = BilingualText(title)
    documentTitle = ReportText(title.chinese == title.english ? title.chinese : "\(title.chinese) · \(title.english)")
    lines = Self.lines(profile)
    let findings = InspectionFinding.all(in: profile)
    self.findings = findings.filter(\.isProblem) + findings.filter { !$0.isProblem }
    hasFindings = !findings.isEmpty
    hasRecords = profile.logs.records > 0
    records = Self.records(profile.logs)
    func count(_ verdict: IndicatorFeed.Verdict) -> String {
      NumberText.count(profile.indicators.count { $0.verdict == verdict })
    }
    feedSummary = BilingualText(
      InspectionWord.indicatorsText.with([
        "all": NumberText.count(profile.indicators.count), "fed": count(.fed), "partly": count(.partly),
        "unfed": count(.unfed), "notAsked": count(.notAsked),
      ]))
    feeds = FeedGroup.groups(of: profile.indicators)
    months = profile.logs.events > 0 ? MonthTable(profile) : nil
    charts = profile.logs.records > 0 ? Self.charts(profile) : []
  }

  private static func lines(_ profile: LogProfile) -> [HeadLine] {
    func line(_ word: InspectionWord, _ value: LocalizedText, isCode: Bool = false) -> HeadLine {
      HeadLine(label: BilingualText(word.text), value: BilingualText(value), isCode: isCode)
    }
    var lines = [
      line(.assessment, LocalizedText(profile.id), isCode: true),
      line(
        .period,
        ReportWord.periodText.with([
          "from": profile.period.from, "to": profile.period.to, "zone": profile.period.zone,
        ])),
      line(
        .logs,
        InspectionWord.logsText.with([
          "files": NumberText.count(profile.files.count), "records": NumberText.count(profile.logs.records),
          "events": NumberText.count(profile.logs.events),
        ])),
    ]
    if let span = profile.span {
      lines.append(line(.span, InspectionWord.ofEvents.with(["first": span.first, "last": span.last])))
    }
    lines += profile.logs.coverage.map {
      HeadLine(label: BilingualText(ReportWord.logCoverage.text), value: BilingualText($0), isCode: false)
    }
    if profile.logs.events > 0, let digest = profile.logs.digest {
      lines.append(line(.digest, LocalizedText(digest), isCode: true))
    }
    return lines
  }

  private static func records(_ logs: LogSummary) -> BarChart {
    let counts: [(InspectionWord, Int)] = [
      (.used, logs.usedRecords), (.unused, logs.unused), (.setAside, logs.setAside),
      (.duplicates, logs.duplicatesDropped),
    ]
    return BarChart(
      .records, counts: counts.map { ($0.text, $1, nil) }, whole: logs.records,
      note: InspectionWord.recordsCaption.with(["records": NumberText.count(logs.records)]))
  }

  private static func charts(_ profile: LogProfile) -> [BarChart] {
    let events = profile.logs.events
    var charts: [BarChart] = []
    if events > 0 {
      charts = [
        BarChart(.actors, counts: profile.actors.map { ($0.title, $0.count, nil) }, whole: events),
        activities(profile), shown(.sources, profile.sources, of: events, naming: { $0.title }),
        BarChart(
          .missing, counts: profile.missing.filter { $0.count > 0 }.map { ($0.title, $0.count, nil) }, whole: events,
          note: InspectionWord.missingNote.text),
      ]
    }
    charts.append(
      BarChart(
        .files,
        counts: profile.files.map { file in
          (LocalizedText(file.name), file.records, file.looksCutOff ? InspectionWord.perhapsCutOff.text : nil)
        }, whole: profile.logs.records))
    return charts.filter { !$0.bars.isEmpty }
  }

  private static func activities(_ profile: LogProfile) -> BarChart {
    let without = profile.activities.filter { $0.count == 0 }
    let remark =
      without.isEmpty
      ? nil
      : InspectionWord.activitiesWithout.with(texts: [
        "count": LocalizedText(NumberText.count(without.count)), "activities": .list(without.map { name(of: $0) }),
      ])
    return shown(
      .activities, profile.activities.filter { $0.count > 0 }, of: profile.logs.events, remark: remark,
      naming: name(of:))
  }

  /// What an activity is called, with its term.
  private static func name(of tally: LogProfile.Tally) -> LocalizedText {
    guard tally.title != LocalizedText(tally.name) else { return tally.title }
    return LocalizedText(
      english: "\(tally.title.english) (\(tally.name))", chinese: "\(tally.title.chinese)（\(tally.name)）")
  }

  /// The first tallies, and the others together.
  private static func shown(
    _ title: InspectionWord, _ tallies: [LogProfile.Tally], of whole: Int, remark: LocalizedText? = nil,
    naming name: (LogProfile.Tally) -> LocalizedText
  ) -> BarChart {
    let kept = tallies.count <= barsShown + 1 ? tallies.count : barsShown
    let rest = tallies.dropFirst(kept)
    let others = InspectionWord.moreEvents.with([
      "count": NumberText.count(rest.count), "events": NumberText.count(rest.reduce(0) { $0 + $1.count }),
    ])
    let remarks = (rest.isEmpty ? [] : [others]) + (remark.map { [$0] } ?? [])
    return BarChart(
      title, counts: tallies.prefix(kept).map { (name($0), $0.count, nil) }, whole: whole,
      remark: remarks.isEmpty
        ? nil
        : LocalizedText(
          english: remarks.map(\.english).joined(separator: "; "),
          chinese: remarks.map(\.chinese).joined(separator: "；")))
  }
}
