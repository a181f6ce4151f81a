/// What can be wrong with the bytes and the structure of a YAML file.
extension Explanation {
  /// Bytes and characters.
  static let yamlBytes: [Explanation] = [
    Explanation(
      "yaml.file-too-large",
      (
        "A YAML file may have at most 4 MiB. A rubric with hundreds of indicators needs a tenth of that; a longer file is usually a table in the wrong format.",
        "一个 YAML 文件最大 4 MiB。有几百个指标的评估标准也用不到十分之一；更大的文件多半是用错了格式的数据表。"
      ),
      why: ("A limit keeps a damaged or malicious file from filling the memory.", "设上限是为了防止损坏或恶意的文件占满内存。")),
    Explanation(
      "yaml.encoded-as-utf-16",
      (
        "The file begins like UTF-16, which some editors call “Unicode”. Save it as UTF-8 and read it again.",
        "文件开头像 UTF-16（有的编辑器称为“Unicode”）。请另存为 UTF-8 后再读。"
      ),
      why: ("One encoding for all files means that names compare equal byte for byte.", "所有文件用同一种编码，名称才能逐字节比较。")),
    Explanation(
      "yaml.not-utf-8",
      (
        "A byte is not part of any UTF-8 character. Chinese files from older systems are often GBK or GB18030; convert them instead of deleting the byte.",
        "有字节不属于任何 UTF-8 字符。旧系统导出的中文文件常为 GBK 或 GB18030，请转换编码，而不要删去字节。"
      ),
      why: (
        "Nothing is replaced by guess: a replaced character would make two names that are one.",
        "程序不会猜测替换：替换一个字符，就会把一个名称变成两个。"
      )),
    Explanation(
      "yaml.control-character",
      (
        "A character that cannot be shown, such as U+0000 or an escape sequence, stands in the file. It mostly comes from copying out of another program.",
        "文件中有无法显示的字符，例如 U+0000 或转义序列，多半是从别的程序复制来的。"
      ),
      why: (
        "What a reader cannot see must not change what is read.", "看不见的东西不应改变读到的内容。"
      )),
    Explanation(
      "yaml.line-separator",
      (
        "U+0085, U+2028 and U+2029 break a line in YAML 1.1 and not in YAML 1.2. Replace the character by an ordinary line break or a blank.",
        "U+0085、U+2028、U+2029 在 YAML 1.1 中换行，在 1.2 中不换行。请改为普通换行或空格。"
      ),
      why: ("The same file would be read in two ways by two programs.", "否则同一个文件会被两个程序读成两样。")),
    Explanation(
      "yaml.byte-order-mark",
      (
        "A byte order mark (U+FEFF) may only be the first character of a file. In the middle it is invisible and becomes part of a name.",
        "字节顺序标记（U+FEFF）只能是文件的第一个字符；出现在中间时看不见，却会成为名称的一部分。"
      )),
    Explanation(
      "yaml.direction-control",
      (
        "An invisible character changes the direction of the text around it. It is needed in few languages and can hide what a line says.",
        "有不可见字符改变了前后文字的方向。只有少数语言需要它，它也可能掩盖一行的真实内容。"
      ),
      why: ("A reader must see what the tool reads.", "读者看到的应当就是程序读到的。")),
    Explanation(
      "yaml.out-of-memory",
      (
        "The machine has no memory left. Close other programs, or evaluate on a larger machine; the file itself may be fine.",
        "机器内存不足。请关闭其他程序，或换一台机器；文件本身可能没有问题。"
      )),
  ]

  /// How a document is built.
  static let yamlStructure: [Explanation] = [
    Explanation(
      "yaml.too-many-problems",
      (
        "So much is wrong that the rest would only repeat it. Put the first problems right and run lint again.",
        "问题太多，再列下去只会重复。请先改正前面的问题，再运行 lint。"
      )),
    Explanation(
      "yaml.several-documents", in: .file("rubric.yaml"),
      (
        "A line “---” begins a second document. Every file of a rubric is one document.",
        "“---”一行开始了第二个文档；评估标准的每个文件只能有一个文档。"
      ),
      why: ("What stands in a second document would silently be left out.", "否则第二个文档的内容会被悄悄忽略。"),
      wrong: "plumbline: 1\nrubric: sample\n---\nedition: \"1\"\ndimensions: {order: {}}\n",
      right:
        "plumbline: 1\nrubric: sample\nedition: \"1\"\nsource: {register: recommendations.yaml}\ndimensions: {order: {title: 次序}}\ntitle: 示例\n"
    ),
    Explanation(
      "yaml.empty-document", in: .file("vocabulary.yaml"),
      (
        "The file has nothing but comments or blanks. Write its keys, or delete the file.",
        "文件里只有注释或空白。请写上内容，或删去文件。"
      ),
      wrong: "# 词汇表，待写\n",
      right:
        "activities: {topic.raised: {title: 议题提出, by: [residents-committee]}}\nfacts: {points_bank: {type: text}}\n"),
    Explanation(
      "yaml.version-directive", in: .file("rubric.yaml"),
      (
        "The file says that it is another version of YAML. Files are read as YAML 1.2; the versions differ in what yes, no, 010 and 1:30 mean.",
        "文件声明了另一个 YAML 版本。这里按 1.2 读取；各版本对 yes、no、010、1:30 的理解不同。"
      ),
      wrong: "%YAML 1.1\n---\nplumbline: 1\nrubric: sample\nedition: \"1\"\ndimensions: {order: {title: 次序}}\n"),
    Explanation(
      "yaml.tag-directive", in: .file("rubric.yaml"),
      (
        "“%TAG” declares tags of one's own. The rubric language has none; what type a value has, its key says.",
        "“%TAG”用来声明自定义标签。规则语言没有自定义标签，值的类型由键决定。"
      ),
      wrong: "%TAG !p! tag:example.org,2024:\n---\nplumbline: 1\nrubric: sample\n"),
    Explanation(
      "yaml.root-is-not-mapping", in: .file("rubric.yaml"),
      (
        "This file must consist of keys and values. The dash at the beginning makes it a list; only files of indicators are lists.",
        "这个文件应由键和值组成。开头的短横使它成了列表；只有指标文件才是列表。"
      ),
      wrong: "- plumbline: 1\n- rubric: sample\n"),
    Explanation(
      "yaml.root-is-not-sequence", in: .file("indicators/order.yaml"),
      (
        "A file of indicators is a list: every indicator begins with a dash, and its further keys stand below its first one.",
        "指标文件是一个列表：每个指标以短横开头，其余的键与第一个键对齐。"
      ),
      wrong: "id: committee.topics-raised\nactor: residents-committee\n"),
    Explanation(
      "yaml.root-is-scalar",
      (
        "The file is one text and nothing else. A missing blank behind the colons has the same effect: “a:1” is a text.",
        "整个文件只是一段文字。冒号后漏了空格也会这样：“a:1”是一段文字。"
      ),
      wrong: "plumbline:1\n"),
    Explanation(
      "yaml.too-deep",
      (
        "Collections stand inside each other 64 levels deep. No rubric needs more than ten; a bracket is probably never closed.",
        "嵌套超过了 64 层。评估标准用不到十层；多半有括号没有闭合。"
      )),
    Explanation(
      "yaml.too-many-nodes",
      (
        "The file has more values than any rubric needs. Divide it, or look for what was generated.",
        "文件中的值多得超出任何评估标准所需；请拆分，或检查是否有生成的内容。"
      )),
    Explanation(
      "yaml.too-many-repeated-nodes",
      (
        "Aliases repeat what they name, and repeated aliases multiply. Write out what is meant.",
        "别名会重复所指的内容，别名套别名会成倍增加。请直接写出内容。"
      ),
      why: ("A file of a few lines can stand for billions of values (“billion laughs”).", "几行文字就能展开成几十亿个值（所谓“别名炸弹”）。")),
    Explanation(
      "yaml.aliases-repeat-too-much",
      (
        "The aliases repeat far more than the file itself holds. Write out what is meant.",
        "别名重复的内容远多于文件本身。请直接写出内容。"
      ),
      why: ("A file of a few lines can stand for billions of values (“billion laughs”).", "几行文字就能展开成几十亿个值（所谓“别名炸弹”）。")),
  ]

  /// Keys, aliases and tags.
  static let yamlKeys: [Explanation] = [
    Explanation(
      "yaml.duplicate-key", in: .rubric,
      (
        "The same key stands twice in one mapping. Delete one; if both values matter, the key probably belongs one level further in or out.",
        "同一个映射中同一个键出现了两次。请删去一个；若两个值都要，多半是缩进的层级写错了。"
      ),
      why: ("Programs disagree about which of the two counts, mostly without a word.", "不同程序取哪一个并不一致，而且往往不作声。"),
      wrong: "edition: \"1\"\nedition: \"2\"", right: "edition: \"2\""),
    Explanation(
      "yaml.look-alike-key",
      (
        "Two keys look the same and are made of other characters, such as é in one piece and é of e and an accent. Copy one from the other.",
        "两个键看上去相同，字符组成却不同，例如整体的 é 与 e 加重音的 é。请从其中一处复制到另一处。"
      ),
      why: ("Names are compared byte for byte, so that the two would be different names.", "名称按字节比较，两者会被当成不同的名称。")),
    Explanation(
      "yaml.first-key-is-here", ("It points at the first of two keys that are the same.", "指出两个相同的键中的第一个。")),
    Explanation(
      "yaml.merge-key", in: .rubric,
      (
        "“<<” merges mappings in some programs. Write out the keys; an alias for a single value is fine.",
        "“<<”在某些程序里用来合并映射。请把键写出来；单个值可以用别名。"
      ),
      why: (
        "YAML 1.2 has no merging, and what it does with keys that are there twice differs from program to program.",
        "YAML 1.2 没有合并功能，遇到重复的键各程序做法也不同。"
      ),
      wrong: "dimensions:\n  order: {<<: {weight: 2}, title: 次序}", right: "dimensions:\n  order: {weight: 2, title: 次序}"
    ),
    Explanation(
      "yaml.key-is-not-scalar", in: .rubric,
      ("A key is a list or a mapping. Every key of a rubric is a short text.", "键写成了列表或映射。评估标准中的键都是短文字。"),
      wrong: "? [title, en]\n: Sample", right: "title: Sample"),
    Explanation(
      "yaml.key-is-alias", in: .rubric,
      (
        "A key is an alias (*). Write the key itself, so that a reader finds it by searching.",
        "键是一个别名（*）。请直接写出键，便于读者查找。"
      ),
      wrong: "title: &key 示例\n*key : x", right: "title: 示例"),
    Explanation(
      "yaml.key-is-empty", in: .rubric,
      (
        "Nothing stands before the colon, or the key is “null” or “~”, which mean nothing in YAML.",
        "冒号前没有内容，或者键是 YAML 中表示“无”的 null 或 ~。"
      ),
      wrong: "~: 示例", right: "title: 示例"),
    Explanation(
      "yaml.key-is-not-text", in: .vocabulary,
      (
        "The key looks like a number or a truth value. In quotes it is the text that is meant everywhere.",
        "键看上去像数字或真假值。加上引号，在任何程序里都是文字。"
      ),
      why: (
        "Some programs turn 2024 or yes into something that is not a text any more.", "有些程序会把 2024 或 yes 变成不是文字的东西。"
      ),
      wrong: "attributes: {2024: number}", right: "attributes: {\"2024\": number}"),
    Explanation(
      "yaml.undefined-alias", in: .rubric,
      (
        "“*name” repeats what “&name” marked, and nothing is marked so. A value that begins with an asterisk needs quotes.",
        "“*名称”重复“&名称”所标的内容，但没有这个标记。以星号开头的值要加引号。"
      ),
      wrong: "title: *sample", right: "title: '*sample'"),
    Explanation("yaml.did-you-mean-alias", ("It names the anchor that was likely meant.", "指出可能想写的锚点。")),
    Explanation(
      "yaml.forward-alias", in: .rubric,
      (
        "The alias stands before its anchor. YAML is read from top to bottom; move the anchor up.",
        "别名出现在锚点之前。YAML 从上往下读，请把锚点移到前面。"
      ),
      wrong: "title: *name\nsource: {doi: &name 10.1/x, register: recommendations.yaml}",
      right: "title: &name 示例\nsource: {doi: *name, register: recommendations.yaml}"),
    Explanation(
      "yaml.cyclic-alias", in: .rubric,
      ("The alias stands inside what it repeats, which would never end.", "别名位于它所重复的内容之内，永远展不完。"),
      wrong: "levels: &all [dimension, *all]", right: "levels: [dimension, actor]"),
    Explanation("yaml.anchor-is-here", ("It points at the anchor that an alias names.", "指出别名所指的锚点。")),
    Explanation(
      "yaml.anchor-defined-again", in: .rubric,
      (
        "Two anchors have one name; an alias repeats the last one before it. Give each a name of its own.",
        "两个锚点同名，别名重复的是它前面最近的一个。请各用各的名称。"
      ),
      wrong: "title: {zh: &a 示例, en: &a Sample}", right: "title: {zh: &a 示例, en: Sample}"),
    Explanation("yaml.first-anchor-is-here", ("It points at the first of two anchors of one name.", "指出两个同名锚点中的第一个。")),
    Explanation(
      "yaml.unknown-tag", in: .rubric,
      (
        "An exclamation mark at the beginning of a value makes a tag. A condition that begins with ! needs quotes around the whole of it.",
        "值以感叹号开头会成为标签。以 ! 开头的条件要整个加引号。"
      ),
      wrong: "title: !sample 示例", right: "title: '!sample 示例'"),
    Explanation(
      "yaml.tag-does-not-fit", in: .rubric,
      (
        "The tag says that this is another kind of thing, such as a mapping where a text stands.",
        "标签所说的类型与内容不符，例如在文字前写了映射的标签。"
      ),
      wrong: "title: !!map 示例", right: "title: 示例"),
    Explanation(
      "yaml.value-contradicts-tag", in: .rubric,
      ("The tag says number or truth value, and the value is none.", "标签说是数字或真假值，而值不是。"),
      wrong: "rank-at-least: !!int 五", right: "rank-at-least: 5"),
  ]
}
