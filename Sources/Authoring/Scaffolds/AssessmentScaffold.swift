internal import ActivityLogs
package import Diagnostics
internal import Measurement
package import Rubrics

/// The files of a new assessment by a rubric that is there: free of errors and warnings, with comments that teach.
package struct AssessmentScaffold: Sendable {
  private let id: String
  private let rubric: Rubric
  private let year: Int
  private let language: Language

  /// Makes a scaffold.
  /// - Parameters:
  ///   - id: the assessment's name.
  ///   - rubric: the rubric it evaluates by.
  ///   - year: the year that is evaluated.
  package init(id: String, rubric: Rubric, year: Int, language: Language) {
    self.id = id
    self.rubric = rubric
    self.year = year
    self.language = language
  }

  /// The files, below a folder.
  /// - Parameters:
  ///   - rubricPath: the rubric's folder, seen from that one.
  ///   - calendars: the calendars of working days of the year, seen from that folder.
  package func files(in folder: String, rubricPath: String, calendars: [String]) -> [WrittenFile] {
    var files = [
      ("assessment.yaml", assessment(rubricPath: rubricPath, calendars: calendars)), ("communities.csv", communities),
      ("logs/example.csv", log),
    ]
    let measures = rubric.indicators.map(\.measure)
    if measures.contains(where: \.needsStrata) { files.append(("strata.csv", "community,group,residents\n")) }
    for name in Set(measures.flatMap(\.rosters)).sorted() { files.append((name, "unit,value\n")) }
    for name in Set(measures.flatMap(\.openings)).sorted() { files.append((name, "unit,account,balance\n")) }
    return files.map { WrittenFile(path: folder + "/" + $0.0, text: $0.1) }
      + [SchemaFile.assessment, .judgementSheet].map {
        WrittenFile(path: folder + "/schemas/" + $0.fileName, bytes: $0.schema.bytes)
      }
  }

  private func say(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  private func assessment(rubricPath: String, calendars: [String]) -> String {
    var lines = [
      "# yaml-language-server: $schema=schemas/assessment.json",
      say(
        "# An assessment names a rubric, a period, the communities and their logs. Look it over: plumbline lint FILE",
        "# 评估写明用哪个评估标准、评哪一段时间、有哪些社区和日志。检查：plumbline lint 文件"),
      "plumbline: 1", "assessment: \(id)", "title: {zh: 评估 \(id), en: Assessment \(id)}",
      "rubric: \"\(rubricPath)\"",
      say("# “to” is the first day after the period.", "# “to”是评估期之后的第一天。"),
      "period: {from: \(year)-01-01, to: \(year + 1)-01-01, zone: Asia/Shanghai}",
      say(
        "# One row for each community; further columns are facts that the rubric asks for.",
        "# 每个社区一行；其余的列是评估标准要用到的事实。"),
      "communities: communities.csv",
    ]
    if !calendars.isEmpty {
      lines.append(say("# Which days are worked.", "# 哪些天上班。"))
      lines.append("calendar: [" + calendars.map { "\"\($0)\"" }.joined(separator: ", ") + "]")
    }
    if rubric.indicators.contains(where: { $0.measure.needsStrata }) {
      lines += [say("# Residents by group.", "# 各群体的居民数。"), "strata: strata.csv"]
    }
    lines += [
      say(
        "# One record for each event; the header of logs/example.csv has the columns that this rubric asks for.",
        "# 每个事件一条记录；logs/example.csv 的表头列出了本标准要用到的列。"),
      "logs: [{files: \"logs/*.csv\"}]",
      say(
        "# The sheets of assessors, if the rubric has questions (plumbline judgement-sheet): judgements: judgements/*.yaml",
        "# 评估标准含评判题时，写上评估员的评判表（plumbline judgement-sheet）：judgements: judgements/*.yaml"),
      say(
        "# How many bad records are set aside before the run stops; without this line any bad record stops it.",
        "# 坏记录多到什么程度才停止；不写则有一条坏记录就停止。"),
      "bad-records: {stop-above: 1%}",
      say(
        "# A public value that nobody could choose, such as published dice rolls; samples are drawn from it.",
        "# 任何人都无法挑选的公开数值，例如公开掷出的骰子；抽样以它为准。"),
      "seed: \"\(id)\"",
    ]
    return lines.map { $0 + "\n" }.joined()
  }

  private var communities: String {
    let facts = rubric.vocabulary.facts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let header = (["community", "name", "subdistrict"] + facts).map(Self.cell).joined(separator: ",")
    let blanks = String(repeating: ",", count: facts.count)
    return header + "\n" + "heyan,河沿社区,hedong\(blanks)\n" + "shiqiao,石桥社区,hedong\(blanks)\n"
  }

  /// The header of a log with the fields that the vocabulary's activities need.
  private var log: String {
    let fixed = ["id", "time", "community", "subdistrict", "actor", "activity"]
    let needed = Set(rubric.vocabulary.activities.values.flatMap(\.needs))
    let fields = EventSchema.fields.map(\.name).filter { needed.contains($0) && !fixed.contains($0) }
    let attributes = rubric.vocabulary.attributes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (fixed + fields + attributes).map(Self.cell).joined(separator: ",") + "\n"
  }

  /// A text as a cell of CSV.
  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
