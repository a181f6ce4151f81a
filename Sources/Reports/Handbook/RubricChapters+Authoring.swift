internal import ActivityLogs
internal import Diagnostics
internal import Rubrics
internal import YAMLDocuments

extension RubricChapters {
  /// How to add or change an indicator, for somebody who knows this handbook alone.
  func authoring(headingLevel level: Int) -> [DocumentBlock] {
    let steps: [AuthoringWord] = [.stepWhere, .stepCopy, .stepRecord, .stepCheck, .stepExplain, .stepEvaluate]
    let conditions: [AuthoringWord] = [.conditionsIntro, .conditionsCases, .conditionsUnits, .conditionsMissing]
    var blocks: [DocumentBlock] = [
      .paragraph(prose(.intro)), .list(steps.map { prose($0) }, isNumbered: true),
      .heading(level, RichText(AuthoringWord.exampleHeading), anchor: nil), .paragraph(prose(.exampleIntro)),
      .code(exampleIndicator, .yaml), .heading(level, RichText(AuthoringWord.keysHeading), anchor: nil),
      .paragraph(prose(.keysIntro)), .table(keyTable(of: RubricLanguage.indicator)),
      .heading(level, RichText(AuthoringWord.conditionsHeading), anchor: nil),
    ]
    blocks += conditions.map { .paragraph(prose($0)) }
    return blocks + [
      .heading(level, RichText(AuthoringWord.fields), anchor: nil), .paragraph(prose(.fieldsIntro)),
      .table(fieldTable()),
    ]
  }

  /// An indicator that fits into the rubric, with a name that it does not have yet.
  package var exampleIndicator: String {
    let activity = rubric.vocabulary.activities.keys.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let condition = activity.map { "activity == \(Self.quoted($0))" } ?? "has(person)"
    let actor = actors.first ?? .residentsCommittee
    let dimension = rubric.dimensions.first?.id ?? ""
    let recommendation = rubric.recommendations.first { $0.actors[actor] != nil }
    var lines = ["- id: \(unusedName)", "  actor: \(actor.rawValue)", "  dimension: \(dimension)"]
    if let recommendation {
      lines.append("  recommendation: \(Self.quoted(recommendation.id))")
      if let basis = recommendation.actors[actor] { lines.append("  basis: \(basis.rawValue)") }
    }
    lines += [
      "  title: {zh: 每月都有记录, en: Recorded every month}",
      "  why: {zh: 为什么这能反映那条建议, en: Why this is a fair sign of the recommendation}", "  measure:",
      "    regularity: {every: month, where: '\(condition.replacing("'", with: "''"))'}",
      "  scale: [[0, 0], [0.6, 60], [1, 100]]", "  evidence: {at-least: 1}",
      "  threshold: {from: choice, note: {zh: 分数线是本标准的选择, en: The scale is this rubric's choice}}", "  weight: 1",
      "  advice: {zh: 先补上没有记录的月份。, en: Begin with the months without a record.}",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A name that no indicator of the rubric has.
  private var unusedName: String {
    let names = Set(rubric.indicators.map(\.id.description))
    var name = "example.every-month"
    while names.contains(name) { name += "-x" }
    return name
  }

  /// A text between double quotes, for YAML and for conditions.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func prose(_ word: AuthoringWord) -> RichText { RichText(prose: word.text) }

  private func keyTable(of mapping: YAMLMappingDeclaration) -> DocumentTable {
    DocumentTable(
      columns: [.key, .meaning, .withoutIt, .example].map { (word: AuthoringWord) in
        DocumentTable.Column(RichText(word))
      },
      rows: mapping.keys.map { key in
        [
          DocumentTable.Cell(RichText(code: key.name), isHeader: true),
          DocumentTable.Cell(RichText(prose: key.summary)), DocumentTable.Cell(fallback(of: key)),
          DocumentTable.Cell(RichText(code: key.examples.first ?? Self.sketch(of: key.kind))),
        ]
      })
  }

  /// What a value of a kind looks like, as it would be written.
  private static func sketch(of kind: YAMLValueKind) -> String {
    switch kind {
    case .choice(let words): words.joined(separator: " | ")
    case .shared(let shared): shared.examples.first ?? sketch(of: shared.kind())
    case .mapping(let mapping):
      "{"
        + mapping.keys.map { $0.name + ": " + ($0.examples.first ?? sketch(of: $0.kind)) }.joined(
          separator: mapping.exactlyOneOf.isEmpty ? ", " : " | ") + "}"
    case .list(let element, _): "[" + sketch(of: element) + ", …]"
    case .oneOrMore(let element): sketch(of: element)
    case .tuple(let elements): "[" + elements.map { sketch(of: $0) }.joined(separator: ", ") + "]"
    case .either(let kinds): kinds.first.map { sketch(of: $0) } ?? "…"
    case .localizedText: "{zh: …, en: …}"
    case .number, .positiveNumber, .wholeNumber: "1"
    case .share: "60%"
    case .truth: "true"
    case .text, .written, .unmistakableText, .identifier, .entries: "…"
    }
  }

  private func fallback(of key: YAMLKey) -> RichText {
    switch key.fallback {
    case nil: RichText(AuthoringWord.required)
    case .value(let value): RichText(code: value)
    case .words(let words): RichText(words)
    case .nothing: RichText(LocalizedText("–"))
    }
  }

  private func fieldTable() -> DocumentTable {
    DocumentTable(
      columns: [.field, .fieldName, .kind].map { (word: AuthoringWord) in DocumentTable.Column(RichText(word)) },
      rows: EventSchema.fields.map { field in
        [
          DocumentTable.Cell(RichText(code: field.name), isHeader: true),
          DocumentTable.Cell(RichText(ReportWord.title(ofField: field.name))), DocumentTable.Cell(kind(field.type)),
        ]
      })
  }
}
