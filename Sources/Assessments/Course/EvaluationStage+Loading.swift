package import Diagnostics
internal import Quantities
internal import YAMLDocuments

extension EvaluationStage {
  /// Reads a file of stages, in its order.
  package static func load(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> [EvaluationStage] {
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics),
      let root = YAMLMappingReader(document.root, as: AssessmentLanguage.stages, diagnostics: &diagnostics),
      let items = root.required("stages", &diagnostics)?.sequence(&diagnostics)
    else { return [] }
    _ = root.node("plumbline")?.wholeNumber(in: 1...1, &diagnostics)
    return items.compactMap { node in
      guard let reader = YAMLMappingReader(node, as: AssessmentLanguage.stage, diagnostics: &diagnostics) else {
        return nil
      }
      let kind = reader.required("stage", &diagnostics)?.choice(Kind.self, &diagnostics)
      let onNode = reader.required("on", &diagnostics)
      let on = onNode?.text(&diagnostics)
      if let on, let onNode, (try? LogTime(parsing: Array(on.utf8), zone: .utc)) == nil {
        diagnostics.append(Diagnostic(.periodTimeInvalid, ["text": on], at: onNode.place))
      }
      let by = reader.required("by", &diagnostics)?.text(&diagnostics)
      let indicator = reader.node("indicator")?.text(&diagnostics)
      let unit = reader.node("unit")?.text(&diagnostics)
      let note = reader.node("note")?.localizedText(&diagnostics)
      guard let kind, let on, let by else { return nil }
      return EvaluationStage(kind: kind, on: on, by: by, indicator: indicator, unit: unit, note: note)
    }
  }
}
