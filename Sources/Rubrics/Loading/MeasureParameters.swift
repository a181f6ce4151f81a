internal import Columns
internal import Diagnostics
internal import Expressions
internal import Quantities
internal import YAMLDocuments

/// The parameters of one measure as a rubric gives them.
///
/// Where the value of a parameter is wrong, an error is reported and what holds without the parameter stands in for it,
/// so that reading goes on; a rubric with an error is never handed out.
struct MeasureParameters {
  /// The parameters as they stand.
  let mapping: MappingReader
  /// The names that they can use.
  let terms: RubricTerms
  /// Whose events a measure looks at where it does not say: those of the indicator's actor.
  let defaultActors: ActorSelection

  /// Makes the parameters of a measure.
  init(_ mapping: MappingReader, terms: RubricTerms, defaultActors: ActorSelection) {
    self.mapping = mapping
    self.terms = terms
    self.defaultActors = defaultActors
  }

  /// Whether a parameter is given.
  func has(_ key: String) -> Bool { mapping.node(key) != nil }

  /// The events of `where` and `by`; without `by` those of the default actors.
  func selection(_ diagnostics: inout [Diagnostic]) -> EventSelection {
    let by = actors(or: defaultActors, &diagnostics)
    let condition = mapping.value("where", &diagnostics) { terms.condition($0, over: .events, &$1) }
    return EventSelection(by: by, condition: condition)
  }

  /// The cases of `cases` and `anchor`.
  /// - Parameter anchor: the anchor where the rubric is silent.
  func cases(anchoredAt anchor: String? = nil, _ diagnostics: inout [Diagnostic]) -> CaseSelection {
    let condition = mapping.value("cases", &diagnostics) { terms.condition($0, over: .cases, &$1) }
    let given = mapping.value("anchor", &diagnostics) { terms.activity($0, &$1) }
    return CaseSelection(anchor: given ?? anchor, condition: condition)
  }

  /// The actors of `by`.
  func actors(or fallback: ActorSelection, _ diagnostics: inout [Diagnostic]) -> ActorSelection {
    mapping.value("by", &diagnostics) { $0.actorSelection(&$1) } ?? fallback
  }

  /// The `where` of a parameter that is a mapping with no other key, or `nil` where it is absent or wrong.
  /// - Parameters:
  ///   - key: the parameter; it must be there.
  ///   - thing: what it is, as it stands in a sentence.
  ///   - isConditionRequired: whether the mapping may be empty.
  func filter(
    _ key: String, of thing: LocalizedText, isConditionRequired: Bool, _ diagnostics: inout [Diagnostic]
  ) -> Expression? {
    mapping.requiredValue(key, &diagnostics) { node, diagnostics in
      guard
        let filter = MappingReader(
          node, of: thing, keys: RubricLanguage.eventFilter(mayBeEmpty: !isConditionRequired).names, &diagnostics)
      else { return nil }
      let read: (YAMLNode, inout [Diagnostic]) -> Expression? = { terms.condition($0, over: .events, &$1) }
      return isConditionRequired
        ? filter.requiredValue("where", &diagnostics, read: read) : filter.value("where", &diagnostics, read: read)
    }
  }

  /// The column of a field that must be given.
  /// - Parameter type: what the column must hold; `nil` for anything.
  func field(_ key: String, holding type: ColumnType? = nil, _ diagnostics: inout [Diagnostic]) -> String? {
    mapping.requiredValue(key, &diagnostics) { terms.column($0, holding: type, &$1) }
  }

  /// The name of a fact that must be given.
  func fact(_ key: String, _ diagnostics: inout [Diagnostic]) -> String? {
    mapping.requiredValue(key, &diagnostics) { terms.numberFact($0, &$1) }
  }

  /// An activity that must be given.
  func activity(_ key: String, _ diagnostics: inout [Diagnostic]) -> String? {
    mapping.requiredValue(key, &diagnostics) { terms.activity($0, &$1) }
  }

  /// The activities of a parameter in the order of the rubric, none twice.
  /// - Parameter least: how many there must be; with 0 the parameter may be left out.
  func activities(_ key: String, atLeast least: Int, _ diagnostics: inout [Diagnostic]) -> [String] {
    let present = least == 0 ? mapping.node(key) : mapping.requiredValue(key, &diagnostics) { node, _ in node }
    guard let node = present else { return [] }
    let given = node.oneOrMore().count
    if given < max(least, 1) {
      diagnostics.append(
        Diagnostic(
          .tooFewItems, ["name": key, "count": String(given), "least": String(max(least, 1))], at: node.place))
    }
    return terms.activities(node, &diagnostics)
  }

  /// One of an enumeration's words.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, or fallback: Word, _ diagnostics: inout [Diagnostic]
  ) -> Word {
    mapping.value(key, &diagnostics) { $0.choice(Word.self, &$1) } ?? fallback
  }

  /// A number of things, at least 1.
  func count(_ key: String, or fallback: Int, _ diagnostics: inout [Diagnostic]) -> Int {
    mapping.value(key, &diagnostics) { $0.count(&$1) } ?? fallback
  }

  /// The percentile of `p` and `method`; the median on the line between values where both are silent.
  func percentile(_ diagnostics: inout [Diagnostic]) -> PercentileDefinition {
    let half = ExactDecimal.one.divided(by: ExactDecimal(2)) ?? .zero
    let p = mapping.value("p", &diagnostics) { $0.share(&$1) } ?? half
    return PercentileDefinition(p: p, method: word("method", or: .linear, &diagnostics))
  }

  /// A length of time.
  func timeLimit(_ key: String, isRequired: Bool, _ diagnostics: inout [Diagnostic]) -> TimeLimit? {
    let read: (YAMLNode, inout [Diagnostic]) -> TimeLimit? = { $0.timeLimit(&$1) }
    return isRequired
      ? mapping.requiredValue(key, &diagnostics, read: read) : mapping.value(key, &diagnostics, read: read)
  }

  /// A text in both languages that must be given.
  func text(_ key: String, _ diagnostics: inout [Diagnostic]) -> LocalizedText? {
    mapping.requiredValue(key, &diagnostics) { $0.localizedText(&$1) }
  }

  /// A lowest and a greater highest number, `[0, 4]`, that must be given.
  func range(_ key: String, _ diagnostics: inout [Diagnostic]) -> ClosedRange<ExactDecimal>? {
    mapping.requiredValue(key, &diagnostics) { node, diagnostics in
      guard case .sequence(let ends) = node.content, ends.count == 2 else {
        diagnostics.append(Diagnostic(.malformedRange, ["name": key], at: node.place))
        return nil
      }
      let lowest = ends[0].decimal(&diagnostics)
      let highest = ends[1].decimal(&diagnostics)
      guard let lowest, let highest else { return nil }
      guard lowest < highest else {
        diagnostics.append(Diagnostic(.malformedRange, ["name": key], at: node.place))
        return nil
      }
      return lowest...highest
    }
  }
}
