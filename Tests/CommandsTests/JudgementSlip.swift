/// A slip in the sheets of the example that assessors judge, and how it comes about.
struct JudgementSlip: Sendable, CustomStringConvertible {
  /// Its name, under which the golden file lies.
  let description: String
  /// The code that must be told.
  let code: String
  /// What is done to the example.
  let spoil: @Sendable (BaseAssessment) throws -> Void

  init(_ name: String, _ code: String, _ spoil: @escaping @Sendable (BaseAssessment) throws -> Void) {
    self.description = name
    self.code = code
    self.spoil = spoil
  }

  private static let sheet = "judgements/甲.yaml"
  private static let second = "judgements/乙.yaml"
  private static let third = "judgements/丙.yaml"

  /// Every kind of slip.
  static let all: [JudgementSlip] = readings + recusals

  private static let readings = [
    JudgementSlip("rated-twice-in-a-sheet", "yaml.duplicate-key") {
      try $0.replace("    dongli: {rating: 3}\n", with: "    dongli: {rating: 3}\n    dongli: {rating: 1}\n", in: sheet)
    },
    JudgementSlip("rated-twice-in-two-sheets", "judgement.twice") {
      try $0.write(
        "assessor: 甲\ndate: 2025-02-12\nties: []\nratings: {committee.answers-plain: {nanpo: {rating: 2}}}\n",
        to: "judgements/甲的补充.yaml")
    },
    JudgementSlip("adjudicated-twice", "judgement.adjudicated-twice") {
      try $0.write(
        """
        assessor: 丁
        date: 2025-02-26
        ties: []
        adjudications: {committee.duties-posted: {nanpo: {rating: 3, reason: 维持乙的评级}}}

        """, to: "judgements/丁.yaml")
    },
    JudgementSlip("rating-not-an-anchor", "judgement.not-an-anchor") {
      try $0.replace("shiqiao: {rating: 3}", with: "shiqiao: {rating: 3.5}", in: sheet)
    },
    JudgementSlip("indicator-unknown", "judgement.unknown-indicator") {
      try $0.replace("committee.answers-plain", with: "committee.answer-plain", in: sheet)
    },
    JudgementSlip("unit-unknown", "judgement.unknown-unit") {
      try $0.replace("xigang: {rating: 4}", with: "西岗: {rating: 4}", in: sheet)
    },
    JudgementSlip("indicator-is-no-judgement", "judgement.not-a-judgement") {
      try $0.replace(
        "- id: social.records-kept\n",
        with: """
          - id: committee.meetings
            actor: residents-committee
            dimension: records
            recommendation: Q1
            title: {zh: 会议, en: Meetings}
            measure: {count: {}}
            pass: {at-least: 1}
            basis: named
          - id: social.records-kept

          """, in: "rubric/indicators/records.yaml")
      try $0.replace("  social.records-kept:\n", with: "  committee.meetings:\n", in: sheet)
    },
    JudgementSlip("sheet-empty", "judgement.sheet-empty") {
      try $0.write("assessor: 丁\ndate: 2025-02-12\nties: []\nratings: {}\n", to: "judgements/丁.yaml")
    },
    JudgementSlip("sheet-without-ties", "yaml.missing-key") { try $0.replace("ties: []\n", with: "", in: sheet) },
    JudgementSlip("date-impossible", "judgement.date-invalid") {
      try $0.replace("date: 2025-02-10", with: "date: 2025-02-30", in: sheet)
    },
    JudgementSlip("adjudication-without-reason", "yaml.missing-key") {
      try $0.replace("      reason: ", with: "      note: ", in: third)
    },
    JudgementSlip("private-note-behind-an-alias", "judgement.private-note-shared") {
      try $0.replace("private-note: 主任", with: "private-note: &a 主任", in: sheet)
      try $0.replace("xigang: {rating: 3, source: visit}", with: "xigang: {rating: 3, note: *a}", in: sheet)
    },
  ]

  private static let recusals = [
    JudgementSlip("tied", "judgement.tied") {
      try $0.replace(
        "ties: []", with: "ties:\n  - {body: nanpo, kind: {zh: 配偶在此任职, en: spouse works there}}", in: sheet)
    },
    JudgementSlip("tied-to-the-sub-district", "judgement.tied") {
      try $0.replace("ties: []", with: "ties: [{body: hexi, kind: 受街道委托办培训}]", in: third)
    },
    JudgementSlip("tied-to-an-actor", "judgement.tied") {
      try $0.replace("ties: []", with: "ties: [{body: 社会组织, kind: 理事}]", in: sheet)
    },
    JudgementSlip("tied-to-an-operator", "judgement.tied") {
      try $0.replace("ties: []", with: "ties: [{body: 同舟社工, kind: 持股, until: 2026-01-01}]", in: third)
    },
    JudgementSlip("cooling-off", "judgement.cooling-off") {
      try $0.replace(
        "    shiqiao: {rating: 3}\n", with: "    heyan: {rating: 3}\n    shiqiao: {rating: 3}\n", in: second)
    },
    JudgementSlip("tie-in-another-sheet", "judgement.cooling-off") {
      try $0.replace(
        "    beiyuan:\n      rating: 0\n", with: "    heyan:\n      rating: 0\n", in: "judgements/乙-定评.yaml")
    },
    JudgementSlip("tie-to-nobody", "judgement.tie-to-nobody") {
      try $0.replace("body: heyan", with: "body: heyang", in: second)
    },
  ]
}
