/// The share of accounts whose running balance never falls below 0 and equals each balance that was logged.
package struct ReconcileDefinition: Sendable {
  /// The text column that tells accounts apart.
  package var account: String
  /// The activities that add to the balance; at least one.
  package var gains: [String]
  /// The activities that take from it; at least one, none of them among `gains`.
  package var spends: [String]
  /// The number column that says how much.
  package var amount: String
  /// A file beside the assessment with the balances at the start; `nil` where all start at 0.
  package var opening: String?
  /// The activity that logs a balance; `nil` where none does.
  package var balance: String?

  /// Makes a definition.
  package init(
    account: String = "person", gains: [String], spends: [String], amount: String = "points", opening: String? = nil,
    balance: String? = nil
  ) {
    self.account = account
    self.gains = gains
    self.spends = spends
    self.amount = amount
    self.opening = opening
    self.balance = balance
  }
}
