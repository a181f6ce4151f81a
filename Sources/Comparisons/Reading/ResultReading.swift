internal import ActivityLogs
internal import Assessments
internal import CanonicalJSON
package import Diagnostics
internal import Quantities
internal import Rubrics
internal import Scoring

/// The strict reading of `assessment.json`.
///
/// What it needs must be there and be of its kind; what it does not know is passed over, since later versions of
/// Plumbline may say more. The bytes must be canonical: a file that was opened and saved, or edited, is refused.
package struct ResultReading {
  private let file: String

  /// Reads a result.
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: the file's name, for messages.
  /// - Throws: `DiagnosticsError` where the file is no result of Plumbline, or not as it was written.
  package static func read(_ bytes: [UInt8], named file: String) throws(DiagnosticsError) -> RecordedResult {
    let place = SourcePlace(file: file)
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw DiagnosticsError(.resultNotJSON, ["offset": String(error.offset)], at: place)
    }
    let root = JSONCursor(value: value, path: "", file: file)
    let schema = try root.member("schema").text()
    guard schema == AssessmentResult.schema else {
      throw DiagnosticsError(.resultOfOtherSchema, ["schema": schema, "known": AssessmentResult.schema], at: place)
    }
    guard value.canonicalBytes == bytes else { throw DiagnosticsError(.resultNotCanonical, at: place) }
    return try ResultReading(file: file).result(root)
  }

  private func result(_ root: JSONCursor) throws(DiagnosticsError) -> RecordedResult {
    let assessment = try root.member("assessment")
    let rubric = try root.member("rubric")
    let period = try root.member("period")
    var units: [RecordedUnit] = []
    var seen: Set<UnitKey> = []
    for cursor in try root.member("units").elements() {
      let unit = try self.unit(cursor)
      guard seen.insert(unit.key).inserted else { throw repeated(unit.id, at: cursor) }
      units.append(unit)
    }
    return RecordedResult(
      id: try assessment.member("id").text(), title: try assessment.optional("title")?.localizedText(),
      notice: try assessment.optional("notice")?.localizedText(), rubric: try rubric.member("id").text(),
      edition: try rubric.member("edition").text(), rubricDigest: try rubric.member("digest").text(),
      profile: try rubric.optional("profile")?.member("id").text(),
      period: PeriodText(
        from: try period.member("from").text(), to: try period.member("to").text(),
        zone: try period.member("zone").text()),
      units: units)
  }

  private func unit(_ cursor: JSONCursor) throws(DiagnosticsError) -> RecordedUnit {
    var unit = RecordedUnit(
      id: try cursor.member("unit").text(), name: try cursor.member("name").text(),
      level: try cursor.member("level").word(UnitLevel.self), parent: try cursor.optional("parent")?.text(),
      nodes: [], indicators: [])
    try read(cursor, level: .overall, path: [], into: &unit)
    for measure in try cursor.member("measures").elements() {
      unit.quantities.append(
        RecordedUnit.Quantity(
          name: try measure.member("id").text(), value: try measure.member("measure").optional("value")?.decimal()))
    }
    return unit
  }

  /// Reads a node with what is below it.
  private func read(
    _ cursor: JSONCursor, level: RollUpLevel, path: [String], into unit: inout RecordedUnit
  ) throws(DiagnosticsError) {
    let score = try cursor.member("score")
    let node = RecordedNode(
      level: level, path: path, state: try score.member("state").word(IndicatorState.self),
      score: try score.optional("value")?.score(), band: try score.optional("band")?.text(),
      interval: try interval(score))
    guard !unit.nodes.contains(where: { $0.path == path }) else { throw repeated(node.id, at: cursor) }
    guard (node.state == .scored) == (node.score != nil) else {
      throw score.unexpected(("a value if, and only if, the state is scored", "仅当状态为 scored 时才有的得分"))
    }
    unit.nodes.append(node)
    if cursor.value["indicators"] != nil {
      for indicator in try cursor.member("indicators").elements() {
        let record = try self.indicator(indicator, below: path)
        guard !unit.indicators.contains(where: { $0.id == record.id }) else {
          throw repeated(record.id, at: indicator)
        }
        unit.indicators.append(record)
      }
      return
    }
    for group in try cursor.member("groups").elements() {
      try read(
        group, level: try group.member("level").word(RollUpLevel.self),
        path: path + [try group.member("id").text()], into: &unit)
    }
  }

  private func indicator(_ cursor: JSONCursor, below path: [String]) throws(DiagnosticsError) -> RecordedIndicator {
    var record = RecordedIndicator(
      id: try cursor.member("id").text(), path: path, state: try cursor.member("state").word(IndicatorState.self),
      reason: try cursor.optional("reason")?.member("code").text(), score: try cursor.optional("score")?.score(),
      interval: try interval(cursor))
    guard record.state != .scored || record.score != nil else {
      throw cursor.unexpected(("a score, as the state is scored", "得分，因为状态为 scored"))
    }
    guard let measure = cursor.optional("measure") else { return record }
    record.kind = try measure.member("kind").text()
    record.numerator = try measure.optional("numerator")?.decimal()
    record.denominator = try measure.optional("denominator")?.decimal()
    record.evidence = try measure.optional("evidence")?.count()
    if let value = measure.optional("value") {
      record.value = try exact(try value.decimal(), writtenAs: try value.text(), of: record)
    }
    return record
  }

  /// The quotient of the two figures, where the value that is written is that quotient rounded.
  private func exact(
    _ value: Rational, writtenAs text: String, of record: RecordedIndicator
  ) throws(DiagnosticsError) -> Rational {
    guard let numerator = record.numerator, let denominator = record.denominator,
      let quotient = numerator.divided(by: denominator), quotient.rounded(places: 6) == text
    else { return value }
    return quotient
  }

  private func interval(_ cursor: JSONCursor) throws(DiagnosticsError) -> ClosedRange<Rational>? {
    guard let interval = cursor.optional("interval") else { return nil }
    let ends = try interval.elements()
    guard ends.count == 2 else { throw interval.unexpected(("two ends", "上下两端")) }
    let (low, high) = (try ends[0].score(), try ends[1].score())
    guard low <= high else { throw interval.unexpected(("the lower end first", "下端在前")) }
    return low...high
  }

  private func repeated(_ id: String, at cursor: JSONCursor) -> DiagnosticsError {
    DiagnosticsError(.resultRepeats, ["id": id, "key": cursor.path], at: SourcePlace(file: file))
  }
}
