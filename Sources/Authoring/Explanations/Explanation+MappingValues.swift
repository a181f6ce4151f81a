/// What can be wrong with the values of mappings.
extension Explanation {
  /// Columns of records.
  static let expressionColumns: [Explanation] = [
    Explanation(
      "expression.column-elsewhere", in: .events,
      (
        "A condition of a rubric is asked of events, which have fields; columns are what a mapping makes events of.",
        "指标条件问的是事件，事件只有字段；列是映射用来生成事件的。"
      ), wrong: "$channel == \"hotline\"", right: "channel == \"hotline\""),
    Explanation(
      "expression.column-name-missing", in: .record,
      (
        "Behind $ stands a name of letters, digits and _; any other name stands in braces.",
        "$ 后面是由字母、数字和 _ 组成的列名；其他列名放进花括号。"
      ), wrong: "$ 状态", right: "${结案 时间}"),
    Explanation(
      "expression.column-not-closed", in: .record,
      ("The name of a column in braces ends with a brace.", "花括号中的列名要以 } 结束。"), wrong: "${结案 时间", right: "${结案 时间}"),
    Explanation(
      "expression.misspelt-column", in: .record,
      ("The name is nearly that of a column. Columns are called exactly as in the source.", "名称与某一列相近。列名要与来源完全一致。"),
      wrong: "$状太", right: "$状态"),
    Explanation(
      "expression.unknown-column", in: .record,
      (
        "No column or variable has this name. What stands around a record in the source is read with ../ before its name.",
        "没有这个名称的列或变量。来源中记录外层的内容，在名称前加 ../ 读取。"
      ), wrong: "$天气预报", right: "$../镇"),
    Explanation(
      "expression.column-without-sign", in: .record,
      ("In a mapping columns begin with $ and texts stand between quotes.", "在映射中，列以 $ 开头，文字加引号。"),
      wrong: "状态 == \"已结案\"",
      right: "$状态 == \"已结案\""),
    Explanation(
      "expression.column-is-text", in: .record,
      (
        "All columns of a source are texts; what is to be counted with must be made a number first.",
        "来源的列都是文字，要计算须先转换成数。"
      ),
      why: ("As texts, “9” comes after “100”.", "作为文字，“9”排在“100”之后。"), wrong: "$金额 > 100", right: "double($金额) > 100"),
    Explanation(
      "expression.not-a-value", in: .record,
      ("A field of an event is one value, and this is several.", "事件的字段是一个值，而这里是多个。"), wrong: "split($期间, \"至\")",
      right: "split($期间, \"至\")[0]"),
  ]

  /// Functions of mappings.
  static let expressionMappingFunctions: [Explanation] = [
    Explanation(
      "expression.function-of-mappings", in: .events,
      (
        "Texts are put in order where events are made of records, so that all indicators see the same.",
        "整理文字应在由记录生成事件的映射中进行，这样所有指标看到的都一样。"
      ), wrong: "trim(channel) == \"hotline\"", right: "channel == \"hotline\""),
    Explanation(
      "expression.function-not-method", in: .record,
      ("The functions of mappings are written before what they work on.", "映射的函数写在它所处理的内容之前。"), wrong: "$状态.trim()",
      right: "trim($状态)"),
    Explanation(
      "expression.nothing-to-look-for", in: .record,
      ("An empty text stands everywhere and nowhere; it separates and replaces nothing.", "空文字无处不在，既不能作分隔也无从替换。"),
      wrong: "replace($金额, \"\", \"0\")", right: "replace($金额, \",\", \"\")"),
    Explanation(
      "expression.choices-expected", in: .record,
      ("“map” says in braces what each text of the source becomes.", "map 在花括号中写明来源的每种文字变成什么。"),
      wrong: "map($状态, \"已结案\")", right: "map($状态, {已结案: closed, _: open})"),
    Explanation(
      "expression.choice-not-text", in: .record,
      ("Before the colon stands a text of the source, or _ for any other.", "冒号前是来源中的文字，或用 _ 表示其他任何值。"),
      wrong: "map($状态, {$金额: closed})", right: "map($状态, {\"已结案\": closed})"),
    Explanation(
      "expression.choice-empty", in: .record,
      ("What is missing stays missing, whatever the choices say.", "缺失的值始终缺失，与对照无关。"), wrong: "map($状态, {\"\": open})",
      right: "first(map($状态, {_: closed}), \"open\")"),
    Explanation(
      "expression.group-not-text", in: .record,
      ("Which group is taken must be known before anything runs.", "取哪个分组须在运行之前就知道。"),
      wrong: "regex($备注, \"(?P<role>[A-Z]+)\", $状态)", right: "regex($备注, \"(?P<role>[A-Z]+)\", \"role\")"),
    Explanation(
      "expression.misspelt-group", in: .record,
      ("The name is nearly that of a group of the pattern.", "名称与匹配模式中的某个分组相近。"),
      wrong: "regex($备注, \"(?P<role>[A-Z]+)\", \"rolle\")", right: "regex($备注, \"(?P<role>[A-Z]+)\", \"role\")"),
    Explanation(
      "expression.unknown-group", in: .record,
      (
        "A group is given its name in the pattern: (?P<name>…). Plain brackets have none.",
        "分组在匹配模式中命名：(?P<名称>…)；普通括号没有名称。"
      ),
      wrong: "regex($备注, \"([0-9]+)号\", \"楼\")", right: "regex($备注, \"(?P<楼>[0-9]+)号\", \"楼\")"),
    Explanation(
      "expression.group-twice", in: .record,
      ("Two groups of one name leave open which is taken.", "两个分组同名，就不知道取哪一个。"),
      wrong: "regex($备注, \"(?P<n>[0-9])-(?P<n>[0-9])\", \"n\")", right: "regex($备注, \"(?P<n>[0-9])-[0-9]\", \"n\")"),
  ]
}
