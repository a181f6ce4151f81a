internal import Diagnostics

/// What libyaml reports, in words that say what to write.
extension MessageTemplate {
  /// Without arguments.
  static let tabIndentation = MessageTemplate(
    "yaml.tab-indentation", .error,
    en: "A tab stands where only blanks may indent. Use blanks.",
    zh: "此处用了制表符缩进，只能用空格；请改用空格。")
  /// Arguments: `character`.
  static let reservedCharacter = MessageTemplate(
    "yaml.reserved-character", .error,
    en: "A value cannot begin with “{character}” without quotes. Put it in single quotes.",
    zh: "不加引号的值不能以“{character}”开头；请用单引号括起。")
  /// Without arguments.
  static let colonInText = MessageTemplate(
    "yaml.colon-in-text", .error,
    en: "“: ” cannot stand in text without quotes, and a key cannot stand here. Put the text in single quotes.",
    zh: "不加引号的文字里不能出现“: ”，此处也不能是键；请用单引号把文字括起。")
  /// Arguments: `column`.
  static let indentedTooFar = MessageTemplate(
    "yaml.indented-too-far", .error,
    en: "This line is indented further than the key above, which has its value already. Begin it in column {column}, "
      + "under that key; put text that goes on over several lines in quotes.",
    zh: "这一行比上面的键缩进多，而那个键已经有值；请从第 {column} 列开始写，与那个键对齐。分成几行的文字请用引号括起。")
  /// Arguments: `quote`.
  static let textEndsEarly = MessageTemplate(
    "yaml.text-ends-early", .error,
    en: "This {quote} ends the text in quotes, and more follows. Put a text that holds double quotes in single ones; "
      + "inside single quotes write '' for '.",
    zh: "这个 {quote} 结束了引号里的文字，后面却还有内容；文字里有双引号时请用单引号括起，单引号内的 ' 要写成 ''。")
  /// Without arguments.
  static let missingColon = MessageTemplate(
    "yaml.missing-colon", .error,
    en: "This line has no “key: value”. Write a colon and a blank after the key, or indent the line if it "
      + "belongs to the text above.",
    zh: "这一行不是“键: 值”的形式；请在键后写半角冒号和空格，如属上一行的文字则请缩进。")
  /// Without arguments.
  static let unclosedQuote = MessageTemplate(
    "yaml.unclosed-quote", .error,
    en: "The quote that opens here is not closed. Close it; inside single quotes write '' for '.",
    zh: "此处的引号没有闭合；请补上。单引号内的 ' 要写成 ''。")
  /// Without arguments.
  static let unclosedCollection = MessageTemplate(
    "yaml.unclosed-collection", .error,
    en: "A comma or the closing bracket is expected here. In brackets and braces, put text that has , : [ ] { "
      + "} # in quotes.",
    zh: "此处应为逗号或右括号；括号里的文字若含 , : [ ] { } # 请用引号括起。")
  /// Without arguments.
  static let misplaced = MessageTemplate(
    "yaml.misplaced", .error,
    en: "This does not fit what is around it. Check the indentation, and put text that has YAML's own signs "
      + "in single quotes.",
    zh: "此处与上下文不合；请检查缩进，含有 YAML 符号的文字请用单引号括起。")
  /// Without arguments.
  static let missingValue = MessageTemplate(
    "yaml.missing-value", .error,
    en: "A value is missing here, or it begins with a sign of YAML's own. Write the value, in quotes if need be.",
    zh: "此处缺少值，或值以 YAML 的符号开头；请写出值，必要时加引号。")
  /// Without arguments.
  static let unknownDirective = MessageTemplate(
    "yaml.unknown-directive", .error,
    en: "This line is a YAML directive that is not known here. Delete it, or put the text in quotes.",
    zh: "这一行是无法识别的 YAML 指令；请删去，如是文字请加引号。")
  /// Arguments: `character`.
  static let badEscape = MessageTemplate(
    "yaml.bad-escape", .error,
    en: "The escape at “{character}” is not known in double quotes. Use single quotes, or write \\\\ for a backslash.",
    zh: "双引号里无法识别“{character}”处的转义；请改用单引号，或把反斜杠写成 \\\\。")
  /// Without arguments.
  static let badAnchor = MessageTemplate(
    "yaml.bad-anchor", .error,
    en: "“&” begins an anchor and “*” an alias here. Put text that begins so in single quotes.",
    zh: "此处的“&”会被当作锚点，“*”会被当作别名；以它们开头的文字请用单引号括起。")
  /// Without arguments.
  static let badTag = MessageTemplate(
    "yaml.bad-tag", .error,
    en: "“!” begins a tag here. Put text that begins so in single quotes.",
    zh: "此处的“!”会被当作标签；以它开头的文字请用单引号括起。")
  /// Without arguments.
  static let badBlockHeader = MessageTemplate(
    "yaml.bad-block-header", .error,
    en: "“|” and “>” begin a block of text here. Put text that begins so in single quotes.",
    zh: "此处的“|”“>”会被当作文字块的开头；以它们开头的文字请用单引号括起。")
  /// Arguments: `problem`.
  static let syntax = MessageTemplate(
    "yaml.syntax", .error,
    en: "This cannot be read as YAML ({problem}). Check the indentation, the colons and the quotes.",
    zh: "此处无法按 YAML 读取（{problem}）；请检查缩进、冒号和引号。")
}

/// Remarks that help to find what libyaml stumbled over.
extension MessageTemplate {
  /// Without arguments.
  static let beganHere = MessageTemplate(
    "yaml.began-here", .information,
    en: "What it belongs to begins here.",
    zh: "它所属的部分从这里开始。")
  /// Without arguments.
  static let quoteExpression = MessageTemplate(
    "yaml.quote-expression", .information,
    en: "If this is an expression, put the whole of it in single quotes.",
    zh: "如果这是表达式，请整个用单引号括起。")
  /// Without arguments.
  static let otherBlank = MessageTemplate(
    "yaml.other-blank", .information,
    en: "This blank is not an ordinary one (U+0020); YAML does not take it for indentation.",
    zh: "这个空格不是普通空格（U+0020），不算缩进。")
  /// Without arguments.
  static let fullWidthColon = MessageTemplate(
    "yaml.full-width-colon", .information,
    en: "The full-width colon “：” does not end a key. Write “: ”.",
    zh: "全角冒号“：”不能作键的结尾；请写半角冒号加空格“: ”。")
  /// Without arguments.
  static let colonWithoutBlank = MessageTemplate(
    "yaml.colon-without-blank", .information,
    en: "A colon ends a key only with a blank after it. Write “: ”.",
    zh: "冒号后有空格才算键的结尾；请写成“: ”。")
}
