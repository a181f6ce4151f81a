package import Diagnostics

/// Everything that this module can say.
package enum YAMLDocumentsMessages {
  /// All templates, those on bytes and structure first, then those on syntax and on the schema.
  package static let all: [MessageTemplate] = [
    .fileTooLarge, .encodedAsUTF16, .notUTF8, .controlCharacter, .lineSeparator, .byteOrderMark, .directionControl,
    .outOfMemory, .tabIndentation, .reservedCharacter, .colonInText, .indentedTooFar, .textEndsEarly,
    .missingColon, .unclosedQuote,
    .unclosedCollection, .misplaced, .missingValue, .unknownDirective, .badEscape, .badAnchor, .badTag,
    .badBlockHeader, .syntax, .tooManyProblems, .severalDocuments, .emptyDocument, .versionDirective, .tagDirective,
    .rootIsNotMapping,
    .rootIsNotSequence, .rootIsScalar, .tooDeep, .tooManyNodes, .tooManyRepeatedNodes, .aliasesRepeatTooMuch,
    .duplicateKey, .lookAlikeKey, .firstKeyIsHere, .mergeKey, .keyIsNotScalar, .keyIsAlias, .keyIsEmpty,
    .keyIsNotText, .undefinedAlias, .didYouMeanAlias, .forwardAlias, .cyclicAlias, .anchorIsHere, .anchorDefinedAgain,
    .firstAnchorIsHere, .unknownTag, .tagDoesNotFit, .valueContradictsTag, .beganHere, .quoteExpression, .otherBlank,
    .fullWidthColon, .colonWithoutBlank, .expectedMapping, .unknownKey, .missingKey, .noValue,
    .expectedText, .blankText, .expectedSequence, .expectedEntries, .expectedNumber, .numberMarkedAsText,
    .numberInOtherForm, .ambiguousNumber, .numberTooLarge, .numberTooPrecise, .expectedShare, .expectedWholeNumber,
    .numberOutOfRange, .expectedTruth, .expectedChoice, .expectedLocalizedText, .expectedIdentifier, .unquotedVersion,
    .unquotedNumber,
  ]
}

/// What is wrong with the bytes of a file.
extension MessageTemplate {
  /// Arguments: `size`, `limit`.
  static let fileTooLarge = MessageTemplate(
    "yaml.file-too-large", .error,
    en: "The file has {size} bytes; at most {limit} are read. Divide it into several files.",
    zh: "文件有 {size} 字节，超过上限 {limit} 字节；请拆成几个文件。")
  /// Without arguments.
  static let encodedAsUTF16 = MessageTemplate(
    "yaml.encoded-as-utf-16", .error,
    en: "The file is not UTF-8; it looks like UTF-16. Save it as UTF-8.",
    zh: "文件不是 UTF-8 编码，看上去是 UTF-16；请另存为 UTF-8。")
  /// Arguments: `byte`.
  static let notUTF8 = MessageTemplate(
    "yaml.not-utf-8", .error,
    en: "The byte {byte} is not UTF-8 here; the file may be in GBK or GB18030. Save it as UTF-8.",
    zh: "字节 {byte} 在此处不是 UTF-8，文件可能是 GBK 或 GB18030 编码；请另存为 UTF-8。")
  /// Arguments: `character`.
  static let controlCharacter = MessageTemplate(
    "yaml.control-character", .error,
    en: "The character {character} cannot be shown and may not stand in the file. Delete it.",
    zh: "字符 {character} 无法显示，不可出现在文件中；请删去。")
  /// Arguments: `character`.
  static let lineSeparator = MessageTemplate(
    "yaml.line-separator", .error,
    en: "The character {character} is a line break in one version of YAML and not in another. Use an ordinary "
      + "line break.",
    zh: "字符 {character} 在 YAML 的一个版本里是换行，在另一个版本里不是；请改用普通换行。")
  /// Arguments: `character`.
  static let byteOrderMark = MessageTemplate(
    "yaml.byte-order-mark", .error,
    en: "A byte order mark ({character}) may stand at the beginning of the file only; this one cannot be "
      + "seen. Delete it.",
    zh: "字节顺序标记（{character}）只可位于文件开头；此处的标记看不见，请删去。")
  /// Arguments: `character`.
  static let directionControl = MessageTemplate(
    "yaml.direction-control", .warning,
    en: "The invisible character {character} changes the direction of the text, so that a reader may see "
      + "something else than what is read. Delete it unless it is needed.",
    zh: "不可见字符 {character} 会改变文字方向，读者看到的可能与程序读到的不同；如无必要请删去。")
  /// Without arguments.
  static let outOfMemory = MessageTemplate(
    "yaml.out-of-memory", .error,
    en: "There is not enough memory to read the file.",
    zh: "内存不足，无法读取文件。")
}

/// What a strict reader refuses although libyaml does not.
extension MessageTemplate {
  /// Arguments: `limit`.
  static let tooManyProblems = MessageTemplate(
    "yaml.too-many-problems", .error,
    en: "More than {limit} problems; the rest of the file has not been looked at. Put these right first.",
    zh: "问题超过 {limit} 个，文件的其余部分没有检查；请先改正以上各处。")
  /// Without arguments.
  static let severalDocuments = MessageTemplate(
    "yaml.several-documents", .error,
    en: "The file has more than one document. Delete this line, or divide the file.",
    zh: "文件里不止一个 YAML 文档；请删去这一行，或拆成几个文件。")
  /// Without arguments.
  static let emptyDocument = MessageTemplate(
    "yaml.empty-document", .error,
    en: "The file has no content.",
    zh: "文件没有内容。")
  /// Arguments: `version`.
  static let versionDirective = MessageTemplate(
    "yaml.version-directive", .error,
    en: "The file says that it is YAML {version}; it is read as YAML 1.2. Delete the line “%YAML {version}”.",
    zh: "文件声明为 YAML {version}，而这里按 YAML 1.2 读取；请删去“%YAML {version}”一行。")
  /// Without arguments.
  static let tagDirective = MessageTemplate(
    "yaml.tag-directive", .error,
    en: "Tags cannot be declared with %TAG. Delete the line.",
    zh: "不能用 %TAG 声明标签；请删去这一行。")
  /// Without arguments.
  static let rootIsNotMapping = MessageTemplate(
    "yaml.root-is-not-mapping", .error,
    en: "The file must consist of “key: value” lines.",
    zh: "文件应由“键: 值”各行组成。")
  /// Without arguments.
  static let rootIsNotSequence = MessageTemplate(
    "yaml.root-is-not-sequence", .error,
    en: "The file must consist of “- item” lines.",
    zh: "文件应由“- 项”各行组成。")
  /// Without arguments.
  static let rootIsScalar = MessageTemplate(
    "yaml.root-is-scalar", .error,
    en: "The file must consist of “key: value” lines or of “- item” lines.",
    zh: "文件应由“键: 值”各行或“- 项”各行组成。")
  /// Arguments: `limit`.
  static let tooDeep = MessageTemplate(
    "yaml.too-deep", .error,
    en: "More than {limit} levels stand inside each other. Flatten the file.",
    zh: "嵌套超过 {limit} 层；请减少层次。")
  /// Arguments: `limit`.
  static let tooManyNodes = MessageTemplate(
    "yaml.too-many-nodes", .error,
    en: "The file has more than {limit} values. Divide it into several files.",
    zh: "文件里的值超过 {limit} 个；请拆成几个文件。")
  /// Arguments: `limit`.
  static let tooManyRepeatedNodes = MessageTemplate(
    "yaml.too-many-repeated-nodes", .error,
    en: "The aliases (*) of the file repeat more than {limit} values. Write out what is meant.",
    zh: "文件中的别名（*）所重复的值超过 {limit} 个；请直接写出内容。")
  /// Arguments: `count`, `limit`.
  static let aliasesRepeatTooMuch = MessageTemplate(
    "yaml.aliases-repeat-too-much", .error,
    en: "The aliases (*) of the file repeat {count} values; for a file of this size at most {limit} are read. "
      + "Write out what is meant.",
    zh: "文件中的别名（*）重复了 {count} 个值，这样大小的文件最多 {limit} 个；请直接写出内容。")
  /// Arguments: `key`.
  static let duplicateKey = MessageTemplate(
    "yaml.duplicate-key", .error,
    en: "The key “{key}” stands here a second time. Delete one of the two.",
    zh: "键“{key}”在此重复出现；请删去其中一个。")
  /// Arguments: `key`.
  static let lookAlikeKey = MessageTemplate(
    "yaml.look-alike-key", .error,
    en: "The key “{key}” looks like an earlier one and is only made of other characters. Rename or delete one "
      + "of the two.",
    zh: "键“{key}”与前面的键看上去相同，只是字符组成不同；请改名或删去其中一个。")
  /// Without arguments.
  static let firstKeyIsHere = MessageTemplate(
    "yaml.first-key-is-here", .information,
    en: "It stands here first.",
    zh: "首次出现在此。")
  /// Without arguments.
  static let mergeKey = MessageTemplate(
    "yaml.merge-key", .error,
    en: "“<<” does not merge mappings here. Write out the keys that are meant.",
    zh: "这里不支持用“<<”合并；请把要用的键直接写出。")
  /// Without arguments.
  static let keyIsNotScalar = MessageTemplate(
    "yaml.key-is-not-scalar", .error,
    en: "A key must be a single text, not a list or a mapping. Write a text.",
    zh: "键必须是单个文字，不能是列表或映射；请写成文字。")
  /// Arguments: `key`.
  static let keyIsAlias = MessageTemplate(
    "yaml.key-is-alias", .error,
    en: "A key cannot be an alias. Write out “{key}”.",
    zh: "键不能用别名；请直接写出“{key}”。")
  /// Without arguments.
  static let keyIsEmpty = MessageTemplate(
    "yaml.key-is-empty", .error,
    en: "A key is missing here. Write one, in quotes if the text “null” is meant.",
    zh: "此处缺少键；请写出，若就是文字“null”请加引号。")
  /// Arguments: `key`.
  static let keyIsNotText = MessageTemplate(
    "yaml.key-is-not-text", .error,
    en: "The key “{key}” would be read as a number or truth value by some. Put it in quotes.",
    zh: "键“{key}”会被一些程序读成数字或真假值；请加引号。")
  /// Arguments: `name`.
  static let undefinedAlias = MessageTemplate(
    "yaml.undefined-alias", .error,
    en: "“*{name}” repeats an anchor “&{name}” that the file does not have. If this is an expression, put it "
      + "in single quotes.",
    zh: "“*{name}”指向文件中没有的锚点“&{name}”；如是表达式，请用单引号括起。")
  /// Arguments: `name`.
  static let didYouMeanAlias = MessageTemplate(
    "yaml.did-you-mean-alias", .information,
    en: "Did you mean “*{name}”?",
    zh: "是否想写“*{name}”？")
  /// Arguments: `name`.
  static let forwardAlias = MessageTemplate(
    "yaml.forward-alias", .error,
    en: "“*{name}” stands before its anchor “&{name}”. Put the anchor first.",
    zh: "“*{name}”出现在锚点“&{name}”之前；请把锚点放在前面。")
  /// Arguments: `name`.
  static let cyclicAlias = MessageTemplate(
    "yaml.cyclic-alias", .error,
    en: "“*{name}” stands inside the very thing that it repeats. Write out what is meant.",
    zh: "“*{name}”位于它自己所重复的内容之内；请直接写出内容。")
  /// Without arguments.
  static let anchorIsHere = MessageTemplate(
    "yaml.anchor-is-here", .information,
    en: "The anchor stands here.",
    zh: "锚点在此。")
  /// Arguments: `name`.
  static let anchorDefinedAgain = MessageTemplate(
    "yaml.anchor-defined-again", .warning,
    en: "The anchor “&{name}” has been used before; aliases from here on repeat this one. Use another name.",
    zh: "锚点“&{name}”前面已用过，此后的别名都指向这里；请换一个名称。")
  /// Without arguments.
  static let firstAnchorIsHere = MessageTemplate(
    "yaml.first-anchor-is-here", .information,
    en: "It was used here.",
    zh: "前一处在此。")
  /// Arguments: `tag`.
  static let unknownTag = MessageTemplate(
    "yaml.unknown-tag", .error,
    en: "“{tag}” is read as a tag, and this one is not known. Delete it; if it belongs to an expression, put "
      + "the expression in single quotes.",
    zh: "“{tag}”会被当作标签，但无此标签；请删去，如属表达式请把表达式用单引号括起。")
  /// Arguments: `tag`.
  static let tagDoesNotFit = MessageTemplate(
    "yaml.tag-does-not-fit", .error,
    en: "The tag {tag} does not fit what follows it. Delete it.",
    zh: "标签 {tag} 与其后的内容不符；请删去。")
  /// Arguments: `text`, `tag`.
  static let valueContradictsTag = MessageTemplate(
    "yaml.value-contradicts-tag", .error,
    en: "“{text}” is not what the tag {tag} says. Delete the tag or change the value.",
    zh: "“{text}”与标签 {tag} 不符；请删去标签或改值。")
}
