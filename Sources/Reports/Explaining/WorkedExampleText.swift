package import CanonicalJSON
internal import Diagnostics
package import Rubrics

/// The worked example of a measure, as its reference shows it.
package enum WorkedExampleText {
  /// The example as parts of a document: the measure, what it is measured on, and what comes of it.
  package static func blocks(of example: WorkedExample) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = [
      .paragraph(
        RichText(MeasureReferenceWord.workedExample.with(["from": example.from, "to": example.to]))),
      .code(example.measure, .yaml),
    ]
    if !example.log.isEmpty { blocks.append(.code(example.log, .csv)) }
    for table in example.tables {
      let word: MeasureReferenceWord =
        switch table.kind {
        case .strata: .strata
        case .roster: .roster
        case .opening: .opening
        case .calendar: .calendar
        }
      blocks.append(.paragraph(RichText(word.with(["file": table.name]))))
      blocks.append(.code(table.text, table.kind == .calendar ? .yaml : .csv))
    }
    return blocks + [.entries(entries(of: example))]
  }

  private static func entries(of example: WorkedExample) -> [DocumentEntry] {
    var entries: [DocumentEntry] = []
    if !example.facts.isEmpty {
      let facts = example.facts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      entries.append(
        DocumentEntry(
          "facts", RichText(MeasureReferenceWord.facts),
          facts.map { RichText(LocalizedText("\($0.key) = \($0.value)")) }))
    }
    if !example.ratings.isEmpty {
      entries.append(
        DocumentEntry(
          "ratings", RichText(MeasureReferenceWord.ratings),
          example.ratings.map { RichText(LocalizedText("\($0.rater): \($0.rating)")) }))
    }
    entries.append(
      DocumentEntry(
        "outcome", RichText(MeasureReferenceWord.outcome),
        [RichText(outcome(of: example))] + [RichText(prose: example.explanation)]))
    return entries
  }

  /// The value with its quotient and evidence, or why there is none.
  private static func outcome(of example: WorkedExample) -> LocalizedText {
    var parts: [LocalizedText]
    switch example.outcome {
    case .value(let value): parts = [LocalizedText(value)]
    case .noEvidence: parts = [MeasureReferenceWord.outcomeNone.text]
    case .notApplicable: parts = [MeasureReferenceWord.outcomeNotApplicable.text]
    case .notAssessed: parts = [MeasureReferenceWord.outcomeNotAssessed.text]
    case .failed: parts = [MeasureReferenceWord.outcomeFailed.text]
    }
    if let numerator = example.numerator, let denominator = example.denominator {
      parts.append(
        MeasureReferenceWord.quotient.with(["numerator": numerator, "denominator": denominator]))
    }
    if let evidence = example.evidence {
      parts.append(MeasureReferenceWord.evidenceOf.with(["evidence": String(evidence)]))
    }
    return LocalizedText.joined(parts, by: MeasureReferenceWord.partSeparator)
  }

  /// The example as JSON.
  package static func json(of example: WorkedExample) -> JSONValue {
    [
      "measure": .string(example.measure), "from": .string(example.from), "to": .string(example.to),
      "log": .string(example.log), "outcome": outcome(of: example).json, "explanation": example.explanation.json,
      "facts": .object(example.facts.mapValues { .string($0) }),
      "tables": .array(
        example.tables.map { ["name": .string($0.name), "text": .string($0.text)] }),
      "ratings": .array(example.ratings.map { ["rater": .string($0.rater), "rating": .string($0.rating)] }),
    ]
  }
}
