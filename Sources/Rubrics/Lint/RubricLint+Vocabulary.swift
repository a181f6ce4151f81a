internal import ActivityLogs
internal import Diagnostics
internal import Expressions

/// Whether indicators and vocabulary agree.
extension RubricLint {
  /// Activities that nothing looks at, or that are looked for among other actors' acts; facts that are not declared.
  static func checkVocabulary(_ rubric: Rubric) -> [Diagnostic] {
    let activities = rubric.vocabulary.activities
    var used: Set<String> = []
    var found: [Diagnostic] = []
    for indicator in rubric.indicators {
      let measure = indicator.measure
      let asked = measure.conditions.flatMap(\.quotedTexts).filter { activities[$0] != nil }
      used.formUnion(asked)
      used.formUnion(measure.conditions.flatMap(\.caseActivities))
      used.formUnion(measure.namedActivities)
      found += measure.leaves.flatMap { checkActors(of: $0, in: indicator, activities: activities) }
      found += checkFacts(of: indicator.measure, at: indicator.place(of: "measure"), rubric.vocabulary)
    }
    for named in rubric.measures {
      used.formUnion(named.measure.conditions.flatMap(\.quotedTexts).filter { activities[$0] != nil })
      used.formUnion(named.measure.conditions.flatMap(\.caseActivities))
      used.formUnion(named.measure.namedActivities)
      found += checkFacts(of: named.measure, at: named.place, rubric.vocabulary)
    }
    for name in activities.keys where !used.contains(name) {
      found.append(Diagnostic(.unusedActivity, ["name": name], at: rubric.places.activities[name]))
    }
    return found
  }

  /// Activities that a measure, of an indicator or inside its, looks for by actors whom the vocabulary does not let do
  /// them.
  private static func checkActors(
    of measure: MeasureDefinition, in indicator: Indicator, activities: [String: Vocabulary.Activity]
  ) -> [Diagnostic] {
    guard case .only(let actors) = measure.selectedActors else { return [] }
    var names: Set<String>
    if case .stages(let stages) = measure {
      names = Set(stages.allOf)
    } else {
      names = Set(measure.conditions.flatMap(\.quotedTexts))
    }
    names = names.filter { name in
      guard let by = activities[name]?.by else { return false }
      return !by.isEmpty && by.isDisjoint(with: actors)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      Diagnostic(
        .actorCannot,
        [
          "id": indicator.id.description, "activity": name, "actors": list(actors),
          "others": list(activities[name]?.by ?? []),
        ], at: indicator.place(of: "measure"))
    }
  }

  private static func list(_ actors: Set<Actor>) -> String {
    Actor.allCases.filter(actors.contains).map(\.rawValue).joined(separator: ", ")
  }

  /// Facts that a measure reads and the vocabulary, which declares others, does not declare.
  private static func checkFacts(
    of measure: MeasureDefinition, at place: SourcePlace, _ vocabulary: Vocabulary
  ) -> [Diagnostic] {
    guard !vocabulary.facts.isEmpty else { return [] }
    return measure.namedFacts.filter { vocabulary.facts[$0] == nil }.map { name in
      let likely = Spelling.nearest(to: name, among: vocabulary.facts.keys)
      return Diagnostic(
        .factUndeclared, ["name": name], at: place,
        notes: likely.map { [Diagnostic.Note.didYouMean($0)] } ?? [])
    }
  }
}
