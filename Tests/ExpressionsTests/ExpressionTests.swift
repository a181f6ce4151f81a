import Columns
import Diagnostics
import Expressions
import Testing

/// What an expression says of itself.
struct ExpressionTests {
  @Test func namesTheColumnsItReads() throws {
    let expression = try Fixture.expression(
      "activity == \"议题提出\" && (has(person) || x[\"楼栋类型\"] == \"高层\") && rating > hours")
    #expect(expression.columns == ["activity", "person", "x.楼栋类型", "rating", "hours"])
    #expect(expression.caseActivities.isEmpty)
    #expect(expression.facts.isEmpty)
  }

  @Test func namesTheActivitiesItAsksCasesAbout() throws {
    let expression = try Fixture.expression(
      "case.has(\"topic.triaged\") && case.count(\"议题提出\") > 1 && case.last(\"topic.raised\").x.预算 > 5",
      in: Fixture.cases)
    #expect(expression.caseActivities == ["topic.triaged", "议题提出", "topic.raised"])
    #expect(expression.columns == ["x.预算"])
  }

  @Test func namesTheFactsItReads() throws {
    let expression = try Fixture.expression(
      "population > 5 && x[\"new-citizens\"] > 3 && level == \"community\" && x.户数 > 2", in: Fixture.facts)
    #expect(expression.facts == ["population", "new-citizens", "level", "户数"])
  }

  @Test func namesTheResultsItReads() throws {
    let expression = try Fixture.expression(
      "score[\"居民.知晓\"] > 5 && has(effect) && level == \"city\" && value[\"事故\"] > 0 && activity > 0", in: Fixture.nodes
    )
    #expect(
      expression.references == [.score("居民.知晓"), .effect, .activity, .fact("level"), .value("事故")])
    #expect(expression.facts == ["level"])
    #expect(expression.columns.isEmpty)
  }

  @Test func isEqualToTheSameTextReadInTheSameWay() throws {
    let text = "person == \"a\""
    #expect(try Fixture.expression(text) == Fixture.expression(text))
    #expect(try Fixture.expression(text).hashValue == Fixture.expression(text).hashValue)
    #expect(try Fixture.expression(text) != Fixture.expression("person == \"b\""))
  }

  @Test func isNotEqualWhereOnlyTheScopeMakesTheSameTextMeanSomethingElse() throws {
    let text = "population == 5"
    let declared = try Fixture.expression(text, in: .facts(["population": .number]))
    let event = try Fixture.expression(text, in: .events(fields: ["population": .number], attributes: [:]))
    #expect(declared != event)
  }

  @Test func isNotEqualToOneWhoseTextOnlyLooksTheSame() throws {
    #expect(try Fixture.expression("person == 'caf\u{e9}'") != Fixture.expression("person == 'cafe\u{301}'"))
  }

  @Test func aWarningDoesNotStandInTheWay() {
    let (expression, diagnostics) = Fixture.read("populaton > 5", in: Fixture.facts)
    #expect(expression != nil)
    #expect(diagnostics.map(\.severity) == [.warning])
  }

  @Test func problemsComeInTheOrderOfTheText() {
    let offsets = Fixture.read("rating == \"5\" && persn == \"a\" and 预算 = 3").1.compactMap {
      $0.place?.span?.start.offset
    }
    #expect(offsets == offsets.sorted())
    #expect(offsets.count == 5)
  }

  @Test func namesThatOnlyLookKnownAreRefused() {
    let scope = Scope.cases(activities: ["caf\u{e9}"], fields: [:], attributes: [:])
    #expect(Fixture.codes("case.has(\"caf\u{e9}\")", in: scope).isEmpty)
    #expect(Fixture.codes("case.has(\"cafe\u{301}\")", in: scope) == ["expression.misspelt-activity"])
  }
}
