package import Diagnostics

/// What can be wrong with the characters of an expression.
extension MessageTemplate {
  /// A character that no token can hold.
  static let unexpectedCharacter = MessageTemplate(
    "expression.unexpected-character", .error,
    en: "The character {character} means nothing in an expression; remove it, or put text between straight quotes.",
    zh: "字符 {character} 在表达式中没有意义；请删去，若为文字请放进直引号。")
  /// A full-width form of an ASCII character outside of a text.
  static let fullWidthCharacter = MessageTemplate(
    "expression.full-width-character", .error,
    en: "`{character}` is a full-width form; write `{replacement}`.",
    zh: "`{character}` 是全角字符；请写半角 `{replacement}`。")
  /// A text between quotation marks that CEL does not know.
  static let curlyQuotes = MessageTemplate(
    "expression.curly-quotes", .error,
    en: "These are not straight quotes: {written}; write {replacement}.",
    zh: "{written} 用的不是直引号；请写 {replacement}。")
  /// A text whose closing quote is missing.
  static let unterminatedText = MessageTemplate(
    "expression.unterminated-text", .error,
    en: "This text is never closed; put {quote} at its end, on the same line.",
    zh: "这段文字没有结束；请在同一行的末尾补上 {quote}。")
  /// A backslash with something behind it that is no escape.
  static let unknownEscape = MessageTemplate(
    "expression.unknown-escape", .error,
    en: "`{escape}` is not an escape that names a character; write `\\\\` for a backslash itself.",
    zh: "`{escape}` 不是有效的转义；要写反斜杠本身，请写 `\\\\`。")
  /// Digits that run into letters.
  static let malformedNumber = MessageTemplate(
    "expression.malformed-number", .error,
    en: "`{number}` is not a number; write digits with at most one point, or put a text between quotes.",
    zh: "`{number}` 不是数字；请只写数字和至多一个小数点，若为文字请加引号。")
  /// A number of more than 18 digits before the point.
  static let numberTooLarge = MessageTemplate(
    "expression.number-too-large", .error,
    en: "{number} has more than 18 digits before the point; write a smaller number.",
    zh: "{number} 的小数点前超过 18 位；请写较小的数。")
  /// A number of more than 18 digits behind the point.
  static let numberTooPrecise = MessageTemplate(
    "expression.number-too-precise", .error,
    en: "{number} has more than 18 digits behind the point; write fewer digits.",
    zh: "{number} 的小数点后超过 18 位；请减少位数。")
  /// An operator in the spelling of another language.
  static let operatorSpelling = MessageTemplate(
    "expression.operator-spelling", .error,
    en: "`{written}` is not an operator here; write `{meant}`.",
    zh: "`{written}` 不是这里的运算符；请写 `{meant}`。")
  /// A literal of CEL that rubrics have no use for.
  static let unsupportedLiteral = MessageTemplate(
    "expression.unsupported-literal", .error,
    en: "`{literal}`: bytes and unsigned numbers are not used in rubrics; leave the letter out.",
    zh: "`{literal}`：指标中不使用字节串和无符号数；请去掉该字母。")
}

/// What can be wrong with how the parts of an expression stand together.
extension MessageTemplate {
  /// Nothing but blanks.
  static let empty = MessageTemplate(
    "expression.empty", .error,
    en: "The expression is empty; write a condition, or leave the key out.",
    zh: "表达式是空的；请写一个条件，或删去这个键。")
  /// An operator or bracket where a value should stand.
  static let valueMissingBefore = MessageTemplate(
    "expression.value-missing", .error,
    en: "A value is missing before `{found}`; write a field, a number, or a text between quotes.",
    zh: "`{found}` 之前缺一个值；请写字段、数字或加引号的文字。")
  /// The end where a value should stand.
  static let valueMissingAtEnd = MessageTemplate(
    "expression.ends-early", .error,
    en: "The expression ends where a value should follow; add the value, or remove the operator before.",
    zh: "表达式结束处还缺一个值；请补上，或删去前面的运算符。")
  /// A value where an operator or the end should stand.
  static let operatorExpected = MessageTemplate(
    "expression.operator-expected", .error,
    en: "An operator is missing before `{found}`; join conditions with && or ||, elements of a list with commas.",
    zh: "`{found}` 之前缺运算符；条件之间请用 && 或 ||，列表元素之间请用逗号。")
  /// A closing bracket too many.
  static let bracketNotOpened = MessageTemplate(
    "expression.bracket-not-opened", .error,
    en: "Nothing opens this `{bracket}`; remove it, or open it earlier.",
    zh: "这个 `{bracket}` 没有与之对应的开括号；请删去，或在前面补上。")
  /// An opening bracket without its closing one.
  static let bracketNotClosed = MessageTemplate(
    "expression.bracket-not-closed", .error,
    en: "The `{open}` is not closed; put `{close}` here or where it should end.",
    zh: "`{open}` 没有闭合；请在此处或应结束处写 `{close}`。")
  /// A `?` without its `:`.
  static let colonMissing = MessageTemplate(
    "expression.colon-missing", .error,
    en: "After `?` and a value comes `:` and the other value: condition ? value : value; "
      + "put a choice within a choice into brackets.",
    zh: "`?` 和一个值之后应为 `:` 和另一个值：条件 ? 值 : 值；选择之中再有选择时请加括号。")
  /// A point without a name behind it.
  static let nameExpected = MessageTemplate(
    "expression.name-expected", .error,
    en: "After the point comes the name of a field or function.",
    zh: "点号之后应为字段名或函数名。")
  /// More parts in each other, or after each other, than are read.
  static let tooDeep = MessageTemplate(
    "expression.too-deep", .error,
    en: "The expression is nested deeper than {nesting} levels, or chains more than {height} steps; "
      + "split it, or use `in [\"a\", \"b\"]`.",
    zh: "表达式嵌套超过 {nesting} 层，或连续超过 {height} 步；请拆开，或改用 `in [\"a\", \"b\"]`。")
  /// A reserved word used as a name.
  static let reservedWord = MessageTemplate(
    "expression.reserved-word", .error,
    en: "`{name}` is a word that CEL keeps for itself; write x[\"{name}\"].",
    zh: "`{name}` 是 CEL 的保留字；请写 x[\"{name}\"]。")
  /// A map in braces.
  static let mapLiteral = MessageTemplate(
    "expression.map-literal", .error,
    en: "Maps in braces are not part of the expressions of a rubric; compare fields, or use a list in brackets.",
    zh: "指标的表达式不支持花括号映射；请比较字段，或用方括号列表。")
  /// A number with a percent sign.
  static let percentage = MessageTemplate(
    "expression.percentage", .error,
    en: "`{number}%` is not a number here; write the share as a decimal, such as 0.6 for 60%.",
    zh: "这里不能写 `{number}%`；请写成小数，例如 60% 写 0.6。")
  /// The literal `null`.
  static let null = MessageTemplate(
    "expression.null", .error,
    en: "There is no null; ask has(field) whether a field is filled in, !has(field) whether it is missing.",
    zh: "没有 null；判断字段是否有值请写 has(字段)，缺失请写 !has(字段)。")
}

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
    en: "Nothing can be taken out of {value}; only `x` has names behind it: x[\"name\"].",
    zh: "不能从 {value} 中再取内容；只有 `x` 后面可以写名称：x[\"名称\"]。")
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
    en: "A time cannot be compared with a written date; choose events by the assessment's `period`, "
      + "or compare two time fields.",
    zh: "时间不能与写出的日期比较；请用评估的 `period` 选取事件，或比较两个时间字段。")
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
  /// A list elsewhere than behind `in`.
  static let listMisplaced = MessageTemplate(
    "expression.list-misplaced", .error,
    en: "A list stands only behind `in`; write field in [\"a\", \"b\"].",
    zh: "列表只能写在 `in` 之后；请写 字段 in [\"a\", \"b\"]。")
  /// A list of different kinds of values.
  static let listMixed = MessageTemplate(
    "expression.list-mixed", .error,
    en: "The list holds {left.en} and {right.en}; make all its elements the same kind.",
    zh: "列表中既有{left.zh}又有{right.zh}；请统一为一类。")
  /// `in` without a list behind it.
  static let inWithoutList = MessageTemplate(
    "expression.in-without-list", .error,
    en: "Behind `in` comes a list in brackets, such as [\"a\", \"b\"]; to look within a text use contains().",
    zh: "`in` 之后应为方括号列表，例如 [\"a\", \"b\"]；在文字中查找请用 contains()。")
}

/// All that this module can say.
package enum ExpressionMessages {
  /// Every template, in the order of this file.
  package static let all: [MessageTemplate] = [
    .unexpectedCharacter, .fullWidthCharacter, .curlyQuotes, .unterminatedText, .unknownEscape, .malformedNumber,
    .numberTooLarge, .numberTooPrecise, .operatorSpelling, .unsupportedLiteral, .empty, .valueMissingBefore,
    .valueMissingAtEnd, .operatorExpected, .bracketNotOpened, .bracketNotClosed, .colonMissing, .nameExpected,
    .tooDeep, .reservedWord, .mapLiteral, .percentage, .null, .unknownFieldNear, .unknownField, .bareWord,
    .bareWordOrFact,
    .unknownAttributeNear, .unknownAttribute, .attributeByName, .attributeAlone, .keyNotText, .unknownActivityNear,
    .unknownActivity, .unknownResultNear, .unknownResult, .resultAlone, .unknownTermNear, .unknownTerm, .nearFact,
    .hyphenatedName, .unknownFunctionNear,
    .unknownFunction, .unsupportedFunction, .argumentCount, .hasArgument, .memberOfValue, .caseElsewhere,
    .caseFunction, .caseEventAlone, .fieldOutsideEvent, .notCondition, .operandType, .bareText, .mismatchedTypes,
    .numberInQuotes, .textWithoutQuotes, .timeAndText, .unknownTypes, .chainedComparison, .remainderOfFraction,
    .listMisplaced, .listMixed, .inWithoutList,
  ]
}
