package import Diagnostics

/// What can be wrong with the names in an expression.
extension MessageTemplate {
  /// An unknown field that resembles a known name.
  static let unknownFieldNear = MessageTemplate(
    "expression.misspelt-field", .error,
    en: "There is no field `{name}`; did you mean `{suggestion}`?",
    zh: "没有字段 `{name}`；是否想写 `{suggestion}`？")
  /// An unknown field that resembles nothing.
  static let unknownField = MessageTemplate(
    "expression.unknown-field", .error,
    en: "There is no field `{name}`; the fields are {known}. A text stands between quotes.",
    zh: "没有字段 `{name}`；可用字段为 {known}。文字请加引号。")
  /// A text without quotes where no field is meant.
  static let bareWord = MessageTemplate(
    "expression.text-without-any-quotes", .error,
    en: "There is no field `{name}`; if it is a text, write {replacement}.",
    zh: "没有字段 `{name}`；若是文字，请写 {replacement}。")
  /// As `bareWord`, where it could also be a fact that nobody declared.
  static let bareWordOrFact = MessageTemplate(
    "expression.text-or-fact", .warning,
    en: "No fact `{name}` is declared; if it is a text, write {replacement}.",
    zh: "没有声明事实 `{name}`；若是文字，请写 {replacement}。")
  /// An undeclared attribute that resembles a declared one.
  static let unknownAttributeNear = MessageTemplate(
    "expression.misspelt-attribute", .error,
    en: "The vocabulary declares no attribute `{name}`; did you mean `{suggestion}`?",
    zh: "词汇表没有属性 `{name}`；是否想写 `{suggestion}`？")
  /// An undeclared attribute that resembles nothing.
  static let unknownAttribute = MessageTemplate(
    "expression.unknown-attribute", .error,
    en: "The vocabulary declares no attribute `{name}`; declare it under `attributes:`. Declared: {known}.",
    zh: "词汇表没有属性 `{name}`；请在 `attributes:` 中声明。已声明：{known}。")
  /// An attribute, or a name in another script, written like a field.
  static let attributeByName = MessageTemplate(
    "expression.attribute-by-name", .error,
    en: "`{name}` is not a field of its own; write {replacement}.",
    zh: "`{name}` 不能直接用作字段；请写 {replacement}。")
  /// `x` without a name.
  static let attributeAlone = MessageTemplate(
    "expression.attribute-without-name", .error,
    en: "`x` holds the extra columns; name one of them between quotes: x[\"name\"].",
    zh: "`x` 是附加列的总称；请用引号写出其中一列：x[\"名称\"]。")
  /// Brackets that hold something other than a text literal.
  static let keyNotText = MessageTemplate(
    "expression.key-not-text", .error,
    en: "What stands in these brackets must be a name between quotes, such as {example}.",
    zh: "括号中应为加引号的名称，例如 {example}。")
  /// An unknown activity that resembles a known one.
  static let unknownActivityNear = MessageTemplate(
    "expression.misspelt-activity", .error,
    en: "The vocabulary has no activity `{name}`; did you mean `{suggestion}`?",
    zh: "词汇表没有活动 `{name}`；是否想写 `{suggestion}`？")
  /// An unknown activity that resembles nothing.
  static let unknownActivity = MessageTemplate(
    "expression.unknown-activity", .error,
    en: "The vocabulary has no activity `{name}`; add it there, or use one of {known}.",
    zh: "词汇表没有活动 `{name}`；请添加，或使用：{known}。")
  /// An id without a score, a value or a state that resembles one with it.
  static let unknownResultNear = MessageTemplate(
    "expression.misspelt-id", .error,
    en: "Nothing called `{name}` has a {kind} here; did you mean `{suggestion}`?",
    zh: "此处没有哪个编号为 `{name}` 的对象有 {kind}；是否想写 `{suggestion}`？")
  /// An id without a score, a value or a state.
  static let unknownResult = MessageTemplate(
    "expression.unknown-id", .error,
    en: "Nothing called `{name}` has a {kind} here; use one of {known}.",
    zh: "此处没有哪个编号为 `{name}` 的对象有 {kind}；可用的有：{known}。")
  /// `score`, `value` or `state` without an id in brackets.
  static let resultAlone = MessageTemplate(
    "expression.id-missing", .error,
    en: "`{kind}` is asked of one thing; write its id in brackets and quotes: {kind}[\"id\"].",
    zh: "`{kind}` 要指明对象；请在方括号中写加引号的编号：{kind}[\"编号\"]。")
  /// A text that a column never holds but that resembles one it can.
  static let unknownTermNear = MessageTemplate(
    "expression.misspelt-term", .error,
    en: "`{column}` is never \"{name}\"; did you mean \"{suggestion}\"?",
    zh: "`{column}` 不会是 \"{name}\"；是否想写 \"{suggestion}\"？")
  /// A text that a column never holds.
  static let unknownTerm = MessageTemplate(
    "expression.unknown-term", .error,
    en: "`{column}` is never \"{name}\"; add it to the vocabulary, or use one of {known}.",
    zh: "`{column}` 不会是 \"{name}\"；请加入词汇表，或使用：{known}。")
  /// An undeclared fact that resembles a declared one.
  static let nearFact = MessageTemplate(
    "expression.undeclared-fact", .warning,
    en: "No fact `{name}` is declared, but `{suggestion}` is; if they are two, declare `{name}` under `facts:` too.",
    zh: "没有声明事实 `{name}`，但有 `{suggestion}`；若确为两项，请在 `facts:` 中也声明 `{name}`。")
  /// A name with hyphens, which reads as a subtraction.
  static let hyphenatedName = MessageTemplate(
    "expression.hyphenated-name", .error,
    en: "`{name}` reads as a subtraction; write {replacement} if it is one name, "
      + "or put blanks around the minus sign.",
    zh: "`{name}` 会被当作减法；若是一个名称请写 {replacement}，若是减法请在减号两边加空格。")
  /// An unknown function that resembles a known one.
  static let unknownFunctionNear = MessageTemplate(
    "expression.misspelt-function", .error,
    en: "There is no function `{name}` here; did you mean `{suggestion}`?",
    zh: "这里没有函数 `{name}`；是否想写 `{suggestion}`？")
  /// An unknown function that resembles nothing.
  static let unknownFunction = MessageTemplate(
    "expression.unknown-function", .error,
    en: "There is no function `{name}` here; there are {known}.",
    zh: "这里没有函数 `{name}`；可用的有 {known}。")
  /// A function of CEL outside of the subset.
  static let unsupportedFunction = MessageTemplate(
    "expression.unsupported-function", .error,
    en: "`{name}` belongs to CEL, but not to the part of it that rubrics use; there are {known}.",
    zh: "`{name}` 属于 CEL，但不在指标所用的范围内；可用的有 {known}。")
  /// Too many arguments or too few.
  static let argumentCount = MessageTemplate(
    "expression.argument-count", .error,
    en: "`{function}` takes {expected} argument(s) and not {found}; write {example}.",
    zh: "`{function}` 需要 {expected} 个参数，而不是 {found} 个；请写 {example}。")
  /// `has` of something that is no field.
  static let hasArgument = MessageTemplate(
    "expression.has-without-field", .error,
    en: "has() asks whether a field is filled in; name the field: has(person), has(x[\"name\"]).",
    zh: "has() 判断字段是否有值；请写字段：has(person)、has(x[\"名称\"])。")
  /// A member or key of something that has none.
  static let memberOfValue = MessageTemplate(
    "expression.no-members", .error,
    en: "Nothing can be taken out of {value}; names stand behind `x`, as in x[\"name\"], and numbers behind lists.",
    zh: "不能从 {value} 中再取内容；`x` 后面可以写名称，如 x[\"名称\"]，列表后面可以写序号。")
  /// `case.has` and its like outside of `cases:`.
  static let caseElsewhere = MessageTemplate(
    "expression.case-question-elsewhere", .error,
    en: "case.{name}() can be asked only in `cases:`; here write fields of the event, or move the condition.",
    zh: "case.{name}() 只能用在 `cases:` 中；此处请写事件的字段，或移动该条件。")
  /// `case` with something behind it that it cannot be asked.
  static let caseFunction = MessageTemplate(
    "expression.case-question", .error,
    en: "A case can be asked {known}; then write a field behind first or last.",
    zh: "对个案可以使用 {known}；first 和 last 之后再写字段。")
  /// `case.first(…)` without a field.
  static let caseEventAlone = MessageTemplate(
    "expression.event-without-field", .error,
    en: "An event is no value by itself; write one of its fields behind it, such as {example}.",
    zh: "事件本身不是值；请在后面写它的字段，例如 {example}。")
  /// A field of an event without saying which event.
  static let fieldOutsideEvent = MessageTemplate(
    "expression.field-without-event", .error,
    en: "A case has many events; say which one's `{name}` is meant: case.first(\"activity\").{name}.",
    zh: "个案有多个事件；请写明是哪个事件的 `{name}`：case.first(\"活动\").{name}。")
}

/// What can be wrong with the columns and functions of mappings.
extension MessageTemplate {
  /// `$name` where there are no records.
  static let columnElsewhere = MessageTemplate(
    "expression.column-elsewhere", .error,
    en: "`{written}` reads a column of a source's record, and only mappings of logs have those; "
      + "here write a field of the event or a fact, without `$`.",
    zh: "`{written}` 读取来源记录的列，只能用在日志映射中；此处请写事件字段或事实，不加 `$`。")
  /// `$` without a name.
  static let columnNameMissing = MessageTemplate(
    "expression.column-name-missing", .error,
    en: "Behind `$` comes the name of a column; one with blanks or signs stands in braces: ${any name}.",
    zh: "`$` 之后应为列名；含空格或符号的列名请放进花括号：${列名}。")
  /// `${` without `}`.
  static let columnNotClosed = MessageTemplate(
    "expression.column-not-closed", .error,
    en: "The `{` behind `$` is not closed; put `}` behind the column's name.",
    zh: "`$` 之后的 `{` 没有闭合；请在列名后写 `}`。")
  /// An unknown column that resembles a known one.
  static let unknownColumnNear = MessageTemplate(
    "expression.misspelt-column", .error,
    en: "The source has no column `{name}`; did you mean `{suggestion}`?",
    zh: "来源中没有列 `{name}`；是否想写 `{suggestion}`？")
  /// An unknown column that resembles nothing.
  static let unknownColumn = MessageTemplate(
    "expression.unknown-column", .error,
    en: "The source has no column `{name}`; its columns and the mapping's variables are {known}.",
    zh: "来源中没有列 `{name}`；现有的列和映射变量为 {known}。")
  /// A bare name in a mapping.
  static let columnWithoutSign = MessageTemplate(
    "expression.column-without-sign", .error,
    en: "`{name}` is neither a column nor a text as it stands; write {column} for the column, {text} for the text.",
    zh: "`{name}` 既不是列也不是文字；指列请写 {column}，指文字请写 {text}。")
  /// A column beside a number.
  static let columnIsText = MessageTemplate(
    "expression.column-is-text", .error,
    en: "{column} is a text, as everything in a source is; write {replacement} for the number that it says.",
    zh: "{column} 是文字，来源中的一切都是文字；要取其中的数字请写 {replacement}。")
  /// A function of mappings elsewhere.
  static let mappingFunction = MessageTemplate(
    "expression.function-of-mappings", .error,
    en: "`{name}` can be used only in mappings of logs; put the text in order there, and compare it here.",
    zh: "`{name}` 只能用在日志映射中；请在映射里整理文字，在此处作比较。")
  /// A function of mappings behind a point.
  static let functionNotMethod = MessageTemplate(
    "expression.function-not-method", .error,
    en: "`{name}` stands before its text and not behind it; write {replacement}.",
    zh: "`{name}` 应写在文字之前而不是之后；请写 {replacement}。")
  /// A mapping's value that no text can say.
  static let notValue = MessageTemplate(
    "expression.not-a-value", .error,
    en: "The whole is {found.en}, but one value is due; take an element out of a list, as in split($x, \";\")[0].",
    zh: "整个表达式是{found.zh}，而这里需要一个值；请从列表中取出一项，例如 split($x, \";\")[0]。")
  /// An empty text to look for.
  static let soughtEmpty = MessageTemplate(
    "expression.nothing-to-look-for", .error,
    en: "`{function}` looks for a text, and this one is empty; write at least one character.",
    zh: "`{function}` 要查找的文字是空的；请至少写一个字符。")
  /// `map` without its choices.
  static let choicesExpected = MessageTemplate(
    "expression.choices-expected", .error,
    en: "Behind the text comes what it becomes, in braces; write {example}.",
    zh: "文字之后应为花括号中的对照；请写 {example}。")
  /// A key of `map` that is no word.
  static let choiceNotText = MessageTemplate(
    "expression.choice-not-text", .error,
    en: "Here stands a text as the source has it; put it between quotes, or write `_` for any other.",
    zh: "此处应为来源中的文字；请加引号，或写 `_` 表示其他任何值。")
  /// An empty key of `map`.
  static let choiceEmpty = MessageTemplate(
    "expression.choice-empty", .error,
    en: "An empty text is missing and stays so; remove this entry, or write first(map(…), \"text\").",
    zh: "空文字视为缺失，结果也是缺失；请删去此项，或写 first(map(…), \"文字\")。")
  /// A group's name that is no literal.
  static let groupNotText = MessageTemplate(
    "expression.group-not-text", .error,
    en: "The group's name must stand between quotes, so that it can be checked: \"role\" for (?P<role>…).",
    zh: "分组名应写在引号中，以便检查：(?P<role>…) 对应 \"role\"。")
  /// An unknown group that resembles a known one.
  static let unknownGroupNear = MessageTemplate(
    "expression.misspelt-group", .error,
    en: "The pattern has no group `{name}`; did you mean `{suggestion}`?",
    zh: "匹配模式中没有分组 `{name}`；是否想写 `{suggestion}`？")
  /// An unknown group that resembles nothing.
  static let unknownGroup = MessageTemplate(
    "expression.unknown-group", .error,
    en: "The pattern has no group `{name}` (it has: {known}); name what is to be taken: (?P<{name}>…).",
    zh: "匹配模式中没有分组 `{name}`（现有：{known}）；请给要取出的部分命名：(?P<{name}>…)。")
  /// A group's name that stands twice.
  static let groupTwice = MessageTemplate(
    "expression.group-twice", .error,
    en: "The pattern has two groups called `{name}`; give one of them another name.",
    zh: "匹配模式中有两个分组都叫 `{name}`；请给其中一个换名。")
}

/// All that this module can say.
package enum ExpressionMessages {
  /// Every template, in the order of this module's files.
  package static let all: [MessageTemplate] = [
    .unexpectedCharacter, .fullWidthCharacter, .curlyQuotes, .unterminatedText, .unknownEscape, .malformedNumber,
    .numberTooLarge, .numberTooPrecise, .operatorSpelling, .unsupportedLiteral, .empty, .valueMissingBefore,
    .valueMissingAtEnd, .operatorExpected, .bracketNotOpened, .bracketNotClosed, .bracketOpensHere, .colonMissing,
    .mapColonMissing,
    .nameExpected,
    .tooDeep, .reservedWord, .percentage, .null, .unknownFieldNear, .unknownField, .bareWord,
    .bareWordOrFact,
    .unknownAttributeNear, .unknownAttribute, .attributeByName, .attributeAlone, .keyNotText, .unknownActivityNear,
    .unknownActivity, .unknownResultNear, .unknownResult, .resultAlone, .unknownTermNear, .unknownTerm, .nearFact,
    .hyphenatedName, .unknownFunctionNear,
    .unknownFunction, .unsupportedFunction, .argumentCount, .hasArgument, .memberOfValue, .caseElsewhere,
    .caseFunction, .caseEventAlone, .fieldOutsideEvent, .notCondition, .operandType, .bareText, .mismatchedTypes,
    .numberInQuotes, .textWithoutQuotes, .timeAndText, .unknownTypes, .chainedComparison, .remainderOfFraction,
    .listMixed, .inWithoutList, .bareTimeText, .durationAndOther, .bareDurationText, .withoutOrder, .unknownElements,
    .keyType, .keyTwice, .listExpected, .variableExpected, .variableHidesField, .tooManySteps, .conversionType,
    .conversionFails, .zoneMissing, .zoneUnknown, .patternNotText, .patternMalformed, .patternUnsupported,
    .patternTooLarge, .columnElsewhere, .columnNameMissing, .columnNotClosed, .unknownColumnNear, .unknownColumn,
    .columnWithoutSign, .columnIsText, .mappingFunction, .functionNotMethod, .notValue, .soughtEmpty, .choicesExpected,
    .choiceNotText, .choiceEmpty, .groupNotText, .unknownGroupNear, .unknownGroup, .groupTwice,
  ]
}
