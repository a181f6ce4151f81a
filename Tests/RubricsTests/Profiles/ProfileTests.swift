import Diagnostics
import Rubrics
import Testing

/// Named choices among a rubric's indicators.
@Suite struct ProfileTests {
  private func text(_ profiles: String) -> RubricText {
    var text = RubricText()
    text.rubric += "profiles: \(profiles)\n"
    return text
  }

  @Test func aProfileChoosesSomeIndicators() throws {
    let rubric = try #require(
      text("{quick: {title: {zh: 快速体检, en: Quick}, indicators: [resident.buildings]}, full: {indicators: all}}").load()
        .rubric)
    #expect(rubric.profiles.map(\.id) == ["quick", "full"])
    let quick = try #require(rubric.choosing("quick"))
    #expect(quick.indicators.map(\.id.description) == ["resident.buildings"])
    #expect(quick.profile?.title.chinese == "快速体检")
    #expect(quick.canonicalBytes == rubric.canonicalBytes, "it is the same rubric")
    #expect(rubric.choosing("full")?.indicators.count == 2)
    #expect(rubric.choosing("quik") == nil)
    #expect(rubric.unknownProfile("quik", at: nil).notes.count == 1)
  }

  @Test(arguments: [
    ("{quick: {indicators: [resident.bildings]}}", "rubric.profile-unknown-indicator"),
    ("{quick: {indicators: [resident.buildings, resident.buildings]}}", "rubric.repeated-name"),
    ("{quick: {indicators: []}}", "rubric.empty-list"),
    ("{quick: {title: 快速}}", "yaml.missing-key"),
  ])
  func aProfileThatCannotBeIsTold(profiles: String, code: String) {
    let (rubric, diagnostics) = text(profiles).load()
    #expect(rubric == nil)
    #expect(diagnostics.map(\.code) == [code])
  }

  @Test func anIndicatorThatAnOverlayRemovesLeavesTheProfiles() throws {
    var overlay = OverlayText((head: "remove: {resident.buildings: 没有}", indicators: ""))
    overlay.base.rubric += "profiles: {both: {indicators: [resident.buildings, committee.triaged-first]}}\n"
    let rubric = try #require(overlay.load().rubric)
    #expect(rubric.choosing("both")?.indicators.map(\.id.description) == ["committee.triaged-first"])
  }
}
