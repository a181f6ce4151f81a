/// The measure forms of the rubric language.
package enum MeasureCatalogue {
  /// Every form that this version knows, in the order of SEMANTICS.
  static let forms: [any MeasureForm.Type] = [
    CountReading.self, DistinctReading.self, SumReading.self, MeanReading.self, PercentileReading.self,
    ShareReading.self, RatioReading.self, RateReading.self, CoverageReading.self, RegularityReading.self,
    LongestGapReading.self, EvennessReading.self, RepresentativenessReading.self, ConcentrationReading.self,
    RetentionReading.self, SurveyReading.self, FactReading.self, DelayReading.self, WithinReading.self,
    OrderReading.self, StagesReading.self, RulesReading.self, RepeatsReading.self, ReturnsReading.self,
    ReconcileReading.self, RemedyReading.self, JudgementReading.self,
  ]

  /// The specification of every form, in the order of SEMANTICS.
  package static let all: [MeasureSpecification] = forms.map { $0.specification }

  /// The rules that the form `rules` can ask of a case, by name.
  package static var caseRules: [String] { RuleListReading.forms }

  /// The specification of the form of that name, or `nil` where this version has none.
  package static func specification(of form: String) -> MeasureSpecification? { all.first { $0.id == form } }
}
