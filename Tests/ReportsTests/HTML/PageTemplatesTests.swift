import Assessments
import Diagnostics
import Foundation
import Reports
import Rubrics
import TestSupport
import Testing

@Suite("The templates of the page")
struct PageTemplatesTests {
  @Test("read only names that the views have, and every section of them is seen")
  func namesExist() throws {
    let templates = Dictionary(uniqueKeysWithValues: PageTemplates.sources.map { ($0.name, $0.text) })
    var walk = TemplateWalk(templates: templates, words: Set(PageTemplates.words.map { "w." + $0.name }))
    var result = try SampleResult.make()
    result.rubric.overlays = try overlays()
    result.robustness = SampleRobustness.make(of: result)
    let judgements = try SampleJudgements.make()
    walk.render("page", with: PageView(result, evidence: SampleResult.evidence(), judgements: judgements))
    walk.render("handbook", with: HandbookView(Handbook(try FixtureRubric.chapters())))
    walk.render("profile", with: InspectionView(try SampleInspection.full()))
    #expect(walk.problems.isEmpty, "\(walk.problems.sorted().joined(separator: "\n"))")
    #expect(walk.unseen.isEmpty, "never rendered: \(walk.unseen.sorted().joined(separator: ", "))")
  }

  /// Those of a shipped rubric.
  private func overlays() throws -> [RubricOverlay] {
    var diagnostics: [Diagnostic] = []
    let files = try RubricFiles.read(Repository.path("Examples/local-rubrics/hexi-old-estates").path)
    return try #require(Rubric.load(from: files, diagnostics: &diagnostics)).overlays
  }

  @Test("look every name up in the innermost view alone, and never leave out the escaping")
  func areStrict() {
    for (name, text) in PageTemplates.sources where name != "style" {
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name) prints something as it is")
      for tag in TemplateWalk.tags(in: text) where tag.kind != ">" {
        #expect(tag.name.hasPrefix("."), "\(name) reads \(tag.name) from anywhere")
      }
    }
  }

  @Test("use as fixed wording only what has no places to fill")
  func usePlainWords() throws {
    for (_, text) in PageTemplates.sources {
      for tag in TemplateWalk.tags(in: text) where tag.kind == ">" && tag.name.hasPrefix("w.") {
        let word = try #require(PageTemplates.words.first { "w." + $0.name == tag.name }, "no wording \(tag.name)")
        #expect(!word.text.english.contains("{"))
      }
    }
  }
}
