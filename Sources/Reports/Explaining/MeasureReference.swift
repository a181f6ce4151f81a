package import CanonicalJSON
internal import Diagnostics
package import Rubrics

/// The reference of the measure forms, made from their specifications.
package enum MeasureReference {
  /// The reference as a document of its own.
  package static var document: [DocumentBlock] {
    [
      .heading(1, RichText(MeasureReferenceWord.title), anchor: nil),
      .paragraph(RichText(prose: MeasureReferenceWord.intro.text)),
      .paragraph(RichText(prose: MeasureReferenceWord.notation.text)),
    ] + MeasureCatalogue.all.flatMap { blocks(of: $0, level: 2) }
  }

  /// What is said of one form.
  /// - Parameter level: the level of its heading.
  package static func blocks(of form: MeasureSpecification, level: Int) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = [
      .heading(level, RichText(code: form.id), anchor: "measure-" + form.id), .paragraph(RichText(prose: form.summary)),
    ]
    if !form.parameters.isEmpty { blocks.append(.table(table(of: form.parameters))) }
    var entries = [DocumentEntry("unit", RichText(MeasureReferenceWord.unit), [RichText(prose: form.unit)])]
    entries.append(
      DocumentEntry(
        "evidence", RichText(MeasureReferenceWord.evidence),
        [RichText(prose: form.evidence ?? MeasureReferenceWord.noEvidence.text)]))
    entries.append(
      DocumentEntry("definition", RichText(MeasureReferenceWord.definition), [RichText(prose: form.definition)]))
    entries.append(
      DocumentEntry("since", RichText(MeasureReferenceWord.since), [RichText(LocalizedText(form.since))]))
    return blocks + [
      .entries(entries), .paragraph(RichText(MeasureReferenceWord.example)), .code(form.example, .yaml),
    ] + WorkedExampleText.blocks(of: form.workedExample)
  }

  /// The reference as JSON (`plumbline.measures/1`): every form with its texts as `{"en", "zh"}`, codes in backticks.
  package static var json: JSONValue {
    ["schema": "plumbline.measures/1", "measures": .array(MeasureCatalogue.all.map(json))]
  }

  private static func json(of form: MeasureSpecification) -> JSONValue {
    [
      "id": .string(form.id), "summary": form.summary.json, "unit": form.unit.json,
      "evidence": form.evidence?.json ?? .null, "definition": form.definition.json, "example": .string(form.example),
      "since": .string(form.since),
      "workedExample": WorkedExampleText.json(of: form.workedExample),
      "parameters": .array(
        form.parameters.map { parameter in
          [
            "name": .string(parameter.name), "value": parameter.kind.title.json,
            "fallback": parameter.fallback?.json ?? .null, "isRequired": .bool(parameter.fallback == nil),
            "summary": parameter.summary.json,
          ]
        }),
    ]
  }

  private static func table(of parameters: [MeasureParameter]) -> DocumentTable {
    DocumentTable(
      columns: [
        DocumentTable.Column(RichText(MeasureReferenceWord.parameter)),
        DocumentTable.Column(RichText(MeasureReferenceWord.value)),
        DocumentTable.Column(RichText(MeasureReferenceWord.fallback)),
        DocumentTable.Column(RichText(MeasureReferenceWord.meaning)),
      ],
      rows: parameters.map { parameter in
        [
          DocumentTable.Cell(RichText(code: parameter.name), isHeader: true),
          DocumentTable.Cell(RichText(prose: parameter.kind.title)),
          DocumentTable.Cell(RichText(prose: parameter.fallback ?? MeasureReferenceWord.required.text)),
          DocumentTable.Cell(RichText(prose: parameter.summary)),
        ]
      })
  }
}
