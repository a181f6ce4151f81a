import ActivityLogs
import Columns
import Diagnostics
import Expressions
import Measurement
import Quantities
import Rubrics
import TestSupport
import Testing

@testable import Robustness

/// Two communities of a sub-district, a log in which every record belongs to something, and the same log with everything
/// counting as often as a replicate has it.
struct DrawnTown {
  /// The sub-district 昆阳 with its communities.
  let units = UnitTree(units: [
    Unit(id: "jinning", name: "晋宁社区", level: .community, parent: "kunyang", facts: ["户数": "400"]),
    Unit(id: "qinglong", name: "青龙社区", level: .community, parent: "kunyang", facts: ["户数": "300"]),
    Unit(id: "kunyang", name: "昆阳街道", level: .subdistrict, parent: nil, facts: ["户数": "700"]),
  ])
  let period: Period
  var tables = MeasureTables()

  init() throws {
    let zone = try #require(TimeZoneRules(fixedOffset: "+08:00"))
    func instant(_ text: String) throws -> Instant { try LogTime(parsing: text.utf8, zone: zone).start }
    period = try #require(
      Period(from: instant("2024-01-01"), to: instant("2025-01-01"), cutoff: nil, zone: zone))
    let residents = try ["老街坊": ExactDecimal("600"), "新市民": ExactDecimal("300"), "学生": ExactDecimal("100")]
    tables.strata = [0: residents, 1: residents, 2: residents]
  }

  /// Records of cases, occurrences and persons, none of which is another.
  static func rows(_ count: Int, using generator: inout SeededGenerator) -> [[String: String]] {
    (0..<count).flatMap { number -> [[String: String]] in
      let community = generator.chance(percent: 60) ? "jinning" : "qinglong"
      func day() -> String {
        let (month, day) = (generator.integer(in: 1...12), generator.integer(in: 1...28))
        return "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)T10:00:00+08:00"
      }
      let person = generator.integer(in: 0...19)
      var row = [
        "community": community, "subdistrict": "kunyang", "actor": "居委会", "activity": "议题.提出", "time": day(),
        "rating": "\(generator.integer(in: 1...5)).\(generator.integer(in: 0...9))",
        "hours": "\(generator.integer(in: 1...9)).5", "channel": ["热线", "微信", "来访"][generator.integer(in: 0...2)],
        "building": "\(generator.integer(in: 1...9))栋", "note": "第\(number)条",
      ]
      switch generator.integer(in: 0...2) {
      case 0:
        row["case"] = "案\(generator.integer(in: 0...count / 4))"
        var answer = row
        (answer["activity"], answer["time"]) = ("回复.公布", day())
        return generator.chance(percent: 70) ? [row, answer] : [row]
      case 1: row["occurrence"] = "会\(generator.integer(in: 0...count / 4))"
      default:
        row["person"] = "居民\(person)"
        row["group"] = ["老街坊", "新市民", "学生"][person % 3]
      }
      return [row]
    }
  }

  /// A plan of one measure that keeps contributions.
  func plan(_ measure: MeasureDefinition) throws -> MeasurePlan {
    let indicator = Indicator(
      id: try #require(IndicatorID("committee.something")), actor: .residentsCommittee, dimension: "mechanism-design",
      title: LocalizedText("指标"), measure: measure, scale: .linear([]), units: [.community, .subdistrict],
      place: SourcePlace(file: "indicators.yaml"))
    return MeasurePlan(indicators: [indicator], units: units, period: period, tables: tables).collectingContributions
  }

  /// What a plan measures of some rows, split over several engines.
  func measurements(_ plan: MeasurePlan, _ rows: [[String: String]], engines: Int = 1) throws -> Measurements {
    let events = EventRows(rows, units: units, attributes: [:], zone: period.zone)
    var summaries: [MeasurementSummary] = []
    for part in 0..<engines {
      var engine = MeasurementEngine(plan: plan)
      let order = rows.indices.filter { $0 % engines == part }
      engine.add(try events.batch(of: engines == 1 ? Array(order) : order.reversed()))
      summaries.append(engine.summary)
    }
    var whole = summaries[0]
    for other in summaries.dropFirst() { whole.merge(other) }
    return try whole.finish()
  }

  /// What belongs together: the column that names it, and its key.
  enum Cluster {
    case belonging
    case person
    case value(String)

    /// The column that tells the copies of a row apart, and the key by which it is drawn; `nil` for a row that is not.
    func key(of row: [String: String]) -> (column: String, key: UInt64)? {
      func text(_ column: String) -> String? {
        guard let text = row[column], !text.isEmpty else { return nil }
        return text
      }
      let unit = row["community"] ?? ""
      switch self {
      case .belonging:
        if let name = text("case") { return ("case", Self.hash(1, [unit, name])) }
        if let name = text("occurrence") { return ("occurrence", Self.hash(2, [unit, name])) }
        return text("person").map { ("person", Self.hash(3, [$0])) }
      case .person: return text("person").map { ("person", Self.hash(3, [$0])) }
      case .value(let column): return text(column).map { (column, Self.hash(4, [$0])) }
      }
    }

    /// FNV-1a, as the documentation has it.
    private static func hash(_ kind: UInt8, _ texts: [String]) -> UInt64 {
      let bytes: [UInt8] = [kind] + texts.flatMap { (text: String) -> [UInt8] in Array(text.utf8) + [0] }
      return bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
  }

  /// The rows of a replicate: each as often as what it belongs to is drawn, with a name of its own each time.
  static func redrawn(
    _ rows: [[String: String]], by cluster: Cluster, replicate: Int, streams: RandomStreams
  ) -> [[String: String]] {
    rows.flatMap { row -> [[String: String]] in
      guard let (column, key) = cluster.key(of: row) else { return [] }
      let count = PoissonCounts.count(streams.word(.clusters, of: key, replicate: replicate))
      return (0..<Int(count)).map { copy in
        var row = row
        row[column] = (row[column] ?? "") + "·\(copy)"
        return row
      }
    }
  }
}
