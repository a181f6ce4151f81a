/// What can be wrong with the tests of a rubric.
extension Explanation {
  /// Files of `tests/`.
  static let tests: [Explanation] = [
    Explanation(
      "test.none",
      (
        "The tests of a rubric lie in the folder tests beside its rubric.yaml, in files that end in .yaml.",
        "评估标准的测试放在 rubric.yaml 旁边的 tests 文件夹里，文件名以 .yaml 结尾。"
      )),
    Explanation(
      "test.malformed-rows",
      (
        "n: 1-10 makes ten rows of one; in their texts # stands for the number.",
        "n: 1-10 把一行变成十行，文字中的 # 换成编号。"
      )),
    Explanation(
      "test.malformed-figure",
      (
        "A decimal is compared at six places, as results print it; a fraction is compared exactly; none says that there is no such figure.",
        "小数按六位小数比较（与结果的写法一致），分数精确比较，none 表示没有这个数。"
      )),
    Explanation(
      "test.unknown-reason",
      (
        "A reason is pinned down by its code, which stays the same in all languages.",
        "理由用代码写明，代码在各种语言中都一样。"
      )),
    Explanation(
      "test.unknown-indicator",
      ("A test speaks of indicators by their ids in indicators/*.yaml.", "测试用 indicators/*.yaml 中的标识指明指标。")),
    Explanation(
      "test.unknown-unit",
      (
        "The units of a test are those that it lists under units, or its file does; without any there is one community, 甲社区.",
        "测试的单位列在该测试或该文件的 units 中；都不写时只有一个社区，叫甲社区。"
      )),
    Explanation(
      "test.expectation-of-nothing",
      (
        "What is expected is expected of an indicator at a unit; the test names them for all its expectations, or each names its own.",
        "每项期望都针对某个单位的某个指标：由测试统一写明，或各自写明。"
      )),
  ]
}
