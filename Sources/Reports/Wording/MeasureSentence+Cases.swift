internal import Diagnostics
internal import Quantities
internal import Rubrics

/// Measures of cases and accounts in words.
extension MeasureSentence {
  /// Rules that cases keep.
  func text(of rules: RulesDefinition) -> LocalizedText {
    let list = rules.rules.map { text(of: $0) }
    return LocalizedText(
      english: "the share of decided cases that keep every rule: " + list.map(\.english).joined(separator: "; "),
      chinese: "各条规则都做到的事项，占已见分晓的事项的比例：" + list.map(\.chinese).joined(separator: "；"))
  }

  /// A rule that cases keep.
  private func text(of rule: RulesDefinition.Rule) -> LocalizedText {
    let titles = rule.activities.map { title($0) }
    let (first, last) = (titles.first ?? LocalizedText(""), titles.last ?? LocalizedText(""))
    switch rule {
    case .precedence:
      return LocalizedText(
        english: "“\(last.english)” only after “\(first.english)”", chinese: "先有“\(first.chinese)”才有“\(last.chinese)”")
    case .response(_, _, let limit):
      let limit = limit.map { text(of: $0) }
      return LocalizedText(
        english: "“\(first.english)” is followed by “\(last.english)”" + (limit.map { " within \($0.english)" } ?? ""),
        chinese: "“\(first.chinese)”之后" + (limit.map { " \($0.chinese)以内" } ?? "") + "有“\(last.chinese)”")
    case .absence: return LocalizedText(english: "no “\(first.english)”", chinese: "没有“\(first.chinese)”")
    case .existence(_, min: 1): return LocalizedText(english: "“\(first.english)”", chinese: "有“\(first.chinese)”")
    case .existence(_, let least):
      return LocalizedText(
        english: "“\(first.english)” at least \(least) times", chinese: "“\(first.chinese)”至少 \(least) 次")
    case .notCoexistence:
      return LocalizedText(
        english: "not both “\(first.english)” and “\(last.english)”",
        chinese: "“\(first.chinese)”与“\(last.chinese)”不同时有")
    case .fourEyes:
      return LocalizedText(
        english: "“\(first.english)” and “\(last.english)” never by the same person",
        chinese: "“\(first.chinese)”与“\(last.chinese)”不由同一人办理")
    }
  }

  /// Cases whose subject did not come up shortly before.
  func text(of repeats: RepeatsDefinition) -> LocalizedText {
    let (field, limit) = (ReportWord.title(ofField: repeats.field), text(of: repeats.within))
    return LocalizedText(
      english:
        "the share of cases, of those that state “\(field.english)”, with no other of the same “\(field.english)” in the "
        + "\(limit.english) before",
      chinese: "此前 \(limit.chinese)以内没有“\(field.chinese)”相同的其他事项的，占写明“\(field.chinese)”的事项的比例")
  }

  /// Cases that nobody hands on and gets back.
  func text(of returns: ReturnsDefinition) -> LocalizedText {
    let field = ReportWord.title(ofField: returns.field)
    return LocalizedText(
      english: "the share of cases that do not come back to an “\(field.english)” that they had left",
      chinese: "没有转出之后又回到同一“\(field.chinese)”的事项所占的比例")
  }

  /// Accounts that add up.
  func text(of reconcile: ReconcileDefinition) -> LocalizedText {
    let (account, amount) = (ReportWord.title(ofField: reconcile.account), ReportWord.title(ofField: reconcile.amount))
    let (gains, spends) = (titles(reconcile.gains), titles(reconcile.spends))
    let opening = reconcile.opening.map {
      LocalizedText(english: ", from the balances of \($0) on", chinese: "从 \($0) 所载余额开始，")
    }
    let balance = reconcile.balance.map { title($0) }.map {
      LocalizedText(english: " and equals each balance logged by “\($0.english)”", chinese: "、且与“\($0.chinese)”登记的余额一致")
    }
    return LocalizedText(
      english:
        "the share of accounts (by “\(account.english)”) whose balance of “\(amount.english)”\(opening?.english ?? ""), "
        + "with “\(gains.english)” coming in and “\(spends.english)” going out, never falls below 0"
        + (balance?.english ?? ""),
      chinese:
        "按“\(account.chinese)”分的账户中，\(opening?.chinese ?? "")加上“\(gains.chinese)”、减去“\(spends.chinese)”后，"
        + "“\(amount.chinese)”余额始终不低于 0\(balance?.chinese ?? "")的比例")
  }

  /// Findings that were remedied.
  func text(of remedy: RemedyDefinition) -> LocalizedText {
    let (made, confirmed, limit) = (title(remedy.made), title(remedy.confirmed), text(of: remedy.limit))
    let promised = remedy.promised.map { title($0) }.map {
      LocalizedText(
        english: "by the deadline of the first “\($0.english)”, without one within \(limit.english)",
        chinese: "在“\($0.chinese)”首次写明的期限内（没有写明的在 \(limit.chinese)以内）")
    }
    let recurred = remedy.recurred.map { title($0) }.map {
      LocalizedText(english: " and no “\($0.english)” since", chinese: "、此后没有“\($0.chinese)”")
    }
    let inTime = promised ?? LocalizedText(english: "within \(limit.english)", chinese: "在 \(limit.chinese)以内")
    return LocalizedText(
      english:
        "of the cases of “\(made.english)” that are due, the share with “\(confirmed.english)” \(inTime.english)"
        + (recurred?.english ?? ""),
      chinese:
        "“\(made.chinese)”中已到期的事项，\(inTime.chinese)有“\(confirmed.chinese)”\(recurred?.chinese ?? "")的比例")
  }

  /// A limit that may go by a field.
  func text(of rule: LimitRule) -> LocalizedText {
    let otherwise = rule.otherwise.map { text(of: $0) }
    guard let table = rule.table else { return otherwise ?? LocalizedText("") }
    let field = ReportWord.title(ofField: table.field)
    var limits = table.limits.map { entry in
      let limit = text(of: entry.limit)
      return LocalizedText(
        english: "\(entry.value): \(limit.english)", chinese: "\(entry.value)：\(limit.chinese)")
    }
    if let otherwise {
      limits.append(
        LocalizedText(english: "all others: \(otherwise.english)", chinese: "其余：\(otherwise.chinese)"))
    }
    return LocalizedText(
      english: "the limit for its “\(field.english)” (\(limits.map(\.english).joined(separator: "; ")))",
      chinese: "按“\(field.chinese)”规定的时限（\(limits.map(\.chinese).joined(separator: "；"))）")
  }

  /// The titles of some activities, in quotes of their own.
  private func titles(_ activities: [String]) -> LocalizedText {
    LocalizedText(
      english: activities.map { title($0).english }.joined(separator: "”, “"),
      chinese: activities.map { title($0).chinese }.joined(separator: "”“"))
  }
}
