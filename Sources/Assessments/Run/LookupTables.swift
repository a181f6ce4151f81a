package import ActivityLogs
package import Diagnostics
package import Measurement
internal import Quantities
internal import RecordReaders
package import Rubrics

/// What measures look up, read from the files that the assessment and its rubric name.
///
/// A table that an indicator needs and nobody handed over is a warning, as the indicator is then insufficient evidence.
/// A table that is there and wrong is an error, and so are working days without a calendar.
package struct LookupTables {
  /// The tables.
  package private(set) var tables = MeasureTables()
  /// How many tables are needed and not there.
  package private(set) var missing = 0

  /// What asks for tables.
  private struct Asker {
    /// The indicator's id.
    var name: String
    /// What it measures.
    var measure: MeasureDefinition
    /// Where its measure stands.
    var place: SourcePlace
  }

  /// A table that was found and not read yet.
  private struct Unread {
    /// What measures call it.
    var file: String
    /// Its role: a roster or opening balances.
    var role: InputFile.Role
    /// Its content.
    var source: SourceFile
  }

  private let definition: AssessmentDefinition
  private let units: UnitTree
  private let askers: [Asker]
  private var unread: [Unread] = []

  /// Begins without tables.
  package init(_ definition: AssessmentDefinition, rubric: Rubric, units: UnitTree) {
    self.definition = definition
    self.units = units
    self.askers =
      rubric.indicators.map { Asker(name: $0.id.description, measure: $0.measure, place: $0.place(of: "measure")) }
      + rubric.measures.map { Asker(name: $0.name, measure: $0.measure, place: $0.place) }
  }

  /// Reads all files; what is wrong is told in `diagnostics`, and what was found is entered among the folder's inputs.
  /// - Parameter defersMeasuredTables: whether tables that may be long, and that nothing but measuring reads, are only
  ///   found; `readMeasuredTables` reads them.
  package mutating func read(
    from folder: inout InputFolder, defersMeasuredTables: Bool = false, diagnostics: inout [Diagnostic]
  ) {
    readCalendars(from: &folder, diagnostics: &diagnostics)
    readStrata(from: &folder, diagnostics: &diagnostics)
    for file in names({ $0.rosters }) { find(file, as: .roster, needing: \.rosters, in: &folder, &diagnostics) }
    for file in names({ $0.openings }) { find(file, as: .opening, needing: \.openings, in: &folder, &diagnostics) }
    if !defersMeasuredTables { readMeasuredTables(&diagnostics) }
  }

  /// Reads the tables that were only found so far; what is wrong with them are errors.
  package mutating func readMeasuredTables(_ diagnostics: inout [Diagnostic]) {
    for found in unread {
      guard let table = CSVTable(found.source, diagnostics: &diagnostics) else { continue }
      switch found.role {
      case .roster: tables.rosters[found.file] = UnitTables.roster(table, units: units, diagnostics: &diagnostics)
      default: tables.openings[found.file] = UnitTables.openings(table, units: units, diagnostics: &diagnostics)
      }
    }
    unread = []
  }

  // MARK: Calendars

  private mutating func readCalendars(from folder: inout InputFolder, diagnostics: inout [Diagnostic]) {
    var files: [Int: CalendarFile] = [:]
    for pattern in definition.calendars {
      for found in folder.files(matching: pattern, diagnostics: &diagnostics) {
        guard let source = folder.read(found, as: .calendar, statedAt: pattern.place, diagnostics: &diagnostics),
          let file = CalendarFile.load(source, diagnostics: &diagnostics)
        else { continue }
        guard let earlier = files[file.year.number] else {
          files[file.year.number] = file
          continue
        }
        diagnostics.append(
          Diagnostic(
            .calendarYearTwice, ["year": String(file.year.number)], at: file.place,
            notes: [Diagnostic.Note(Message(.calendarFirst), at: earlier.place)]))
      }
    }
    guard definition.calendars.isEmpty else {
      tables.calendar = WorkingCalendar(years: files.values.map(\.year))
      return
    }
    let needing = askers.filter(\.measure.needsCalendar)
    guard !needing.isEmpty, let month = definition.period.months().first else { return }
    diagnostics.append(
      Diagnostic(
        .calendarMissing, ["indicators": list(needing), "year": String(month.year)], at: definition.rubric.place,
        notes: notes(.calendarMissingFor, at: needing)))
  }

  // MARK: Tables

  private mutating func readStrata(from folder: inout InputFolder, diagnostics: inout [Diagnostic]) {
    if let pattern = definition.strata {
      guard let found = folder.files(matching: pattern, diagnostics: &diagnostics).first,
        let source = folder.read(found, as: .strata, statedAt: pattern.place, diagnostics: &diagnostics),
        let table = CSVTable(source, diagnostics: &diagnostics)
      else { return }
      tables.strata = UnitTables.strata(table, units: units, diagnostics: &diagnostics)
      return
    }
    let needing = askers.filter(\.measure.needsStrata)
    guard !needing.isEmpty else { return }
    missing += 1
    diagnostics.append(
      Diagnostic(
        .strataMissing, ["indicators": list(needing)], at: definition.rubric.place,
        notes: notes(.tableNeededHere, at: needing)))
  }

  /// The files that measures name, each once, by UTF-8 bytes.
  private func names(_ named: (MeasureDefinition) -> [String]) -> [String] {
    // Texts that only look the same are names of two files.
    Set(askers.flatMap { named($0.measure).map { Array($0.utf8) } })
      .sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Looks for a table beside the assessment; that it is not there, or cannot be read, is told.
  private mutating func find(
    _ file: String, as role: InputFile.Role, needing named: (MeasureDefinition) -> [String],
    in folder: inout InputFolder, _ diagnostics: inout [Diagnostic]
  ) {
    let needing = askers.filter { named($0.measure).contains { $0.utf8.elementsEqual(file.utf8) } }
    let found = InputFolder.Found(name: file, path: folder.path(of: file))
    guard FileKind(at: found.path) != nil else {
      missing += 1
      diagnostics.append(
        Diagnostic(
          .tableMissing, ["file": file, "indicators": list(needing)], at: needing.first?.place,
          notes: notes(.tableNeededHere, at: Array(needing.dropFirst()))))
      return
    }
    if let source = folder.read(found, as: role, statedAt: needing.first?.place, diagnostics: &diagnostics) {
      unread.append(Unread(file: file, role: role, source: source))
    }
  }

  // MARK: Wording

  /// The names of some askers, in the order of the rubric.
  private func list(_ askers: [Asker]) -> String { askers.map { "“\($0.name)”" }.joined(separator: ", ") }

  /// A note at each of some askers, of which not more than three are shown.
  private func notes(_ template: MessageTemplate, at askers: [Asker]) -> [Diagnostic.Note] {
    askers.prefix(3).map { Diagnostic.Note(Message(template), at: $0.place) }
  }
}
