internal import ActivityLogs
internal import Assessments
internal import Diagnostics

extension InspectionFinding {
  /// What stands out in a profile, the most important first.
  static func all(in profile: LogProfile) -> [InspectionFinding] {
    guard !profile.files.isEmpty else { return [InspectionFinding(InspectionWord.noLogs.text)] }
    var findings = faults(in: profile)
    guard profile.logs.events > 0 else {
      return [InspectionFinding(isProblem: true, InspectionWord.noEvents.text)] + findings + cutOff(profile)
    }
    findings += cutOff(profile) + silence(in: profile) + emptyFields(in: profile) + times(in: profile)
    return findings
  }

  /// Records and files that cannot be used.
  private static func faults(in profile: LogProfile) -> [InspectionFinding] {
    var findings: [InspectionFinding] = []
    let errors = profile.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      findings.append(
        InspectionFinding(isProblem: true, InspectionWord.faultyFiles.text, details: errors.map { text(of: $0) }))
    }
    let logs = profile.logs
    if logs.setAside > 0 {
      let reasons = logs.reasons.sorted {
        $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
      }
      findings.append(
        InspectionFinding(
          isProblem: true, counted(.setAsideText, logs.setAside, of: logs.records),
          details: reasons.map { code, count in
            InspectionWord.reasonCount.with(texts: [
              "reason": FaultTitle.of(code), "count": LocalizedText(NumberText.count(count)),
            ])
          }))
    }
    if !profile.unknownWords.isEmpty {
      let events = profile.unknownWords.reduce(0) { $0 + $1.count }
      findings.append(
        InspectionFinding(
          isProblem: true,
          InspectionWord.unknownWords.with([
            "words": NumberText.count(profile.unknownWords.count), "count": NumberText.count(events),
          ]), details: profile.unknownWords.map { text(of: $0) }))
    }
    return findings
  }

  private static func text(of diagnostic: Diagnostic) -> LocalizedText {
    let place = diagnostic.place.map { place in
      place.file + (place.span.map { ":\($0.start.line)" } ?? "") + ": "
    }
    return LocalizedText(
      english: (place ?? "") + diagnostic.message.text(in: .english),
      chinese: (place ?? "") + diagnostic.message.text(in: .chinese))
  }

  private static func text(of word: UnknownWord) -> LocalizedText {
    let kind: InspectionWord =
      switch word.kind {
      case .actor: .ofActor
      case .activity: .ofActivity
      case .unit: .ofUnit
      }
    var values = [
      "kind": kind.text, "word": LocalizedText(word.text), "count": LocalizedText(NumberText.count(word.count)),
    ]
    guard let nearest = word.nearest else { return InspectionWord.unknownWord.with(texts: values) }
    values["nearest"] = LocalizedText(nearest)
    return InspectionWord.unknownWordNear.with(texts: values)
  }

  /// Files that were perhaps cut off.
  private static func cutOff(_ profile: LogProfile) -> [InspectionFinding] {
    let files = profile.files.filter(\.looksCutOff)
    guard !files.isEmpty else { return [] }
    return [
      InspectionFinding(
        InspectionWord.cutOff.with(["count": NumberText.count(files.count)]),
        details: files.map {
          InspectionWord.cutOffFile.with(["file": $0.name, "count": NumberText.count($0.records)])
        })
    ]
  }

  /// Communities without events, in the whole period or for months.
  private static func silence(in profile: LogProfile) -> [InspectionFinding] {
    let months = profile.periodMonths
    let communities = profile.units.filter(\.isCommunity)
    let silent = communities.filter { $0.gaps.count == months.count }
    let patchy = communities.filter { !$0.gaps.isEmpty && $0.gaps.count < months.count }
    var findings: [InspectionFinding] = []
    if !silent.isEmpty {
      findings.append(
        InspectionFinding(
          InspectionWord.silent.with(["count": NumberText.count(silent.count)]),
          details: silent.map { LocalizedText($0.name) }))
    }
    if !patchy.isEmpty {
      findings.append(
        InspectionFinding(
          InspectionWord.gaps.with(["count": NumberText.count(patchy.count)]),
          details: patchy.map { unit in
            InspectionWord.gapsOf.with(texts: [
              "unit": LocalizedText(unit.name), "months": .list(ranges(unit.gaps, of: months)),
            ])
          }))
    }
    return findings
  }

  /// Months as `2024-03` and, where several follow each other, `2024-05…2024-07`.
  private static func ranges(_ gaps: [CalendarMonth], of months: [CalendarMonth]) -> [String] {
    let isGap = Set(gaps)
    return months.split { !isGap.contains($0) }.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      return first == last ? first.description : "\(first)…\(last)"
    }
  }

  /// Fields that indicators look at and that no event has.
  private static func emptyFields(in profile: LogProfile) -> [InspectionFinding] {
    let uses = profile.indicators.flatMap(\.emptyFields).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard !uses.isEmpty else { return [] }
    let fields = uses.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    return [
      InspectionFinding(
        InspectionWord.emptyFields.with(["count": NumberText.count(fields.count)]),
        details: fields.map {
          InspectionWord.emptyFieldOf.with(["field": $0, "indicators": NumberText.count($1)])
        })
    ]
  }

  /// Times and repetitions that may be mistakes.
  private static func times(in profile: LogProfile) -> [InspectionFinding] {
    let events = profile.logs.events
    var findings: [InspectionFinding] = []
    func add(_ word: InspectionWord, _ count: Int, isProblem: Bool = false, details: [LocalizedText] = []) {
      guard count > 0 else { return }
      findings.append(InspectionFinding(isProblem: isProblem, counted(word, count, of: events), details: details))
    }
    add(.recordedTooEarly, profile.recordedTooEarly, isProblem: true)
    add(.repeated, profile.duplicates)
    if profile.outside > 0 {
      let parts = [(InspectionWord.outsideBefore, profile.before), (.outsideAfter, profile.after)]
        .filter { $0.1 > 0 }.map { $0.0.with(["count": NumberText.count($0.1)]) }
      findings.append(
        InspectionFinding(
          InspectionWord.outside.with(texts: [
            "count": LocalizedText(NumberText.count(profile.outside)),
            "share": LocalizedText(BarChart.share(profile.outside, of: events) ?? ""), "parts": .list(parts),
          ])))
    }
    if profile.tiedCases > 0 {
      findings.append(
        InspectionFinding(
          InspectionWord.ties.with([
            "cases": NumberText.count(profile.cases), "count": NumberText.count(profile.tiedCases),
            "share": BarChart.share(profile.tiedCases, of: profile.cases) ?? "",
          ])))
    }
    add(.coarse, profile.coarse)
    add(.midnight, profile.midnight)
    let files = profile.files.filter { $0.outOfOrder > 0 }
    add(
      .outOfOrder, files.reduce(0) { $0 + $1.outOfOrder },
      details: files.count < 2
        ? []
        : files.map {
          InspectionWord.fileCount.with(["file": $0.name, "count": NumberText.count($0.outOfOrder)])
        })
    return findings
  }

  /// A sentence with a count and its share.
  private static func counted(_ word: InspectionWord, _ count: Int, of whole: Int) -> LocalizedText {
    word.with(["count": NumberText.count(count), "share": BarChart.share(count, of: whole) ?? ""])
  }
}
