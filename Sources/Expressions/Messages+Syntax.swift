internal import Diagnostics

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
  /// Where the bracket opens that is not closed.
  static let bracketOpensHere = MessageTemplate(
    "expression.bracket-opens-here", .information,
    en: "The bracket opens here.",
    zh: "括号从这里开始。")
  /// A `?` without its `:`.
  static let colonMissing = MessageTemplate(
    "expression.colon-missing", .error,
    en: "After `?` and a value comes `:` and the other value: condition ? value : value; "
      + "put a choice within a choice into brackets.",
    zh: "`?` 和一个值之后应为 `:` 和另一个值：条件 ? 值 : 值；选择之中再有选择时请加括号。")
  /// A key of a map without its `:`.
  static let mapColonMissing = MessageTemplate(
    "expression.map-colon-missing", .error,
    en: "In a map, `:` and the value come after the key: {\"key\": value}; for a list use brackets: [\"a\", \"b\"].",
    zh: "在映射中，键之后应为 `:` 和值：{\"键\": 值}；列表请用方括号：[\"a\", \"b\"]。")
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
