internal import Assessments
internal import Diagnostics
internal import Scoring
package import YAMLDocuments

/// The keys of a rubric's tests: what the loader reads, schemas complete and references list.
package enum TestLanguage {
  /// What stands in a file of `tests/`.
  package static let testFile = YAMLValueKind.mapping(file)

  /// The root of a file.
  static let file = YAMLMappingDeclaration(
    of: LocalizedText(english: "The file of tests", chinese: "测试文件"),
    keys: [
      .required("plumbline", .choice(["1"]), en: "The version of the language", zh: "语言的版本", examples: ["1"]),
      .optional(
        "title", .localizedText, en: "What the tests are about", zh: "测试的内容",
        examples: ["{zh: 居委会的机制设计, en: The committee's mechanisms}"]),
      .required(
        "period", .mapping(AssessmentLanguage.period), en: "The time that is evaluated", zh: "评估期",
        examples: ["{from: 2024-01-01, to: 2025-01-01, zone: Asia/Shanghai}"]),
      .optional(
        "cutoff", AssessmentLanguage.time,
        or: .words(LocalizedText(english: "the end of the period", chinese: "评估期的结束")),
        en: "What happens from here on is not seen by case measures", zh: "个案测量不看此后发生的事", examples: ["2025-02-01"]),
      .optional(
        "calendar", .oneOrMore(of: AssessmentLanguage.files), en: "The calendars of working days", zh: "工作日历文件",
        examples: ["../../calendars/cn-2024.yaml"]),
    ] + tables + [
      .required("tests", .list(of: .mapping(test), atLeast: 1), en: "The tests", zh: "各项测试")
    ])

  /// A test.
  static let test = YAMLMappingDeclaration(
    of: LocalizedText(english: "The test", chinese: "测试"),
    keys: [
      .required(
        "title", .localizedText, en: "What happens in it, and what that is worth", zh: "发生了什么、该得几分",
        examples: ["先协商后分类的议题不算"]),
      .optional(
        "indicator", .text, en: "The indicator, where all that is expected is of one", zh: "指标（期望都属同一指标时）",
        examples: ["committee.topics-triaged-first"]),
      .optional(
        "unit", .text, or: .words(LocalizedText(english: "the first community", chinese: "第一个社区")),
        en: "The unit, where all that is expected is of one", zh: "单位（期望都属同一单位时）"),
      .optional("facts", row, en: "Facts of the unit, by name", zh: "该单位的事实", examples: ["{population: 3000}"]),
    ] + tables + [
      .optional(
        "judgements", .list(of: row, atLeast: 0),
        en: "Ratings, with the keys of a judgement; indicator and unit are those of the test unless given",
        zh: "评级，各键同评判文件；不写 indicator、unit 时取本测试的", examples: ["[{rater: A, rating: 3}]"]),
      .optional(
        "events", .list(of: row, atLeast: 0),
        en:
          "The events, by their fields and attributes. Where a row has no community, it is the test's unit; where it has no actor, the only one that the vocabulary lists for the activity. A row with n: 1-10 stands for ten, in whose texts # is the number",
        zh: "事件，键为字段与属性。不写 community 即本测试的单位；不写 actor 即词汇表中该活动唯一的主体。写有 n: 1-10 的一行代表十行，文字中的 # 换成编号",
        examples: ["[{n: 1-10, time: 2024-03-01, activity: topic.raised, case: 议题#}]"]),
      .required(
        "expect", .oneOrMore(of: .mapping(expectation)), en: "What must come of it", zh: "应得的结果",
        examples: ["{numerator: 9, denominator: 10, value: 0.9, state: scored, score: 94.285714}"]),
    ])

  /// The tables beside the events, of a file or of a test.
  private static let tables: [YAMLKey] = [
    .optional(
      "units", .list(of: row, atLeast: 1), or: .words(LocalizedText(english: "one community", chinese: "一个社区")),
      en: "The units and their facts, by the columns of communities.csv", zh: "各单位及其事实，键为 communities.csv 的列",
      examples: ["[{community: 甲社区, population: 3000}]"]),
    .optional(
      "strata", .list(of: row, atLeast: 0), en: "Residents by group: group, residents, and community unless it is the unit",
      zh: "各群体的居民数：group、residents，以及 community（即本单位时可不写）", examples: ["[{group: 老年人, residents: 300}]"]),
    .optional(
      "sources", .list(of: row, atLeast: 0),
      en: "Which source was supplied for which month: source, month, status, and body unless it is the unit",
      zh: "各来源逐月是否提供：source、month、status，以及 body（即本单位时可不写）"),
    .optional(
      "rosters", files, en: "Rosters by the names of their files: value, and unit unless it is the unit",
      zh: "各名册，以文件名为键：value，以及 unit（即本单位时可不写）", examples: ["{buildings.csv: [{n: 1-20, value: \"#号楼\"}]}"]),
    .optional(
      "openings", files,
      en: "Opening balances by the names of their files: account, balance, and unit unless it is the unit",
      zh: "期初余额，以文件名为键：account、balance，以及 unit（即本单位时可不写）"),
  ]

  /// A row of a table or log.
  private static let row = YAMLValueKind.shared(
    YAMLSharedKind(
      "row", en: "A row by the names of its columns; with n: 1-10 it stands for ten rows, in whose texts # is the number",
      zh: "一行，键为列名；写有 n: 1-10 时代表十行，文字中的 # 换成编号",
      kind: .entries(YAMLEntriesDeclaration(named: .text, value: .text))))

  /// Tables by the names of files.
  private static let files = YAMLValueKind.entries(
    YAMLEntriesDeclaration(named: .text, value: .list(of: row, atLeast: 0)))

  /// A figure that is expected.
  private static let figure = YAMLValueKind.shared(
    YAMLSharedKind(
      "figure", en: "A decimal, compared at six places; a fraction such as 2/3, compared exactly; or none",
      zh: "小数（按六位小数比较）、分数如 2/3（精确比较），或 none（没有）", examples: ["0.9", "2/3", "none"], kind: .text))

  /// What is expected of an indicator at a unit.
  static let expectation = YAMLMappingDeclaration(
    of: LocalizedText(english: "The expectation", chinese: "期望"),
    keys: [
      .optional(
        "indicator", .text, or: .words(LocalizedText(english: "the test's", chinese: "本测试的")), en: "The indicator",
        zh: "指标"),
      .optional(
        "unit", .text, or: .words(LocalizedText(english: "the test's", chinese: "本测试的")), en: "The unit", zh: "单位"),
      .required(
        "state", .choice(IndicatorState.allCases.map(\.rawValue)), en: "The indicator's state", zh: "指标的状态",
        examples: ["scored"]),
    ] + TestFigure.allCases.map { .optional($0.rawValue, figure, en: $0.title.english, zh: $0.title.chinese) } + [
      .optional(
        "reason", .text, en: "The code of the reason, as explain knows it", zh: "理由的代码，可用 explain 查看",
        examples: ["finding.too-little-evidence"])
    ])
}
