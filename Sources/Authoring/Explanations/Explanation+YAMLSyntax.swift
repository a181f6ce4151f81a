/// What can be wrong with the syntax of a YAML file, and with values where a key asks for something else.
extension Explanation {
  /// What cannot be read as YAML.
  static let yamlSyntax: [Explanation] = [
    Explanation(
      "yaml.tab-indentation", in: .rubric,
      (
        "YAML indents with blanks only. Let the editor insert two blanks for the tabulator key.",
        "YAML 只能用空格缩进。请把编辑器设成按制表键时插入两个空格。"
      ),
      why: (
        "A tab is as wide as each editor makes it, so that nobody could tell which line belongs to which.",
        "制表符多宽由编辑器决定，看不出哪行属于哪行。"
      ),
      wrong: "title:\n\tzh: 示例\n\ten: Sample", right: "title:\n  zh: 示例\n  en: Sample"),
    Explanation(
      "yaml.reserved-character", in: .rubric,
      (
        "A value begins with @ or `, which YAML keeps for later. In single quotes it is text.",
        "值以 @ 或 ` 开头，这两个字符被 YAML 保留。用单引号括起就是文字。"
      ),
      wrong: "title: @示例", right: "title: '@示例'"),
    Explanation(
      "yaml.colon-in-text", in: .rubric,
      (
        "A colon with a blank behind it makes a key. In text, and above all in conditions with ? and :, put single quotes around the whole.",
        "冒号后面加空格会成为键。文字里要用时，尤其是含 ? : 的条件，请用单引号整个括起。"
      ),
      wrong: "title: 示例: 第一版", right: "title: '示例: 第一版'"),
    Explanation(
      "yaml.indented-too-far", in: .rubric,
      (
        "Keys of one mapping begin in the same column. A line that begins further to the right belongs to the key above, and that has a value already.",
        "同一映射的键要左对齐。缩进更多的一行属于上面的键，而那个键已经有值。"
      ),
      wrong: "title: 示例\n rank-at-least: 5", right: "title: 示例\nrank-at-least: 5"),
    Explanation(
      "yaml.text-ends-early", in: .rubric,
      (
        "A text in double quotes ends at the next double quote. Text that holds such quotes, as conditions do, stands in single quotes.",
        "双引号里的文字到下一个双引号为止。含有双引号的文字（例如条件）请用单引号括起。"
      ),
      wrong: "title: \"所谓\"示例\"\"", right: "title: '所谓\"示例\"'"),
    Explanation(
      "yaml.missing-colon", in: .rubric,
      (
        "A line in a mapping has no key. Often the colon is full-width (：) or has no blank behind it.",
        "映射中的一行没有键。常见原因是冒号用了全角（：），或冒号后没有空格。"
      ),
      wrong: "title：示例", right: "title: 示例"),
    Explanation(
      "yaml.unclosed-quote", in: .rubric,
      (
        "A quote opens and the file ends before it closes. Inside single quotes an apostrophe is written twice.",
        "引号开了，到文件结尾也没有闭合。单引号里的撇号要写两次。"
      ),
      wrong: "title: '示例", right: "title: '示例'"),
    Explanation(
      "yaml.unclosed-collection", in: .rubric,
      (
        "Inside [ ] and { } items are separated by commas, and the bracket must close. A full-width comma (，) is text.",
        "[ ] 和 { } 里各项以半角逗号分隔，括号要闭合。全角逗号（，）只是文字。"
      ),
      wrong: "title: {zh: 示例, en: Sample\nrank-at-least: 5", right: "title: {zh: 示例, en: Sample}\nrank-at-least: 5"),
    Explanation(
      "yaml.misplaced", in: .rubric,
      (
        "The line's indentation fits none of the lines above it, or a sign of YAML stands in text. Keys of one mapping begin in the same column.",
        "这一行的缩进与上面各行都对不上，或文字中有 YAML 的符号。同一映射的键要左对齐。"
      ),
      wrong: "title:\n    zh: 示例\n  en: Sample", right: "title:\n    zh: 示例\n    en: Sample"),
    Explanation(
      "yaml.missing-value", in: .rubric,
      ("A comma or bracket stands where a value should.", "应写值的地方是逗号或括号。"),
      wrong: "levels: [, actor]", right: "levels: [dimension, actor]"),
    Explanation(
      "yaml.unknown-directive", in: .file("rubric.yaml"),
      (
        "A line that begins with % is a directive of YAML. Text that begins so needs quotes.",
        "以 % 开头的行是 YAML 指令。以 % 开头的文字要加引号。"
      ),
      wrong: "%rubric sample\n---\nplumbline: 1\n"),
    Explanation(
      "yaml.bad-escape", in: .rubric,
      (
        "In double quotes a backslash begins an escape. Use single quotes, where a backslash is a backslash.",
        "双引号里反斜杠表示转义。请改用单引号，其中反斜杠就是反斜杠。"
      ),
      wrong: "title: \"D:\\项目\"", right: "title: 'D:\\项目'"),
    Explanation(
      "yaml.bad-anchor", in: .rubric,
      (
        "& and * at the beginning of a value make anchors and aliases. Text that begins so needs quotes.",
        "值以 & 或 * 开头会成为锚点或别名；这样的文字要加引号。"
      ),
      wrong: "title: && 示例", right: "title: '&& 示例'"),
    Explanation(
      "yaml.bad-tag", in: .rubric,
      (
        "! at the beginning of a value makes a tag, and this one cannot be read. Conditions that begin with ! need quotes.",
        "值以 ! 开头会成为标签，而这个标签读不出来。以 ! 开头的条件要加引号。"
      ),
      wrong: "title: !<示例", right: "title: '!<示例'"),
    Explanation(
      "yaml.bad-block-header", in: .rubric,
      (
        "| and > begin a block of text on the next lines. Text that begins so needs quotes.",
        "| 和 > 表示下面几行是文字块。以它们开头的文字要加引号。"
      ),
      wrong: "title: |示例", right: "title: '|示例'"),
    Explanation(
      "yaml.syntax",
      (
        "The YAML reader gave up for a reason that has no message of its own; its own words stand in brackets. Look at the indentation, the colons and the quotes near the place.",
        "YAML 读取器因少见的原因停下，括号里是它的原话。请检查附近的缩进、冒号和引号。"
      )),
    Explanation("yaml.began-here", ("It points at the beginning of what is not complete.", "指出未写完的部分从哪里开始。")),
    Explanation(
      "yaml.quote-expression", in: nil,
      (
        "Conditions hold signs that YAML takes for its own: quotes, brackets, colons, !, &. Single quotes around the whole keep them together.",
        "条件里有许多 YAML 的符号：引号、括号、冒号、!、&。整个用单引号括起就没有问题。"
      ),
      wrong: "where: !has(case) && activity == \"topic.raised\"",
      right: "where: '!has(case) && activity == \"topic.raised\"'"),
    Explanation(
      "yaml.other-blank",
      (
        "A blank such as U+3000 (the full-width one) or U+00A0 looks like indentation and is text.",
        "U+3000（全角空格）或 U+00A0 看上去像缩进，其实是文字。"
      )),
    Explanation(
      "yaml.full-width-colon",
      ("The full-width colon of Chinese input methods does not end a key.", "中文输入法的全角冒号不能结束一个键。"), wrong: "title：示例",
      right: "title: 示例"),
    Explanation(
      "yaml.colon-without-blank",
      ("Without a blank the colon is part of the text, as in 12:30.", "冒号后没有空格就是文字的一部分，如 12:30。"), wrong: "title:示例",
      right: "title: 示例"),
  ]

  /// Values where the schema asks for something else.
  static let yamlValues: [Explanation] = [
    Explanation(
      "yaml.expected-mapping", in: .rubric,
      ("Keys and values are asked for, and something else stands here.", "这里应为键和值，写的却是别的。"),
      wrong: "dimensions: {order: 次序}", right: "dimensions: {order: {title: 次序}}"),
    Explanation(
      "yaml.unknown-key", in: .rubric,
      (
        "The key is not one that has a meaning here. It may be misspelt, or stand one level too far in or out.",
        "这个键在此没有意义。可能拼错了，也可能缩进的层级不对。"
      ),
      why: (
        "A misspelt key that is passed over silently would change scores without a word.", "拼错的键若被默默跳过，得分就会在无人知晓时改变。"
      ),
      wrong: "titel: 示例", right: "title: 示例"),
    Explanation(
      "yaml.missing-key", in: .vocabulary,
      ("The mapping cannot do without this key.", "这个映射不能没有这个键。"),
      wrong: "facts: {population: {title: 人口}, points_bank: {type: text}}",
      right: "facts: {population: {type: number, title: 人口}, points_bank: {type: text}}"),
    Explanation(
      "yaml.no-value", in: .rubric,
      (
        "The key has nothing behind it, or “null” or “~”. Delete the key to take what holds without it.",
        "键后没有值，或写了 null、~。想用默认值就删去这个键。"
      ),
      why: ("An empty value reads like something that was forgotten.", "空着的值看起来像是忘了写。"),
      wrong: "title:", right: "title: 示例"),
    Explanation(
      "yaml.expected-text", in: .rubric,
      ("One text is asked for, and a list or a mapping stands here.", "这里应为一段文字，写的却是列表或映射。"),
      wrong: "edition: [\"1\"]", right: "edition: \"1\""),
    Explanation(
      "yaml.blank-text", in: .rubric,
      ("The text is empty or consists of blanks.", "文字为空或只有空格。"), wrong: "title: \"\"", right: "title: 示例"),
    Explanation(
      "yaml.expected-sequence", in: .rubric,
      ("A list is asked for. A single item is a list in brackets.", "这里应为列表。只有一项时也要加方括号。"),
      wrong: "levels: dimension", right: "levels: [dimension]"),
    Explanation(
      "yaml.expected-entries", in: .rubric,
      ("Names with something behind each are asked for.", "这里应为若干名称，各带内容。"),
      wrong: "dimensions: order", right: "dimensions: {order: {title: 次序}}"),
    Explanation(
      "yaml.expected-number", in: .indicator,
      ("A number in digits is asked for.", "这里应为阿拉伯数字。"), wrong: "weight: 三", right: "weight: 3"),
    Explanation(
      "yaml.number-marked-as-text", in: .indicator,
      ("The tag !!str makes a text of the number.", "标签 !!str 使数字成为文字。"), wrong: "weight: !!str 3", right: "weight: 3"),
    Explanation(
      "yaml.number-in-other-form", in: .indicator,
      (
        "Numbers are written in plain decimal digits: no exponent, digits on both sides of the point.",
        "数字写成普通小数：不用指数，小数点两边都有数字。"
      ),
      why: ("Everybody reads 0.5 alike; .5 is text to some programs.", "0.5 人人读法相同；.5 在有些程序里是文字。"),
      wrong: "weight: 5e-1", right: "weight: 0.5"),
    Explanation(
      "yaml.ambiguous-number", in: .indicator,
      (
        "010 is eight to YAML 1.1 and ten to YAML 1.2; 0x1F and 1_000 differ likewise.",
        "010 在 YAML 1.1 里是 8，在 1.2 里是 10；0x1F、1_000 也各有读法。"
      ),
      wrong: "weight: 010", right: "weight: 10"),
    Explanation(
      "yaml.number-too-large", in: .indicator,
      ("Numbers have at most 18 digits before the point. Use a larger unit.", "小数点前最多 18 位。请换用更大的单位。"),
      why: ("All arithmetic is exact, and the size of numbers has to be bounded somewhere.", "所有运算都是精确的，数的位数总要有个上限。"),
      wrong: "weight: 1000000000000000000000", right: "weight: 1"),
    Explanation(
      "yaml.number-too-precise", in: .indicator,
      ("Numbers have at most 18 digits behind the point.", "小数点后最多 18 位。"),
      wrong: "weight: 0.3333333333333333333333", right: "weight: 0.333333"),
    Explanation(
      "yaml.expected-share", in: .rubric,
      ("A share lies between 0 and 1 and is written 0.6 or 60%.", "比例在 0 到 1 之间，写成 0.6 或 60%。"),
      wrong: "missing: {policy: renormalise, at-least: 60}", right: "missing: {policy: renormalise, at-least: 60%}"),
    Explanation(
      "yaml.expected-whole-number", in: .indicator,
      ("A number of things is whole.", "个数是整数。"), wrong: "evidence: {at-least: 2.5}", right: "evidence: {at-least: 3}"),
    Explanation(
      "yaml.number-out-of-range", in: .indicator,
      ("The number lies outside the range that makes sense here.", "数超出了此处有意义的范围。"),
      wrong: "evidence: {at-least: 0}", right: "evidence: {at-least: 1}"),
    Explanation(
      "yaml.expected-truth", in: .judgement,
      (
        "Only true and false are truth values. yes, no, on and off are text in YAML 1.2.",
        "真假值只有 true 和 false。yes、no、on、off 在 YAML 1.2 里是文字。"
      ),
      wrong: "adjudicated: yes", right: "adjudicated: true"),
    Explanation(
      "yaml.expected-choice", in: .indicator,
      ("The value is one of a few words, which the message lists.", "值只能是消息里列出的几个词之一。"),
      wrong: "basis: name", right: "basis: named"),
    Explanation(
      "yaml.expected-localized-text", in: .rubric,
      ("A text for readers is written in both languages, or once for both.", "给读者看的文字写两种语言，或写一段通用。"),
      wrong: "title: [示例, Sample]", right: "title: {zh: 示例, en: Sample}"),
    Explanation(
      "yaml.expected-identifier", in: .rubric,
      (
        "Ids are for programs and stay the same for years: lower-case letters, digits and hyphens. What people read is the title.",
        "标识供程序使用，多年不变：小写字母、数字和连字符。给人看的写在 title。"
      ),
      wrong: "rubric: My Rubric", right: "rubric: my-rubric"),
    Explanation(
      "yaml.unquoted-version", in: .rubric,
      ("Without quotes 1.10 is the number 1.1 to most programs, another edition.", "不加引号，1.10 在多数程序里就是数字 1.1，成了另一个版次。"),
      wrong: "edition: 1.10", right: "edition: \"1.10\""),
    Explanation(
      "yaml.unquoted-number", in: .rubric,
      (
        "The text looks like a number. It is read as text here; quotes make it so for every program.",
        "这段文字看上去像数字。这里按文字读；加上引号，各程序都按文字读。"
      ),
      wrong: "edition: 2025.1", right: "edition: \"2025.1\""),
  ]
}
