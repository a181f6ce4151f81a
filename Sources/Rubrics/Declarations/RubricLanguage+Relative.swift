internal import Diagnostics
internal import Quantities
internal import YAMLDocuments

/// Comparing units with each other.
extension RubricLanguage {
  /// The normalisations that need no numbers.
  static let plainNormalisations = [
    "min-max", "z-score", "rank", "borda", "percentile-rank", "distance-to-maximum", "fraction-of-maximum",
  ]

  /// The least excess kurtosis of an indicator with outliers, where the rubric is silent: 3.5.
  static let kurtosisOfOutliers = ExactDecimal(units: 3_500_000_000_000_000_000) ?? ExactDecimal(3)

  /// Two numbers.
  private static let numberPair = YAMLValueKind.tuple([
    .number(atLeast: nil, atMost: nil), .number(atLeast: nil, atMost: nil),
  ])

  /// `normalise` as a mapping.
  static let normalisation = YAMLMappingDeclaration(
    of: LocalizedText("“normalise”"),
    keys: [
      .optional(
        "min-max", numberPair, en: "(x − min) / (max − min), stretched to this range",
        zh: "(x − 最小) / (最大 − 最小)，换算到这一范围", examples: ["[0, 100]"]),
      .optional(
        "z-score", numberPair, en: "Standard scores with this mean and this standard deviation",
        zh: "以此为均值和标准差的标准分", examples: ["[50, 10]"]),
      .optional(
        "distance-to-reference", .text, en: "1 − (r − x) / (r − min), r the value of this unit",
        zh: "1 − (r − x) / (r − 最小)，r 为此单位的数值", examples: ["jinning"]),
    ], exactlyOneOf: [["min-max", "z-score", "distance-to-reference"]])

  /// `impute` as a mapping.
  static let imputation = YAMLMappingDeclaration(
    of: LocalizedText("“impute”"),
    keys: [
      .optional(
        "mean", .text, en: "The mean of units with the same value of this fact", zh: "此项事实相同的各单位的均值",
        examples: ["estate-kind"]),
      .optional(
        "median", .text, en: "The median of units with the same value of this fact", zh: "此项事实相同的各单位的中位数",
        examples: ["estate-kind"]),
      .optional(
        "fact", fact, en: "This fact of the unit, such as last year's value", zh: "该单位的此项事实，如上一年度的数值"),
    ], exactlyOneOf: [["mean", "median", "fact"]])

  /// `treat`.
  static let treatment = YAMLMappingDeclaration(
    of: LocalizedText("“treat”"),
    keys: [
      .optional(
        "winsorise", .wholeNumber(in: 0...1_000_000), or: .value("5"),
        en: "The most values that are set to the next one", zh: "至多有多少个值缩到相邻的值"),
      .optional(
        "then", .choice(["none", "log"]), or: .value("none"),
        en: "log: where that is not enough, ln(x − min + (max − min) / 100) of the values as they were",
        zh: "log：仍不够时，对原数值取 ln(x − 最小 + (最大 − 最小) / 100)"),
      .optional(
        "skewness", .positiveNumber, or: .value("2"), en: "The least |skewness| of an indicator with outliers",
        zh: "偏度的绝对值达到多少算有离群值"),
      .optional(
        "kurtosis", .number(atLeast: nil, atMost: nil), or: .value("3.5"),
        en: "The least excess kurtosis of an indicator with outliers", zh: "超额峰度达到多少算有离群值"),
    ])

  /// `screen`.
  static let screening = YAMLMappingDeclaration(
    of: LocalizedText("“screen”"),
    keys: [
      .required(
        "at-least", .share, en: "The share of the relative indicators that must have a value; units below are left out",
        zh: "相互比较的指标至少有多大比例有数值；不足的单位不参加", examples: ["90%"]),
      .optional(
        "of", .choice(Screening.Subject.allCases.map(\.rawValue)), or: .value("measured"),
        en: "non-zero: a value of 0 counts as none", zh: "non-zero：数值为 0 的不算有数值"),
    ])

  /// How values become scores, what stands in for missing ones, and what is done about outliers.
  private static func method(silent: YAMLKey.Fallback?) -> [YAMLKey] {
    [
      YAMLKey(
        name: "normalise", kind: .either([.choice(plainNormalisations), .mapping(normalisation)]),
        fallback: silent ?? .value("min-max"),
        summary: LocalizedText(english: "How values become scores", chinese: "数值怎样换算成得分"),
        examples: ["z-score", "{min-max: [1, 100]}"]),
      YAMLKey(
        name: "impute", kind: .either([.choice(["none", "mean", "median"]), .mapping(imputation)]),
        fallback: silent ?? .value("none"),
        summary: LocalizedText(english: "What stands in for a missing value", chinese: "以什么代替缺失的数值"),
        examples: ["median", "{mean: estate-kind}"]),
      YAMLKey(
        name: "treat", kind: .either([.choice(["none"]), .mapping(treatment)]), fallback: silent ?? .value("none"),
        summary: LocalizedText(english: "What is done about outliers", chinese: "怎样处理离群值"),
        examples: ["{winsorise: 5, then: log}"]),
    ]
  }

  /// `relative` of `rubric.yaml`.
  static let relativeDefaults = YAMLMappingDeclaration(
    of: LocalizedText("“relative”"),
    keys: method(silent: nil) + [
      .optional("screen", .mapping(screening), en: "Which units have too few values", zh: "哪些单位数值太少")
    ])

  /// `relative` of an indicator.
  static let relative = YAMLMappingDeclaration(
    of: LocalizedText("“relative”"),
    keys: [
      .optional(
        "better", .choice(RelativeMethod.Direction.allCases.map(\.rawValue)), or: .value("higher"),
        en: "Which values are the better ones", zh: "数值越大越好（higher）还是越小越好（lower）")
    ] + method(silent: .words(LocalizedText(english: "as in rubric.yaml", chinese: "与 rubric.yaml 相同"))))

  /// `published`.
  static let published = YAMLMappingDeclaration(
    of: LocalizedText("“published”"),
    keys: [
      .required(
        "places", .wholeNumber(in: 0...30), en: "The digits behind the point", zh: "小数位数", examples: ["3"]),
      .optional(
        "rounding", .choice(RoundingRule.allCases.map(\.rawValue)), or: .value("half-even"),
        en: "half-even, half-up (away from 0), or down (cut off)", zh: "half-even：四舍六入五成双；half-up：四舍五入；down：截去"),
    ])

  /// An area under `areas`.
  static let areaSettings = YAMLMappingDeclaration(
    of: LocalizedText(english: "The area", chinese: "领域"),
    keys: [
      .optional(
        "title", .localizedText, or: .words(LocalizedText(english: "the id", chinese: "即标识")),
        en: "What people call it", zh: "名称", examples: ["{zh: 互联互通, en: Connectivity}"]),
      .optional("weight", weight, or: .value("1"), en: "Its weight among the areas", zh: "在各领域中的权重"),
      .optional(
        "aggregate", aggregation,
        or: .words(LocalizedText(english: "as “aggregate” of the rubric says", chinese: "与评估标准的“aggregate”相同")),
        en: "How its children become its score", zh: "怎样由下级得分", examples: ["geometric"]),
    ])

  /// How children become their parent's score.
  static let aggregation = YAMLValueKind.either([.choice(plainAggregations), .mapping(power)])

  /// The ways of rolling up that need no number.
  static let plainAggregations = ["mean", "min", "geometric", "harmonic", "median", "sum"]
}
