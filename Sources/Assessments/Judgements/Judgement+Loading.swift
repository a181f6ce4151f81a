internal import ActivityLogs
package import Diagnostics
package import Measurement
internal import Quantities
internal import Rubrics
package import YAMLDocuments

/// Lists of judgements.
extension Judgement {
  /// Reads a list of judgements and checks each against the rubric and the units.
  static func list(_ node: YAMLNode, terms: JudgementTerms, diagnostics: inout [Diagnostic]) -> [Judgement] {
    guard let root = YAMLMappingReader(node, as: AssessmentLanguage.judgements, diagnostics: &diagnostics),
      let items = root.required("judgements", &diagnostics)?.sequence(&diagnostics)
    else { return [] }
    _ = root.node("plumbline")?.wholeNumber(in: 1...1, &diagnostics)
    return items.compactMap { read($0, terms: terms, diagnostics: &diagnostics) }
  }

  /// Reads a judgement of a list and checks it against the rubric and the units.
  /// - Returns: `nil` where an error was found, or where another rubric stands in and does not ask for it.
  package static func read(
    _ node: YAMLNode, terms: JudgementTerms, diagnostics: inout [Diagnostic]
  ) -> Judgement? {
    guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.judgement, diagnostics: &diagnostics) else {
      return nil
    }
    let indicatorNode = reader.required("indicator", &diagnostics)
    let unitNode = reader.required("unit", &diagnostics)
    let ratingNode = reader.required("rating", &diagnostics)
    let rater = reader.required("rater", &diagnostics)?.text(&diagnostics)
    let isAdjudicated = reader.node("adjudicated")?.boolean(&diagnostics) ?? false
    let source = reader.node("source")?.text(&diagnostics)
    let evidence = reader.node("place")?.text(&diagnostics).map { [JudgementEvidence(place: $0)] }
    let note = reader.node("note")?.localizedText(&diagnostics)
    guard let indicatorNode, let unitNode, let ratingNode, let rater,
      let name = indicatorNode.text(&diagnostics), let unit = unitNode.text(&diagnostics),
      let rating = ratingNode.decimal(&diagnostics),
      let question = terms.question(of: name, at: indicatorNode.place, diagnostics: &diagnostics),
      terms.hasUnit(unit, at: unitNode.place, diagnostics: &diagnostics),
      terms.allows(rating, of: question, at: ratingNode.place, diagnostics: &diagnostics)
    else { return nil }
    return Judgement(
      indicator: question.indicator, unit: unit, rating: rating, rater: rater, isAdjudicated: isAdjudicated,
      source: source, evidence: evidence ?? [], note: note, place: node.place)
  }

  /// Complains of ratings of one question at one unit by the same assessor at the same stage, and of a second
  /// adjudication of it.
  package static func checkForRepeats(_ judgements: [Judgement], diagnostics: inout [Diagnostic]) {
    var first: [[String]: Judgement] = [:]
    for judgement in judgements {
      let what = [judgement.indicator.description, judgement.unit]
      let key = judgement.isAdjudicated ? what : what + [judgement.rater, judgement.stage.rawValue]
      guard let earlier = first[key] else {
        first[key] = judgement
        continue
      }
      let arguments = [
        "rater": judgement.rater, "id": judgement.indicator.description, "unit": judgement.unit,
        "other": earlier.rater,
      ]
      diagnostics.append(
        Diagnostic(
          earlier.rater == judgement.rater ? .judgementTwice : .adjudicatedTwice, arguments, at: judgement.place,
          notes: [Diagnostic.Note(Message(.judgementFirst), at: earlier.place)]))
    }
  }
}
