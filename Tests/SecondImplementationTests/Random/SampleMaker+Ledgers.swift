internal import Quantities
internal import TestSupport

/// Rules that cases keep, findings and accounts, and the tables that these look things up in.
extension SampleMaker {
  /// The forms of such measures.
  static let caseForms = ["rules", "repeats", "returns", "reconcile", "remedy"]

  /// A measure of such a form.
  mutating func caseMeasure(_ form: String, _ yaml: inout YAMLEntries) -> NaiveMeasure {
    switch form {
    case "rules": return rules(&yaml)
    case "repeats": return repeats(&yaml)
    case "returns":
      let column = random.one(of: ["organization", "organization", "organization", "channel", "person", "楼栋类型"])
      yaml.add("of", YAMLText.quoted(Words.notation(of: column)), default: "'organization'", &random)
      return .returns(cases(&yaml, anchorable: activities), of: column)
    case "remedy": return remedy(&yaml)
    default: return reconcile(&yaml)
    }
  }

  /// Rules, mostly one or two.
  private mutating func rules(_ yaml: inout YAMLEntries) -> NaiveMeasure {
    var rules: [NaiveCaseRule] = []
    var texts: [String] = []
    for _ in 1...random.one(of: [1, 1, 2, 2, 3]) {
      let pair = random.some(2...2, of: activities)
      let list = YAMLText.list(pair.map(YAMLText.quoted))
      let single = YAMLText.quoted(pair[0])
      var entries = YAMLEntries()
      switch random.integer(in: 1...8) {
      case 1:
        entries.add("precedence", list)
        rules.append(.precedence(pair[0], pair[1]))
      case 2...3:
        let limit = random.chance(percent: 70) ? limit() : nil
        entries.add("response", list)
        if let limit { entries.add("within", limit.text) }
        rules.append(.response(pair[0], pair[1], limit))
      case 4:
        entries.add("absence", single)
        rules.append(.absence(pair[0]))
      case 5:
        let least = random.integer(in: 1...3)
        entries.add("existence", single)
        entries.add("min", "\(least)", default: "1", &random)
        rules.append(.existence(pair[0], least))
      case 6:
        entries.add("not-coexistence", list)
        rules.append(.notCoexistence(pair[0], pair[1]))
      default:
        entries.add("four-eyes", list)
        rules.append(.fourEyes(pair[0], pair[1]))
      }
      texts.append(entries.text(&random))
    }
    yaml.add("all", YAMLText.list(texts))
    return .rules(cases(&yaml, anchorable: activities), rules)
  }

  /// Cases that come up again.
  private mutating func repeats(_ yaml: inout YAMLEntries) -> NaiveMeasure {
    let others = Words.texts.map(\.column) + NaiveEvent.numberColumns + ["end", "recorded_at", "activity", "actor"]
    let column = random.one(of: [
      "building", "channel", "urgency", "urgency", "organization", "organization", "theme", random.one(of: others),
    ])
    yaml.add("of", YAMLText.quoted(Words.notation(of: column)))
    let limit = random.chance(percent: 40) ? random.one(of: [.days(90), .workingDays(60), .workingDays(200)]) : limit()
    yaml.add("within", limit.text)
    var selection = cases(&yaml, anchorable: activities)
    if !readsEarliest, selection.anchor == nil {
      let anchor = random.one(of: activities)
      yaml.add("anchor", YAMLText.quoted(anchor))
      selection.anchor = anchor
    }
    return .repeats(selection, of: column, within: limit)
  }

  /// Findings and what became of them.
  private mutating func remedy(_ yaml: inout YAMLEntries) -> NaiveMeasure {
    // The activities that occur come first, so that there are findings and confirmations.
    let occurring = activities.shuffled(using: &random)
    let names =
      occurring + Words.activities.filter { name in !activities.contains { NaiveText($0) == NaiveText(name) } }
    var remedy = NaiveRemedy(made: names[0], confirmed: names[1], limit: limit())
    yaml.add("made", YAMLText.quoted(names[0]))
    yaml.add("confirmed", YAMLText.quoted(names[1]))
    yaml.add("limit", remedy.limit.text)
    if random.chance(percent: 70) {
      yaml.add("promised", YAMLText.quoted(names[2]))
      remedy.promised = names[2]
    }
    if readsOccurrences, random.chance(percent: 80) {
      let column = random.one(of: ["end", "recorded_at"])
      yaml.add("deadline", column)
      remedy.deadline = column
    }
    if random.chance(percent: 40) {
      let recurred = random.one(of: Array(names[3...]))
      yaml.add("recurred", YAMLText.quoted(recurred))
      remedy.recurred = recurred
    }
    return .remedy(cases(&yaml, anchorable: [names[0], random.one(of: activities)]), remedy)
  }

  /// Accounts.
  private mutating func reconcile(_ yaml: inout YAMLEntries) -> NaiveMeasure {
    let column = random.chance(percent: 80) ? accountColumn : random.one(of: ["person", "楼栋类型", "channel"])
    let amount = random.chance(percent: 80) ? "points" : random.one(of: NaiveEvent.numberColumns)
    let names = activities.shuffled(using: &random)
    // One or two of each, with one left for the balance.
    let gains = Array(names[..<(names.count > 4 && random.chance(percent: 50) ? 2 : 1)])
    let spends = Array(names[gains.count..<(gains.count + (names.count > 4 && random.chance(percent: 50) ? 2 : 1))])
    var accounts = NaiveAccounts(
      account: column, gains: gains, spends: spends, amount: amount, hasOpening: random.chance(percent: 60))
    for (key, names) in [("in", gains), ("out", spends)] {
      let list = YAMLText.list(names.map(YAMLText.quoted))
      yaml.add(key, names.count == 1 && random.chance(percent: 50) ? YAMLText.quoted(names[0]) : list)
    }
    yaml.add("account", YAMLText.quoted(Words.notation(of: column)), default: "'person'", &random)
    yaml.add("of", YAMLText.quoted(Words.notation(of: amount)), default: "'points'", &random)
    if accounts.hasOpening { yaml.add("opening", YAMLText.quoted(NaiveTables.openingName)) }
    if random.chance(percent: 50), let balance = names.last {
      accounts.balance = balance
      yaml.add("balance", YAMLText.quoted(balance))
    }
    return .reconcile(accounts)
  }

  /// Adds the opening balances of a unit's accounts.
  mutating func openings(of unit: NaiveUnit, in tables: inout NaiveTables) {
    let names = Words.texts.first { $0.column == accountColumn }?.values ?? []
    var listed: [String] = []
    // Names that look the same are refused, so one of them is listed.
    for name in random.some(0...names.count, of: names) where !listed.contains(name) { listed.append(name) }
    for name in listed {
      let balance = random.one(of: ["0", "1", "2", "3", "5", "100", "0.5", "-1"])
      tables.opening?.append(NaiveTables.Line(level: unit.level, unit: unit.id, name: name, number: balance))
    }
  }

  /// The working days of the years around the period, now and then not of all.
  mutating func calendar() -> NaiveCalendar? {
    if random.chance(percent: 5) { return nil }
    let isWhole = random.chance(percent: 50)
    let first = period.zone.date(of: period.from).year - 2
    var years: [NaiveCalendar.Year] = []
    for number in first...(first + 5) where isWhole || random.chance(percent: 50) {
      var year = NaiveCalendar.Year(number: number)
      let newYear = NaiveDate(number, 1, 1).number
      for day in newYear..<(newYear + NaiveDate.length(ofYear: number)) where random.chance(percent: 15) {
        let date = NaiveDate(number: day)
        if NaiveCalendar.isWeekday(day) { year.off.append(date) } else { year.madeUp.append(date) }
      }
      years.append(year)
    }
    return NaiveCalendar(years: years.shuffled(using: &random))
  }
}
