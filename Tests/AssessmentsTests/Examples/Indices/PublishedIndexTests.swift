import Assessments
import Quantities
import Scoring
import Testing

/// Indices that others publish, from the YAML of the examples alone.
@Suite("Published indices")
struct PublishedIndexTests {
  @Test("the Human Development Index of eight countries to three decimals")
  func humanDevelopment() throws {
    let example = try IndexExample("hdi")
    let published = [
      "BRA": "0.760", "CHE": "0.967", "CHN": "0.788", "DEU": "0.950", "NGA": "0.548", "NOR": "0.966", "SGP": "0.949",
      "USA": "0.927",
    ]
    for (country, figure) in published {
      #expect(try example.node("", of: country).published == figure, "\(country)")
    }
    // Beyond the goalposts: 18.6 years of schooling, an income of 88,761.
    #expect(try example.indicator("expected-schooling", of: "NOR").score == .one)
    #expect(try example.indicator("national-income", of: "SGP").score == .one)
    #expect(try example.node("", of: "CHN").band?.id == "high")
  }

  @Test("a country without one of the figures has no Human Development Index")
  func incompleteCountry() throws {
    let rows = "community,name,le,eys,mys,gnipc\n缺,缺一项,70,,8,5000\n"
    let node = try IndexExample("hdi", communities: rows).node("", of: "缺")
    #expect(node.state == .notAssessed && node.value == nil && node.published == nil)
  }

  @Test("the OpenSSF Scorecard of two projects, inconclusive checks dropped")
  func openSSF() throws {
    let example = try IndexExample("openssf-scorecard")
    #expect(try example.node("", of: "osu").published == "5.0")
    #expect(try example.node("", of: "osu").value == Rational(4975).divided(by: Rational(1000)))
    #expect(try example.node("", of: "greenshot").published == "3.3")
    #expect(try example.indicator("packaging", of: "osu").finding.state == .notApplicable)
    #expect(try example.indicator("fuzzing", of: "osu").score == .zero)
  }

  @Test("a project without a conclusive check has no Scorecard")
  func inconclusive() throws {
    let rows = "community,name,License,Fuzzing\n项目,项目,-1,\n"
    #expect(try IndexExample("openssf-scorecard", communities: rows).node("", of: "项目").state == .notAssessed)
  }

  @Test(
    "the four scoring models of XCCDF",
    arguments: [
      ("default", ["100.000000", "55.555556", "83.333333"]), ("flat", ["32.000000", "16.000000", "25.000000"]),
      ("flat-unweighted", ["6.000000", "3.000000", "3.000000"]), ("absolute", ["1.000000", "0.000000", "0.000000"]),
    ])
  func xccdf(_ model: String, _ scores: [String]) throws {
    let example = try IndexExample("xccdf", assessment: "\(model).yaml", rubric: model)
    for (host, score) in zip(["host-a", "host-b", "host-c"], scores) {
      #expect(try example.node("", of: host).value?.rounded(places: 6) == score, "\(host)")
    }
    #expect(try example.node("", of: "host-d").state == .notAssessed)
    guard model == "flat" else { return }
    let counted = try #require(example.result.units.first { $0.unit.id == "host-b" }).indicators
      .filter { $0.finding.state == .scored }
    #expect(counted.reduce(Rational.zero) { $0 + Rational($1.finding.indicator.weight) } == Rational(31))
  }

  @Test("a scorecard of councils: exact decimals, and not assessed apart from zero")
  func councils() throws {
    let example = try IndexExample("council-scorecard")
    // 0.29 × 100 is 28.999… in binary numbers, and would be cut off to 28.
    let sections = ["buildings": "29", "planning": "14", "governance": "45", "waste": "58"]
    for (section, figure) in sections {
      #expect(try example.node(section, of: "alder").published == figure, "\(section)")
    }
    #expect(try example.node("", of: "alder").value == Rational(347).divided(by: Rational(10)))
    #expect(try example.node("transport", of: "birch").value == .zero)
    #expect(try example.node("transport", of: "birch").state == .scored)
    let unassessed = try example.node("buildings", of: "cedar")
    #expect(unassessed.state == .notAssessed && unassessed.value == nil && unassessed.published == nil)
    #expect(try example.node("governance", of: "cedar").published == "0")
    #expect(try example.node("", of: "cedar").value == Rational(623).divided(by: Rational(12)))
  }
}
