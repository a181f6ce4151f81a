import Diagnostics
import Quantities
import Rubrics
import Testing

/// Rubrics that extend others.
@Suite struct OverlayTests {
  private func indicator(_ id: String, _ rubric: Rubric) -> Indicator? {
    rubric.indicators.first { $0.id.description == id }
  }

  @Test func whatAnOverlaySaysTakesThePlaceOfWhatTheBaseSaysKeyByKey() throws {
    let text = OverlayText(
      (
        head: """
        title: {zh: 本地, en: Local}
        dimensions: {order: {weight: 2}}
        bands: [{name: 全部, from: 0}]
        """,
        indicators: """
        - id: committee.triaged-first
          weight: 5
          steps: [[0.5, 100]]
        """
      ))
    let (loaded, diagnostics) = text.load()
    #expect(diagnostics.isEmpty)
    let rubric = try #require(loaded)
    #expect(rubric.id == "local-1")
    #expect(rubric.edition == "L1")
    #expect(rubric.bands.count == 1)
    #expect(rubric.dimensions.map(\.weight.description) == ["2", "1"])
    #expect(rubric.dimensions.first?.title.chinese == "次序", "what is not said stays")
    let changed = try #require(indicator("committee.triaged-first", rubric))
    #expect(changed.weight.description == "5")
    #expect(
      changed.scale
        == .steps([Scale.Point(value: try ExactDecimal("0.5"), score: try ExactDecimal("100"))], below: .zero))
    #expect(changed.minimumEvidence == 10)
    #expect(rubric.recommendations.count == 2, "the register is that of the base")
  }

  @Test func everyChangeIsListed() throws {
    let text = OverlayText(
      (
        head: """
        dimensions: {order: {weight: 2}}
        rank-at-least: 3
        remove: {resident.buildings: {zh: 本地没有楼栋, en: No buildings here}}
        """,
        indicators: """
        - id: committee.triaged-first
          weight: 5
        - id: committee.new
          actor: residents-committee
          dimension: reach
          measure: {count: {where: 'activity == "topic.raised"', by: any}}
          scale: [[0, 0], [10, 100]]
        """
      ))
    let overlay = try #require(text.load().rubric?.overlays.first)
    #expect(overlay.base == "sample")
    #expect(
      overlay.changes.map {
        "\($0.kind.rawValue) \($0.subject): \($0.before?.chinese ?? "–") → \($0.after?.chinese ?? "–")"
      }
        == [
          "changed dimensions/order/weight: 1 → 2",
          "changed indicators/committee.triaged-first/weight: 3 → 5",
          "added indicators/committee.new: – → committee.new",
          "removed indicators/resident.buildings: 提出议题的楼栋 → –",
        ], "rank-at-least is as before, and no change")
    #expect(overlay.changes.last?.reason?.english == "No buildings here")
    #expect(overlay.changes.allSatisfy { $0.place.span != nil && !$0.place.file.hasPrefix("base/") })
  }

  @Test func overlaysAreLaidOneAfterTheOther() throws {
    let text = OverlayText(
      (head: "dimensions: {order: {weight: 2}}", indicators: ""),
      (head: "dimensions: {reach: {weight: 4}}", indicators: ""))
    let (loaded, diagnostics) = text.load()
    #expect(diagnostics.isEmpty)
    let rubric = try #require(loaded)
    #expect(rubric.dimensions.map(\.weight.description) == ["2", "4"])
    #expect(rubric.overlays.map(\.id) == ["local-1", "local-2"])
    #expect(rubric.overlays.map(\.base) == ["sample", "local-1"])
  }

  @Test(arguments: [
    ("dimensions: {order: {weight: 2}}", "", "dimensions: {order: {weight: 3}}", ""),
    ("rank-at-least: 4", "", "rank-at-least: 6", ""),
    ("", "- id: committee.triaged-first\n  weight: 5", "", "- id: committee.triaged-first\n  weight: 6"),
    (
      "", "- id: committee.triaged-first\n  steps: [[0.5, 100]]", "",
      "- id: committee.triaged-first\n  scale: [[0, 0], [1, 100]]"
    ),
    ("remove: {resident.buildings: 没有}", "", "", "- id: resident.buildings\n  weight: 2"),
    ("", "- id: resident.buildings\n  weight: 2", "remove: {resident.buildings: 没有}", ""),
    ("remove: {resident.buildings: 没有}", "", "remove: {resident.buildings: 也没有}", ""),
    ("missing: {overall: {policy: fail}}", "", "missing: {policy: zero}", ""),
    ("missing: {overall: {of: children}}", "", "missing: {of: weight}", ""),
  ])
  func overlaysThatSettleTheSameOtherwiseAreTold(
    head: String, indicators: String, laterHead: String, laterIndicators: String
  ) throws {
    let (rubric, diagnostics) = OverlayText(
      (head: head, indicators: indicators), (head: laterHead, indicators: laterIndicators)
    ).load()
    #expect(rubric == nil)
    #expect(diagnostics.map(\.code) == ["overlay.conflict"])
    let conflict = try #require(diagnostics.first)
    #expect(conflict.place?.file.hasPrefix("base/") == false, "the later overlay")
    #expect(conflict.notes.first?.place?.file.hasPrefix("base/") == true, "the earlier one")
    #expect(conflict.notes.first?.place?.file.hasPrefix("base/base/") == false)
  }

  @Test func whatIsSaidTwiceAlikeIsNoConflict() {
    let same = (head: "dimensions: {order: {weight: 2}}", indicators: "- id: committee.triaged-first\n  weight: 5")
    let (rubric, diagnostics) = OverlayText(same, same).load()
    #expect(diagnostics.isEmpty)
    #expect(rubric?.overlays.map(\.changes.count) == [2, 0])
  }

  @Test func onePolicyTakesThePlaceOfOneForEachLevelWhateverItSays() throws {
    for (policy, base) in [
      ("{of: children}", "{overall: {policy: fail}}"), ("{overall: {of: children}}", "{of: weight}"),
    ] {
      var text = OverlayText((head: "missing: \(policy)", indicators: ""))
      text.base.rubric = text.base.rubric.replacing("{policy: renormalise, at-least: 60%}", with: base)
      let (loaded, diagnostics) = text.load()
      #expect(diagnostics.isEmpty, "\(diagnostics.map(\.code))")
      let missing = try #require(loaded?.missing[.overall])
      #expect(missing.coverage == .children && missing.treatment == .renormalise)
    }
  }

  @Test func aPartOfWhatAnEarlierOverlayHasSetAsAWholeCanBeChanged() throws {
    let (loaded, diagnostics) = OverlayText(
      (head: "measures: {complaints: {count: {by: any}}}\npublished: {places: 1}", indicators: ""),
      (head: "published: {places: 1}", indicators: ""),
      (head: "dimensions: {order: {weight: 4}}", indicators: "")
    ).load()
    #expect(diagnostics.isEmpty)
    #expect(loaded != nil)
  }

  @Test(arguments: [
    ("remove: {resident.building: 没有}", "", "overlay.changes-nothing"),
    ("", "- id: committee.triaged-fist\n  weight: 5", "overlay.changes-nothing"),
    ("dimensons: {order: {weight: 2}}", "", "yaml.unknown-key"),
    ("dimensions: {order: {weight: 0}}", "", "rubric.weight-not-positive"),
  ])
  func aChangeThatCannotBeIsToldWhereTheOverlaySaysIt(head: String, indicators: String, code: String) {
    let (rubric, diagnostics) = OverlayText((head: head, indicators: indicators)).load()
    #expect(rubric == nil)
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.first?.place?.file.hasPrefix("base/") == false)
  }

  @Test func theEditionOfTheBaseMustBeTheOneAskedFor() {
    var text = OverlayText((head: "", indicators: ""))
    text.overlays[0]["rubric.yaml"] = text.overlays[0]["rubric.yaml"]?.replacing("../base", with: "sample@2")
    #expect(text.load().diagnostics.map(\.code) == ["overlay.other-edition"])
  }

  @Test func withoutItsBaseAnOverlayIsNoRubric() {
    let text = OverlayText((head: "dimensions: {order: {weight: 2}}", indicators: ""))
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: RubricFiles(text.files.files), diagnostics: &diagnostics)
    #expect(rubric == nil)
    #expect(diagnostics.map(\.code).contains("overlay.base-missing"))
  }

  @Test func theDigestIsThatOfWhatComesOfAll() throws {
    var overlaid = try #require(OverlayText((head: "rank-at-least: 3", indicators: "")).load().rubric)
    var other = try #require(OverlayText((head: "rank-at-least: 4", indicators: "")).load().rubric)
    overlaid.seal { String(decoding: $0, as: UTF8.self) }
    other.seal { String(decoding: $0, as: UTF8.self) }
    #expect(overlaid.digest != other.digest)
    #expect(!overlaid.digest.contains("extends"), "where the base lay is no part of it")
  }
}
