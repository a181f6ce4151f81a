import Foundation

/// An input that cannot be evaluated, and how it comes about.
struct BadInput: Sendable, CustomStringConvertible {
  /// Its name, under which the golden file lies.
  let description: String
  /// What is done to the base assessment.
  let spoil: @Sendable (BaseAssessment) throws -> Void

  init(_ name: String, _ spoil: @escaping @Sendable (BaseAssessment) throws -> Void) {
    self.description = name
    self.spoil = spoil
  }

  private static let log = "logs/河沿.csv"
  private static let indicators = "rubric/indicators/mechanism-design.yaml"

  /// Every kind of bad input that a user can hand over.
  static let all: [BadInput] = files + assessments + tables + logs + rubrics + outputs

  private static let files = [
    BadInput("missing-assessment") { try $0.remove("assessment.yaml") },
    BadInput("missing-communities") { try $0.remove("communities.csv") },
    BadInput("missing-rubric") { try $0.replace("rubric: rubric", with: "rubric: 标准", in: "assessment.yaml") },
    BadInput("no-log-matches") { try $0.replace("logs/*.csv", with: "日志/*.csv", in: "assessment.yaml") },
    BadInput("folder-in-place-of-a-log") { try $0.replace("logs/*.csv", with: "logs", in: "assessment.yaml") },
    BadInput("log-is-a-pipe") {
      // Root may read any file, so what cannot be read has to be something that is not a file.
      try $0.replace("\"logs/*.csv\"", with: "[\"logs/石桥.csv\", 管道]", in: "assessment.yaml")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/mkfifo")
      process.arguments = [$0.folder.appendingPathComponent("管道").path]
      try process.run()
      process.waitUntilExit()
    },
    BadInput("log-listed-twice") {
      try $0.replace("\"logs/*.csv\"", with: "[\"logs/*.csv\", \"logs/河沿.csv\"]", in: "assessment.yaml")
    },
  ]

  private static let assessments = [
    BadInput("period-ends-before-it-begins") {
      try $0.replace("to: 2025-01-01", with: "to: 2023-01-01", in: "assessment.yaml")
    },
    BadInput("period-date-impossible") {
      try $0.replace("from: 2024-01-01", with: "from: 2023-02-29", in: "assessment.yaml")
    },
    BadInput("zone-unknown") { try $0.replace("Asia/Shanghai", with: "Asia/Foshan", in: "assessment.yaml") },
    BadInput("assessment-key-misspelt") {
      try $0.replace("communities: ", with: "comunities: ", in: "assessment.yaml")
    },
    BadInput("no-community") { try $0.write("community,name,subdistrict\n", to: "communities.csv") },
    BadInput("community-twice") {
      try $0.replace("shiqiao,石桥社区", with: "heyan,石桥社区", in: "communities.csv")
    },
    BadInput("judgement-out-of-place") {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\njudgements: 评判.yaml", in: "assessment.yaml")
      try $0.write(
        "judgements:\n  - {indicator: committee.topics-triaged, unit: heyan, rating: 3, rater: 甲}\n", to: "评判.yaml")
    },
  ]

  private static let tables = [
    BadInput("strata-missing-file") {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\nstrata: strata.csv", in: "assessment.yaml")
    },
    BadInput("strata-wrong") {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\nstrata: strata.csv", in: "assessment.yaml")
      try $0.write(
        "community,group,residents\nheyang,老人,30\nheyan,老人,-30\nheyan,老人,30\nheyan,新市民,\n", to: "strata.csv")
    },
    BadInput("working-days-without-a-calendar") {
      try $0.replace(
        "order: {anchor: topic.raised, steps: [topic.raised, topic.triaged]}",
        with: "within: {from: topic.raised, to: topic.triaged, limit: 5wd}", in: indicators)
    },
    BadInput("opening-balances-wrong") {
      try $0.replace(
        "order: {anchor: topic.raised, steps: [topic.raised, topic.triaged]}",
        with: "reconcile: {in: topic.raised, out: topic.triaged, opening: 期初.csv}", in: indicators)
      try $0.write("unit,account,balance\nheyan,甲,三分\nheyan,,3\n", to: "期初.csv")
    },
    BadInput("calendar-with-days-that-cannot-be") {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\ncalendar: [2024.yaml, 2024b.yaml]", in: "assessment.yaml")
      try $0.write(
        "calendar: cn-2024\nyear: 2024\ndays-off: [2024-10-01, 2024-10-05]\nmake-up-days: []\n", to: "2024.yaml")
      try $0.write("calendar: cn-2024\nyear: 2024\ndays-of: []\nmake-up-days: [2024-10-01]\n", to: "2024b.yaml")
    },
  ]

  private static let logs = [
    BadInput("log-in-gb18030") {
      try $0.write(
        Array("id,time,community,actor,activity\n1,2024-01-01,heyan,".utf8) + [0xBE, 0xD3, 0xC3, 0xF1, 10], to: log)
    },
    BadInput("mapped-log-in-gb18030") {
      try $0.replace("files: \"logs/*.csv\"", with: "files: 台账.csv, mapping: mapping.yaml", in: "assessment.yaml")
      try $0.write(
        """
        mapping: 1
        source: {format: csv, encoding: gb18030}
        time: {zone: Asia/Shanghai, formats: [iso8601]}
        events: [{name: 提出, activity: topic.raised, time: $时间, community: heyan, actor: resident, case: $号}]

        """, to: "mapping.yaml")
      // 号,事,时间 / 1,楼灯,昨天
      try $0.write(
        [0xBA, 0xC5, 0x2C, 0xCA, 0xC2, 0x2C, 0xCA, 0xB1, 0xBC, 0xE4, 10]
          + [0x31, 0x2C, 0xC2, 0xA5, 0xB5, 0xC6, 0x2C, 0xD7, 0xF2, 0xCC, 0xEC, 10], to: "台账.csv")
    },
    BadInput("log-in-utf-16") { try $0.write([0xFF, 0xFE, 0x69, 0, 0x64, 0, 0x0A, 0], to: log) },
    BadInput("log-with-nul-bytes") { try $0.replace("1栋", with: "1\u{0}栋", in: log) },
    BadInput("quote-never-closed") { try $0.replace("\"2栋\"", with: "\"2栋", in: log) },
    BadInput("row-too-short") { try $0.replace("topic.triaged,t1,,1.5", with: "topic.triaged,t1", in: log) },
    BadInput("log-empty") { try $0.write("", to: log) },
    BadInput("column-missing") { try $0.replace("id,time,community,actor", with: "id,tme,community,actor", in: log) },
    BadInput("date-out-of-range") { try $0.replace("2024-03-02", with: "2024-02-30", in: log) },
    BadInput("year-out-of-range") { try $0.replace("2024-03-02", with: "9999-03-02", in: log) },
    BadInput("leap-second") { try $0.replace("2024-04-01T09:00:00", with: "2024-04-01T09:00:60", in: log) },
    BadInput("time-without-offset") {
      try $0.replace("2024-04-01T09:00:00+08:00", with: "2024-04-01 09:00", in: log)
    },
    BadInput("actor-unknown") { try $0.replace("居委会", with: "业委会", in: log) },
    BadInput("activity-unknown") { try $0.replace("topic.triaged", with: "topic.triage", in: log) },
    BadInput("unit-unknown") { try $0.replace("h2,2024-03-02,heyan", with: "h2,2024-03-02,heyang", in: log) },
    BadInput("id-twice") { try $0.replace("h3,", with: "s1,", in: log) },
    BadInput("case-missing") { try $0.replace("topic.triaged,t1,", with: "topic.triaged,,", in: log) },
    BadInput("several-bad-records") {
      try $0.replace("居委会", with: "业委会", in: log)
      try $0.replace("2024-04-01T09:00:00", with: "2024-13-01T09:00:00", in: log)
      try $0.replace("s2,2024-05-03T09:00:00+08:00", with: "s2,昨天", in: "logs/石桥.csv")
    },
    BadInput("more-bad-records-than-allowed") {
      try $0.replace("seed: \"7\"", with: "seed: \"7\"\nbad-records: {stop-above: 10%}", in: "assessment.yaml")
      try $0.replace("居委会", with: "业委会", in: log)
    },
  ]

  private static let rubrics = [
    BadInput("weight-negative") { try $0.replace("weight: 2", with: "weight: -1", in: indicators) },
    BadInput("weights-all-zero") {
      try $0.replace("weight: 2", with: "weight: 0", in: indicators)
      try $0.replace("resident.buildings-heard", with: "resident.buildings-heard\n  weight: 0", in: indicators)
    },
    BadInput("scale-with-one-point") {
      try $0.replace(
        "scale: [[0, 0], [1, 100]]\n  evidence: {at-least: 1}\n  weight: 2", with: "scale: [[0, 0]]", in: indicators)
    },
    BadInput("rubric-activity-unknown") {
      try $0.replace(
        "steps: [topic.raised, topic.triaged]", with: "steps: [topic.raised, topic.sorted]", in: indicators)
    },
    BadInput("condition-misspelt") {
      try $0.replace("'activity == \"topic.raised\"'", with: "'activty = \"topic.raised\"'", in: indicators)
    },
    BadInput("rubric-key-twice") {
      try $0.replace("edition: \"1\"", with: "edition: \"1\"\nedition: \"2\"", in: "rubric/rubric.yaml")
    },
  ]

  private static let outputs = [
    BadInput("output-holds-something-else") { try $0.write("不是我们的", to: "out/笔记.txt") },
    BadInput("output-is-a-file") { try $0.write("一个文件", to: "out") },
  ]
}
