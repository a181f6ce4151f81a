internal import Diagnostics
internal import YAMLDocuments

/// Reads `measure:`, a mapping whose only key is the form.
enum MeasureReading {
  /// Reads a measure; `nil` where something that it cannot do without is wrong, then an error was reported.
  /// - Parameter actors: whose events it looks at where it does not say.
  static func read(
    _ node: YAMLNode, terms: RubricTerms, by actors: ActorSelection, _ diagnostics: inout [Diagnostic]
  ) -> MeasureDefinition? {
    let forms = MeasureCatalogue.all.map(\.id)
    guard case .mapping(let entries) = node.content, let first = entries.first else {
      diagnostics.append(
        Diagnostic(.measureMissing, ["name": node.name], at: node.place, notes: [knownForms(forms)]))
      return nil
    }
    for further in entries.dropFirst() {
      diagnostics.append(
        Diagnostic(
          .measureTwice, ["first": first.keyText, "second": further.keyText], at: further.key.place,
          notes: [Diagnostic.Note(Message(.firstHere), at: first.key.place)]))
    }
    var measure: MeasureDefinition?
    for entry in entries {
      let read = self.measure(entry, terms: terms, by: actors, &diagnostics)
      measure = measure ?? read
    }
    return measure
  }

  private static func measure(
    _ entry: YAMLEntry, terms: RubricTerms, by actors: ActorSelection, _ diagnostics: inout [Diagnostic]
  ) -> MeasureDefinition? {
    let name = entry.keyText
    guard let form = MeasureCatalogue.forms.first(where: { $0.specification.id == name }) else {
      let forms = MeasureCatalogue.all.map(\.id)
      diagnostics.append(unknownForm(entry, forms))
      return nil
    }
    let specification = form.specification
    guard
      let mapping = MappingReader(
        parameters(of: form, in: entry), as: specification.declaration, &diagnostics)
    else { return nil }
    return form.read(MeasureParameters(mapping, terms: terms, defaultActors: actors), &diagnostics)
  }

  /// The parameters of a form as a mapping, also where a bare list stands for one of them.
  private static func parameters(of form: any MeasureForm.Type, in entry: YAMLEntry) -> YAMLNode {
    guard let name = form.listParameter, case .sequence = entry.value.content else { return entry.value }
    let parameter = YAMLEntry(key: entry.key, keyText: name, value: entry.value)
    return YAMLNode(content: .mapping([parameter]), place: entry.value.place, role: entry.value.role)
  }

  /// An unknown form, with all those known and the one that was likely meant.
  private static func unknownForm(_ entry: YAMLEntry, _ forms: [String]) -> Diagnostic {
    let likely = Spelling.nearest(to: entry.keyText, among: forms)
    let notes = likely.map { [Diagnostic.Note.didYouMean($0)] } ?? []
    return Diagnostic(
      .unknownMeasure, ["name": entry.keyText], at: entry.key.place, notes: notes + [knownForms(forms)],
      fix: likely.flatMap { entry.key.fix(writing: $0) })
  }

  private static func knownForms(_ forms: [String]) -> Diagnostic.Note {
    Diagnostic.Note(Message(.knownNames, ["names": forms.joined(separator: ", ")]))
  }
}
