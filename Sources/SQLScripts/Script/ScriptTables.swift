internal import ActivityLogs
internal import Assessments
internal import Measurement
internal import Quantities

/// The part of the script that holds what lies beside the logs: units, facts, tables, calendar, period.
struct ScriptTables {
  /// What the evaluation rested on.
  let basis: AssessmentBasis
  /// Whether working days are counted.
  let countsWorkingDays: Bool
  /// The facts that measures read.
  let facts: Set<String>

  /// The tables.
  var text: String {
    [units, factTable, strata, rosters, openings, Self.days(basis.definition.period.zone, zone), period, calendar]
      .joined(separator: "\n\n")
  }

  private var zone: String { basis.definition.periodText.zone }

  private var units: String {
    let tree = basis.units
    let rows = tree.units.indices.map { index in
      let unit = tree.units[index]
      let subdistrict = tree.ancestry(of: index).first { tree.units[$0].level == .subdistrict }
      return [
        "\(index)", SQL.text(unit.id), SQL.text(unit.level.rawValue),
        tree.parents[index] < 0 ? "NULL" : "\(tree.parents[index])",
        SQL.text(orMissing: subdistrict.map { tree.units[$0].id }),
      ]
    }
    let columns = [
      ("number", "INTEGER"), ("id", "VARCHAR"), ("level", "VARCHAR"), ("parent", "INTEGER"), ("subdistrict", "VARCHAR"),
    ]
    return """
      -- The units, and which of them each is inside of; an event belongs to all units that its place is inside of.
      \(SQL.table("unit", columns, rows))
      CREATE TABLE inside AS WITH RECURSIVE above(unit, place) AS (
        SELECT number, number FROM unit
        UNION ALL SELECT u.parent, a.place FROM above a JOIN unit u ON u.number = a.unit WHERE u.parent IS NOT NULL
      ) SELECT unit, place FROM above;
      """
  }

  private var factTable: String {
    var rows: [[String]] = []
    for (index, unit) in basis.units.units.enumerated() {
      for name in facts.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        // A fact that is no number has no value; the engine calls that an error.
        guard let text = unit.facts[name], let number = try? ExactDecimal(text) else { continue }
        rows.append(["\(index)", SQL.text(name), number.description])
      }
    }
    return "-- What is known of the units.\n"
      + SQL.table("fact", [("unit", "INTEGER"), ("name", "VARCHAR"), ("value", "DECIMAL(38, 18)")], rows)
  }

  private var strata: String {
    let tables = basis.tables.strata ?? [:]
    let rows = tables.keys.sorted().flatMap { unit in
      Self.sorted(tables[unit] ?? [:]).map { ["\(unit)", SQL.text($0.key), $0.value.description] }
    }
    return "-- Residents by group.\n"
      + SQL.table("strata", [("unit", "INTEGER"), ("\"group\"", "VARCHAR"), ("residents", "DECIMAL(38, 18)")], rows)
  }

  private var rosters: String {
    let rows = Self.sorted(basis.tables.rosters).flatMap { file, units in
      units.keys.sorted().flatMap { unit in
        (units[unit] ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
          .map { [SQL.text(file), "\(unit)", SQL.text($0)] }
      }
    }
    let files = basis.tables.rosters.keys.map { Array($0.utf8) } + basis.tables.openings.keys.map { Array($0.utf8) }
    let given = files.sorted { $0.lexicographicallyPrecedes($1) }.map {
      [SQL.text(String(decoding: $0, as: UTF8.self))]
    }
    return """
      -- The rosters and opening balances that were handed over, and what rosters list.
      \(SQL.table("handed_over", [("file", "VARCHAR")], given))
      \(SQL.table("roster", [("file", "VARCHAR"), ("unit", "INTEGER"), ("value", "VARCHAR")], rows))
      """
  }

  private var openings: String {
    let rows = Self.sorted(basis.tables.openings).flatMap { file, units in
      units.keys.sorted().flatMap { unit in
        Self.sorted(units[unit] ?? [:]).map { [SQL.text(file), "\(unit)", SQL.text($0.key), $0.value.description] }
      }
    }
    let columns = [
      ("file", "VARCHAR"), ("unit", "INTEGER"), ("account", "VARCHAR"), ("balance", "DECIMAL(38, 18)"),
    ]
    return "-- The balances of accounts before the first event.\n" + SQL.table("opening", columns, rows)
  }

  private static func sorted<Value>(_ table: [String: Value]) -> [(key: String, value: Value)] {
    table.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  // MARK: Time

  /// The civil calendar of a zone: a fixed offset is added, the rules of a named zone are those that DuckDB has.
  private static func days(_ rules: TimeZoneRules, _ zone: String) -> String {
    let isFixed = TimeZoneRules(fixedOffset: zone) != nil
    let offset = rules.offset(at: Instant(nanoseconds: 0))
    let day =
      isFixed
      ? "floored(t + \(offset) * 1000000000, 86400000000000)"
      : "date_diff('day', DATE '1970-01-01', CAST(timezone(\(SQL.text(zone)), make_timestamptz(floored(t, 1000))) AS DATE))"
    let midnight =
      isFixed
      ? "(date_diff('day', DATE '1970-01-01', d) * 86400 - \(offset)) * 1000000000"
      : "epoch_us(timezone(\(SQL.text(zone)), CAST(d AS TIMESTAMP))) * 1000"
    return """
      -- Time. Instants are nanoseconds since 1970-01-01T00:00:00Z, civil days of the zone days since 1970-01-01, weeks,
      -- months and quarters whole numbers, each one more than the one before.
      CREATE MACRO floored(a, b) AS (a - (a % b + b) % b) // b;
      CREATE MACRO day_of(t) AS \(day);
      CREATE MACRO midnight(d) AS \(midnight);
      CREATE MACRO week_of(n) AS floored(n + 3, 7);
      CREATE MACRO month_of(n) AS year(DATE '1970-01-01' + CAST(n AS INTEGER)) * 12 + month(DATE '1970-01-01' + CAST(n AS INTEGER));
      CREATE MACRO quarter_of(n) AS year(DATE '1970-01-01' + CAST(n AS INTEGER)) * 4 + quarter(DATE '1970-01-01' + CAST(n AS INTEGER));
      """
  }

  private var period: String {
    let period = basis.definition.period
    let (from, to, cutoff) = (period.from.nanoseconds, period.to.nanoseconds, period.cutoff.nanoseconds)
    let text = basis.definition.periodText
    return """
      -- The period, \(Self.oneLine(text.from)) up to, not including, \(Self.oneLine(text.to)), and the cutoff.
      CREATE TABLE period AS
      SELECT \(from) AS t_from, \(to) AS t_to, \(cutoff) AS cutoff, day_of(\(from)) AS first_day,
             day_of(\(to) - 1) AS last_day, day_of(\(to)) AS day_after, day_of(\(cutoff)) AS cutoff_day;
      """
  }

  /// Days of the known years with the number of working days through each, one row before the first; without rows where
  /// working days are not counted.
  private var calendar: String {
    var rows: [[String]] = []
    var years: [String] = []
    if countsWorkingDays, let calendar = basis.tables.calendar {
      for year in calendar.years {
        years.append("(\(year))")
        guard let first = CivilDate(year: year, month: 1, day: 1)?.dayNumber,
          let last = CivilDate(year: year, month: 12, day: 31)?.dayNumber
        else { continue }
        for day in (first...last).compactMap({ CivilDate(dayNumber: $0) }) {
          guard let isWorked = try? calendar.isWorkingDay(day), isWorked != (day.weekday <= 5) else { continue }
          rows.append(["DATE '\(day)'", isWorked ? "1" : "0"])
        }
      }
    }
    let listed = years.isEmpty ? "(SELECT NULL WHERE FALSE)" : "(VALUES \(years.joined(separator: ", ")))"
    return """
      -- Working days: Monday to Friday but for these days, in the years that the assessment's calendars are of.
      \(SQL.table("special_day", [("day", "DATE"), ("is_worked", "INTEGER")], rows))
      CREATE TABLE workday AS WITH every AS (
        SELECT CAST(d AS DATE) AS day FROM \(listed) y(year), generate_series(make_date(year, 1, 1), make_date(year, 12, 31), INTERVAL 1 DAY) s(d)
      ), marked AS (
        SELECT e.day, coalesce(s.is_worked, CASE WHEN isodow(e.day) <= 5 THEN 1 ELSE 0 END) AS is_worked
        FROM every e LEFT JOIN special_day s ON s.day = e.day
        UNION ALL SELECT min(day) - 1, 0 FROM every
      )
      SELECT date_diff('day', DATE '1970-01-01', day) AS day, sum(is_worked) OVER (ORDER BY day) AS worked
      FROM marked WHERE day IS NOT NULL;
      ALTER TABLE period ADD COLUMN cutoff_worked HUGEINT;
      UPDATE period SET cutoff_worked = (SELECT worked FROM workday WHERE day = cutoff_day);
      """
  }

  private static func oneLine(_ text: String) -> String { String(text.filter { !$0.isNewline }) }
}
