internal import Rubrics

/// `reconcile`: accounts that never fall below nothing and equal each balance that was logged.
extension MeasureCompiler {
  /// What comes in counts from the beginning of a coarse time and what goes out at its end; a balance is held against all
  /// that is not strictly after it.
  mutating func reconcile(_ definition: ReconcileDefinition) throws(Inexpressible) -> String {
    let (account, amount) = (try value(definition.account), try value(definition.amount))
    let spends = "e.activity IN " + SQL.list(definition.spends)
    let balance = definition.balance.map { "e.activity = " + SQL.text($0) } ?? "FALSE"
    let activities = definition.gains + definition.spends + [definition.balance].compactMap(\.self)
    let opening = definition.opening.map { file in
      """
      coalesce((SELECT b.balance FROM opening b WHERE b.file = \(SQL.text(file)) AND b.unit = e.place AND b.account = e.\(account)), 0)
      """
    }
    return """
      WITH entry AS (
        SELECT e.place, e.\(account) AS account, e.in_period, e.\(amount) AS amount, \(balance) AS is_balance,
               CASE WHEN \(spends) THEN -e.\(amount) ELSE e.\(amount) END AS change,
               CASE WHEN \(spends) THEN e.t1 - 1 ELSE e.t0 END AS counts_at, CASE WHEN \(spends) THEN 1 ELSE 0 END AS counts_as,
               CASE WHEN \(balance) THEN e.t1 - 1 ELSE e.t0 END AS known_at, CASE WHEN \(balance) THEN 1 ELSE 0 END AS known_as,
               \(opening ?? "0") AS opening
        FROM event e WHERE e.seen AND e.\(account) IS NOT NULL AND e.activity IN \(SQL.list(activities))
      ), running AS (
        SELECT place, account, in_period, amount, is_balance,
               opening + sum(CASE WHEN is_balance THEN 0 ELSE change END)
                 OVER (PARTITION BY place, account ORDER BY counts_at, counts_as RANGE UNBOUNDED PRECEDING) AS after_it,
               opening + sum(CASE WHEN is_balance THEN 0 ELSE change END)
                 OVER (PARTITION BY place, account ORDER BY known_at, known_as RANGE UNBOUNDED PRECEDING) AS known
        FROM entry
      ), outcome AS (
        SELECT place, CASE
          WHEN bool_or(amount IS NULL) THEN 'open'
          WHEN bool_or(NOT is_balance AND after_it < 0) OR bool_or(is_balance AND known <> amount) THEN 'broken'
          ELSE 'kept' END AS outcome
        FROM running GROUP BY place, account HAVING bool_or(in_period)
      )
      \(Self.shareOfCases(valued: definition.opening.map(Self.isHandedOver)))
      """
  }
}
