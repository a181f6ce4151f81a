internal import ActivityLogs
internal import Assessments
internal import CanonicalJSON
internal import Diagnostics
internal import Digests
internal import Quantities
internal import Rubrics
internal import Scoring

/// Whether a bundle's figures follow from each other: every total from its parts, every table from the result.
struct SumsCheck {
  /// The most figures that are named one by one.
  private static let mostNamed = 20

  /// What was found.
  private(set) var findings: [Diagnostic] = []
  /// The number of figures that were computed once more and came out as recorded.
  private(set) var count = 0

  /// Checks a bundle.
  mutating func run(_ content: BundleContent) {
    let name = BundleContent.resultName
    guard let bytes = content.files[name] else { return }
    guard let result = content.json(name), result["schema"]?.text == AssessmentResult.schema else {
      add(.bundleFileMalformed, ["file": name])
      return
    }
    if result.canonicalBytes != bytes { add(.bundleFileNotCanonical, ["file": name]) }
    checkRecords(result, content.json(Manifest.fileName))
    checkTable(result, content)
    guard let rubric = rubric(of: result, content) else { return }
    let units = (result["units"]?.elements ?? []).compactMap { unit in
      let recorded = RecordedUnit(unit, rubric: rubric)
      if recorded == nil { add(.bundleFileMalformed, ["file": name]) }
      return recorded
    }
    let comparison = CalibrationCheck(result, rubric: rubric, units: units.map(\.scores))
    var wrong = comparison.wrong
    count += comparison.count
    for recorded in units {
      let check = UnitCheck(recorded, rubric: rubric, calibrations: comparison.calibrations)
      wrong += check.wrong
      count += check.count
    }
    let intervals = IntervalCheck(result)
    wrong += intervals.wrong
    count += intervals.count
    if let judgements = content.json(JudgementRecord.fileName) {
      let check = JudgementCheck(judgements, result, rubric: rubric)
      wrong += check.wrong
      count += check.count
    }
    for figure in wrong.prefix(Self.mostNamed) { add(.figureWrong, ["figure": figure]) }
    if wrong.count > Self.mostNamed { add(.moreFiguresWrong, ["count": String(wrong.count - Self.mostNamed)]) }
    checkRankings(result, units.map(\.scores), rubric)
  }

  /// The rubric in the bundle, where it is the one that the result names.
  private mutating func rubric(of result: JSONValue, _ content: BundleContent) -> Rubric? {
    let prefix = "rubric/"
    let names = content.names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".yaml") }
    let files = RubricFiles(names.map { SourceFile(name: $0, bytes: content.files[$0] ?? []) }, prefix: prefix)
    var diagnostics: [Diagnostic] = []
    guard var rubric = Rubric.load(from: files, diagnostics: &diagnostics) else {
      add(.bundleRubricUnusable, [:])
      return nil
    }
    rubric.seal { ContentDigest(of: $0).description }
    let resolved = content.files["rubric/resolved.json"]
    if rubric.digest != result["rubric"]?["digest"]?.text || resolved != rubric.canonicalBytes {
      add(.bundleRubricDiffers, [:])
    }
    if let profile = result["rubric"]?["profile"]?["id"]?.text {
      guard let chosen = rubric.choosing(profile) else {
        add(.bundleRubricDiffers, [:])
        return nil
      }
      return chosen
    }
    return rubric
  }

  /// Whether every record read was used, unused, set aside or a duplicate.
  private mutating func checkRecords(_ result: JSONValue, _ manifest: JSONValue?) {
    let records = result["log"]?["records"]
    func number(_ name: String) -> Int { records?[name]?.text.flatMap { Int($0) } ?? -1 }
    let uses = (records?["used-by"]?.elements ?? []).map { $0["records"]?.text.flatMap { Int($0) } ?? -1 }
    let parts = number("used") + number("unused") + number("set-aside") + number("duplicates")
    let isRight =
      number("read") == parts && number("used") == uses.reduce(0, +) && manifest?["records"] == records
      && result["log"]?["set-aside"] == records?["set-aside"]
    if isRight { count += 1 } else { add(.figureWrong, ["figure": "log/records"]) }
  }

  /// Whether the table of scores says what the result says.
  private mutating func checkTable(_ result: JSONValue, _ content: BundleContent) {
    guard let table = content.files["scores.csv"] else { return }
    let expected = RecordedTable.csv(of: result)
    guard table != expected else {
      count += 1
      return
    }
    let lineFeed = UInt8(ascii: "\n")
    let lines = zip(
      table.split(separator: lineFeed, omittingEmptySubsequences: false),
      expected.split(separator: lineFeed, omittingEmptySubsequences: false))
    let same = lines.prefix { $0 == $1 }.count
    add(.tableDiffers, ["file": "scores.csv", "line": String(same + 1)])
  }

  /// Whether the ranks follow from the scores.
  private mutating func checkRankings(_ result: JSONValue, _ units: [UnitScore], _ rubric: Rubric) {
    var scores: [String: [String: JSONValue]] = [:]
    for unit in result["units"]?.elements ?? [] {
      guard let level = unit["level"]?.text, let id = unit["unit"]?.text else { continue }
      scores[level, default: [:]][id] = unit["score"]?["value"] ?? .null
    }
    for ranking in result["rankings"]?.elements ?? [] {
      let level = ranking["level"]?.text ?? ""
      let entries = ranking["ranks"]?.elements ?? []
      var (isRight, last): (Bool, (rank: Int, score: Rational)?) = (true, nil)
      for (index, entry) in entries.enumerated() {
        guard let rank = entry["rank"]?.text.flatMap({ Int($0) }), let score = RecordedUnit.number(entry["score"]),
          let unit = entry["unit"]?.text, scores[level]?[unit] == entry["score"]
        else {
          isRight = false
          break
        }
        // Scores that differ only beyond the sixth place have ranks of their own.
        let isFirst = rank == index + 1
        let isTied = last.map { $0.rank == rank && $0.score == score } ?? false
        if !(isFirst || isTied) || last.map({ $0.score < score }) ?? false { isRight = false }
        last = (rank, score)
      }
      let peers = scores[level] ?? [:]
      if ranking["peer-group"]?.members == nil {
        let scored = peers.values.filter { $0.text != nil }.count
        let least = ranking["at-least"]?.text.flatMap { Int($0) } ?? 0
        if ranking["units"]?.text != String(peers.count) || entries.count != (scored >= least ? scored : 0) {
          isRight = false
        }
      }
      if !isRightByCopeland(ranking, units, rubric) { isRight = false }
      if ranking["ranked"]?.text != String(entries.count) { isRight = false }
      if isRight { count += 1 } else { add(.figureWrong, ["figure": "rankings/" + level]) }
    }
  }

  /// Whether the ranks by Copeland's rule follow from the parts of scores, and are there where the rubric asks for them.
  private func isRightByCopeland(_ ranking: JSONValue, _ units: [UnitScore], _ rubric: Rubric) -> Bool {
    let recorded = ranking["copeland"]?.elements ?? []
    guard rubric.ranksByCopeland else { return recorded.isEmpty }
    let ranked = Set((ranking["ranks"]?.elements ?? []).compactMap { $0["unit"]?.text.map { Array($0.utf8) } })
    let level = ranking["level"]?.text
    return CopelandCheck(
      recorded,
      of: units.filter { $0.unit.level.rawValue == level && ranked.contains(Array($0.unit.id.utf8)) }
    ).holds
  }

  private mutating func add(_ template: MessageTemplate, _ arguments: [String: String]) {
    findings.append(Diagnostic(template, arguments))
  }
}
