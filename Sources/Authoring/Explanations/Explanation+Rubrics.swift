/// What can be wrong with a rubric's folder, names and head.
extension Explanation {
  /// The folder and its files.
  static let rubricFiles: [Explanation] = [
    Explanation(
      "rubric.folder-missing",
      ("The path leads nowhere. It is taken from the folder in which the command runs.", "路径不存在。相对路径从运行命令的文件夹算起。")),
    Explanation("rubric.not-a-folder", ("The path leads to a file that is not rubric.yaml.", "路径指向的文件不是 rubric.yaml。")),
    Explanation(
      "rubric.file-missing",
      (
        "Every rubric has a file rubric.yaml in its folder. plumbline new rubric NAME writes one to begin with.",
        "每个评估标准的文件夹里都有 rubric.yaml。plumbline new rubric 名称 可以生成一个起步的样子。"
      )),
    Explanation(
      "rubric.file-unreadable", ("The file is a pipe or a device, or you may not read it.", "该文件是管道或设备，或者没有读取权限。")),
    Explanation(
      "rubric.other-ending",
      (
        "Files of a rubric end in .yaml. A file that ends in .yml would be passed over.",
        "评估标准的文件以 .yaml 结尾；以 .yml 结尾的会被略过。"
      ),
      why: ("An indicator that is silently left out would change every score.", "悄悄漏掉一个指标，所有得分都会改变。")),
    Explanation(
      "rubric.no-indicators", in: .file("indicators/order.yaml"),
      ("No file in indicators/ holds an indicator, so there is nothing to evaluate.", "indicators/ 里没有一个指标，无从评估。"),
      wrong: "[]\n"),
    Explanation(
      "rubric.register-missing", in: .rubric,
      ("source.register names a file beside rubric.yaml that is not there.", "source.register 写的文件不在 rubric.yaml 旁边。"),
      wrong: "source: {register: 建议.yaml}", right: "source: {register: recommendations.yaml}"),
  ]

  /// Names and numbers.
  static let rubricNames: [Explanation] = [
    Explanation(
      "rubric.unknown-version", in: .rubric,
      (
        "The key plumbline says in which version of the language the rubric is written. There is version 1 so far.",
        "plumbline 写明规则语言的版本，目前只有第 1 版。"
      ),
      wrong: "plumbline: 2", right: "plumbline: 1"),
    Explanation(
      "rubric.unknown-actor", in: .indicator,
      (
        "There are four actors: subdistrict-office 街道办, residents-committee 居委会, social-organization 社会组织, resident 居民. Others are bodies of one of them.",
        "主体共四类：街道办、居委会、社会组织、居民（或其英文标识）。其他机构归入其中之一。"
      ),
      wrong: "actor: 业委会", right: "actor: 居委会"),
    Explanation(
      "rubric.unknown-dimension", in: .indicator,
      (
        "An indicator belongs to a dimension of rubric.yaml, by its id and not by its title.",
        "指标属于 rubric.yaml 中的一个维度，写标识，不写标题。"
      ),
      wrong: "dimension: 次序", right: "dimension: order"),
    Explanation(
      "rubric.unknown-recommendation", in: .indicator,
      (
        "The id is not in the register of recommendations that source.register names.",
        "source.register 所指的建议清单里没有这个标识。"
      ),
      wrong: "recommendation: M4", right: "recommendation: M4b"),
    Explanation(
      "rubric.unknown-activity", in: .indicator,
      (
        "A measure names an activity that vocabulary.yaml does not have. Correct it, or add the activity there.",
        "测量中用到的活动不在 vocabulary.yaml 里。请更正，或在那里添加。"
      ),
      why: (
        "An activity that no log can have is never counted, and the indicator would be 0 for ever.",
        "日志里不可能出现的活动永远数不到，指标就永远是 0。"
      ),
      wrong: "measure: {order: {steps: [topic.raised, topic.sorted]}}",
      right: "measure: {order: {steps: [topic.raised, topic.triaged]}}"),
    Explanation(
      "rubric.unknown-field", in: .indicator,
      (
        "“of” names a field that events do not have. The fields are fixed; a further column is an attribute, declared in vocabulary.yaml and written x[\"name\"].",
        "“of”所写的字段事件没有。字段是固定的；另加的列要在 vocabulary.yaml 中声明为属性，写作 x[\"名称\"]。"
      ),
      wrong: "measure: {distinct: {of: people}}", right: "measure: {distinct: {of: person}}"),
    Explanation(
      "rubric.unknown-attribute", in: .indicator,
      (
        "The attribute is not declared in vocabulary.yaml under attributes.", "该属性没有在 vocabulary.yaml 的 attributes 中声明。"
      ),
      wrong: "measure: {distinct: {of: 'x[\"楼栋\"]'}}", right: "measure: {distinct: {of: 'x[\"楼栋类型\"]'}}"),
    Explanation(
      "rubric.attribute-by-name", in: .indicator,
      ("Attributes are written x[\"name\"], so that they can never be mistaken for fields.", "属性写作 x[\"名称\"]，以免与字段混淆。"),
      wrong: "measure: {distinct: {of: 楼栋类型}}", right: "measure: {distinct: {of: 'x[\"楼栋类型\"]'}}"),
    Explanation(
      "rubric.number-needed", in: .indicator,
      ("Sums, means and the like need a field or fact that holds numbers.", "求和、平均等需要数值字段或数值事实。"),
      wrong: "measure: {sum: {of: person}}", right: "measure: {sum: {of: hours}}"),
    Explanation(
      "rubric.text-needed",
      ("The field must hold texts, such as person, theme or building.", "此处需要文本字段，如 person、theme、building。")),
    Explanation(
      "rubric.time-needed", in: .indicator,
      (
        "The parameter needs a field that holds times, such as end, or an attribute of type time.",
        "此参数需要时间字段，如 end，或类型为 time 的属性。"
      ),
      wrong:
        "measure: {remedy: {made: topic.raised, promised: topic.triaged, confirmed: reply.published, limit: 30d, deadline: person}}\nscale: [[0, 0], [1, 100]]",
      right:
        "measure: {remedy: {made: topic.raised, promised: topic.triaged, confirmed: reply.published, limit: 30d, deadline: end}}\nscale: [[0, 0], [1, 100]]"
    ),
    Explanation(
      "rubric.other-composition",
      (
        "The name looks like one of the vocabulary and is made of other characters, such as é in one piece and é of e and an accent. Copy it from there.",
        "名称看上去与词汇表中的相同，字符组成却不同，例如整体的 é 与 e 加重音的 é。请从词汇表复制。"
      ),
      why: ("Names are compared byte for byte, in logs too.", "名称按字节比较，日志中也一样。")),
    Explanation(
      "rubric.repeated-name", in: .indicator,
      (
        "The same name stands twice where it can stand once: an id, a dimension, an activity in a list.",
        "只能出现一次的名称出现了两次：标识、维度、列表中的活动等。"
      ),
      wrong: "measure: {order: {steps: [topic.raised, topic.triaged, topic.raised]}}",
      right: "measure: {order: {steps: [topic.raised, topic.triaged]}}"),
    Explanation(
      "rubric.empty-name", in: .vocabulary,
      ("A name in the vocabulary is empty.", "词汇表中有空的名称。"), wrong: "attributes: {\"\": text}",
      right: "attributes: {来源: text}"),
    Explanation(
      "rubric.empty-list", in: .indicator,
      ("The list has no items. Leave the key out if the default is meant.", "列表是空的。想用默认值就删去这个键。"),
      wrong: "units: []", right: "units: [community]"),
    Explanation(
      "rubric.too-few-items", in: .indicator,
      ("The list needs more items to make sense: an order needs two steps.", "项数太少，没有意义：比较先后至少要有两步。"),
      wrong: "measure: {order: {steps: [topic.raised]}}",
      right: "measure: {order: {steps: [topic.raised, topic.triaged]}}"),
    Explanation(
      "rubric.weight-not-positive", in: .indicator,
      ("Weights are greater than 0. What shall not count is deleted, not weighted 0.", "权重要大于 0。不想计入的指标请删去，而不是写 0。"),
      why: ("An indicator of weight 0 looks as if it counted.", "权重为 0 的指标看上去像是计分的。"),
      wrong: "weight: 0", right: "weight: 1"),
    Explanation(
      "rubric.score-out-of-range", in: .indicator,
      ("Scores lie between 0 and 100.", "分数在 0 到 100 之间。"), wrong: "scale: [[0, 0], [10, 120]]",
      right: "scale: [[0, 0], [10, 100]]"),
    Explanation(
      "rubric.malformed-limit", in: .indicator,
      (
        "A length of time is a whole number with h for hours, d for days of 24 hours, cd for calendar days or wd for working days, without a blank.",
        "时限是整数加单位，中间不留空格：h 小时，d 二十四小时的天，cd 自然日，wd 工作日。"
      ),
      why: ("“Five days” is one thing when hours count and another when dates do.", "“五天”按小时数与按日期数是两回事。"),
      wrong: "measure: {within: {from: topic.raised, to: reply.published, limit: 5 days}}",
      right: "measure: {within: {from: topic.raised, to: reply.published, limit: 5d}}\nscale: [[0, 0], [1, 100]]"),
    Explanation(
      "rubric.malformed-range", in: .indicator,
      ("A range is a list of two numbers, the lower first.", "范围是两个数，小的在前。"),
      wrong: "measure: {judgement: {question: 分工清楚吗？, scale: [4, 0]}}",
      right: "measure: {judgement: {question: 分工清楚吗？, scale: [0, 4]}}\nscale: [[0, 0], [4, 100]]"),
    Explanation(
      "judgement.malformed-anchor", in: .indicator,
      ("Each rating of a scale is a pair: the rating, and what has to be seen for it.", "量表每一级是一对：评级，以及看到什么才给这一级。"),
      wrong: "measure: {judgement: {question: 分工清楚吗？, scale: [[0, 看不出], [4]]}}",
      right: "measure: {judgement: {question: 分工清楚吗？, scale: [[0, 看不出], [4, 成文并核对过]]}}\nscale: [[0, 0], [4, 100]]"),
    Explanation(
      "judgement.anchors-not-ascending", in: .indicator,
      (
        "The ratings of a scale stand from the lowest to the highest, each with what has to be seen for it.",
        "量表各级由低到高书写，并写明各级的含义。"
      ),
      wrong: "measure: {judgement: {question: 分工清楚吗？, scale: [[4, 成文并核对过], [0, 看不出]]}}",
      right: "measure: {judgement: {question: 分工清楚吗？, scale: [[0, 看不出], [4, 成文并核对过]]}}\nscale: [[0, 0], [4, 100]]"),
    Explanation(
      "judgement.anchors-too-few", in: .indicator,
      ("A scale has at least two ratings.", "量表至少有两级。"),
      wrong: "measure: {judgement: {question: 分工清楚吗？, scale: [[4, 成文并核对过]]}}",
      right: "measure: {judgement: {question: 分工清楚吗？, scale: [[0, 看不出], [4, 成文并核对过]]}}\nscale: [[0, 0], [4, 100]]"),
  ]

  /// `rubric.yaml` and `vocabulary.yaml`.
  static let rubricHead: [Explanation] = [
    Explanation(
      "rubric.no-dimensions", in: .rubric,
      ("Every indicator belongs to a dimension, so that a rubric needs at least one.", "每个指标都属于一个维度，所以至少要有一个。"),
      wrong: "dimensions: {}", right: "dimensions: {order: {title: 次序}}"),
    Explanation(
      "rubric.bands-with-one-bound", in: .rubric,
      ("Two bands begin at the same score; a score would belong to both.", "两个等级从同一分数开始，一个分数会同时属于两级。"),
      wrong: "bands: [{name: 优, from: 80}, {name: 良, from: 80}, {name: 差, from: 0}]",
      right: "bands: [{name: 优, from: 90}, {name: 良, from: 80}, {name: 差, from: 0}]"),
    Explanation(
      "rubric.level-not-used", in: .rubric,
      ("A setting is made for a level that “levels” does not have.", "为“levels”中没有的层次写了设置。"),
      wrong: "levels: [dimension]\naggregate: {actor: min}",
      right: "levels: [dimension, actor]\naggregate: {actor: min}"),
    Explanation(
      "vocabulary.attribute-is-field", in: .vocabulary,
      ("The name is that of a field which every event has anyway.", "该名称是事件本来就有的字段。"),
      wrong: "attributes: {person: text}", right: "attributes: {籍贯: text}"),
    Explanation(
      "vocabulary.fact-name-taken", in: .vocabulary,
      (
        "The name means something else in the table of units or in conditions: community, name, subdistrict, district, city, level, unit.",
        "该名称在单位表或条件中另有含义：community、name、subdistrict、district、city、level、unit。"
      ),
      wrong: "facts: {level: {type: text}, points_bank: {type: text}}",
      right: "facts: {grade: {type: text}, points_bank: {type: text}}"),
  ]

  /// Measures and scales.
  static let measuresAndScales: [Explanation] = [
    Explanation(
      "measure.missing", in: .indicator,
      (
        "“measure” is a mapping with one key, the form, and its parameters behind it. plumbline explain --measures lists the forms.",
        "“measure”是只有一个键的映射：测量方式，后面写它的参数。plumbline explain --measures 列出各种方式。"
      ),
      wrong: "measure: count", right: "measure: {count: {}}"),
    Explanation(
      "measure.several-forms", in: .indicator,
      ("One indicator measures one thing. Write a second indicator for the second measure.", "一个指标只测一件事。另一种测量请另写一个指标。"),
      wrong: "measure: {count: {}, fact: {column: buildings}}", right: "measure: {count: {}}"),
    Explanation(
      "measure.unknown-form", in: .indicator,
      (
        "There is no form of that name. plumbline explain --measures lists them all.",
        "没有这种测量方式。plumbline explain --measures 会全部列出。"
      ),
      wrong: "measure: {average: {of: rating}}", right: "measure: {mean: {of: rating}}"),
    Explanation(
      "scale.missing", in: .file("indicators/order.yaml"),
      ("Nothing says how the measured value becomes a score.", "没有写明数值怎样变成分数。"),
      wrong: "- {id: a, actor: 居委会, dimension: order, measure: {count: {}}}\n"),
    Explanation(
      "scale.several-forms", in: .indicator,
      ("Two ways to a score stand beside each other; only one can hold.", "同时写了两种计分办法，只能有一种。"),
      wrong: "scale: [[0, 0], [10, 100]]\npass: {at-least: 5}", right: "scale: [[0, 0], [10, 100]]"),
    Explanation(
      "scale.below-without-steps", in: .indicator,
      (
        "“below” is the score under the first of the steps. A scale of straight lines keeps its first score there.",
        "“below”是低于第一级台阶时的分数；按直线计分时，低于第一点就取第一点的分数。"
      ),
      wrong: "scale: [[0, 0], [10, 100]]\nbelow: 0", right: "scale: [[0, 0], [10, 100]]"),
    Explanation(
      "scale.too-few-points", in: .indicator,
      ("A line needs two points, steps need one.", "直线至少要两点，台阶至少一级。"), wrong: "scale: [[0, 0]]",
      right: "scale: [[0, 0], [10, 100]]"),
    Explanation(
      "scale.malformed-point", in: .indicator,
      ("Every point is a list of two numbers: the value first, then the score.", "每一点是两个数：先数值，后分数。"),
      wrong: "scale: [0, 0, 10, 100]", right: "scale: [[0, 0], [10, 100]]"),
    Explanation(
      "scale.not-increasing", in: .indicator,
      (
        "The values of the points must ascend; the scores may fall. For “the less, the better” let the scores fall, not the values.",
        "各点的数值必须从小到大，分数可以下降。“越少越好”时让分数下降，而不是数值。"
      ),
      wrong: "scale: [[10, 0], [0, 100]]", right: "scale: [[0, 100], [10, 0]]"),
    Explanation(
      "scale.pass-needs-one-bound", in: .indicator,
      ("A pass mark is a lower or an upper bound, not both and not none.", "达标线要么是下限，要么是上限，恰好一个。"),
      wrong: "pass: {at-least: 1, at-most: 5}", right: "scale: [[0, 0], [10, 100]]"),
    Explanation(
      "scale.target-without-extent", in: .indicator,
      (
        "Between best and worst a straight line gives the score; where they are the same there is no line.",
        "最好与最差之间按直线计分；两者相同就没有直线。"
      ),
      wrong: "target: {best: 5, worst: 5}"),
  ]
}
