internal import Diagnostics

/// What can be wrong with the kinds of values in an expression.
extension MessageTemplate {
  /// An expression whose value is neither true nor false.
  static let notCondition = MessageTemplate(
    "expression.not-a-condition", .error,
    en: "The whole is {found.en}, but a condition must be true or false; compare it with something.",
    zh: "整个表达式是{found.zh}，而条件应为真或假；请与某值作比较。")
  /// An operand of a kind that its operator does not take.
  static let operandType = MessageTemplate(
    "expression.wrong-operand", .error,
    en: "`{operator}` takes {expected.en}, and this is {found.en}; change it, or compare it first.",
    zh: "`{operator}` 需要{expected.zh}，而这里是{found.zh}；请修改，或先作比较。")
  /// `a == "x" || "y"`.
  static let bareText = MessageTemplate(
    "expression.text-as-condition", .error,
    en: "A text alone is neither true nor false; repeat the field ({field} == {text}), "
      + "or write {field} in [\"a\", \"b\"].",
    zh: "单独一个文字不能作条件；请重复字段（{field} == {text}），或写 {field} in [\"a\", \"b\"]。")
  /// Two operands of different kinds.
  static let mismatchedTypes = MessageTemplate(
    "expression.mismatched-types", .error,
    en: "The two sides of `{operator}` are {left.en} and {right.en}; make them the same kind.",
    zh: "`{operator}` 的两边分别是{left.zh}和{right.zh}；请改成同一类。")
  /// A number compared with a quoted number.
  static let numberInQuotes = MessageTemplate(
    "expression.number-in-quotes", .error,
    en: "{field} is a number, and {written} between quotes is a text; write {replacement}.",
    zh: "{field} 是数字，而加了引号的 {written} 是文字；请写 {replacement}。")
  /// A text compared with a number without quotes.
  static let textWithoutQuotes = MessageTemplate(
    "expression.text-without-quotes", .error,
    en: "{field} is a text, and {written} is a number; write {replacement}.",
    zh: "{field} 是文字，而 {written} 是数字；请写 {replacement}。")
  /// A time compared with a text.
  static let timeAndText = MessageTemplate(
    "expression.time-and-text", .error,
    en: "A time cannot be compared with a text; write {example}, "
      + "with the time of day and the zone's offset.",
    zh: "时间不能与文字比较；请写 {example}，含时刻和时区偏移。")
  /// A time compared with a text that says an instant.
  static let bareTimeText = MessageTemplate(
    "expression.time-in-quotes", .error,
    en: "A text between quotes is no time by itself; write {replacement}.",
    zh: "加引号的文字本身不是时间；请写 {replacement}。")
  /// A duration compared with a text that says no duration, or with a number.
  static let durationAndOther = MessageTemplate(
    "expression.duration-without-unit", .error,
    en: "Beside a time or a duration stands a duration; write its length with a unit, such as duration(\"36h\") "
      + "or duration(\"90m\").",
    zh: "时间或时长旁边应为时长；请写带单位的长度，例如 duration(\"36h\") 或 duration(\"90m\")。")
  /// A duration compared with a text that says one.
  static let bareDurationText = MessageTemplate(
    "expression.duration-in-quotes", .error,
    en: "A text between quotes is no duration by itself; write {replacement}.",
    zh: "加引号的文字本身不是时长；请写 {replacement}。")
  /// Two undeclared facts with nothing that says what they are.
  static let unknownTypes = MessageTemplate(
    "expression.unknown-kinds", .error,
    en: "Neither side says whether it is a text or a number; declare the facts under `facts:` in the vocabulary, "
      + "or compare with a literal.",
    zh: "两边都看不出是文字还是数字；请在词汇表的 `facts:` 中声明，或与字面值比较。")
  /// `a < b < c`.
  static let chainedComparison = MessageTemplate(
    "expression.chained-comparison", .error,
    en: "Comparisons cannot be chained; write a < b && b < c.",
    zh: "比较不能连写；请写 a < b && b < c。")
  /// `%` with a number literal that is not whole.
  static let remainderOfFraction = MessageTemplate(
    "expression.remainder-of-fraction", .error,
    en: "% gives the remainder of whole numbers, and {number} is none; use whole numbers, or / for a quotient.",
    zh: "% 求整数的余数，而 {number} 不是整数；请用整数，求商请用 /。")
  /// A list of different kinds of values.
  static let listMixed = MessageTemplate(
    "expression.list-mixed", .warning,
    en: "The list holds {left.en} and {right.en}, which are never equal to each other; "
      + "make all its elements the same kind.",
    zh: "列表中既有{left.zh}又有{right.zh}，两者永远不会相等；请统一为一类。")
  /// `in` without a list behind it.
  static let inWithoutList = MessageTemplate(
    "expression.in-without-list", .error,
    en: "Behind `in` comes a list in brackets, such as [\"a\", \"b\"]; to look within a text use contains().",
    zh: "`in` 之后应为方括号列表，例如 [\"a\", \"b\"]；在文字中查找请用 contains()。")
}

/// What can be wrong with lists, maps and comprehensions.
extension MessageTemplate {
  /// A comparison by size of things that have no order.
  static let withoutOrder = MessageTemplate(
    "expression.no-order", .error,
    en:
      "`{operator}` asks which comes first, and of {found.en} neither does; compare with == or !=, or compare elements.",
    zh: "`{operator}` 比较先后，而{found.zh}没有先后；请用 == 或 !=，或比较其中的元素。")
  /// An undeclared fact as an element of a list, where nothing says what it is read as.
  static let unknownElements = MessageTemplate(
    "expression.unknown-elements", .error,
    en: "Nothing says whether this is a text or a number; declare the fact under `facts:` in the vocabulary.",
    zh: "看不出这里是文字还是数字；请在词汇表的 `facts:` 中声明该事实。")
  /// A key of a map that is no text, whole number or truth.
  static let keyType = MessageTemplate(
    "expression.key-of-map", .error,
    en: "The keys of a map are texts, whole numbers, true and false, and this is {found.en}; use one of those.",
    zh: "映射的键应为文字、整数、true 或 false，而这里是{found.zh}；请改用其中一类。")
  /// A key that stands twice in a map.
  static let keyTwice = MessageTemplate(
    "expression.key-twice", .error,
    en: "The key {key} stands twice in this map; remove one of the two.",
    zh: "键 {key} 在这个映射中出现了两次；请删去一个。")
  /// A comprehension over something that has no elements.
  static let listExpected = MessageTemplate(
    "expression.list-expected", .error,
    en: "`{function}` goes through the elements of a list, and this is {found.en}; "
      + "write a list in brackets before it: [\"a\", \"b\"].{function}(…).",
    zh: "`{function}` 逐个查看列表的元素，而这里是{found.zh}；请在前面写方括号列表：[\"a\", \"b\"].{function}(…)。")
  /// A comprehension whose first argument is no name.
  static let variableExpected = MessageTemplate(
    "expression.variable-expected", .error,
    en: "First comes a name for the element, without quotes, then what is asked of it: {example}.",
    zh: "先写元素的名称（不加引号），再写对它的提问：{example}。")
  /// A comprehension whose name for the element is that of a field.
  static let variableHidesField = MessageTemplate(
    "expression.variable-hides-field", .warning,
    en: "Between these brackets `{name}` is the element and no longer the field of that name; choose another name.",
    zh: "在这对括号内，`{name}` 指元素而不再指同名字段；请换一个名称。")
  /// A comprehension that would take too long.
  static let tooManySteps = MessageTemplate(
    "expression.too-many-steps", .error,
    en: "This takes up to {steps} steps for each record, and at most {most} are taken; shorten the lists, "
      + "put fewer of these into each other, or look for a value with `in`.",
    zh: "这里对每条记录最多需要 {steps} 步，超过上限 {most} 步；请缩短列表、减少嵌套，或用 `in` 查找值。")
}

/// What can be wrong with conversions, times and patterns.
extension MessageTemplate {
  /// A conversion of something of which nothing of the kind can be made.
  static let conversionType = MessageTemplate(
    "expression.cannot-convert", .error,
    en: "`{function}` makes nothing of {found.en}; give it something that it can read, such as {example}.",
    zh: "`{function}` 不能转换{found.zh}；请给出它能读取的内容，例如 {example}。")
  /// A conversion of a literal that says nothing of the kind.
  static let conversionFails = MessageTemplate(
    "expression.cannot-read", .error,
    en: "`{function}` cannot read {value}; write it as in {example}.",
    zh: "`{function}` 不能读取 {value}；请按 {example} 的写法。")
  /// A part of a time without the zone.
  static let zoneMissing = MessageTemplate(
    "expression.zone-missing", .warning,
    en: "Without a zone, `{function}` is asked of the clock in UTC; write the offset: {function}(\"+08:00\").",
    zh: "不写时区时，`{function}` 按 UTC 时钟计算；请写出偏移：{function}(\"+08:00\")。")
  /// A zone that is no offset.
  static let zoneUnknown = MessageTemplate(
    "expression.zone-unknown", .error,
    en: "{zone} is no offset from UTC between quotes; write such as \"+08:00\", \"-03:30\" or \"UTC\". "
      + "Names of zones are not known here.",
    zh: "{zone} 不是加引号的 UTC 偏移；请写 \"+08:00\"、\"-03:30\" 或 \"UTC\" 之类，此处不识别时区名称。")
  /// A pattern that is no literal.
  static let patternNotText = MessageTemplate(
    "expression.pattern-not-text", .error,
    en: "The pattern must stand between quotes, so that it can be checked: title.matches(\"^a.*b$\").",
    zh: "匹配模式应写在引号中，以便检查：title.matches(\"^a.*b$\")。")
  /// A pattern with something that means nothing.
  static let patternMalformed = MessageTemplate(
    "expression.pattern-malformed", .error,
    en: "`{piece}` cannot stand where it stands in this pattern; put a backslash before a mark that means itself.",
    zh: "匹配模式中的 `{piece}` 不能这样用；若指字符本身，请在前面加反斜杠。")
  /// A pattern with something that is not known here.
  static let patternUnsupported = MessageTemplate(
    "expression.pattern-unsupported", .error,
    en:
      "`{piece}` is not known in patterns here; there are classes [a-z], \\d \\w \\s \\b, ^ $, (…), |, * + ? and {2,3}.",
    zh: "此处的匹配模式不支持 `{piece}`；可用字符类 [a-z]、\\d \\w \\s \\b、^ $、(…)、|、* + ? 和 {2,3}。")
  /// A pattern of too many steps.
  static let patternTooLarge = MessageTemplate(
    "expression.pattern-too-large", .error,
    en: "The pattern is too long when its repetitions are written out; ask for fewer repetitions.",
    zh: "匹配模式展开重复后过长；请减少重复次数。")
}
