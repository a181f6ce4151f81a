/// A fixed piece of wording of the chapter for those who change a rubric.
package enum AuthoringWord: String, Worded, Hashable, CaseIterable {
  case title, intro, stepWhere, stepCopy, stepCheck, stepExplain, stepEvaluate, stepRecord, exampleHeading,
    exampleIntro,
    keysHeading, keysIntro, key, required, withoutIt, meaning, example, conditionsHeading, conditionsIntro,
    conditionsCases, conditionsUnits, conditionsMissing, fields, fieldsIntro, field, fieldName, kind

  package var wording: (zh: String, en: String) {
    switch self {
    case .title: ("怎样增改一项指标", "How to add or change an indicator")
    case .intro:
      (
        "评估标准是几个文本文件（YAML），用任何文本编辑器都能改，不需要会编程。改完用一条命令检查，错在哪一行、该怎么写，都会告诉你。",
        "A rubric is a few text files (YAML) that any editor can change; no programming is needed. One command checks them, and says on which line something is wrong and what to write instead."
      )
    case .stepWhere:
      (
        "打开 `indicators/` 里对应维度的文件；每一项指标以 `- id:` 开头，里面的行都缩进两格。",
        "Open the file of the dimension in `indicators/`. Every indicator begins with `- id:`; its other lines are indented by two blanks."
      )
    case .stepCopy:
      (
        "抄下面的例子，或抄一项相近的指标，换一个没有用过的 `id`，再逐行改。文字里有冒号、引号或逗号的，整段用双引号括起来；条件用单引号括起来。",
        "Copy the example below, or an indicator that comes near, give it an `id` of its own and change it line by line. A text with a colon, a quotation mark or a comma goes between double quotes; a condition goes between single quotes."
      )
    case .stepCheck: ("检查：`plumbline lint 评估标准的文件夹`。", "Check: `plumbline lint RUBRIC`, with the rubric's folder.")
    case .stepExplain:
      (
        "看它说的是不是你想的：`plumbline explain 评估标准的文件夹 指标的id`。",
        "See whether it says what you mean: `plumbline explain RUBRIC ID`."
      )
    case .stepEvaluate:
      (
        "用一份评估试算：`plumbline evaluate 评估文件 --output 输出文件夹`。",
        "Try it on an assessment: `plumbline evaluate ASSESSMENT --output FOLDER`."
      )
    case .stepRecord:
      (
        "要记新的活动，先把它写进 `vocabulary.yaml` 的 `activities`；条件里只能写那里有的活动。",
        "A new kind of record is first written into `activities` of `vocabulary.yaml`; conditions can only name what stands there."
      )
    case .exampleHeading: ("一个例子", "An example")
    case .exampleIntro:
      ("下面这一项可以原样放进本标准，检查不出错误；改成你要的样子即可。", "This one fits into this rubric as it stands; change it into what you want.")
    case .keysHeading: ("一项指标可以写哪些键", "The keys of an indicator")
    case .keysIntro:
      (
        "“必填”的必须写；其余的不写时按第三栏办。`scale`、`steps`、`pass`、`target` 等计分办法恰好写一种。",
        "Those that are required must be there; what holds without the others stands in the third column. Exactly one way of scoring (`scale`, `steps`, `pass`, `target` and so on) is written."
      )
    case .key: ("键", "Key")
    case .required: ("必填", "required")
    case .withoutIt: ("不写时", "Without it")
    case .meaning: ("意思", "Meaning")
    case .example: ("例子", "Example")
    case .conditionsHeading: ("条件怎么写", "How to write conditions")
    case .conditionsIntro:
      (
        "条件问的是一条记录的字段，例如 `activity == \"topic.raised\" && participants >= 10`。`==` 等于，`!=` 不等于，`<` `<=` `>` `>=` 比大小，`&&` 且，`||` 或，`!` 非，`in [\"甲\", \"乙\"]` 是其中之一；附加栏目写 `x[\"栏目名\"]`。",
        "A condition asks about the fields of a record, such as `activity == \"topic.raised\" && participants >= 10`. `==` equal, `!=` not equal, `<` `<=` `>` `>=` compare, `&&` and, `||` or, `!` not, `in [\"a\", \"b\"]` one of; a further column is written `x[\"name\"]`."
      )
    case .conditionsCases:
      (
        "问一件事项（`cases`）时：`case.has(\"topic.triaged\")` 有过这一步，`case.count(\"topic.raised\") > 1` 次数，`case.first(\"topic.raised\").channel == \"热线\"` 第一次的字段，`case.last(…)` 最后一次。",
        "Of a case (`cases`): `case.has(\"topic.triaged\")` whether it had that step, `case.count(\"topic.raised\") > 1` how often, `case.first(\"topic.raised\").channel == \"hotline\"` a field of the first occurrence, `case.last(…)` of the last."
      )
    case .conditionsUnits:
      (
        "问一个单位（`applies`）时，写基本情况的名称，例如 `population >= 1000`；另有 `level`（层级）和 `unit`（编号）。",
        "Of a unit (`applies`): the names of its facts, such as `population >= 1000`; also `level` and `unit` (its id)."
      )
    case .conditionsMissing:
      (
        "字段空着的记录无从判断，不算符合，但会数出来；`has(person)` 问字段有没有填。",
        "A record whose field is empty cannot be judged; it does not match, and is counted apart. `has(person)` asks whether a field is filled in."
      )
    case .fields: ("记录的字段", "The fields of a record")
    case .fieldsIntro: ("条件、`of` 等处可用的字段。", "The fields that conditions, `of` and the like can name.")
    case .field: ("字段", "Field")
    case .fieldName: ("叫做", "Called")
    case .kind: ("类型", "Kind")
    }
  }
}
