internal import ActivityLogs
package import Assessments
package import Diagnostics
internal import Foundation
internal import Measurement
internal import Quantities
internal import RecordReaders
package import Rubrics
internal import Scoring
internal import YAMLDocuments

/// The reading of a rubric's tests.
package struct TestReading {
  /// The messages of measuring and scoring, among which are all that a finding can have as its reason.
  private static let reasons = (ScoringMessages.all + MeasurementMessages.all).map(\.code)

  private let rubric: Rubric
  private let zones: ZoneDirectory

  /// Begins to read the tests of a rubric.
  package init(of rubric: Rubric, zones: ZoneDirectory = .system) {
    self.rubric = rubric
    self.zones = zones
  }

  /// Reads a file of tests, with all its problems in one go.
  /// - Returns: the file with those of its tests that can be run; `nil` where there is not enough of it.
  package func read(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> RubricTestFile? {
    var found: [Diagnostic] = []
    let file = readAll(source, diagnostics: &found)
    // What the tests share is looked at for each of them, and told once.
    var told: Set<Diagnostic> = []
    diagnostics += found.filter { told.insert($0).inserted }
    return file
  }

  private func readAll(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> RubricTestFile? {
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics),
      let root = YAMLMappingReader(document.root, as: TestLanguage.file, diagnostics: &diagnostics)
    else { return nil }
    _ = root.required("plumbline", &diagnostics)?.wholeNumber(in: 1...1, &diagnostics)
    let title = root.node("title")?.localizedText(&diagnostics)
    let period = root.required("period", &diagnostics).flatMap {
      AssessmentDefinition.readPeriod($0, cutoff: root.node("cutoff"), zones: zones, diagnostics: &diagnostics)
    }
    for key in ["units", "strata", "sources"] {
      _ = TestRows(root.node(key)?.sequence(&diagnostics) ?? [], &diagnostics)
    }
    for key in ["rosters", "openings"] { _ = root.node(key)?.entries(&diagnostics) }
    let calendar = readCalendars(root.node("calendar"), beside: source.name, &diagnostics)
    guard let items = root.required("tests", &diagnostics)?.sequence(&diagnostics) else { return nil }
    let tests = items.compactMap { item -> RubricTest? in
      guard let mapping = YAMLMappingReader(item, as: TestLanguage.test, diagnostics: &diagnostics) else { return nil }
      let before = diagnostics.count
      let tables = TestTables(test: mapping, file: root, name: source.name)
      let test = readTest(mapping, tables, period?.period, calendar, &diagnostics)
      return diagnostics[before...].hasErrors ? nil : test
    }
    return RubricTestFile(name: source.name, title: title, tests: tests)
  }

  private func readCalendars(
    _ node: YAMLNode?, beside file: String, _ diagnostics: inout [Diagnostic]
  ) -> WorkingCalendar? {
    guard let node else { return nil }
    var folder = InputFolder(ofFile: file)
    var years: [WorkingCalendar.Year] = []
    for item in node.oneOrMore() {
      guard let name = item.text(&diagnostics) else { continue }
      let found = InputFolder.Found(name: name, path: folder.path(of: name))
      guard let source = folder.read(found, as: .calendar, statedAt: item.place, diagnostics: &diagnostics),
        let calendar = CalendarFile.load(source, diagnostics: &diagnostics)
      else { continue }
      years.append(calendar.year)
    }
    return WorkingCalendar(years: years)
  }

  private func readTest(
    _ mapping: YAMLMappingReader, _ tables: TestTables, _ period: Period?, _ calendar: WorkingCalendar?,
    _ diagnostics: inout [Diagnostic]
  ) -> RubricTest? {
    let title = mapping.required("title", &diagnostics)?.localizedText(&diagnostics)
    let expected = mapping.required("expect", &diagnostics)?.oneOrMore() ?? []
    // Without units everything else is read all the same, for the sake of what is wrong with it.
    let found = tables.units(rubric.vocabulary, &diagnostics)
    let unit = found?.unit ?? ""
    var lookups = tables.lookups(of: unit, in: found?.tree, &diagnostics)
    lookups.calendar = calendar
    let sources = tables.sources(of: unit, in: found?.tree, &diagnostics)
    let indicator = mapping.node("indicator")
    _ = indicator?.text(&diagnostics)
    let expectations = expected.compactMap { node in
      readExpectation(node, of: indicator, at: mapping.node("unit") ?? node, unit, found?.tree, &diagnostics)
    }
    var defaults = [(key: "unit", text: unit)]
    if let name = indicator?.scalar?.text { defaults.append((key: "indicator", text: name)) }
    let units = found?.tree ?? UnitTree(units: [])
    let terms = JudgementTerms(rubric: rubric, units: units)
    let judgements = (mapping.node("judgements")?.sequence(&diagnostics) ?? []).compactMap { node in
      Judgement.read(node.completed(with: defaults), terms: terms, diagnostics: &diagnostics)
    }
    Judgement.checkForRepeats(judgements, diagnostics: &diagnostics)
    let events = readEvents(mapping.node("events"), of: unit, in: units, &diagnostics)
    guard let title, let period, found != nil else { return nil }
    return RubricTest(
      title: title, period: period, units: units, tables: lookups, sources: sources, judgements: judgements,
      events: events, expectations: expectations, place: mapping.node("title")?.place ?? mapping.place)
  }

  private func readEvents(
    _ node: YAMLNode?, of unit: String, in units: UnitTree, _ diagnostics: inout [Diagnostic]
  ) -> [TestEvent] {
    let known =
      EventSchema.fields.map(\.name)
      + rubric.vocabulary.attributes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let rows = TestRows(node?.sequence(&diagnostics) ?? [], known: known, &diagnostics).rows
    return rows.map { row in
      var cells = row.cells.map { (name: $0.key.scalar?.text ?? "", text: $0.text) }
      func lacks(_ name: String) -> Bool { !cells.contains { $0.name == name } }
      if lacks("community"), lacks("subdistrict") {
        let level = units.index(of: unit, level: .community) == nil ? "subdistrict" : "community"
        cells.append((name: level, text: unit))
      }
      let activity = cells.first { $0.name == "activity" }?.text
      let actors = activity.flatMap { rubric.vocabulary.activities[$0]?.by } ?? []
      if lacks("actor"), actors.count == 1, let actor = actors.first {
        cells.append((name: "actor", text: actor.rawValue))
      }
      let start = row.place.span?.start
      let location = RecordPlace.Location.bytes(offset: start?.offset ?? 0, length: 0, line: start?.line ?? 0)
      return TestEvent(
        cells: cells, record: RecordPlace(file: 0, location: location, event: row.number), place: row.place)
    }
  }

  private func readExpectation(
    _ node: YAMLNode, of indicator: YAMLNode?, at unitPlace: YAMLNode, _ unit: String, _ units: UnitTree?,
    _ diagnostics: inout [Diagnostic]
  ) -> TestExpectation? {
    guard let mapping = YAMLMappingReader(node, as: TestLanguage.expectation, diagnostics: &diagnostics) else {
      return nil
    }
    let state = mapping.required("state", &diagnostics)?.choice(IndicatorState.self, &diagnostics)
    var figures: [TestFigure: ExpectedFigure] = [:]
    for figure in TestFigure.allCases {
      guard let node = mapping.node(figure.rawValue), let text = node.text(&diagnostics) else { continue }
      figures[figure] = ExpectedFigure(text)
      if figures[figure] == nil { diagnostics.append(Diagnostic(.malformedFigure, ["text": text], at: node.place)) }
    }
    let reason = mapping.node("reason").flatMap { known($0, .unknownReason, among: Self.reasons, &diagnostics) }
    let name = mapping.node("indicator") ?? indicator
    guard let name else {
      diagnostics.append(Diagnostic(.expectationOfNothing, at: node.place))
      return nil
    }
    let ids = rubric.indicators.map(\.id.description)
    let id = known(name, .unknownTestIndicator, among: ids, &diagnostics).flatMap { IndicatorID($0) }
    let unitNode = mapping.node("unit")
    let unitName = unitNode?.text(&diagnostics) ?? unit
    guard let units else { return nil }
    guard let index = units.units.firstIndex(where: { $0.id.utf8.elementsEqual(unitName.utf8) }) else {
      let near = Spelling.nearest(to: unitName, among: units.units.map(\.id))
      diagnostics.append(
        Diagnostic(
          .unknownTestUnit, ["name": unitName], at: (unitNode ?? unitPlace).place,
          notes: near.map { [.didYouMean($0)] } ?? []))
      return nil
    }
    guard let id, let state else { return nil }
    return TestExpectation(
      indicator: id, unit: index, state: state, figures: figures, reason: reason, place: node.place)
  }

  /// A text that must be one of some.
  private func known(
    _ node: YAMLNode, _ template: MessageTemplate, among names: [String], _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let text = node.text(&diagnostics) else { return nil }
    guard !names.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else { return text }
    let near = Spelling.nearest(to: text, among: names)
    diagnostics.append(
      Diagnostic(template, ["name": text], at: node.place, notes: near.map { [.didYouMean($0)] } ?? []))
    return nil
  }
}
