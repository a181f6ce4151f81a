/// What can be wrong with bundles and crosswalks, and what a comparison has to say.
extension Explanation {
  /// Bundles that are read back, and their results.
  static let bundles: [Explanation] = [
    Explanation(
      "bundle.missing",
      ("A year is a bundle's folder, or the file of an assessment.", "一年的结果是结果包文件夹，或评估文件。")),
    Explanation(
      "bundle.file-missing",
      ("A bundle is read as a whole: result, manifest and rubric.", "结果包要整体读取：结果、清单和评估标准。")),
    Explanation(
      "bundle.file-unreadable",
      ("A folder, a pipe or a file without permission cannot be read.", "文件夹、管道或没有权限的文件无法读取。")),
    Explanation(
      "bundle.file-differs",
      ("The file changed after the bundle was written.", "文件在结果包写成之后变了。"),
      why: ("A comparison of figures that somebody changed says nothing.", "拿被改动过的数字作比较，没有意义。")),
    Explanation(
      "bundle.manifest-unusable",
      ("manifest.json lists every file of a bundle with its digest.", "manifest.json 列出结果包中每个文件及其摘要。")),
    Explanation(
      "bundle.rubric-differs",
      ("The rubric's digest stands in the result; another rubric lies beside it.", "结果中写有评估标准的摘要，而旁边放的是另一份标准。"),
      why: (
        "Scores are computed again with the rubric of the bundle; with another they would mean something else.",
        "要用结果包中的标准重新评分，换了标准含义就不同。"
      )),
    Explanation("result.not-json", ("The file is damaged or is something else.", "文件已损坏，或是别的东西。")),
    Explanation(
      "result.other-schema",
      ("The first member of a result names its form and version.", "结果的 schema 写明其格式和版本。")),
    Explanation(
      "result.not-canonical",
      (
        "Plumbline writes JSON in one form only (RFC 8785); editors and formatters write another.",
        "准绳只写一种形式的 JSON（RFC 8785），编辑器和格式化工具写出的不同。"
      )),
    Explanation("result.key-missing", ("Something that every result has is not there.", "缺少每份结果都有的内容。")),
    Explanation(
      "result.value-unexpected",
      ("Figures are decimals in quotes, states are words of a fixed list.", "数值是带引号的小数，状态是固定的几个词。")),
    Explanation(
      "result.repeats",
      ("A unit, group or indicator stands once in a result.", "同一单位、分组或指标在结果中只出现一次。")),
    Explanation(
      "result.not-of-logs",
      ("The assessment was evaluated again, and its figures are not those of the bundle.", "重新评估后，得到的数字与结果包不同。"),
      why: (
        "What the logs say under the other rubric can only be set beside what they said under their own.",
        "只有在自己的标准下得出同样的数字，日志在另一标准下的数字才可与之并列。"
      )),
  ]

  /// Tables of units that were renamed, split or merged.
  static let crosswalks: [Explanation] = [
    Explanation(
      "crosswalk.column-unknown",
      ("The columns are before and after, and if needed level and note.", "列为 before、after，必要时加 level、note。")),
    Explanation(
      "crosswalk.level-unknown", ("Without a level a row is about communities.", "不写层级时，该行说的是社区。")),
    Explanation(
      "crosswalk.unit-not-before",
      ("“before” holds ids of the first result.", "before 一列写第一份结果中的标识。")),
    Explanation(
      "crosswalk.unit-not-after",
      ("“after” holds ids of the second result.", "after 一列写第二份结果中的标识。")),
    Explanation(
      "crosswalk.row-empty",
      (
        "A row with “after” alone says that a unit is new, with “before” alone that it is no more.",
        "只写 after 表示新设，只写 before 表示撤销。"
      )),
    Explanation("crosswalk.row-twice", ("Every link stands once.", "每一对应关系只写一次。")),
    Explanation(
      "crosswalk.contradiction",
      ("A unit either goes on as another or is no more.", "一个单位要么延续为另一单位，要么撤销。")),
    Explanation(
      "crosswalk.many-to-many",
      (
        "A unit can be split into several, or several merged into one; parts of several going to several cannot be told apart.",
        "可以一分为几，也可以几合为一；几个单位的各部分分到几个单位，则无法分清。"
      )),
  ]

  /// What a comparison says of itself.
  static let comparisons: [Explanation] = [
    Explanation(
      "split.not-reproduced",
      (
        "Scores between the years are computed from what the results record. Where the recorded score itself cannot be computed so, the change stays in one piece.",
        "两年之间的得分由结果所记的内容算出；若记录的得分本身都不能这样算出，变化就不作拆分。"
      )),
    Explanation(
      "split.world-without-score",
      (
        "The parts are found by taking each of conduct, rubric, evidence and roster from either year. In one such combination too little is scored for a score.",
        "拆分时，作为、标准、证据、名册各取自某一年；其中一种组合可评的太少，没有得分。"
      )),
    Explanation(
      "comparison.other-rubrics",
      ("Editions of one rubric have one id; these have two.", "同一标准的各版标识相同，而这里是两个标识。")),
    Explanation(
      "comparison.other-profiles",
      (
        "A profile is a choice among the indicators of a rubric; evaluate both years by the same one with --profile.",
        "方案是从标准中选用的一部分指标；请用 --profile 以同一方案评估两年。"
      )),
    Explanation(
      "comparison.relative-scores",
      (
        "A relative score says where a unit stands among the others, and moves when they do though the unit did the same.",
        "相对得分表示单位在同类中的位置；本单位没有变化，别的单位变了，得分也会变。"
      )),
    Explanation(
      "comparison.not-in-order",
      (
        "A change is what the second result has more than the first; name the earlier year first.",
        "变化是第二份减第一份；请先写较早的一年。"
      )),
    Explanation(
      "comparison.from-bundles",
      ("Both editions measure the same, so that nothing more is needed.", "两版标准测量的内容相同，不需要别的材料。")),
    Explanation(
      "comparison.in-one-go",
      (
        "What last year's logs say of an indicator that was not asked for then, a result does not tell.",
        "去年没有测量的指标，去年的结果里没有它的数值。"
      )),
    Explanation(
      "comparison.from-logs",
      ("Each year was evaluated twice, once by each edition.", "每一年各按两版标准评估一次。")),
    Explanation(
      "comparison.of-parts",
      (
        "Where figures of the parts add up, the parts together stand for the whole in its other year; a median or distinct persons do not add up.",
        "各部分的数值可以相加时，合起来代表整体在另一年的情况；中位数和去重人数不能相加。"
      )),
    Explanation(
      "comparison.without-intervals",
      ("A small change may be chance; without an interval nobody can say which.", "小的变化可能出于偶然；没有区间就无从判断。")),
    Explanation(
      "comparison.template-unreadable",
      ("The page is made from templates that are part of the program.", "页面由程序内置的模板生成。")),
  ]
}
