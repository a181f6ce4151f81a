/// A random assessment: units, a period, a rubric, records, ratings.
struct Sample {
  /// The seed that makes it.
  let seed: UInt64
  /// The time that is measured.
  let period: NaivePeriod
  /// The units.
  let units: [NaiveUnit]
  /// The rows of `communities.csv`.
  let communities: [NaiveRow]
  /// The rubric.
  var rubric: NaiveRubric
  /// The records.
  var rows: [NaiveRow]
  /// The assessors' ratings.
  let judgements: [NaiveJudgement]
  /// What the assessment has beside the log.
  let tables: NaiveTables
  /// Whether records equal in all but `id` count once.
  let dropsDuplicates: Bool

  /// Makes the assessment of a seed.
  init(seed: UInt64, asksForAnyFields: Bool = false) {
    var maker = SampleMaker(seed: seed, asksForAnyFields: asksForAnyFields)
    self.init(
      seed: seed, period: maker.period, units: maker.units, communities: maker.communities, rubric: maker.rubric(),
      rows: maker.rows(), judgements: maker.judgements(), tables: maker.tables(), dropsDuplicates: maker.dropsDuplicates
    )
  }

  /// Makes an assessment of its parts.
  init(
    seed: UInt64 = 0, period: NaivePeriod, units: [NaiveUnit], communities: [NaiveRow], rubric: NaiveRubric,
    rows: [NaiveRow], judgements: [NaiveJudgement] = [], tables: NaiveTables = NaiveTables(),
    dropsDuplicates: Bool = false
  ) {
    self.seed = seed
    self.period = period
    self.units = units
    self.communities = communities
    self.rubric = rubric
    self.rows = rows
    self.judgements = judgements
    self.tables = tables
    self.dropsDuplicates = dropsDuplicates
  }

  /// Everything as the second implementation measures it.
  var log: NaiveLog {
    NaiveLog(
      units: units, period: period, rows: rows, dropsDuplicates: dropsDuplicates, judgements: judgements,
      tables: tables)
  }

  /// The text of `vocabulary.yaml`.
  static var vocabularyYAML: String {
    let activities = Words.activities.map { "  \(YAMLText.quoted($0)): {title: \(YAMLText.quoted($0))}\n" }
    return """
      activities:
      \(activities.joined())
      attributes: {楼栋类型: text, 预算: number}
      facts:
        buildings: {type: number, title: 楼栋数}
        population: {type: number, title: 人口}
        points_bank: {type: text, title: 积分银行}

      """
  }
}
