package import ActivityLogs
package import Diagnostics
internal import Measurement
package import Quantities
package import Rubrics

/// What ratings are checked against: the questions of a rubric, and the units.
package struct JudgementTerms: Sendable {
  /// A question that may be answered.
  package struct Question: Sendable {
    /// The indicator that asks it.
    package var indicator: IndicatorID
    /// What it asks.
    package var definition: JudgementDefinition
  }

  private let questions: [Question]
  private let indicators: [Indicator]
  private let units: UnitTree
  private let substitution: RubricSubstitution?

  /// Makes the terms.
  /// - Parameter substitution: what the rubric is where it is another than the assessment's own; `nil` where it is not.
  package init(rubric: Rubric, units: UnitTree, substitution: RubricSubstitution? = nil) {
    self.questions = rubric.indicators.compactMap { indicator in
      guard case .judgement(let definition) = indicator.measure else { return nil }
      return Question(indicator: indicator.id, definition: definition)
    }
    self.indicators = rubric.indicators
    self.units = units
    self.substitution = substitution
  }

  /// The question of an indicator.
  /// - Returns: `nil` where there is none: then an error was reported, unless another rubric stands in.
  package func question(
    of name: String, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) -> Question? {
    let name = substitution?.names[name] ?? name
    if let question = questions.first(where: { $0.indicator.description == name }) { return question }
    guard substitution == nil else { return nil }
    if let indicator = indicators.first(where: { $0.id.description == name }) {
      let arguments = ["id": name, "form": indicator.measure.form]
      diagnostics.append(Diagnostic(.notAJudgement, arguments, at: place))
    } else {
      diagnostics.append(
        Self.unknown(.judgementUnknownIndicator, name, among: questions.map(\.indicator.description), at: place))
    }
    return nil
  }

  /// Whether there is a unit of an id, on any level; an error is reported where there is none.
  package func hasUnit(_ id: String, at place: SourcePlace, diagnostics: inout [Diagnostic]) -> Bool {
    if units.units.contains(where: { $0.id.utf8.elementsEqual(id.utf8) }) { return true }
    diagnostics.append(Self.unknown(.judgementUnknownUnit, id, among: units.units.map(\.id), at: place))
    return false
  }

  /// Whether a rating may be given to a question.
  /// - Returns: `false` where it may not: then an error was reported, unless another rubric stands in.
  package func allows(
    _ rating: ExactDecimal, of question: Question, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) -> Bool {
    let definition = question.definition
    guard !definition.allows(rating) else { return true }
    guard substitution == nil else { return false }
    if definition.anchors.isEmpty {
      let arguments = [
        "rating": rating.description, "lowest": definition.lowest.description,
        "highest": definition.highest.description,
      ]
      diagnostics.append(Diagnostic(.judgementOutOfRange, arguments, at: place))
    } else {
      let arguments = [
        "rating": rating.description,
        "ratings": definition.anchors.map(\.rating.description).joined(separator: ", "),
      ]
      diagnostics.append(Diagnostic(.ratingNotAnchored, arguments, at: place))
    }
    return false
  }

  private static func unknown(
    _ template: MessageTemplate, _ word: String, among words: [String], at place: SourcePlace
  ) -> Diagnostic {
    let nearest = Spelling.nearest(to: word, among: words)
    let notes = nearest.map { [Diagnostic.Note.didYouMean($0)] } ?? []
    return Diagnostic(template, ["id": word], at: place, notes: notes)
  }
}
