import Diagnostics
import Reports
import Rubrics
import TestSupport
import Testing

@testable import Comparisons

/// What the differences between two editions mean.
@Suite struct EditionComparisonTests {
  private func compare(_ before: String, _ after: String) throws -> EditionComparison {
    let other = SmallYears.indicator("committee.other")
    return EditionComparison(
      before: try SmallYears.rubric(edition: "1", indicators: other + before),
      after: try SmallYears.rubric(edition: "1", indicators: other + after))
  }

  private func kinds(_ comparison: EditionComparison, of id: String = "committee.x") -> [EditionShift.Kind] {
    comparison.indicators.first { $0.id == id }?.shifts.map(\.kind) ?? []
  }

  @Test(arguments: [
    ("[[0, 0], [10, 100]]", "[[0, 0], [20, 100]]", EditionShift.Kind.stricter),
    ("[[0, 0], [20, 100]]", "[[0, 0], [10, 100]]", .laxer),
    ("[[0, 0], [10, 100]]", "[[0, 10], [10, 90]]", .scaledOtherwise),
    ("[[0, 0], [5, 60], [10, 100]]", "[[0, 0], [5, 50], [10, 100]]", .stricter),
  ])
  func aScaleIsStricterWhereNoValueScoresMore(before: String, after: String, kind: EditionShift.Kind) throws {
    let comparison = try compare(
      SmallYears.indicator("committee.x", scale: before), SmallYears.indicator("committee.x", scale: after))
    #expect(kinds(comparison) == [kind])
  }

  @Test func aPointThatLiesOnTheLineChangesNoScore() throws {
    let comparison = try compare(
      SmallYears.indicator("committee.x"), SmallYears.indicator("committee.x", scale: "[[0, 0], [5, 50], [10, 100]]"))
    #expect(!kinds(comparison).contains(.stricter) && !kinds(comparison).contains(.laxer))
  }

  @Test func whatIsGivenMoreWeightIsHeavierAndTheOthersLighter() throws {
    let comparison = try compare(
      SmallYears.indicator("committee.x"), SmallYears.indicator("committee.x", more: "  weight: 3"))
    #expect(kinds(comparison) == [.heavier])
    #expect(kinds(comparison, of: "committee.other") == [.lighter])
    let shift = try #require(comparison.indicators.first { $0.id == "committee.x" }?.shifts.first)
    #expect(shift.before?.english == "50")
    #expect(shift.after?.english == "75")
  }

  @Test(arguments: [
    ("", "  applies: 'a == 1'", EditionShift.Kind.narrower),
    ("  applies: 'a == 1'", "", .wider),
    ("  applies: 'a == 1'", "  applies: 'a == 1 && b == 2'", .narrower),
    ("  applies: 'a == 1 && b == 2'", "  applies: 'a == 1'", .wider),
    ("  applies: 'a == 1'", "  applies: 'a == 1 || b == 2'", .wider),
    ("  applies: 'a == 1 || c == 3'", "  applies: 'a == 1 || c == 3 && b == 2'", .appliesOtherwise),
    ("  units: [community]", "  units: [community, subdistrict]", .wider),
    ("  units: [community, subdistrict]", "  units: [community]", .narrower),
    ("  evidence: {at-least: 3}", "  evidence: {at-least: 5}", .moreEvidence),
    ("  evidence: {at-least: 3}", "", .lessEvidence),
    ("  title: 甲", "  title: 乙", .reworded),
  ])
  func whatAppliesElsewhereOrAsksForMoreIsTold(before: String, after: String, kind: EditionShift.Kind) throws {
    func text(_ more: String) -> String {
      let text = SmallYears.indicator("committee.x", more: more)
      return more.contains("title") ? text.replacing("  title: {zh: 指标, en: Indicator}\n", with: "") : text
    }
    #expect(kinds(try compare(text(before), text(after))) == [kind])
  }

  @Test func whatCameAndWentAndWasRenamedIsTold() throws {
    let comparison = try compare(
      SmallYears.indicator("committee.old") + SmallYears.indicator("committee.gone"),
      SmallYears.indicator("committee.new", more: "  previous: committee.old") + SmallYears.indicator("committee.fresh")
    )
    #expect(kinds(comparison, of: "committee.new") == [.renamed])
    #expect(kinds(comparison, of: "committee.fresh") == [.added])
    #expect(kinds(comparison, of: "committee.gone") == [.removed])
    #expect(comparison.count(.added) == 1)
  }

  @Test func theSameEditionTwiceDoesNotDiffer() throws {
    let text = SmallYears.indicator("committee.x")
    #expect(try compare(text, text).isEmpty)
  }

  @Test func whatDiffersInTheHeadIsToldKeyByKey() throws {
    let text = SmallYears.indicator("committee.x")
    let comparison = EditionComparison(
      before: try SmallYears.rubric(edition: "1", head: "aggregate: {overall: mean}", indicators: text),
      after: try SmallYears.rubric(edition: "2", head: "aggregate: {overall: min}\nrank-at-least: 3", indicators: text))
    #expect(
      comparison.keys.map { "\($0.subject): \($0.before?.english ?? "–") → \($0.after?.english ?? "–")" }
        == ["aggregate/overall: mean → min", "rank-at-least: – → 3"])
  }
}
