import Mustache
import Reports
import Testing

@Suite("What templates read of views")
struct TemplateValuesTests {
  @Test("is what the properties of the views are")
  func matchesTheProperties() throws {
    var checked: Set<String> = []
    check(PageView(try SampleResult.make(), evidence: SampleResult.evidence()), &checked)
    #expect(checked.count == 14, "\(checked.sorted())")
  }

  private func check(_ value: Any, _ checked: inout Set<String>) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .struct, let parent = value as? any MustacheParent {
      checked.insert("\(type(of: value))")
      for case let (label?, property) in mirror.children {
        let answer = parent.child(named: label).map { String(describing: $0) }
        let optional = Mirror(reflecting: property)
        let isOptional = optional.displayStyle == .optional
        let expected = isOptional ? optional.children.first.map { String(describing: $0.value) } : "\(property)"
        #expect(answer == expected, "\(type(of: value)).\(label)")
      }
    }
    for child in mirror.children where !(child.value is String) { check(child.value, &checked) }
  }
}
