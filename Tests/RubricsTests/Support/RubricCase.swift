import TestSupport
import Testing

/// A rubric that something is wrong with.
struct RubricCase {
  /// What is wrong with it.
  var name: String
  /// The rubric.
  var text: RubricText

  /// Makes a case.
  init(_ name: String, _ text: RubricText) {
    self.name = name
    self.text = text
  }

  /// Compares what is said about some cases with the file that keeps it, one section for each.
  static func expectGolden(
    _ cases: [RubricCase], named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let sections = cases.map { "## \($0.name)\n\n\($0.text.rendered())" }
    TestSupport.expectGolden(
      sections.joined(separator: "\n"), named: name, testFile: Snapshots.owner, sourceLocation: sourceLocation)
  }
}
