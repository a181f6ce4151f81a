internal import Quantities

/// What a file beside the assessment says of the balances of accounts before the first event.
struct OpeningBalances: Sendable {
  /// The file, as the rubric names it.
  let file: String
  /// By unit, the balances by the bytes of the account's name; `nil` where the assessment does not have the file.
  private let balances: [Int: [[UInt8]: ExactDecimal]]?

  /// Looks a file up.
  init(file: String, tables: MeasureTables) {
    self.file = file
    self.balances = tables.openings[file]?.mapValues { accounts in
      Dictionary(accounts.map { (Array($0.utf8), $1) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Whether the assessment does not have the file.
  var isMissing: Bool { balances == nil }

  /// The balance of an account, 0 where the file does not have it.
  /// - Parameters:
  ///   - account: the account's name, as UTF-8.
  ///   - unit: an index into the unit tree.
  func balance(of account: [UInt8], unit: Int) -> ExactDecimal { balances?[unit]?[account] ?? .zero }
}
