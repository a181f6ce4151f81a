internal import Diagnostics

/// What is said of judgements, of those who give them, and of what ties them to whom they rate.
extension MessageTemplate {
  static let notAJudgement = MessageTemplate(
    "judgement.not-a-judgement", .error,
    en: "“{id}” is no question for assessors: its measure is “{form}”. Take the rating out, or check the name.",
    zh: "“{id}”不是由评估员评判的指标，它的测量方式是“{form}”。请删去该评级，或检查指标名称。")
  static let adjudicatedTwice = MessageTemplate(
    "judgement.adjudicated-twice", .error,
    en: "{rater} settles “{id}” at “{unit}”, which {other} has settled already. Keep one adjudication.",
    zh: "{rater} 对“{unit}”的“{id}”作了裁定，而 {other} 已有裁定。请只保留一份。")
  static let ratingNotAnchored = MessageTemplate(
    "judgement.not-an-anchor", .error,
    en: "The rating {rating} is none of the question's: {ratings}. Give the one whose description fits best.",
    zh: "评级 {rating} 不是该问题所列的等级：{ratings}。请取含义最相符的一级。")
  static let sheetDateInvalid = MessageTemplate(
    "judgement.date-invalid", .error,
    en: "“{text}” is not a day of the calendar such as 2025-02-10.",
    zh: "“{text}”不是 2025-02-10 这样的日期。")
  static let sheetEmpty = MessageTemplate(
    "judgement.sheet-empty", .warning,
    en: "The sheet of {assessor} holds no rating. Fill it in, or take the file out of the assessment.",
    zh: "{assessor} 的评判表中没有任何评级。请填写，或从评估中去掉该文件。")
  static let privateNoteShared = MessageTemplate(
    "judgement.private-note-shared", .error,
    en:
      "The private note cannot be withheld without changing something else. Write it out where it stands, without an anchor (&) or alias (*).",
    zh: "隐去这条内部说明会改动其他内容。请把它直接写在原处，不用锚点（&）或别名（*）。")
  static let raterTied = MessageTemplate(
    "judgement.tied", .error,
    en:
      "{assessor} is tied to “{body}” ({kind.en}) and may not rate “{id}” at “{unit}”. Take the rating out, and let another assessor rate it.",
    zh: "{assessor} 与“{body}”有利害关系（{kind.zh}），应当回避，不得评“{unit}”的“{id}”。请删去该评级，改由其他评估员评。")
  static let raterCoolingOff = MessageTemplate(
    "judgement.cooling-off", .error,
    en:
      "{assessor} was tied to “{body}” ({kind.en}) until {until}; with a cooling-off of {years} years {assessor} may rate “{id}” at “{unit}” from {end} on, and this rating is of {date}. Take it out, and let another assessor rate it.",
    zh:
      "{assessor} 与“{body}”的利害关系（{kind.zh}）到 {until} 为止；冷却期 {years} 年，{end} 起才可评“{unit}”的“{id}”，而该评级的日期是 {date}。请删去，改由其他评估员评。"
  )
  static let tieDeclared = MessageTemplate(
    "judgement.tie-declared", .information, en: "The tie is declared here.", zh: "利害关系在这里声明。")
  static let tieToNobody = MessageTemplate(
    "judgement.tie-to-nobody", .warning,
    en:
      "“{body}”, to whom {assessor} is tied, is no unit, actor or operator of this assessment, so that the tie keeps nobody from rating. Check the spelling.",
    zh: "“{body}”不是本次评估的单位、主体或运营方，{assessor} 声明的这项关系不会引起任何回避。请检查拼写。")
}

extension AssessmentMessages {
  /// Those of judgements.
  static let judgements: [MessageTemplate] = [
    .notAJudgement, .adjudicatedTwice, .ratingNotAnchored, .sheetDateInvalid, .sheetEmpty, .privateNoteShared,
    .raterTied,
    .raterCoolingOff, .tieDeclared, .tieToNobody,
  ]
}
