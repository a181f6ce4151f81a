import Authoring
import Diagnostics
import Testing

@Suite struct MessageCatalogueTests {
  @Test func findsATemplateByItsCode() {
    #expect(MessageCatalogue.template(of: "rubric.unknown-field")?.text.chinese.contains("没有字段") == true)
    #expect(MessageCatalogue.template(of: "rubric.unknown-feild") == nil)
    #expect(MessageCatalogue.code(near: "rubric.unknown-feild") == "rubric.unknown-field")
  }
}
