internal import Diagnostics
internal import YAMLDocuments

/// `reconcile: {account, in, out, of, opening, balance}`.
enum ReconcileReading: MeasureForm {
  static let specification = MeasureSpecification(
    id: "reconcile", since: "0.2",
    summary: LocalizedText(
      english: "The share of accounts, such as of points, whose balances add up.", chinese: "收支与余额对得上的账户（如积分账户）比例。"),
    parameters: [
      .required("in", .activities, en: "activities that add to a balance, one or more", zh: "增加余额的活动，至少一种"),
      .required("out", .activities, en: "activities that take from a balance, one or more", zh: "减少余额的活动，至少一种"),
      .optional(
        "account", .textField, or: LocalizedText("person"), en: "the field that tells accounts apart",
        zh: "以哪个字段区分账户"),
      .optional(
        "of", .numberField, or: LocalizedText("points"), en: "the field that says how much", zh: "数额取自哪个字段"),
      .optional(
        "opening", .file, or: LocalizedText(english: "all begin at 0", chinese: "都从 0 开始"),
        en: "a file beside the assessment with the balances before the first event (CSV: unit, account, balance)",
        zh: "评估文件旁边载明首个事件之前余额的文件（CSV：unit、account、balance）"),
      .optional(
        "balance", .activity, or: LocalizedText(english: "none", chinese: "无"),
        en: "an activity that logs a balance, in the same field", zh: "登记余额的活动，余额写在同一字段"),
    ],
    unit: LocalizedText(english: "share, 0 to 1", chinese: "比例，0 到 1"),
    evidence: LocalizedText(english: "the accounts that are not open", chinese: "能够核对的账户数"),
    definition: LocalizedText(
      english: """
        An account is the events of `in`, `out` and `balance` of one community (or sub-district, for events of a whole \
        one) with the same `account`, by any actor, before the cutoff, earlier than the period included. It is looked at \
        when one of them lies in the period; events without an account are passed over and counted as undecided. \
        Satisfied when the running balance — that of `opening`, 0 where it has none, plus what comes in, less what goes \
        out — never falls below 0, where of two tied events what comes in goes before what goes out (so what comes in \
        counts from the beginning of a coarse time, and what goes out at its end), and when each logged balance equals the \
        opening plus all `in` less all `out` that are not strictly after it. Open where an event does not say how much. \
        The value is satisfied over those not open; no evidence when there are none, or when the assessment does not have \
        the file `opening`.
        """,
      chinese: """
        同一社区（只写街道的事件则为同一街道）中 `account` 相同的 `in`、`out`、`balance` 事件（不论主体，在截止时间之前，早于评估期的也算）为一个账户；其中有在评估期内的才看。\
        没有写账户的事件略过，计入无法判定。余额从 `opening` 所载（没有则为 0）开始，加收入、减支出，始终不低于 0（时间分不出先后时先收后支，即只知道日、月、年的，收入从其开始时计，支出到其结束时计），\
        且每次登记的余额都等于期初加上不严格晚于它的全部收入、减去全部支出，为符合。有事件没有写明数额的账户为未了结。取符合的占能够核对的比例；没有能够核对的账户，或评估没有 `opening` \
        所指的文件时，视为没有证据。
        """),
    example: """
      reconcile: {account: person, in: points.awarded, out: points.redeemed, of: points, balance: points.checked}
      """,
    workedExample: WorkedExample(
      """
      reconcile: {in: 积分.发放, out: 积分.兑换, balance: 积分.公示}
      """,
      log: """
        time,activity,person,points
        2023-12-01,积分.发放,张三,30
        2024-02-01,积分.兑换,张三,20
        2024-03-01,积分.公示,张三,10
        2024-02-01,积分.发放,李四,10
        2024-02-01,积分.兑换,李四,10
        2024-05-01,积分.发放,王五,5
        2024-06-01,积分.兑换,王五,8
        2024-05-01,积分.发放,赵六,
        """,
      gives: .value("2/3"), numerator: "2", denominator: "3", evidence: 3,
      because: LocalizedText(
        english: """
          张三 had 30 points of last year, and the 10 announced are right; 李四 spent on the day what came in on the day. \
          王五 spent more than there was. How many points 赵六 was given is not stated: open.
          """,
        chinese: "张三去年有 30 分，公示的 10 分对得上；李四当天得、当天用，先收后支。王五用得比有的多。赵六发放的分数没有写明，未了结。")))

  static func read(_ parameters: MeasureParameters, _ diagnostics: inout [Diagnostic]) -> MeasureDefinition? {
    let gains = parameters.activities("in", atLeast: 1, &diagnostics)
    let spends = parameters.activities("out", atLeast: 1, &diagnostics)
    let balance = parameters.optionalActivity("balance", &diagnostics)
    for (key, names) in [("out", spends), ("balance", [balance].compactMap(\.self))] {
      for name in names {
        let first = gains.contains(name) ? "in" : key == "balance" && spends.contains(name) ? "out" : nil
        guard let first else { continue }
        diagnostics.append(
          Diagnostic(.gainAndSpend, ["name": name, "first": first], at: parameters.mapping.node(key)?.place))
      }
    }
    return .reconcile(
      ReconcileDefinition(
        account: parameters.textField("account", or: "person", &diagnostics), gains: gains, spends: spends,
        amount: parameters.numberField("of", or: "points", &diagnostics),
        opening: parameters.file("opening", &diagnostics), balance: balance))
  }
}
