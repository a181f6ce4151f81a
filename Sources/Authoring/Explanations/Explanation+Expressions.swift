/// What can be wrong with conditions.
extension Explanation {
  /// Characters.
  static let expressionCharacters: [Explanation] = [
    Explanation(
      "expression.unexpected-character", in: .events,
      ("A character stands outside of a text and is no sign of the language.", "引号之外出现了没有意义的字符。"),
      wrong: "activity == \"topic.raised\" # 议题", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.full-width-character", in: .events,
      (
        "Brackets, digits and signs of the Chinese input method are other characters than the half-width ones.",
        "中文输入法的全角括号、数字和符号与半角的不是同一个字符。"
      ), wrong: "participants >= １０", right: "participants >= 10"),
    Explanation(
      "expression.curly-quotes", in: .events,
      (
        "Word processors turn straight quotes into curly ones, which are other characters.", "文字处理软件会把直引号换成弯引号，那是另外的字符。"
      ), wrong: "activity == “topic.raised”", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.unterminated-text", in: .events,
      ("A text opens with a quote and the condition ends first.", "文字的引号开了，条件却先结束了。"),
      wrong: "activity == \"topic.raised", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.unknown-escape", in: .events,
      ("Behind a backslash stands something that names no character.", "反斜杠后的字符不表示任何转义。"),
      wrong: "note.contains(\"D:\\项目\")", right: "note.contains(\"D:\\\\项目\")"),
    Explanation(
      "expression.malformed-number", in: .events, ("Letters follow digits directly.", "数字后面直接跟着字母。"),
      wrong: "participants > 10人", right: "participants > 10"),
    Explanation(
      "expression.number-too-large", in: .events, ("Numbers have at most 18 digits before the point.", "小数点前最多 18 位。"),
      wrong: "points > 1000000000000000000000", right: "points > 1000"),
    Explanation(
      "expression.number-too-precise", in: .events,
      ("Numbers have at most 18 digits behind the point.", "小数点后最多 18 位。"), wrong: "rating > 3.3333333333333333333333",
      right: "rating > 3.33"),
    Explanation(
      "expression.operator-spelling", in: .events,
      (
        "Conditions are written with == && || !, as in CEL, not with = and or not.",
        "条件用 == && || !（CEL 的写法），不用 = and or not。"
      ), wrong: "activity = \"topic.raised\"", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.unsupported-literal", in: .events,
      ("CEL has bytes (b\"…\") and unsigned numbers (10u); events have neither.", "CEL 有字节串（b\"…\"）和无符号数（10u），事件中都没有。"),
      wrong: "participants > 10u", right: "participants > 10"),
  ]

  /// How parts stand together.
  static let expressionSyntax: [Explanation] = [
    Explanation(
      "expression.empty", ("Only blanks stand here. Leave “where” out to take all events.", "只有空格。想取全部事件就删去“where”。")),
    Explanation(
      "expression.value-missing", in: .events, ("An operator has nothing on its left side.", "运算符左边缺一个值。"),
      wrong: "== \"topic.raised\"", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.ends-early", in: .events, ("The condition ends with an operator.", "条件以运算符结尾。"),
      wrong: "activity == \"topic.raised\" &&", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.operator-expected", in: .events,
      ("Two values stand beside each other without an operator.", "两个值之间没有运算符。"), wrong: "has(person) has(case)",
      right: "has(person) && has(case)"),
    Explanation(
      "expression.bracket-not-opened", in: .events, ("A closing bracket has no opening one.", "右括号没有对应的左括号。"),
      wrong: "has(person)) && has(case)", right: "has(person) && has(case)"),
    Explanation(
      "expression.bracket-not-closed", in: .events, ("An opening bracket has no closing one.", "左括号没有闭合。"),
      wrong: "(has(person) || has(case)", right: "(has(person) || has(case))"),
    Explanation(
      "expression.bracket-opens-here", ("It points at the bracket that is not closed.", "指出没有闭合的是哪个括号。")),
    Explanation(
      "expression.colon-missing", in: .events,
      ("A choice has three parts: condition ? value : value.", "选择有三部分：条件 ? 值 : 值。"), wrong: "has(person) ? points > 1",
      right: "has(person) ? points > 1 : points > 2"),
    Explanation(
      "expression.name-expected", in: .events,
      ("Behind a point comes the name of a field or function.", "点号后应为字段名或函数名。"), wrong: "note. == \"无\"",
      right: "note == \"无\""),
    Explanation(
      "expression.too-deep",
      (
        "The condition nests or chains more than any reader can follow. A long chain of == with || is shorter as in [ … ].",
        "条件嵌套或连写得太多。一长串 == 与 || 可以改写成 in [ … ]。"
      )),
    Explanation(
      "expression.reserved-word", in: .events,
      ("CEL keeps some words for itself, such as for, if, while, namespace.", "CEL 保留了一些词，如 for、if、while、namespace。"),
      wrong: "while == \"x\"", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.percentage", in: .events,
      ("In a condition % is the remainder of a division. Write shares as decimals.", "在条件里 % 是求余数。比例请写成小数。"),
      wrong: "rating > 60%", right: "rating > 0.6"),
    Explanation(
      "expression.null", in: .events,
      ("A missing value is not a value; ask for it with has().", "缺失不是一个值；请用 has() 判断。"), wrong: "person != null",
      right: "has(person)"),
  ]

  /// Names.
  static let expressionNames: [Explanation] = [
    Explanation(
      "expression.misspelt-field", in: .events,
      ("The name is no field of events, and one is much like it.", "事件没有这个字段，但有一个很像的。"),
      wrong: "activty == \"topic.raised\"", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.unknown-field", in: .events,
      (
        "The name is no field of events. Texts stand between quotes; attributes are x[\"name\"].",
        "事件没有这个字段。文字要加引号；属性写作 x[\"名称\"]。"
      ), wrong: "attendance > 3", right: "participants > 3"),
    Explanation(
      "expression.text-without-any-quotes", in: .events,
      (
        "A word that is no field stands where a text is compared. Without quotes it is taken for a field.",
        "与文字比较的地方写了一个不是字段的词。不加引号就会当作字段。"
      ), wrong: "channel == hotline", right: "channel == \"hotline\""),
    Explanation(
      "expression.text-or-fact", in: .units,
      ("The name could be a fact that nobody declared, or a text without quotes.", "这个名称可能是没有声明的事实，也可能是漏了引号的文字。"),
      wrong: "points_bank == yes", right: "points_bank == \"yes\""),
    Explanation(
      "expression.misspelt-attribute", in: .events,
      ("The attribute is not declared, and one is much like it.", "没有声明这个属性，但有一个很像的。"), wrong: "x[\"预祘\"] > 100",
      right: "x[\"预算\"] > 100"),
    Explanation(
      "expression.unknown-attribute", in: .events,
      ("The attribute is not declared in vocabulary.yaml.", "vocabulary.yaml 没有声明这个属性。"), wrong: "x[\"面积\"] > 100",
      right: "x[\"预算\"] > 100"),
    Explanation(
      "expression.attribute-by-name", in: .events, ("An attribute is written like a field.", "属性写成了字段的样子。"),
      wrong: "预算 > 100", right: "x[\"预算\"] > 100"),
    Explanation(
      "expression.attribute-without-name", in: .events,
      ("x stands for all the further columns; say which.", "x 代表全部附加列，要写明是哪一列。"), wrong: "x == 100",
      right: "x[\"预算\"] == 100"),
    Explanation(
      "expression.key-not-text", in: .events, ("The name between the brackets needs quotes.", "方括号里的名称要加引号。"),
      wrong: "x[预算] > 100", right: "x[\"预算\"] > 100"),
    Explanation(
      "expression.misspelt-activity", in: .cases,
      ("The vocabulary has no such activity, and one is much like it.", "词汇表没有这个活动，但有一个很像的。"),
      wrong: "case.has(\"topic.raise\")", right: "case.has(\"topic.raised\")"),
    Explanation(
      "expression.unknown-activity", in: .cases, ("The vocabulary has no such activity.", "词汇表没有这个活动。"),
      wrong: "case.has(\"投诉\")", right: "case.has(\"topic.raised\")"),
    Explanation(
      "expression.misspelt-term", in: .events,
      ("The column never holds this text, and it holds one much like it.", "这一列不会有这个值，但有一个很像的。"),
      wrong: "activity == \"topic.rised\"", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.unknown-term", in: .events,
      (
        "The column never holds this text: activities come from the vocabulary, actors are four.",
        "这一列不会有这个值：活动来自词汇表，主体只有四类。"
      ), wrong: "activity == \"开会\"", right: "activity == \"topic.raised\""),
    Explanation(
      "expression.undeclared-fact", in: .units,
      ("A fact much like it is declared; the two are probably one.", "声明了一个很像的事实，两者可能是同一个。"), wrong: "building > 10",
      right: "buildings > 10"),
    Explanation(
      "expression.hyphenated-name", in: .units,
      ("points-bank reads as points minus bank.", "points-bank 会读成 points 减 bank。"), wrong: "new-citizens > 10",
      right: "x[\"new-citizens\"] > 10"),
    Explanation(
      "expression.misspelt-function", in: .events,
      ("There is no such function, and one is much like it.", "没有这个函数，但有一个很像的。"), wrong: "note.startWith(\"急\")",
      right: "note.startsWith(\"急\")"),
    Explanation(
      "expression.unknown-function", in: .events, ("There is no such function.", "没有这个函数。"), wrong: "length(note) > 3",
      right: "size(note) > 3"),
    Explanation(
      "expression.unsupported-function", in: .events,
      ("CEL has the function, and rubrics do without it.", "CEL 有这个函数，但评估标准不用它。"), wrong: "note.trim() == \"急\"",
      right: "note == \"急\""),
    Explanation(
      "expression.argument-count", in: .events, ("The function takes another number of arguments.", "参数的个数不对。"),
      wrong: "note.contains()", right: "note.contains(\"急\")"),
    Explanation(
      "expression.has-without-field", in: .events, ("has() is asked of a field, not of a value.", "has() 问的是字段，不是值。"),
      wrong: "has(\"person\")", right: "has(person)"),
    Explanation(
      "expression.no-members", in: .events,
      ("Only x has names behind it in brackets; other values hold nothing.", "只有 x 后面可以用方括号写名称，其他值里没有内容可取。"),
      wrong: "person[\"name\"] == \"甲\"", right: "person == \"甲\""),
    Explanation(
      "expression.case-question-elsewhere", in: .events,
      ("A question about a whole case stands where single events are asked about.", "针对整个个案的提问写在了针对单个事件的地方。"),
      wrong: "case.has(\"topic.raised\")", right: "has(case)"),
    Explanation(
      "expression.case-question", in: .cases,
      ("A case can be asked has, count, first and last.", "对个案可以问 has、count、first、last。"),
      wrong: "case.contains(\"topic.raised\")", right: "case.has(\"topic.raised\")"),
    Explanation(
      "expression.event-without-field", in: .cases,
      ("first and last give an event; a condition needs one of its fields.", "first 和 last 给出一个事件，条件要用它的某个字段。"),
      wrong: "case.first(\"topic.raised\") == \"hotline\"", right: "case.first(\"topic.raised\").channel == \"hotline\""
    ),
    Explanation(
      "expression.field-without-event", in: .cases,
      ("A case has many events; say whose field is meant.", "个案有许多事件，要写明是哪个事件的字段。"), wrong: "channel == \"hotline\"",
      right: "case.first(\"topic.raised\").channel == \"hotline\""),
  ]

  /// Kinds of values.
  static let expressionTypes: [Explanation] = [
    Explanation(
      "expression.not-a-condition", in: .events,
      ("The whole gives a number or a text; a condition is true or false.", "整个表达式得到的是数或文字，而条件只有真假。"),
      wrong: "participants + 1", right: "participants + 1 > 10"),
    Explanation(
      "expression.wrong-operand", in: .events,
      ("An operator is given a kind of value that it does not take.", "运算符用在了它不接受的值上。"), wrong: "!participants",
      right: "!(participants > 0)"),
    Explanation(
      "expression.text-as-condition", in: .events,
      (
        "“a == \"x\" || \"y\"” does not mean “x or y”: every side of || is a condition of its own.",
        "“a == \"x\" || \"y\"”不是“x 或 y”：|| 的每一边都要是完整的条件。"
      ), wrong: "channel == \"hotline\" || \"visit\"", right: "channel in [\"hotline\", \"visit\"]"),
    Explanation(
      "expression.mismatched-types", in: .events,
      ("Two kinds of values are compared, which can never be equal.", "比较的两边不是同一类，永远不会相等。"),
      wrong: "participants == channel", right: "participants == hours"),
    Explanation(
      "expression.number-in-quotes", in: .events, ("A number between quotes is a text.", "加了引号的数字是文字。"),
      wrong: "participants >= \"10\"", right: "participants >= 10"),
    Explanation(
      "expression.text-without-quotes", in: .events,
      ("The field holds texts, even if they look like numbers.", "该字段是文字，即使看上去像数字。"), wrong: "building == 3",
      right: "building == \"3\""),
    Explanation(
      "expression.time-and-text", in: .events,
      ("A written date is a text. Which events count, the assessment's period says.", "写出的日期是文字。取哪些时间的事件由评估期决定。"),
      wrong: "time >= \"2024-05-01\"", right: "time <= recorded_at"),
    Explanation(
      "expression.unknown-kinds", in: .units,
      ("Two facts that nobody declared are compared; they may be texts or numbers.", "比较的两项事实都没有声明，可能是文字也可能是数。"),
      wrong: "x[\"甲\"] == x[\"乙\"]", right: "buildings == 10"),
    Explanation(
      "expression.chained-comparison", in: .events,
      ("a < b < c compares a truth value with c.", "a < b < c 会拿真假值与 c 比较。"), wrong: "1 < participants < 10",
      right: "1 < participants && participants < 10"),
    Explanation(
      "expression.remainder-of-fraction", in: .events, ("A remainder is asked for of whole numbers.", "余数只对整数有意义。"),
      wrong: "participants % 0.5 == 0", right: "participants % 5 == 0"),
    Explanation(
      "expression.list-mixed", in: .events, ("The elements of a list are all of one kind.", "列表的各项要同一类。"),
      wrong: "building in [\"3\", 4]", right: "building in [\"3\", \"4\"]"),
    Explanation(
      "expression.in-without-list", in: .events,
      ("Behind “in” comes a list. To look within a text, use contains().", "in 之后是列表；在文字里查找用 contains()。"),
      wrong: "\"急\" in note", right: "note.contains(\"急\")"),
  ]
}
