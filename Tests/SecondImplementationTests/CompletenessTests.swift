internal import Measurement
internal import Quantities
internal import Rubrics
internal import TestSupport
internal import Testing

/// The second implementation covers the whole language of measures.
///
/// It is held against the language's own list of forms and parameters, so that a form or a parameter that is added
/// fails here until the second implementation knows it and random rubrics use it.
struct CompletenessTests {
  /// Random measures of a form, with the YAML that says so.
  private static func draws(_ form: String) -> [(measure: NaiveMeasure, yaml: String, maker: SampleMaker)] {
    (0..<300).map { seed in
      var maker = SampleMaker(seed: UInt64(seed), asksForAnyFields: true)
      let (measure, yaml) = maker.measure(form, id: "i", actor: "resident")
      return (measure, yaml, maker)
    }
  }

  @Test("every form of the language has a second implementation, and there are no others")
  func coversEveryForm() {
    let forms = MeasureCatalogue.all.map(\.id)
    #expect(Set(SampleMaker.forms) == Set(forms))
    #expect(SampleMaker.forms.count == forms.count)
  }

  @Test("every form is measured, and not as another one", arguments: MeasureCatalogue.all.map(\.id))
  func measuresEveryForm(form: String) throws {
    try #require(SampleMaker.forms.contains(form))
    for (measure, yaml, maker) in Self.draws(form).prefix(5) {
      #expect(measure.form == form)
      #expect(yaml.hasPrefix("{\(form): "))
      let log = NaiveLog(
        units: maker.units, period: maker.period, rows: [], dropsDuplicates: false, judgements: [],
        tables: NaiveTables())
      let indicator = NaiveIndicator(
        id: "i", actor: "resident", dimension: "d", weight: Rational(1), units: ["community"], measure: measure,
        scale: .passAtLeast(Rational(0)), yaml: yaml)
      for unit in maker.units where unit.level == "community" { #expect(log.fact(indicator, at: unit) != nil) }
    }
  }

  @Test(
    "random rubrics use every parameter of every form, with every word and every unit of time",
    arguments: MeasureCatalogue.all)
  func usesEveryParameter(form: MeasureSpecification) throws {
    try #require(SampleMaker.forms.contains(form.id))
    let texts = Self.draws(form.id).map(\.yaml)
    for parameter in form.parameters {
      let name = form.id + "." + parameter.name
      #expect(texts.contains { $0.contains("\(parameter.name): ") }, "never written: \(name)")
      for pattern in Self.patterns(of: parameter) {
        #expect(try texts.contains { try $0.contains(Regex(pattern)) }, "never written: \(name) as \(pattern)")
      }
    }
  }

  /// What the values of a parameter must look like, each at least once.
  private static func patterns(of parameter: MeasureParameter) -> [String] {
    switch parameter.kind {
    case .word(let words): words.map { "\(parameter.name): '?\($0)[,}']" }
    case .timeLimit: ["h", "d", "cd", "wd"].map { "\(parameter.name): [0-9]+\($0)[,}]" }
    case .limits:
      ["h", "d", "cd", "wd"].flatMap { ["limit: [0-9]+\($0)[,}]", "\": [0-9]+\($0)[,}]", "_: [0-9]+\($0)[,}]"] }
    case .rules:
      (MeasureCatalogue.caseRules + ["min"]).map { "\($0): " }
        + ["h", "d", "cd", "wd"].map { "within: [0-9]+\($0)[,}]" }
    default: []
    }
  }
}
