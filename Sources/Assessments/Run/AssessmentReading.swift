internal import ActivityLogs
internal import Custody
internal import Diagnostics
internal import Digests
internal import Foundation
internal import Measurement
internal import Quantities
internal import RecordReaders
internal import Rubrics

/// The reading of an assessment and of all that it names, its logs excepted.
///
/// Everything wrong with them is found in one go.
struct AssessmentReading {
  /// Where the rules of time zones come from.
  let zones: ZoneDirectory
  /// The folder of the assessment, with the files read so far.
  var folder: InputFolder
  /// What was found so far.
  var diagnostics: [Diagnostic] = []
  /// The rubric that stands in place of the one that the assessment names.
  private let substitution: RubricSubstitution?
  /// By which profile is evaluated.
  private let profile: ProfileChoice

  /// Begins to read an assessment in a folder.
  init(
    folder: InputFolder, zones: ZoneDirectory, rubric substitution: RubricSubstitution? = nil,
    profile: ProfileChoice = .ofAssessment
  ) {
    self.folder = folder
    self.zones = zones
    self.substitution = substitution
    self.profile = profile
  }

  /// Reads the assessment and what it names, without any error.
  /// - Parameter defersMeasuredTables: whether tables that nothing but measuring reads may be left for
  ///   `readMeasuredTables(of:)`.
  /// - Throws: `DiagnosticsError` with everything found.
  mutating func requireAll(
    ofFile path: String, defersMeasuredTables: Bool = false
  ) throws(DiagnosticsError) -> Preparation {
    var found = read(ofFile: path, defersMeasuredTables: defersMeasuredTables)
    // Whoever has to mend something is told of everything.
    if diagnostics.hasErrors { found?.lookup.readMeasuredTables(&diagnostics) }
    guard let found, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics.inReadingOrder()) }
    return found
  }

  /// Reads the tables that were left for later.
  /// - Throws: `DiagnosticsError` where there is something wrong with them.
  mutating func readMeasuredTables(of preparation: inout Preparation) throws(DiagnosticsError) {
    preparation.lookup.readMeasuredTables(&diagnostics)
    guard !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics.inReadingOrder()) }
  }

  /// Enters the log files among the inputs, with their digests.
  /// - Throws: `DiagnosticsError` where one cannot be read any more.
  mutating func recordLogs(
    of preparation: Preparation, digests: [(digest: ContentDigest, size: Int)]? = nil
  ) throws(DiagnosticsError) {
    if let digests {
      for (found, content) in zip(preparation.logs.flatMap(\.files), digests) {
        folder.record(found.name, as: .log, digest: content.digest, size: content.size)
      }
      return
    }
    for found in preparation.logs.flatMap(\.files) {
      guard let content = folder.digest(of: found) else {
        throw DiagnosticsError(.fileNotReadable, ["file": found.name])
      }
      folder.record(found.name, as: .log, digest: content.digest, size: content.size)
    }
  }

  /// Reads the assessment and what it names.
  /// - Parameters:
  ///   - path: the assessment file, which lies in the folder.
  ///   - findsEvidence: whether its logs are looked for and its judgements read; else the preparation has none.
  ///   - defersMeasuredTables: whether tables that nothing but measuring reads are only found.
  /// - Returns: `nil` where too little could be read to go on.
  mutating func read(
    ofFile path: String, findsEvidence: Bool = true, defersMeasuredTables: Bool = false
  ) -> Preparation? {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let found = InputFolder.Found(name: file, path: folder.path(of: file))
    guard let source = folder.read(found, as: .assessment, statedAt: nil, diagnostics: &diagnostics),
      let definition = AssessmentDefinition.load(source, zones: zones, diagnostics: &diagnostics)
    else { return nil }
    let rubric = readRubric(definition)
    let communities = readTable(definition.communities, as: .communities)
    let facts = definition.facts.map { readTable($0, as: .facts) }
    let sourceTable = definition.sources.map { readTable($0, as: .sources) }
    let logs = findsEvidence ? findLogs(definition) : []
    guard let rubric, let communities, facts.map({ $0 != nil }) ?? true,
      let units = UnitTree.load(
        communities: communities, facts: facts ?? nil, vocabulary: rubric.rubric.vocabulary, diagnostics: &diagnostics)
    else { return nil }
    var sources: SourceCoverage?
    if let table = sourceTable ?? nil {
      sources = SourceCoverage.load(table, units: units, diagnostics: &diagnostics)
    }
    let chosen = choice(of: rubric.rubric, definition)
    var lookup = LookupTables(definition, rubric: chosen, units: units)
    lookup.read(from: &folder, defersMeasuredTables: defersMeasuredTables, diagnostics: &diagnostics)
    let (judgements, ties) =
      findsEvidence ? readJudgements(definition, rubric: rubric.rubric, units: units) : ([], [])
    return Preparation(
      definition: definition, rubric: chosen, rubricFiles: rubric.files, units: units, sources: sources,
      judgements: judgements, ties: ties, lookup: lookup, logs: logs,
      seals: readSeals(definition), waivers: readWaivers(definition, rubric: chosen, units: units),
      stages: readStages(definition))
  }

  private mutating func readRubric(_ definition: AssessmentDefinition) -> (rubric: Rubric, files: RubricFiles)? {
    let files: RubricFiles
    do {
      if let substitution {
        files = substitution.files
      } else {
        files = folder.replacing(in: try RubricFiles.read(folder.shownName(ofName: definition.rubric.text)))
      }
    } catch {
      diagnostics += error.diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.place = definition.rubric.place
        return diagnostic
      }
      return nil
    }
    for (name, file) in files.bundled {
      folder.record(name, as: .rubric, digest: ContentDigest(of: file.bytes), size: file.bytes.count)
    }
    guard var rubric = Rubric.load(from: files, diagnostics: &diagnostics) else { return nil }
    rubric.seal { ContentDigest(of: $0).description }
    return (rubric, files)
  }

  /// The rubric by the profile that is asked for.
  private mutating func choice(of rubric: Rubric, _ definition: AssessmentDefinition) -> Rubric {
    let (name, place): (String, SourcePlace?)
    switch profile {
    case .whole: return rubric
    case .named(let id): (name, place) = (id, nil)
    case .ofAssessment:
      guard let stated = definition.profile else { return rubric }
      (name, place) = (stated.text, stated.place)
    }
    if let chosen = rubric.choosing(name) { return chosen }
    diagnostics.append(rubric.unknownProfile(name, at: place))
    return rubric
  }

  private mutating func readTable(_ pattern: AssessmentDefinition.FilePattern, as role: InputFile.Role) -> CSVTable? {
    guard let found = folder.files(matching: pattern, diagnostics: &diagnostics).first,
      let source = folder.read(found, as: role, statedAt: pattern.place, diagnostics: &diagnostics)
    else { return nil }
    return CSVTable(source, diagnostics: &diagnostics)
  }

  private mutating func readJudgements(
    _ definition: AssessmentDefinition, rubric: Rubric, units: UnitTree
  ) -> (judgements: [Judgement], ties: [AssessorTie]) {
    let terms = JudgementTerms(rubric: rubric, units: units, substitution: substitution)
    var judgements: [Judgement] = []
    var ties: [AssessorTie] = []
    for pattern in definition.judgements {
      for found in folder.files(matching: pattern, diagnostics: &diagnostics) {
        guard let source = folder.read(found, as: .judgements, statedAt: pattern.place, diagnostics: &diagnostics)
        else { continue }
        let file = JudgementFile.load(source, terms: terms, diagnostics: &diagnostics)
        if let edition = file.publicEdition { folder.take(edition, inPlaceOf: found.name) }
        judgements += file.judgements
        ties += file.ties
      }
    }
    Judgement.checkForRepeats(judgements, diagnostics: &diagnostics)
    RecusalCheck(rubric: rubric, units: units, coolingOff: definition.coolingOff)
      .check(judgements, against: ties, diagnostics: &diagnostics)
    return (judgements, ties)
  }

  private mutating func findLogs(_ definition: AssessmentDefinition) -> [Preparation.Log] {
    var seen: Set<String> = []
    return definition.logs.map { entry in
      let files = entry.patterns.flatMap { pattern in
        folder.files(matching: pattern, diagnostics: &diagnostics).filter { found in
          let isNew = seen.insert(URL(fileURLWithPath: found.path).resolvingSymlinksInPath().path).inserted
          if !isNew { diagnostics.append(Diagnostic(.fileTwice, ["file": found.name], at: pattern.place)) }
          return isNew
        }
      }
      let mapping = entry.mapping.flatMap { readMapping($0) }
      if let mapping { checkDigest(mapping, of: files) }
      return Preparation.Log(
        files: files,
        entry: LogEntry(
          files: files.map { LogFile(path: $0.path, name: folder.shownName(of: $0)) }, mapping: mapping))
    }
  }

  private mutating func readWaivers(
    _ definition: AssessmentDefinition, rubric: Rubric, units: UnitTree
  ) -> [Waiver] {
    var waivers: [Waiver] = []
    for pattern in definition.waivers {
      for found in folder.files(matching: pattern, diagnostics: &diagnostics) {
        guard let source = folder.read(found, as: .waivers, statedAt: pattern.place, diagnostics: &diagnostics)
        else { continue }
        waivers += Waiver.load(source, zones: zones, diagnostics: &diagnostics)
      }
    }
    waivers.sort(by: Waiver.precedes)
    for index in waivers.indices {
      let waiver = waivers[index]
      let levels = rubric.indicators.first { $0.id.description == waiver.indicator }?.units
      let unit = units.units.first { $0.id == waiver.unit && levels?.contains($0.level) == true }
      waivers[index].force = unit == nil ? .matchesNothing : waiver.force(in: definition.period)
      guard let template = waivers[index].force.template else { continue }
      let names = ["indicator": waiver.indicator, "unit": waiver.unit]
      diagnostics.append(Diagnostic(template, names, at: waiver.place))
    }
    return waivers
  }

  private mutating func readStages(_ definition: AssessmentDefinition) -> [EvaluationStage] {
    guard let pattern = definition.stages,
      let found = folder.files(matching: pattern, diagnostics: &diagnostics).first,
      let source = folder.read(found, as: .stages, statedAt: pattern.place, diagnostics: &diagnostics)
    else { return [] }
    return EvaluationStage.load(source, diagnostics: &diagnostics)
  }

  private mutating func readSeals(_ definition: AssessmentDefinition) -> [SealFile] {
    var seals: [SealFile] = []
    for pattern in definition.seals?.patterns ?? [] {
      for found in folder.files(matching: pattern, diagnostics: &diagnostics) {
        guard folder.read(found, as: .seal, statedAt: pattern.place, diagnostics: &diagnostics) != nil else { continue }
        do {
          seals.append(try SealFile(path: found.path, shownAs: folder.shownName(of: found)))
        } catch {
          diagnostics += error.diagnostics
        }
      }
    }
    return seals
  }

  /// Holds the logs against their seals.
  /// - Throws: `DiagnosticsError` where one is not what was sealed and the assessment says to stop.
  mutating func checkCustody(of preparation: Preparation) throws(DiagnosticsError) -> [CustodyEntry] {
    guard let rules = preparation.definition.seals else { return [] }
    let check = CustodyCheck(
      rules, seals: preparation.seals, logs: preparation.logs.flatMap(\.files), in: folder)
    diagnostics += check.diagnostics
    guard !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics.inReadingOrder()) }
    return check.entries
  }

  private mutating func readMapping(_ pattern: AssessmentDefinition.FilePattern) -> Mapping? {
    guard let found = folder.files(matching: pattern, diagnostics: &diagnostics).first,
      let source = folder.read(found, as: .mapping, statedAt: pattern.place, diagnostics: &diagnostics)
    else { return nil }
    return Mapping.load(source, zones: { zones.rules(for: $0) }, diagnostics: &diagnostics)
  }

  /// Tells where a mapping is for one file only and the files are others.
  private mutating func checkDigest(_ mapping: Mapping, of files: [InputFolder.Found]) {
    guard let digest = mapping.digest else { return }
    for file in files {
      guard let found = folder.digest(of: file)?.digest.description, found != digest else { continue }
      diagnostics.append(
        Diagnostic(.mappedFileDiffers, ["file": file.name, "expected": digest, "found": found], at: mapping.place))
    }
  }
}
