/// Why a score has no interval, and why it is not defined how well parts agree.
extension Explanation {
  /// Reasons in the look at robustness.
  static let robustness: [Explanation] = [
    Explanation(
      "interval.whole-list",
      (
        "A list is gone through from end to end: nothing was left to chance, so nothing can be drawn anew. In every draw the score stays.",
        "名单是逐一核对的，没有偶然的成分，也就无从重新抽取；每次抽取中得分不变。"
      )),
    Explanation(
      "interval.calendar",
      (
        "Days and months are not cases that could have been others. In every draw the score stays.",
        "日子和月份不是可以换成别的的事项；每次抽取中得分不变。"
      )),
    Explanation(
      "interval.cases-hang-together",
      (
        "Whether a case repeats another is known only with both at hand; drawn by themselves they would say something else.",
        "是否重复要两个事项都在才知道，单独抽取意思就变了。"
      )),
    Explanation(
      "interval.every-account",
      ("The books are checked account by account; they are right or wrong, not likely.", "账目逐户核对，对就是对、错就是错，没有“可能”。")),
    Explanation(
      "interval.stated-fact",
      (
        "A stated number has no records behind it here; how sure it is must be asked of whoever states it.",
        "申报的数字在此没有记录支撑，可靠程度要问申报者。"
      )),
    Explanation(
      "interval.rated",
      ("Ratings are not drawn; let several people rate, and compare what they say.", "评定不作抽取；请多人评定并比较。")),
    Explanation(
      "interval.too-few",
      (
        "With fewer than five cases, persons or records a draw only repeats them; the interval would look surer than anyone is.",
        "不到五个事项、人员或记录时，抽来抽去都是它们，区间会显得比实际更有把握。"
      )),
    Explanation(
      "interval.compared",
      (
        "Where units are compared, another draw of one moves the yardstick of all. The score stays in every draw.",
        "相互比较时，一个单位换一批事项，所有单位的尺度都变。每次抽取中得分不变。"
      )),
    Explanation(
      "interval.not-measured",
      ("Exempt, or set by a rule for what is missing: there is no value to draw.", "免评或按缺项规定给分，没有可抽取的数值。")),
    Explanation(
      "agreement.too-few-parts",
      ("One part alone agrees with nothing.", "只有一项，谈不上一致。")),
    Explanation(
      "agreement.too-few-units",
      (
        "Two units always lie on a line, whatever they have; it takes three to say anything.",
        "两个单位怎么都连成一线，至少三个才看得出什么。"
      )),
    Explanation(
      "agreement.constant",
      (
        "What is the same everywhere goes neither up nor down with anything; it also tells no unit from another.",
        "处处相同就谈不上同升同降，也区分不了单位。"
      )),
    Explanation(
      "agreement.constant-sum",
      ("Where the sum never changes, the parts only shift points among each other.", "总和不变，各项只是此消彼长。")),
  ]
}
