/// Which ledgers were handed over, month by month.
enum SourceCoverage {
  private static let sources = [
    "topic-ledger", "findings-ledger", "points-ledger", "budget-list", "hotline", "household-survey", "site-visits",
  ]

  /// One row a body, source and month.
  static func table(of places: [Place]) -> CSVTable {
    var table = CSVTable(columns: ["body", "source", "month", "status"])
    for place in places {
      for source in sources {
        for (month, name) in place.calendar.months.enumerated() {
          table.rows.append([place.community.id, source, name, status(of: source, at: place, in: month + 1)])
        }
      }
    }
    return table
  }

  private static func status(of source: String, at place: Place, in month: Int) -> String {
    let id = place.community.id
    switch source {
    case "findings-ledger" where !place.community.hasThirdParty: return "not-required"
    case "points-ledger" where !place.community.hasPointsBank: return "not-required"
    // The survey is held once a year, visits are made four times.
    case "household-survey" where ![10, 11].contains(month): return "not-required"
    case "site-visits" where ![2, 5, 8, 11].contains(month): return "not-required"
    case "topic-ledger" where id == "fengche" && month >= 11 && place.calendar.year == 2024: return "refused"
    case "findings-ledger" where id == "nishao" && (7...8).contains(month): return "none-happened"
    default: return "supplied"
    }
  }
}
