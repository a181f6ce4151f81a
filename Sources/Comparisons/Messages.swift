package import Diagnostics

/// What comparisons have to say.
extension MessageTemplate {
  static let bundleMissing = MessageTemplate(
    "bundle.missing", .error,
    en: "There is no folder “{path}”. Name the folder that plumbline evaluate --output wrote, or an assessment file.",
    zh: "没有文件夹“{path}”。请写 plumbline evaluate --output 写出的文件夹，或评估文件。")
  static let bundleFileMissing = MessageTemplate(
    "bundle.file-missing", .error,
    en: "The bundle has no “{file}”. Name the whole folder as plumbline evaluate wrote it.",
    zh: "结果包中没有“{file}”。请写 plumbline evaluate 写出的完整文件夹。")
  static let bundleFileUnreadable = MessageTemplate(
    "bundle.file-unreadable", .error,
    en: "“{file}” cannot be read; check that it is a file and that you may read it.",
    zh: "无法读取“{file}”；请确认它是文件，且有读取权限。")
  static let bundleFileDiffers = MessageTemplate(
    "bundle.file-differs", .error,
    en:
      "“{file}” is not what the manifest says: its SHA-256 is {found}, not {expected}. Get the bundle again from whoever wrote it.",
    zh: "“{file}”与清单不符：SHA-256 是 {found}，而非 {expected}。请向结果包的出具方重新索取。")
  static let manifestUnusable = MessageTemplate(
    "bundle.manifest-unusable", .error,
    en: "The manifest is not one of Plumbline, or does not list “{file}”. Get the bundle again from whoever wrote it.",
    zh: "清单不是准绳写的，或没有列出“{file}”。请向结果包的出具方重新索取。")
  static let bundleRubricDiffers = MessageTemplate(
    "bundle.rubric-differs", .error,
    en:
      "The rubric in the bundle is not the one that scored the result: its digest is {found}, not {expected}. Get the bundle again from whoever wrote it.",
    zh: "结果包中的评估标准不是评分所用的那一份：摘要是 {found}，而非 {expected}。请向结果包的出具方重新索取。")
  static let resultNotJSON = MessageTemplate(
    "result.not-json", .error,
    en: "This is no JSON, from byte {offset} on. Name a bundle that plumbline evaluate wrote.",
    zh: "自第 {offset} 字节起不是 JSON。请写 plumbline evaluate 写出的结果包。")
  static let resultOfOtherSchema = MessageTemplate(
    "result.other-schema", .error,
    en:
      "The result is of the form “{schema}”; this version of Plumbline reads “{known}”. Use the version that wrote it.",
    zh: "结果的格式是“{schema}”，本版准绳读取的是“{known}”。请用写出它的版本。")
  static let resultNotCanonical = MessageTemplate(
    "result.not-canonical", .error,
    en: "The result is not in the form in which Plumbline writes it, so that somebody changed it since. Get it again.",
    zh: "结果不是准绳写出的形式，说明之后被改动过。请重新索取。")
  static let resultKeyMissing = MessageTemplate(
    "result.key-missing", .error,
    en: "The result has no “{key}”. Name a bundle that plumbline evaluate wrote.",
    zh: "结果中没有“{key}”。请写 plumbline evaluate 写出的结果包。")
  static let resultValueUnexpected = MessageTemplate(
    "result.value-unexpected", .error,
    en: "“{key}” in the result should be {expected.en}. Name a bundle that plumbline evaluate wrote.",
    zh: "结果中的“{key}”应为{expected.zh}。请写 plumbline evaluate 写出的结果包。")
  static let resultRepeats = MessageTemplate(
    "result.repeats", .error,
    en: "The result has “{id}” twice, the second time at “{key}”. Get it again from whoever wrote it.",
    zh: "结果中“{id}”出现两次，第二次在“{key}”。请向出具方重新索取。")
  static let resultNotOfLogs = MessageTemplate(
    "result.not-of-logs", .error,
    en:
      "The assessment “{assessment}” with its logs does not give the result in the bundle. Name the assessment, the logs and the rubric that it was made of, or compare the bundles alone.",
    zh: "评估“{assessment}”及其日志得不出结果包中的结果。请给出当时的评估、日志和标准，或只比较结果包。")
  static let crosswalkColumnUnknown = MessageTemplate(
    "crosswalk.column-unknown", .error,
    en: "A crosswalk has no column “{name}”. Known columns: {known}.",
    zh: "对照表没有“{name}”这一列。已知的列：{known}。")
  static let crosswalkLevelUnknown = MessageTemplate(
    "crosswalk.level-unknown", .error,
    en: "There is no level “{value}”. Write one of: {known}.",
    zh: "没有“{value}”这一级，可写：{known}。")
  static let crosswalkUnitNotBefore = MessageTemplate(
    "crosswalk.unit-not-before", .error,
    en: "The earlier year has no unit “{unit}” of the level {level}. Write the id that its communities.csv has.",
    zh: "前一年没有“{unit}”这个单位（层级 {level}）。请写其 communities.csv 中的标识。")
  static let crosswalkUnitNotAfter = MessageTemplate(
    "crosswalk.unit-not-after", .error,
    en: "The later year has no unit “{unit}” of the level {level}. Write the id that its communities.csv has.",
    zh: "后一年没有“{unit}”这个单位（层级 {level}）。请写其 communities.csv 中的标识。")
  static let crosswalkRowEmpty = MessageTemplate(
    "crosswalk.row-empty", .error,
    en: "The row names no unit. Fill in “before”, “after” or both.",
    zh: "这一行没有写单位，请填写 before、after 或两者。")
  static let crosswalkRowTwice = MessageTemplate(
    "crosswalk.row-twice", .error,
    en: "The row says what one above says already. Take it out.",
    zh: "这一行与上面某行相同，请删去。")
  static let crosswalkContradiction = MessageTemplate(
    "crosswalk.contradiction", .error,
    en: "“{unit}” has a counterpart in one row and none in another. Take one of them out.",
    zh: "“{unit}”在一行中有对应单位，在另一行中没有，请删去其中一行。")
  static let crosswalkManyToMany = MessageTemplate(
    "crosswalk.many-to-many", .error,
    en:
      "“{unit}” is part of a split and a merger at once, of which the parts cannot be told. Name its main counterpart alone.",
    zh: "“{unit}”既拆分又合并，无法说清各部分。请只写其主要的对应单位。")
  static let splitNotReproduced = MessageTemplate(
    "split.not-reproduced", .information,
    en:
      "The recorded score does not follow from what is at hand, as where a rule asks for a fact that a bundle does not have; with the logs the change can be divided.",
    zh: "记录的得分不能由现有材料算出，例如规则用到了结果包中没有的事实；有日志时可以拆分。")
  static let splitWorldWithoutScore = MessageTemplate(
    "split.world-without-score", .information,
    en:
      "On the way from one year to the other there is a combination without a score, so that the change cannot be divided.",
    zh: "两年之间有一种组合没有得分，变化无法拆分。")
  static let comparisonOfOtherRubrics = MessageTemplate(
    "comparison.other-rubrics", .warning,
    en: "The years were scored by different rubrics, {before} and {after}, not by two editions of one.",
    zh: "两年用的是不同的评估标准（{before} 与 {after}），而不是同一标准的两版。")
  static let comparisonOfOtherProfiles = MessageTemplate(
    "comparison.other-profiles", .warning,
    en:
      "The years were evaluated by different profiles, {before} and {after} (– is the whole rubric). What only one of them has counts as added or removed.",
    zh: "两年所用的方案不同：{before} 与 {after}（“–”为整份标准）。只在其一中的指标按新增或取消计。")
  static let comparisonNotInOrder = MessageTemplate(
    "comparison.not-in-order", .warning,
    en: "The first result begins with {before}, not before the second, which begins with {after}.",
    zh: "第一份结果从 {before} 开始，并不早于第二份（从 {after} 开始）。")
  static let comparisonFromBundles = MessageTemplate(
    "comparison.from-bundles", .information,
    en: "Made of the two results alone: what was measured was scored again by either rubric.",
    zh: "只依据两份结果：把已测得的数值分别按两版标准重新评分。")
  static let comparisonInOneGo = MessageTemplate(
    "comparison.in-one-go", .information,
    en:
      "Made of the two results alone. Indicators that came, went or measure something else: {count}; what they changed is not separated. With the logs of both years it is.",
    zh: "只依据两份结果：{count} 项指标新增、取消或口径已变，其影响未能拆分。有两年的日志时可以拆分。")
  static let comparisonFromLogs = MessageTemplate(
    "comparison.from-logs", .information,
    en: "The logs of each year were measured by the rubric of the other too.",
    zh: "每一年的日志也按另一年的标准重新测量。")
  static let comparisonOfRelativeScores = MessageTemplate(
    "comparison.relative-scores", .information,
    en:
      "Indicators that are scored by comparing units: {count}. Their scores also change where other units do, which is not separated from what the unit did.",
    zh: "{count} 项指标按各单位相互比较评分：其他单位变化时，其得分也会变化，这与本单位的作为未能拆分。")
  static let comparisonOfParts = MessageTemplate(
    "comparison.of-parts", .information,
    en:
      "A unit that was split or merged is compared with its counterpart; what its parts did before is not known, and the whole stands in for it.",
    zh: "拆分或合并的单位与其对应单位相比；各部分此前单独的情况不详，以整体代之。")
  static let comparisonWithoutIntervals = MessageTemplate(
    "comparison.without-intervals", .information,
    en:
      "{results.en} without intervals of uncertainty, so that no change is marked as lying within them. Put “robustness:” into the assessment and evaluate again to have them.",
    zh: "{results.zh}没有不确定区间，因此没有标明哪些变化在区间之内。在评估文件中写 robustness: 并重新评估，即可得到区间。")
  static let pageTemplateUnreadable = MessageTemplate(
    "comparison.template-unreadable", .error,
    en: "The built-in template “{template}” cannot be read. This is a fault of this build; install it again.",
    zh: "内置模板“{template}”无法读取。这是本次构建的问题，请重新安装。")
}

/// The catalogue of this module.
package enum ComparisonMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [
    .bundleMissing, .bundleFileMissing, .bundleFileUnreadable, .bundleFileDiffers, .manifestUnusable,
    .bundleRubricDiffers, .resultNotJSON, .resultOfOtherSchema, .resultNotCanonical, .resultKeyMissing,
    .resultValueUnexpected, .resultRepeats, .resultNotOfLogs, .crosswalkColumnUnknown, .crosswalkLevelUnknown,
    .crosswalkUnitNotBefore, .crosswalkUnitNotAfter, .crosswalkRowEmpty, .crosswalkRowTwice, .crosswalkContradiction,
    .crosswalkManyToMany, .splitNotReproduced, .splitWorldWithoutScore, .comparisonOfOtherRubrics,
    .comparisonOfOtherProfiles, .comparisonOfRelativeScores, .comparisonNotInOrder, .comparisonFromBundles,
    .comparisonInOneGo, .comparisonFromLogs, .comparisonOfParts,
    .comparisonWithoutIntervals, .pageTemplateUnreadable,
  ]
}
