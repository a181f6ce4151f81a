internal import TestSupport

/// Records and ratings.
extension SampleMaker {
  /// The records of the log.
  mutating func rows() -> [NaiveRow] {
    let count = random.integer(in: hasBusyCases ? 25...70 : 5...60)
    let missing = random.one(of: [5, 30, 60])
    let absent = Set(random.some(0...4, of: Words.texts.map(\.column) + NaiveEvent.numberColumns))
    let cases = random.some(
      hasBusyCases ? random.one(of: [2...4, 2...4, 6...8]) : random.one(of: [1...5, 4...8]), of: Words.cases)
    let places = random.some(hasBusyCases ? 1...2 : 1...5, of: units.filter { $0.level != "district" })
    let hasUnknownUnits = random.chance(percent: 30)
    var rows: [NaiveRow] = []
    for number in 1...count {
      var row = row(missing: missing, absent: absent, places: places, cases: cases)
      if hasUnknownUnits, random.chance(percent: 8) { row.cells["community"] = "无此社区" }
      row.cells["id"] = hasIDs || random.chance(percent: 80) ? "r\(number)" : ""
      if random.chance(percent: 8), var twin = rows.last {
        twin.cells["id"] = "r\(number)"
        row = twin
      }
      if hasDistinctOccurrences, !isDistinctOccurrence(row, among: rows) { row.cells["case"] = "" }
      rows.append(row)
    }
    return rows
  }

  /// A record.
  private mutating func row(
    missing: Int, absent: Set<String>, places: [NaiveUnit], cases: [String]
  ) -> NaiveRow {
    var cells = [
      "time": random.one(of: times), "actor": random.one(of: Words.actorNames),
      "activity": random.one(of: activities), "source": random.one(of: ["", "system", "self-reported"]),
    ]
    if random.chance(percent: 85) { cells["case"] = random.one(of: cases) }
    for (column, values) in Words.texts where !absent.contains(column) && !random.chance(percent: missing) {
      cells[column] = random.one(of: values)
    }
    for column in NaiveEvent.numberColumns where !absent.contains(column) && !random.chance(percent: missing) {
      cells[column] = random.one(of: Words.numbers)
    }
    if hasAccounts { cells["points"] = random.one(of: Words.points) }
    // Where some numbers are below 0 nothing can be shared out.
    if let points = cells["points"], points.hasPrefix("-"), !random.chance(percent: 10) {
      cells["points"] = String(points.dropFirst())
    }
    cells["group"] = group(of: cells["person"])
    // A record that ends before it begins is refused.
    let start = NaiveTime(cells["time"] ?? "", zone: period.zone)
    let ends = times.filter { NaiveTime($0, zone: period.zone).start >= start.start }
    if random.chance(percent: hasDeadlines ? 70 : 10), !ends.isEmpty { cells["end"] = random.one(of: ends) }
    if random.chance(percent: hasDeadlines ? 70 : 10) { cells["recorded_at"] = random.one(of: times) }
    let unit = random.one(of: places)
    if unit.level == "subdistrict" {
      cells["subdistrict"] = unit.id
    } else {
      cells["community"] = unit.id
      if random.chance(percent: 30) { cells["subdistrict"] = unit.parent }
    }
    return NaiveRow(cells: cells)
  }

  /// Whether no other record tells of the same activity of the same case at the same time.
  private func isDistinctOccurrence(_ row: NaiveRow, among rows: [NaiveRow]) -> Bool {
    let time = NaiveTime(row["time"] ?? "", zone: period.zone)
    return !rows.contains { other in
      guard ["case", "activity"].allSatisfy({ NaiveText(other[$0] ?? "") == NaiveText(row[$0] ?? "") }) else {
        return false
      }
      let otherTime = NaiveTime(other["time"] ?? "", zone: period.zone)
      return otherTime.start == time.start && otherTime.precision == time.precision
    }
  }

  /// The assessors' ratings of the indicators drawn so far.
  mutating func judgements() -> [NaiveJudgement] {
    var result: [NaiveJudgement] = []
    for indicator in judged {
      for unit in Set(units.map(\.id)).sorted() {
        let raters = random.some(0...3, of: ["甲", "乙", "丙"])
        let adjudicator = random.chance(percent: 20) ? raters.first : nil
        for rater in raters {
          result.append(
            NaiveJudgement(
              indicator: indicator, unit: unit, rating: random.one(of: ["0", "1", "2.5", "3.3", "4"]), rater: rater,
              isAdjudicated: rater == adjudicator))
        }
      }
    }
    return result.shuffled(using: &random)
  }
}
