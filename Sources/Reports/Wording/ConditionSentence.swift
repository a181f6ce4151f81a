internal import ActivityLogs
package import Diagnostics
package import Expressions
internal import Quantities
internal import Rubrics
internal import Scoring

/// Says in words what a condition asks, with the names that the rubric gives.
package struct ConditionSentence: Sendable {
  /// What a condition is asked about.
  package enum Subject: Sendable, Hashable {
    /// Each event.
    case events
    /// Each case.
    case cases
    /// A unit, by its facts.
    case units
    /// A node of a unit's results.
    case nodes
  }

  private let names: RubricNames
  private let subject: Subject

  /// Makes sentences.
  /// - Parameter subject: what the conditions are asked about.
  package init(names: RubricNames, subject: Subject) {
    self.names = names
    self.subject = subject
  }

  /// What a condition asks, in words; parts that have no plain words stand as they are written.
  package func text(of condition: Expression) -> LocalizedText { text(of: condition.outline) }

  private func text(of outline: ConditionOutline) -> LocalizedText {
    switch outline {
    case .all(let parts): LocalizedText.joined(parts.map { grouped($0) }, by: ConditionWord.and)
    case .any(let parts): LocalizedText.joined(parts.map { grouped($0) }, by: ConditionWord.or)
    case .not(let part): negated(part)
    case .comparison(let left, let comparison, let right): text(of: left, comparison, right)
    case .membership(let left, let terms):
      ConditionWord.among.with(texts: ["left": text(of: left), "list": list(terms, of: left)])
    case .given(let term): ConditionWord.given.with(texts: ["left": text(of: term)])
    case .occurs(let activity): ConditionWord.occurs.with(texts: ["activity": title(activity)])
    case .text(let left, let test, let right): text(of: left, test, right)
    case .written(let text): LocalizedText(text)
    }
  }

  /// A part of a longer condition: in brackets where it has parts itself.
  private func grouped(_ outline: ConditionOutline) -> LocalizedText {
    switch outline {
    case .all, .any: ConditionWord.group.with(texts: ["condition": text(of: outline)])
    case .not, .comparison, .membership, .given, .occurs, .text, .written: text(of: outline)
    }
  }

  private func negated(_ outline: ConditionOutline) -> LocalizedText {
    switch outline {
    case .membership(let left, let terms):
      return ConditionWord.notAmong.with(texts: ["left": text(of: left), "list": list(terms, of: left)])
    case .given(let term): return ConditionWord.notGiven.with(texts: ["left": text(of: term)])
    case .occurs(let activity): return ConditionWord.occursNot.with(texts: ["activity": title(activity)])
    case .comparison(let left, .equal, let right): return text(of: left, .notEqual, right)
    case .comparison(let left, .notEqual, let right): return text(of: left, .equal, right)
    case .text(let left, .contains, let right):
      return ConditionWord.containsNot.with(texts: ["left": text(of: left), "right": text(of: right)])
    case .not(let part): return text(of: part)
    case .all, .any, .comparison, .text, .written:
      return ConditionWord.not.with(texts: ["condition": grouped(outline)])
    }
  }

  private func text(
    of left: ConditionOutline.Term, _ comparison: Comparison, _ right: ConditionOutline.Term
  ) -> LocalizedText {
    let word: ConditionWord =
      switch comparison {
      case .equal: .equal
      case .notEqual: .notEqual
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      case .greaterOrEqual: .greaterOrEqual
      }
    return word.with(texts: ["left": text(of: left, besides: right), "right": text(of: right, besides: left)])
  }

  private func text(
    of left: ConditionOutline.Term, _ test: ConditionOutline.TextTest, _ right: ConditionOutline.Term
  ) -> LocalizedText {
    let word: ConditionWord =
      switch test {
      case .startsWith: .startsWith
      case .endsWith: .endsWith
      case .contains: .contains
      }
    return word.with(texts: ["left": text(of: left), "right": text(of: right)])
  }

  private func list(_ terms: [ConditionOutline.Term], of left: ConditionOutline.Term) -> LocalizedText {
    LocalizedText.joined(terms.map { text(of: $0, besides: left) }, by: ConditionWord.listSeparator)
  }

  // MARK: Terms

  /// A value in words.
  /// - Parameter other: what it is compared with, which tells what a text names.
  private func text(of term: ConditionOutline.Term, besides other: ConditionOutline.Term? = nil) -> LocalizedText {
    switch term {
    case .name(let name): return title(ofName: name)
    case .entry(let word, let key): return title(ofEntry: key, of: word)
    case .count(let activity): return ConditionWord.count.with(texts: ["activity": title(activity)])
    case .occurrence(let isFirst, let activity, let column):
      let word: ConditionWord = isFirst ? .firstOf : .lastOf
      return word.with(texts: ["activity": title(activity), "field": ReportWord.title(ofField: column)])
    case .text(let value): return ConditionWord.quoted.with(texts: ["text": meaning(of: value, for: other)])
    case .number(let number): return LocalizedText(english: number.description, chinese: " \(number)")
    case .truth(let truth): return truth ? ConditionWord.yes.text : ConditionWord.no.text
    case .written(let text): return LocalizedText(text)
    }
  }

  private func title(_ activity: String) -> LocalizedText {
    ConditionWord.quoted.with(texts: ["text": names.title(ofActivity: activity)])
  }

  private func title(ofName name: String) -> LocalizedText {
    switch (subject, name) {
    case (.nodes, "effect"): ConditionWord.effect.text
    case (.nodes, "activity"): ConditionWord.activity.text
    case (.units, "level"), (.nodes, "level"): ConditionWord.level.text
    case (.units, "unit"), (.nodes, "unit"): ConditionWord.unit.text
    case (.units, _), (.nodes, _):
      ConditionWord.quoted.with(texts: ["text": names.title(ofFact: name)])
    case (.events, _), (.cases, _): ReportWord.title(ofField: name)
    }
  }

  private func title(ofEntry key: String, of word: String) -> LocalizedText {
    switch word {
    case "score": ConditionWord.scoreOf.with(texts: ["title": names.title(ofResult: key)])
    case "value": ConditionWord.valueOf.with(texts: ["title": names.title(ofResult: key)])
    case "state": ConditionWord.stateOf.with(texts: ["title": names.title(ofResult: key)])
    default:
      switch subject {
      case .units, .nodes: ConditionWord.quoted.with(texts: ["text": names.title(ofFact: key)])
      case .events, .cases: ConditionWord.quoted.with(texts: ["text": LocalizedText(key)])
      }
    }
  }

  /// What a text stands for beside the thing it is compared with.
  private func meaning(of value: String, for other: ConditionOutline.Term?) -> LocalizedText {
    let column: String? =
      switch other {
      case .name(let name): name
      case .occurrence(_, _, let column): column
      case .entry("state", _): "state"
      default: nil
      }
    switch column {
    case "activity": return names.title(ofActivity: value)
    case "actor": return Actor(rawValue: value).map { names.name(of: $0) } ?? LocalizedText(value)
    case "level": return UnitLevel(rawValue: value)?.title ?? LocalizedText(value)
    case "state": return IndicatorState(rawValue: value)?.title ?? LocalizedText(value)
    default: return LocalizedText(value)
    }
  }
}
