package import Diagnostics
package import Rubrics

extension JudgementDefinition {
  /// The question, with the meaning of each rating where the rubric says it.
  package var anchoredQuestion: LocalizedText {
    guard !anchors.isEmpty else { return question }
    let english = anchors.map { "\($0.rating): \($0.meaning.english)" }.joined(separator: "; ")
    let chinese = anchors.map { "\($0.rating)＝\($0.meaning.chinese)" }.joined(separator: "；")
    return LocalizedText(english: "\(question.english) (\(english))", chinese: "\(question.chinese)（\(chinese)）")
  }
}
