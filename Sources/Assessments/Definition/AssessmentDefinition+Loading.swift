internal import ActivityLogs
package import Diagnostics
package import Quantities
internal import Robustness
package import YAMLDocuments

extension AssessmentDefinition {
  /// Reads an assessment file, with all its problems in one go.
  /// - Parameters:
  ///   - source: the file.
  ///   - zones: where the rules of time zones come from.
  /// - Returns: `nil` where an error was found.
  package static func load(
    _ source: SourceFile, zones: ZoneDirectory, diagnostics: inout [Diagnostic]
  ) -> AssessmentDefinition? {
    let before = diagnostics.count
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics),
      let root = YAMLMappingReader(document.root, as: AssessmentLanguage.assessment, diagnostics: &diagnostics)
    else { return nil }
    _ = root.node("plumbline")?.wholeNumber(in: 1...1, &diagnostics)
    let id = root.required("assessment", &diagnostics)?.text(&diagnostics)
    let rubric = root.required("rubric", &diagnostics)?.pattern(diagnostics: &diagnostics)
    let communities = root.required("communities", &diagnostics)?.pattern(diagnostics: &diagnostics)
    let period = root.required("period", &diagnostics)
      .flatMap { readPeriod($0, cutoff: root.node("cutoff"), zones: zones, diagnostics: &diagnostics) }
    let profile = root.node("profile")?.pattern(diagnostics: &diagnostics)
    let title = root.node("title")?.localizedText(&diagnostics)
    let notice = root.node("notice")?.localizedText(&diagnostics)
    let logs = readLogs(root.node("logs"), diagnostics: &diagnostics)
    let seals = root.node("seals").flatMap { readSeals($0, diagnostics: &diagnostics) }
    let waivers = root.node("waivers")?.oneOrMore().compactMap { $0.pattern(diagnostics: &diagnostics) }
    let assessor = root.node("assessor").flatMap { readAssessor($0, diagnostics: &diagnostics) }
    let stages = root.node("stages")?.pattern(diagnostics: &diagnostics)
    let judgements = root.node("judgements")?.oneOrMore().compactMap { $0.pattern(diagnostics: &diagnostics) }
    let coolingOff = root.node("cooling-off")?.wholeNumber(in: 0...50, &diagnostics)
    let limit = readBadRecordLimit(root.node("bad-records"), diagnostics: &diagnostics)
    let unknownUnits = root.node("unknown-units")?.choice(IntakeRules.UnknownUnits.self, &diagnostics)
    let duplicates = root.node("duplicates")?.choice(IntakeRules.Duplicates.self, &diagnostics)
    let facts = root.node("facts")?.pattern(diagnostics: &diagnostics)
    let sources = root.node("sources")?.pattern(diagnostics: &diagnostics)
    let strata = root.node("strata")?.pattern(diagnostics: &diagnostics)
    let calendars = root.node("calendar")?.oneOrMore().compactMap { $0.pattern(diagnostics: &diagnostics) }
    let logDigest = root.node("log-digest")?.choice(LogDigest.self, &diagnostics)
    let robustness = root.node("robustness").flatMap { readRobustness($0, diagnostics: &diagnostics) }
    let seed = root.node("seed")?.text(&diagnostics)
    guard !diagnostics[before...].hasErrors, let id, let rubric, let communities, let period else { return nil }
    return AssessmentDefinition(
      id: id, title: title, notice: notice, rubric: rubric, profile: profile, periodText: period.text,
      period: period.period,
      communities: communities, facts: facts, sources: sources, strata: strata, calendars: calendars ?? [], logs: logs,
      seals: seals, waivers: waivers ?? [], assessor: assessor, stages: stages, judgements: judgements ?? [],
      coolingOff: coolingOff ?? 0, badRecordLimit: limit, unknownUnits: unknownUnits ?? .error,
      duplicates: duplicates ?? .count,
      logDigest: logDigest ?? .files, robustness: robustness,
      seed: seed ?? "", document: document.root)
  }

  /// Reads a period and its cutoff.
  /// - Returns: `nil` where an error was found.
  package static func readPeriod(
    _ node: YAMLNode, cutoff: YAMLNode?, zones: ZoneDirectory, diagnostics: inout [Diagnostic]
  ) -> (period: Period, text: PeriodText)? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.period, diagnostics: &diagnostics) else {
      return nil
    }
    let zoneNode = reader.required("zone", &diagnostics)
    let from = reader.required("from", &diagnostics)
    let to = reader.required("to", &diagnostics)
    guard let zoneNode, let zoneText = zoneNode.text(&diagnostics) else { return nil }
    let zone: TimeZoneRules
    switch zones.rules(for: zoneText) {
    case .success(let rules): zone = rules
    case .failure(let failure):
      diagnostics.append(Diagnostic(failure.message, at: zoneNode.place))
      return nil
    }
    let start = from?.time(in: zone, diagnostics: &diagnostics)
    let end = to?.time(in: zone, diagnostics: &diagnostics)
    let last = cutoff.map { $0.time(in: zone, diagnostics: &diagnostics) }
    guard let from, let to, let start, let end else { return nil }
    guard let period = Period(from: start.time.start, to: end.time.start, cutoff: last??.time.start, zone: zone) else {
      diagnostics.append(Diagnostic(.periodEmpty, ["from": start.text, "to": end.text], at: to.place, notes: []))
      return nil
    }
    if let cutoff, let last = last ?? nil, last.time.start < end.time.start {
      diagnostics.append(Diagnostic(.cutoffBeforeEnd, ["cutoff": last.text, "to": end.text], at: cutoff.place))
    }
    _ = from
    return (period, PeriodText(from: start.text, to: end.text, zone: zoneText))
  }

  private static func readLogs(_ node: YAMLNode?, diagnostics: inout [Diagnostic]) -> [LogEntry] {
    guard let entries = node?.sequence(&diagnostics) else { return [] }
    return entries.compactMap { entry -> LogEntry? in
      guard let reader = YAMLMappingReader(entry, as: AssessmentLanguage.logEntry, diagnostics: &diagnostics) else {
        return nil
      }
      let mapping = reader.node("mapping")?.pattern(diagnostics: &diagnostics)
      guard let files = reader.required("files", &diagnostics) else { return nil }
      return LogEntry(
        patterns: files.oneOrMore().compactMap { $0.pattern(diagnostics: &diagnostics) }, mapping: mapping)
    }
  }

  private static func readAssessor(_ node: YAMLNode, diagnostics: inout [Diagnostic]) -> Assessor? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.assessor, diagnostics: &diagnostics) else {
      return nil
    }
    let name = reader.required("name", &diagnostics)?.localizedText(&diagnostics)
    let independence = reader.required("independence", &diagnostics)?.localizedText(&diagnostics)
    guard let name, let independence else { return nil }
    return Assessor(name: name, independence: independence)
  }

  private static func readSeals(_ node: YAMLNode, diagnostics: inout [Diagnostic]) -> SealRules? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.seals, diagnostics: &diagnostics),
      let files = reader.required("files", &diagnostics)
    else { return nil }
    return SealRules(
      patterns: files.oneOrMore().compactMap { $0.pattern(diagnostics: &diagnostics) },
      differing: reader.node("differing")?.choice(SealRules.Treatment.self, &diagnostics) ?? .stop,
      unsealed: reader.node("unsealed")?.choice(SealRules.Treatment.self, &diagnostics) ?? .warn)
  }

  private static func readRobustness(_ node: YAMLNode, diagnostics: inout [Diagnostic]) -> RobustnessSettings? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.robustness, diagnostics: &diagnostics) else {
      return nil
    }
    let replicates = reader.node("replicates")?
      .wholeNumber(in: RobustnessSettings.allowedReplicates, &diagnostics)
    let confidence = reader.node("confidence")?.choice(RobustnessSettings.Confidence.self, &diagnostics)
    return RobustnessSettings(
      replicates: replicates ?? RobustnessSettings.usualReplicates, confidence: confidence ?? .nineteenTwentieths)
  }

  private static func readBadRecordLimit(_ node: YAMLNode?, diagnostics: inout [Diagnostic]) -> ExactDecimal {
    guard let node,
      let reader = YAMLMappingReader(node, as: AssessmentLanguage.badRecords, diagnostics: &diagnostics),
      let limit = reader.required("stop-above", &diagnostics)?.share(&diagnostics)
    else { return .zero }
    return limit
  }
}

extension YAMLNode {
  /// The node as a file name or pattern.
  fileprivate func pattern(diagnostics: inout [Diagnostic]) -> AssessmentDefinition.FilePattern? {
    text(&diagnostics).map { AssessmentDefinition.FilePattern(text: $0, place: place) }
  }

  /// The node as a time, with its own words.
  fileprivate func time(
    in zone: TimeZoneRules, diagnostics: inout [Diagnostic]
  ) -> (time: LogTime, text: String)? {
    guard let text = text(&diagnostics) else { return nil }
    do {
      return (try LogTime(parsing: Array(text.utf8), zone: zone), text)
    } catch {
      diagnostics.append(Diagnostic(.periodTimeInvalid, ["text": text], at: place))
      return nil
    }
  }
}
