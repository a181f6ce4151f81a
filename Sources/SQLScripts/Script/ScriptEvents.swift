internal import ActivityLogs
internal import Assessments
internal import Columns
internal import RecordReaders
internal import Rubrics
internal import Verification

/// The part of the script that reads the logs and makes events and cases of their records.
struct ScriptEvents {
  /// What the evaluation rested on.
  let basis: AssessmentBasis
  /// The logs, each of a form that DuckDB reads.
  let logs: [BundleSource.Log]
  /// The columns that measures read.
  let columns: Set<String>
  /// The types of columns.
  let type: (String) -> ColumnType

  /// The fields that every script reads.
  private static let always: Set<String> = [
    "id", "time", "end", "community", "subdistrict", "actor", "activity", "case",
  ]

  /// The columns that are read, by UTF-8 bytes.
  private var read: [String] {
    columns.union(Self.always).union(needs.map(\.column)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// By column that some activities cannot do without, these activities.
  private var needs: [(column: String, activities: [String])] {
    var found: [String: [String]] = [:]
    for (name, activity) in basis.rubric.vocabulary.activities {
      for need in activity.needs { found[EventSchema.column(named: need), default: []].append(name) }
    }
    return found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }) }
  }

  /// The tables.
  var text: String { [records, actors, events, cases].joined(separator: "\n\n") }

  // MARK: Records

  private var records: String {
    let names = read.map { EventSchema.attribute(ofColumn: $0) ?? $0 }
    let empty = names.map { "NULL::VARCHAR AS \(SQL.name($0))" }.joined(separator: ", ")
    let sources = (["SELECT \(empty) WHERE FALSE"] + readings).joined(separator: "\n  UNION ALL BY NAME ")
    let chosen = zip(read, names).map { "NULLIF(\(SQL.name($1)), '') AS \(SQL.name($0))" }
    let isOnce = basis.definition.duplicates == .drop
    // Records that are equal in all but the id count once.
    let from =
      isOnce
      ? "(SELECT min(\"id\") AS \"id\", * EXCLUDE (\"id\") FROM (\n  \(sources)\n) GROUP BY ALL)" : "(\n  \(sources)\n)"
    return """
      -- The records as texts; an empty one is missing.
      CREATE TABLE record AS
      SELECT \(chosen.joined(separator: ",\n       "))
      FROM \(from);
      """
  }

  /// The queries that read the files, those of one form at a time.
  private var readings: [String] {
    func files(_ format: SourceFormat) -> String? {
      let names = logs.filter { (SourceFormat(fileName: $0.name) ?? .csv) == format }.map(\.name)
      guard !names.isEmpty else { return nil }
      return "[" + names.map { "getvariable('logs') || " + SQL.text("/" + $0) }.joined(separator: ",\n    ") + "]"
    }
    let options = "header = true, all_varchar = true, union_by_name = true, quote = '\"', escape = '\"'"
    let names = read.map { EventSchema.attribute(ofColumn: $0) ?? $0 }
    let members = names.map { "\(SQL.text($0)): 'VARCHAR'" }.joined(separator: ", ")
    return [
      files(.csv).map { "SELECT * FROM read_csv(\($0), delim = ',', \(options))" },
      files(.tsv).map { "SELECT * FROM read_csv(\($0), delim = '\\t', \(options))" },
      files(.jsonl).map { "SELECT * FROM read_json(\($0), format = 'newline_delimited', columns = {\(members)})" },
    ].compactMap(\.self)
  }

  private var actors: String {
    let rows = Actor.allCases.flatMap { actor in actor.names.map { [SQL.text($0), SQL.text(actor.rawValue)] } }
    let activities = basis.rubric.vocabulary.activities.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return """
      -- The words of the logs: names of actors, and the activities.
      \(SQL.table("actor_name", [("name", "VARCHAR"), ("actor", "VARCHAR")], rows))
      \(SQL.table("activity", [("name", "VARCHAR")], activities.map { [SQL.text($0)] }))
      """
  }

  // MARK: Events

  private var events: String {
    let times = read.filter { type($0) == .time }
    let parts = times.map { "time_parts(r.\(SQL.name($0))) AS \(SQL.name($0 + " parts"))" }
    let spans = times.flatMap { column in
      let parts = "p.\(SQL.name(column + " parts"))"
      return [
        "time_from(\(parts)) AS \(SQL.beginning(of: column))", "time_until(\(parts)) AS \(SQL.end(of: column))",
      ]
    }
    return """
      -- Times as spans: from the first instant up to, not including, the last; an instant is a span of one nanosecond.
      -- One time is strictly before another when it is over no later than the other begins. `rank` orders times that
      -- begin together: the coarser comes first.
      \(Self.timeMacros)

      -- Every event: a record whose unit, time, actor and activity are known, and which lacks nothing that it needs.
      CREATE TABLE event AS
      WITH parted AS (
        SELECT r.*, \(parts.joined(separator: ",\n           ")) FROM record r
      ), spanned AS (
        SELECT p.*, \(spans.joined(separator: ",\n           "))
        FROM parted p
      ), placed AS (
        SELECT s.*, n.actor AS known_actor, CASE
            WHEN s."community" IS NULL THEN d.number
            WHEN s."subdistrict" IS NULL OR c.subdistrict = s."subdistrict" THEN c.number END AS place,
          s."time from" AS t0, s."time until" AS t1, time_rank(s."time parts") AS rank, day_of(s."time from") AS day
        FROM spanned s
        JOIN activity a ON a.name = s."activity"
        JOIN actor_name n ON n.name = s."actor"
        LEFT JOIN unit c ON c.level = 'community' AND c.id = s."community"
        LEFT JOIN unit d ON d.level = 'subdistrict' AND d.id = s."subdistrict"
      )
      SELECT e.place, e.t0, e.t1, e.rank, e.day, w.worked,
             e.t0 >= p.t_from AND e.t1 <= p.t_to AS in_period, e.t1 <= p.cutoff AS seen,
             \(fields.joined(separator: ",\n       "))
      FROM placed e CROSS JOIN period p LEFT JOIN workday w ON w.day = e.day
      WHERE \(accepted.joined(separator: "\n  AND "));
      """
  }

  /// What an event keeps of its record.
  private var fields: [String] {
    read.filter { !["time", "community", "subdistrict"].contains($0) || columns.contains($0) }.flatMap { column in
      let name = "e.\(SQL.name(column))"
      switch type(column) {
      case .text where column == "actor": return ["e.known_actor AS actor"]
      case .text: return [name]
      case .number: return ["CAST(\(name) AS DECIMAL(38, 18)) AS \(SQL.name(column))"]
      case .time: return ["e.\(SQL.beginning(of: column))", "e.\(SQL.end(of: column))"]
      }
    }
  }

  /// What a record must satisfy to be an event.
  private var accepted: [String] {
    var conditions = ["e.place IS NOT NULL", "e.t0 IS NOT NULL", "(e.\"end until\" <= e.t0) IS NOT TRUE"]
    for column in read {
      switch type(column) {
      case .text: continue
      case .number:
        conditions.append(
          "regexp_full_match(coalesce(e.\(SQL.name(column)), '0'), '-?[0-9]{1,18}([.][0-9]{1,18})?')")
      case .time:
        conditions.append("(e.\(SQL.name(column)) IS NULL OR e.\(SQL.end(of: column)) IS NOT NULL)")
      }
    }
    for need in needs {
      conditions.append(
        "(e.\(SQL.name(need.column)) IS NOT NULL OR e.\"activity\" NOT IN \(SQL.list(need.activities)))")
    }
    return conditions
  }

  private static let timeMacros = #"""
    CREATE MACRO time_parts(t) AS regexp_extract(t, '^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d)))?)?)?$',
      ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction', 'sign', 'ahead', 'ahead_minutes']);
    CREATE MACRO date_of(p) AS TRY_CAST(
      p.year || '-' || coalesce(NULLIF(p.month, ''), '01') || '-' || coalesce(NULLIF(p.day, ''), '01') AS DATE);
    CREATE MACRO number_of(digits) AS coalesce(TRY_CAST(digits AS BIGINT), 0);
    CREATE MACRO time_from(p) AS CASE
      WHEN p.year = '' THEN NULL
      WHEN p.hour = '' THEN midnight(date_of(p))
      ELSE (date_diff('day', DATE '1970-01-01', date_of(p)) * 86400
        + number_of(p.hour) * 3600 + number_of(p.minute) * 60 + number_of(p.second)
        - CASE p.sign WHEN '-' THEN -1 ELSE 1 END * (number_of(p.ahead) * 3600 + number_of(p.ahead_minutes) * 60))
        * 1000000000 + number_of(rpad(p.fraction, 9, '0')) END;
    CREATE MACRO time_until(p) AS CASE
      WHEN p.hour <> '' THEN time_from(p) + 1
      WHEN p.day <> '' THEN midnight(date_of(p) + 1)
      WHEN p.month <> '' THEN midnight(CAST(date_of(p) + INTERVAL 1 MONTH AS DATE))
      WHEN p.year <> '' THEN midnight(CAST(date_of(p) + INTERVAL 1 YEAR AS DATE)) END;
    CREATE MACRO time_rank(p) AS
      CASE WHEN p.hour <> '' THEN 3 WHEN p.day <> '' THEN 2 WHEN p.month <> '' THEN 1 ELSE 0 END;
    """#

  // MARK: Cases

  private var cases: String {
    // Of events at one time the ids decide which is first, then what the measures read.
    let read = ["id"] + read.filter { columns.contains($0) && type($0) != .time && $0 != "id" }
    let forwards = read.map { SQL.name($0) + " NULLS FIRST" }.joined(separator: ", ")
    let backwards = read.map { SQL.name($0) + " DESC NULLS LAST" }.joined(separator: ", ")
    return """
      -- The events of cases before the cutoff, numbered in the case and, by activity, from the first and from the last.
      CREATE TABLE case_event AS
      SELECT *, row_number() OVER (PARTITION BY place, "case" ORDER BY t0, rank, \(forwards)) AS nth_of_all,
             row_number() OVER (PARTITION BY place, "case", activity ORDER BY t0, rank, \(forwards)) AS nth,
             row_number() OVER (
               PARTITION BY place, "case", activity ORDER BY t0 DESC, rank DESC, \(backwards)) AS nth_from_end
      FROM event WHERE "case" IS NOT NULL AND seen;
      """
  }
}
