package import Agreement
package import Measurement
package import Rubrics

/// What assessors found, who they are and how far they agree: everything about judgement that a reader can check.
package struct JudgementRecord: Sendable, Hashable {
  /// How far assessors agree on all questions of a dimension.
  package struct Dimension: Sendable, Hashable {
    /// The dimension's id.
    package var id: String
    /// The number of its questions that were answered, at least 2.
    package var questions: Int
    /// How far the assessors agree on them.
    package var agreement: AgreementSummary
  }

  /// The cooling-off in years.
  package var coolingOff: Int
  /// The assessment's public seed, from which intervals are drawn.
  package var seed: String
  /// Who gave ratings or declared ties, by name as UTF-8 bytes.
  package var assessors: [String]
  /// The ties, by assessor, then as they are declared.
  package var ties: [AssessorTie]
  /// The questions that were answered, in the order of the rubric.
  package var questions: [JudgedQuestion]
  /// The dimensions with two or more of them, in the order in which their questions come.
  package var dimensions: [Dimension]

  /// Puts ratings together.
  /// - Parameter judgements: ratings that were checked against the rubric.
  package init(
    _ judgements: [Judgement], ties: [AssessorTie], rubric: Rubric, coolingOff: Int, seed: String
  ) {
    self.coolingOff = coolingOff
    self.seed = seed
    let names = Set(judgements.map(\.rater) + ties.map(\.assessor))
    let assessors = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.assessors = assessors
    self.ties = assessors.flatMap { name in ties.filter { $0.assessor == name } }
    let questions = rubric.indicators.compactMap { indicator -> JudgedQuestion? in
      guard case .judgement(let definition) = indicator.measure else { return nil }
      let question = JudgedQuestion(indicator, asking: definition, judgements, seed: seed)
      return question.units.isEmpty ? nil : question
    }
    self.questions = questions
    self.dimensions = Self.dimensions(of: questions, seed: seed)
  }

  /// Whether nobody rated anything.
  package var isEmpty: Bool { questions.isEmpty }

  /// What was answered to an indicator's question.
  package func question(of indicator: IndicatorID) -> JudgedQuestion? {
    questions.first { $0.indicator == indicator }
  }

  private static func dimensions(of questions: [JudgedQuestion], seed: String) -> [Dimension] {
    var ids: [String] = []
    for question in questions where !ids.contains(question.dimension) { ids.append(question.dimension) }
    return ids.compactMap { id in
      let own = questions.filter { $0.dimension == id }
      guard own.count > 1, let first = own.first?.definition else { return nil }
      let table = RatingTable(own.flatMap { $0.units.map(\.independentRatings) })
      let isOneScale = own.allSatisfy { $0.definition.hasScale(of: first) }
      return Dimension(
        id: id, questions: own.count,
        agreement: isOneScale
          ? AgreementSummary(
            of: table, level: first.level, scale: first.ratings, seed: seed, subject: "dimension " + id)
          : AgreementSummary(notComparable: table))
    }
  }
}

extension JudgementDefinition {
  /// Whether ratings mean as much here as there.
  fileprivate func hasScale(of other: JudgementDefinition) -> Bool {
    level == other.level && lowest == other.lowest && highest == other.highest && ratings == other.ratings
  }
}
