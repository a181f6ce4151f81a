/// The measure forms of the rubric language.
package enum MeasureCatalogue {
  /// Every form that this version knows, in the order of SEMANTICS.
  static let forms: [any MeasureForm.Type] = [
    CountReading.self, DistinctReading.self, SumReading.self, MeanReading.self, PercentileReading.self,
    ShareReading.self, CoverageReading.self, RegularityReading.self, FactReading.self, DelayReading.self,
    WithinReading.self, OrderReading.self, StagesReading.self, RulesReading.self, RepeatsReading.self,
    ReturnsReading.self, ReconcileReading.self, RemedyReading.self, JudgementReading.self,
  ]

  /// The specification of every form, in the order of SEMANTICS.
  package static let all: [MeasureSpecification] = forms.map { $0.specification }

  /// Forms that SEMANTICS has and this version does not have yet.
  static let later = [
    "ratio", "rate", "longest-gap", "evenness", "representativeness", "concentration", "retention", "survey",
  ]

  /// The specification of the form of that name, or `nil` where this version has none.
  package static func specification(of form: String) -> MeasureSpecification? { all.first { $0.id == form } }
}
