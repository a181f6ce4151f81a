internal import Assessments
internal import CanonicalJSON
internal import Quantities
internal import Rubrics

/// Whether what assessors are recorded to have found gives the values and the agreement recorded, and whether the
/// result's values are those.
struct JudgementCheck {
  /// The figures that do not follow, by their paths.
  private(set) var wrong: [String] = []
  /// The number of questions that do.
  private(set) var count = 0

  /// Puts the record together once more from its ratings.
  init(_ recorded: JSONValue, _ result: JSONValue, rubric: Rubric) {
    guard let record = JudgementRecord(recorded: recorded, rubric: rubric) else {
      wrong.append(JudgementRecord.fileName)
      return
    }
    let questions = recorded["questions"]?.elements ?? []
    for question in record.questions {
      let name = question.indicator.description
      if questions.contains(question.json) { count += 1 } else { wrong.append("judgements/" + name) }
    }
    // What is not a question's: those who rate, their ties, the agreement by dimension.
    if wrong.isEmpty, record.json != recorded { wrong.append(JudgementRecord.fileName) }
    for (unit, indicator, value) in Self.values(in: result) {
      let judged = record.questions.first { $0.indicator.description == indicator }?.units.first { $0.unit == unit }
      let expected = judged?.value?.rounded(places: 6)
      if value == expected { count += 1 } else { wrong.append("judgements/\(indicator)/\(unit)") }
    }
  }

  /// The values of judgements in a result, with the unit and the indicator that each is of.
  private static func values(in result: JSONValue) -> [(unit: String, indicator: String, value: String?)] {
    (result["units"]?.elements ?? []).flatMap { unit in
      indicators(in: unit).compactMap { indicator in
        guard indicator["measure"]?["kind"]?.text == "judgement", let id = indicator["id"]?.text,
          let unit = unit["unit"]?.text
        else { return nil }
        return (unit, id, indicator["measure"]?["value"]?.text)
      }
    }
  }

  private static func indicators(in node: JSONValue) -> [JSONValue] {
    (node["indicators"]?.elements ?? []) + (node["groups"]?.elements ?? []).flatMap { indicators(in: $0) }
  }
}
