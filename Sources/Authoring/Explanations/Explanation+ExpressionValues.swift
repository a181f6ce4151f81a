/// What can be wrong with times, lists, maps and patterns in conditions.
extension Explanation {
  /// Times and durations.
  static let expressionTimes: [Explanation] = [
    Explanation(
      "expression.time-in-quotes", in: .events,
      ("A date between quotes is a text until timestamp() reads it.", "加了引号的日期是文字，要用 timestamp() 读成时间。"),
      wrong: "time >= \"2024-05-01T00:00:00+08:00\"", right: "time >= timestamp(\"2024-05-01T00:00:00+08:00\")"),
    Explanation(
      "expression.duration-without-unit", in: .events,
      (
        "The difference of two times is a duration; a bare number could be seconds or days.", "两个时间之差是时长；单写一个数看不出是秒还是天。"
      ), wrong: "recorded_at - time > 36", right: "recorded_at - time > duration(\"36h\")"),
    Explanation(
      "expression.duration-in-quotes", in: .events,
      ("A length between quotes is a text until duration() reads it.", "加了引号的长度是文字，要用 duration() 读成时长。"),
      wrong: "recorded_at - time > \"36h\"", right: "recorded_at - time > duration(\"36h\")"),
    Explanation(
      "expression.zone-missing", in: .events,
      (
        "Which hour or day it was depends on where the clock hangs. In China write \"+08:00\".",
        "几点、哪一天取决于时钟在哪里。国内请写 \"+08:00\"。"
      ), wrong: "time.getHours() >= 18", right: "time.getHours(\"+08:00\") >= 18"),
    Explanation(
      "expression.zone-unknown", in: .events,
      ("Only offsets from UTC are known here, since the rules of zones change.", "此处只用与 UTC 的偏移，因为各时区的规则会变。"),
      wrong: "time.getHours(\"Asia/Shanghai\") >= 18", right: "time.getHours(\"+08:00\") >= 18"),
    Explanation(
      "expression.cannot-convert", in: .events,
      ("A conversion is given a kind of value that it cannot turn into another.", "转换函数不能转换这一类值。"),
      wrong: "int(true) > 0", right: "int(\"3\") > 0"),
    Explanation(
      "expression.cannot-read", in: .events,
      ("What stands between the quotes is not what the conversion reads.", "引号里的内容不是该转换函数能读的。"),
      wrong: "time > timestamp(\"2024年5月1日\")", right: "time > timestamp(\"2024-05-01T00:00:00+08:00\")"),
  ]

  /// Lists, maps and what goes through them.
  static let expressionCollections: [Explanation] = [
    Explanation(
      "expression.no-order", in: .events,
      ("Lists, maps and truth values have no order; they are equal or not.", "列表、映射、真假值没有先后，只有相等与否。"),
      wrong: "[1, 2] < [3]", right: "[1, 2] == [1, 2]"),
    Explanation(
      "expression.unknown-elements", in: .units,
      ("An undeclared fact stands where its kind decides what is meant.", "未声明的事实出现在要看类型的地方。"),
      why: (
        "A declared fact is checked when the rubric is read, not when it is too late.", "声明之后，读评估标准时就能检查，不会等到评估时才发现。"
      )),
    Explanation(
      "expression.key-of-map", in: .events,
      ("A map is looked up by texts, whole numbers or truth values.", "映射只能以文字、整数、真假值为键。"),
      wrong: "activity in {[1]: true}", right: "activity in {\"topic.raised\": true}"),
    Explanation(
      "expression.key-twice", in: .events, ("One key has one value.", "一个键只有一个值。"),
      wrong: "activity in {\"a\": 1, \"a\": 2}", right: "activity in {\"topic.raised\": 1, \"topic.triaged\": 2}"),
    Explanation(
      "expression.map-colon-missing", in: .events,
      ("Braces make a map of keys and values; a list stands in brackets.", "花括号是键和值的映射；列表用方括号。"),
      wrong: "activity in {\"topic.raised\"}", right: "activity in [\"topic.raised\"]"),
    Explanation(
      "expression.list-expected", in: .events,
      ("exists, all, filter and map go through a list.", "exists、all、filter、map 逐个查看列表。"),
      wrong: "person.exists(p, p == \"甲\")", right: "[person, approver].exists(p, p == \"甲\")"),
    Explanation(
      "expression.variable-expected", in: .events,
      ("The first argument is a name of your choice for the element.", "第一个参数是给元素起的名称。"),
      wrong: "[person, approver].exists(\"p\", true)", right: "[person, approver].exists(p, p == \"甲\")"),
    Explanation(
      "expression.variable-hides-field", in: .events,
      (
        "The name of the element is that of a field, which cannot be reached between these brackets.",
        "元素的名称与字段同名，在这对括号内就用不到那个字段了。"
      ), wrong: "[person, approver].exists(note, note == \"甲\")", right: "[person, approver].exists(p, p == \"甲\")"),
    Explanation(
      "expression.too-many-steps",
      (
        "Lists inside lists multiply; a condition that is asked of every record must be short.",
        "列表套列表会成倍增加；每条记录都要问的条件必须简短。"
      )),
  ]

  /// Patterns.
  static let expressionPatterns: [Explanation] = [
    Explanation(
      "expression.pattern-not-text", in: .events,
      (
        "A pattern that comes out of a field cannot be checked beforehand, and could take for ever.",
        "来自字段的匹配模式无法事先检查，也可能耗时极长。"
      ), wrong: "title.matches(note)", right: "title.matches(\"^加装.*\")"),
    Explanation(
      "expression.pattern-malformed", in: .events,
      ("Brackets and signs of repetition must have what they belong to.", "括号要成对，重复符号前要有内容。"),
      wrong: "title.matches(\"(加装\")", right: "title.matches(\"(加装)\")"),
    Explanation(
      "expression.pattern-unsupported", in: .events,
      ("Look-ahead, back-references and the like are not part of CEL's patterns.", "CEL 的匹配模式没有前瞻、反向引用等。"),
      wrong: "title.matches(\"(?=加装)电梯\")", right: "title.matches(\"加装.*电梯\")"),
    Explanation(
      "expression.pattern-too-large",
      ("Repetitions inside repetitions are written out before anything is matched.", "匹配之前要把重复展开，重复套重复会变得极长。")),
  ]
}
