/// Numbers of records at which exports are cut off: the pages of portals and the last rows of spreadsheets.
enum PageCap {
  /// The rows of a sheet of `.xls` and `.xlsx`, with and without a header.
  private static let sheets: Set<Int> = [65_535, 65_536, 1_048_575, 1_048_576]

  /// Whether a file of so many records was perhaps cut off: a multiple of 500 up to 5,000, of 1,000 up to 100,000 and of
  /// 10,000 above, or a full sheet.
  static func isLikely(_ records: Int) -> Bool {
    guard records >= 500 else { return false }
    if sheets.contains(records) { return true }
    let step = records <= 5000 ? 500 : records <= 100_000 ? 1000 : 10_000
    return records.isMultiple(of: step)
  }
}
