package import ActivityLogs
package import Diagnostics
package import Measurement
internal import Quantities
package import Rubrics
package import YAMLDocuments

extension Judgement {
  /// Reads a file of judgements and checks each against the rubric and the units.
  /// - Parameter substitution: what the rubric is where it is another than the assessment's own; `nil` where it is not.
  package static func load(
    _ source: SourceFile, rubric: Rubric, units: UnitTree, substitution: RubricSubstitution? = nil,
    diagnostics: inout [Diagnostic]
  ) -> [Judgement] {
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics),
      let root = YAMLMappingReader(document.root, as: AssessmentLanguage.judgements, diagnostics: &diagnostics),
      let items = root.required("judgements", &diagnostics)?.sequence(&diagnostics)
    else { return [] }
    _ = root.node("plumbline")?.wholeNumber(in: 1...1, &diagnostics)
    return items.compactMap { read($0, rubric: rubric, units: units, substitution, diagnostics: &diagnostics) }
  }

  /// Reads a judgement and checks it against the rubric and the units.
  /// - Returns: `nil` where an error was found, or where another rubric stands in and does not ask for it.
  package static func read(
    _ node: YAMLNode, rubric: Rubric, units: UnitTree, _ substitution: RubricSubstitution? = nil,
    diagnostics: inout [Diagnostic]
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
    let evidence = reader.node("place")?.text(&diagnostics)
    let note = reader.node("note")?.localizedText(&diagnostics)
    guard let indicatorNode, let unitNode, let ratingNode, let rater,
      let ownName = indicatorNode.text(&diagnostics), let unit = unitNode.text(&diagnostics),
      let rating = ratingNode.decimal(&diagnostics)
    else { return nil }
    let indicatorText = substitution?.names[ownName] ?? ownName
    let questions = rubric.indicators.compactMap { indicator -> (IndicatorID, JudgementDefinition)? in
      guard case .judgement(let definition) = indicator.measure else { return nil }
      return (indicator.id, definition)
    }
    guard let (id, question) = questions.first(where: { $0.0.description == indicatorText }) else {
      if substitution != nil { return nil }
      let names = questions.map(\.0.description)
      diagnostics.append(unknown(.judgementUnknownIndicator, indicatorText, among: names, at: indicatorNode.place))
      return nil
    }
    guard units.units.contains(where: { $0.id == unit }) else {
      diagnostics.append(unknown(.judgementUnknownUnit, unit, among: units.units.map(\.id), at: unitNode.place))
      return nil
    }
    guard rating >= question.lowest, rating <= question.highest else {
      if substitution != nil { return nil }
      let arguments = [
        "rating": rating.description, "lowest": question.lowest.description, "highest": question.highest.description,
      ]
      diagnostics.append(Diagnostic(.judgementOutOfRange, arguments, at: ratingNode.place))
      return nil
    }
    return Judgement(
      indicator: id, unit: unit, rating: rating, rater: rater, isAdjudicated: isAdjudicated, source: source,
      evidence: evidence, note: note, place: node.place)
  }

  private static func unknown(
    _ template: MessageTemplate, _ word: String, among words: [String], at place: SourcePlace
  ) -> Diagnostic {
    let nearest = Spelling.nearest(to: word, among: words)
    let notes = nearest.map { [Diagnostic.Note.didYouMean($0)] } ?? []
    return Diagnostic(template, ["id": word], at: place, notes: notes)
  }

  /// Complains of ratings of one question at one unit by the same assessor.
  package static func checkForRepeats(_ judgements: [Judgement], diagnostics: inout [Diagnostic]) {
    var first: [[String]: Judgement] = [:]
    for judgement in judgements {
      let key = [judgement.indicator.description, judgement.unit, judgement.rater, judgement.isAdjudicated ? "1" : ""]
      guard let earlier = first[key] else {
        first[key] = judgement
        continue
      }
      diagnostics.append(
        Diagnostic(
          .judgementTwice,
          ["rater": judgement.rater, "id": judgement.indicator.description, "unit": judgement.unit],
          at: judgement.place, notes: [Diagnostic.Note(Message(.judgementFirst), at: earlier.place)]))
    }
  }
}
