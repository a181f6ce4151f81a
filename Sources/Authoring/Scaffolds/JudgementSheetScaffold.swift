package import ActivityLogs
package import Diagnostics
package import Measurement
package import Quantities
package import Rubrics

/// An empty sheet for an assessor: every question with its ratings and their meanings, every unit that it is asked of.
///
/// The ties are left for the assessor to declare: until then lint asks for them.
package struct JudgementSheetScaffold: Sendable {
  private let rubric: Rubric
  private let units: UnitTree
  private let assessor: String
  private let stage: JudgementStage
  private let date: CivilDate
  private let language: Language

  /// Makes a scaffold.
  /// - Parameters:
  ///   - rubric: the rubric whose questions are asked.
  ///   - units: the units that are rated.
  ///   - assessor: who rates.
  ///   - stage: how far the assessors have come.
  ///   - date: the day of the ratings.
  package init(
    rubric: Rubric, units: UnitTree, assessor: String, stage: JudgementStage, date: CivilDate, language: Language
  ) {
    self.rubric = rubric
    self.units = units
    self.assessor = assessor
    self.stage = stage
    self.date = date
    self.language = language
  }

  /// The sheet.
  package var text: String {
    var lines = DraftLines(language)
    lines.say(
      "Fill in a rating where {} stands: {rating: 3, source: visit, evidence: [{document: minutes, place: item 3, page: 2}], note: for everybody, private-note: for the assessors alone}. Leave {} where you do not rate.",
      "把 {} 填成评级：{rating: 3, source: visit, evidence: [{document: 会议记录, place: 议题三, page: 2}], note: 公开的说明, private-note: 只供评估组内部的说明}。不评的保留 {}。"
    )
    lines.add("plumbline: 1")
    lines.add("assessor: " + DraftText.scalar(assessor))
    lines.add("stage: \(stage.rawValue)")
    lines.add("date: \(date)")
    lines.say(
      "Declare your ties to a unit, an actor or an operator, also those that have ended: ties: [{body: UNIT, kind: worked there, until: 2023-07-01}]. If there are none, write: ties: []",
      "请声明与单位、主体或运营方的利害关系，已经结束的也要写：ties: [{body: 单位, kind: 曾任职, until: 2023-07-01}]。没有则写：ties: []"
    )
    let questions = rubric.indicators.compactMap { indicator -> (Indicator, JudgementDefinition)? in
      guard case .judgement(let definition) = indicator.measure else { return nil }
      return (indicator, definition)
    }
    guard !questions.isEmpty else {
      lines.say("The rubric has no question for assessors.", "该评估标准没有评判题。")
      lines.add("ratings: {}")
      return lines.text
    }
    lines.add("ratings:")
    for (indicator, definition) in questions { add(indicator, definition, to: &lines) }
    return lines.text
  }

  private func add(_ indicator: Indicator, _ definition: JudgementDefinition, to lines: inout DraftLines) {
    func say(_ text: LocalizedText) {
      lines.say(Self.line(text.english), Self.line(text.chinese), indent: "  ")
    }
    say(indicator.title)
    say(definition.question)
    for anchor in definition.anchors {
      say(
        LocalizedText(
          english: "\(anchor.rating): \(anchor.meaning.english)", chinese: "\(anchor.rating)：\(anchor.meaning.chinese)")
      )
    }
    if definition.anchors.isEmpty {
      say(
        LocalizedText(
          english: "from \(definition.lowest) to \(definition.highest)",
          chinese: "\(definition.lowest) 至 \(definition.highest)"))
    }
    lines.add("  \(indicator.id):")
    for unit in units.units where indicator.units.contains(unit.level) {
      lines.add("    \(DraftText.scalar(unit.id)): {}  # \(Self.line(unit.name))")
    }
  }

  /// A text on one line, without characters that a comment cannot hold.
  private static func line(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: " "
          default: scalar
          }
        }))
  }
}
