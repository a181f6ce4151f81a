/// Which accounts a measure looks at.
struct NaiveAccounts {
  /// The column that tells accounts apart.
  var account: String
  /// The activities that add to the balance.
  var gains: [String]
  /// The activities that take from it.
  var spends: [String]
  /// The column of the amounts.
  var amount: String
  /// Whether accounts begin with the balances of the file, not at 0.
  var hasOpening: Bool
  /// The activity that logs a balance.
  var balance: String?
}
