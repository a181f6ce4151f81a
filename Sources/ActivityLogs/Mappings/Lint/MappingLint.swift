internal import Columns
package import Diagnostics
internal import Expressions

/// What is odd about a mapping without being wrong.
package enum MappingLint {
  /// Looks at a mapping.
  /// - Parameter vocabulary: the words that events may use; `nil` where they are not known.
  /// - Returns: warnings, in the order of the mapping's parts.
  package static func check(_ mapping: Mapping, vocabulary: Vocabulary? = nil) -> [Diagnostic] {
    var found = unusedVariables(of: mapping) + variablesTooEarly(in: mapping)
    for rule in mapping.rules {
      found += missingFields(of: rule)
      if isNever(rule) { found.append(Diagnostic(.ruleNever, ["rule": rule.name], at: rule.place)) }
      if let vocabulary { found += unknownActivity(of: rule, vocabulary) }
    }
    return found
  }

  private static func unusedVariables(of mapping: Mapping) -> [Diagnostic] {
    mapping.variables.compactMap { variable in
      mapping.variablesRead.contains { $0.utf8.elementsEqual(variable.name.utf8) }
        ? nil : Diagnostic(.variableUnused, ["name": variable.name], at: variable.place)
    }
  }

  /// Columns of the same name as a variable that comes only later.
  private static func variablesTooEarly(in mapping: Mapping) -> [Diagnostic] {
    mapping.variables.enumerated().flatMap { index, variable in
      mapping.variables[(index + 1)...].compactMap { later in
        guard variable.expression.columns.contains(where: { $0.utf8.elementsEqual(later.name.utf8) }) else {
          return nil
        }
        return Diagnostic(.variableTooEarly, ["name": later.name], at: variable.place)
      }
    }
  }

  private static func missingFields(of rule: EventRule) -> [Diagnostic] {
    EventSchema.required.compactMap { field in
      let isGiven = rule.values[field] != nil || field == "community" && rule.values["subdistrict"] != nil
      return isGiven ? nil : Diagnostic(.ruleWithoutField, ["rule": rule.name, "field": field], at: rule.place)
    }
  }

  /// Whether no record can meet a rule's condition.
  private static func isNever(_ rule: EventRule) -> Bool {
    guard case .expression(let expression)? = rule.condition, expression.references.isEmpty else { return false }
    return expression.evaluate(over: ColumnBatch(rowCount: 1, columns: [:])).values != [.yes]
  }

  private static func unknownActivity(of rule: EventRule, _ vocabulary: Vocabulary) -> [Diagnostic] {
    guard case .constant(let activity)? = rule.values["activity"],
      !vocabulary.activities.keys.contains(where: { $0.utf8.elementsEqual(activity.utf8) })
    else { return [] }
    let near = Spelling.nearest(to: activity, among: vocabulary.activities.keys)
    return [
      Diagnostic(
        .constantActivityUnknown, ["value": activity], at: rule.activityPlace ?? rule.place, notes: .didYouMean(near))
    ]
  }
}
