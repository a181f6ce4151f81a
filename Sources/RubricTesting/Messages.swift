package import Diagnostics

/// What can be wrong with the tests of a rubric.
extension MessageTemplate {
  /// Nothing to run.
  static let noTests = MessageTemplate(
    "test.none", .error,
    en: "The rubric in “{path}” has no tests; write some to tests/*.yaml beside its rubric.yaml.",
    zh: "“{path}”中的评估标准没有测试；请写在 rubric.yaml 旁边的 tests/*.yaml 中。")
  /// `n` is not two numbers.
  static let malformedRows = MessageTemplate(
    "test.malformed-rows", .error,
    en: "“{text}” does not say for which numbers the row stands; write the first and the last, such as 1-10 ({limit} rows at most).",
    zh: "“{text}”没有说明这一行代表哪些编号；请写首尾两个编号，如 1-10（至多 {limit} 行）。")
  /// A figure that is none.
  static let malformedFigure = MessageTemplate(
    "test.malformed-figure", .error,
    en: "“{text}” is no figure; write a decimal such as 0.9, a fraction such as 2/3, or none.",
    zh: "“{text}”不是数字；请写小数如 0.9、分数如 2/3，或 none。")
  /// A code that no finding has.
  static let unknownReason = MessageTemplate(
    "test.unknown-reason", .error,
    en: "No finding has the reason “{name}”; write a code as assessment.json has it under “reason”.",
    zh: "没有代码为“{name}”的理由；请写 assessment.json 中 reason 所用的代码。")
  /// An indicator that the rubric does not have.
  static let unknownTestIndicator = MessageTemplate(
    "test.unknown-indicator", .error,
    en: "The rubric has no indicator “{name}”; write the id of one that it has.",
    zh: "评估标准没有指标“{name}”；请写已有指标的标识。")
  /// A unit that the test does not have.
  static let unknownTestUnit = MessageTemplate(
    "test.unknown-unit", .error,
    en: "The test has no unit “{name}”; list it under “units”, or name one that is there.",
    zh: "该测试没有单位“{name}”；请列入 units，或写已有的单位。")
  /// Neither the test nor what it expects names an indicator.
  static let expectationOfNothing = MessageTemplate(
    "test.expectation-of-nothing", .error,
    en: "Nobody says which indicator this is expected of; give the test or the expectation an “indicator”.",
    zh: "没有写明这是对哪个指标的期望；请在测试或期望中写 indicator。")
}

/// All that this module can say.
package enum RubricTestingMessages {
  /// Every template, in the order of this file.
  package static let all: [MessageTemplate] = [
    .noTests, .malformedRows, .malformedFigure, .unknownReason, .unknownTestIndicator, .unknownTestUnit,
    .expectationOfNothing,
  ]
}
