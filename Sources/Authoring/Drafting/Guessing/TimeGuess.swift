internal import Quantities

/// In which formats the times of a column are written.
struct TimeGuess: Sendable, Hashable {
  /// A format and the number of cells that it is the first to fit.
  struct Fit: Sendable, Hashable {
    var format: String
    var cells: Int
  }

  /// The formats, the one that fits the most cells first; never empty.
  let fits: [Fit]
  /// The number of cells with a value.
  let cells: Int
  /// Cells that no format fits, a few of them.
  let unfitting: [String]
  /// The format with day and month exchanged that would fit every cell too, so that the column itself does not tell.
  let exchanged: String?
  /// Whether some times have a time of day and no offset, so that a zone is needed to tell the instant.
  let needsZone: Bool
  /// Whether all cells are bare numbers, which may as well be no times at all.
  let isOfNumbers: Bool

  /// The number of cells that some format fits.
  var fitting: Int { fits.reduce(0) { $0 + $1.cells } }

  /// Guesses.
  /// - Parameters:
  ///   - values: the distinct texts of a column that stand for something, each with the number of its cells.
  ///   - isNamedLikeTime: whether the column's name speaks of time; only then bare numbers are taken for times.
  /// - Returns: `nil` where fewer than nine in ten cells are times.
  init?(_ values: [ColumnSketch.Value], isNamedLikeTime: Bool) {
    let cells = values.reduce(0) { $0 + $1.cells }
    guard cells > 0 else { return nil }
    let isOfNumbers = values.allSatisfy { Self.isNumber($0.text) }
    guard !isOfNumbers || isNamedLikeTime else { return nil }
    var left = values.filter { Self.mayBeTime($0.text) }
    // Fewer cells that could be times at all than asked for.
    guard left.reduce(0, { $0 + $1.cells }) * 10 >= cells * 9 else { return nil }
    var fits: [Fit] = []
    var exchanged: String?
    while !left.isEmpty, fits.count < 6 {
      guard let best = Self.best(for: left) else { break }
      if fits.isEmpty, let other = best.candidate.exchanged, Self.fitsAll(other, left) {
        exchanged = other.text
      }
      fits.append(Fit(format: best.candidate.text, cells: best.cells))
      left.removeAll { best.candidate.fits($0.text) }
    }
    let fitting = fits.reduce(0) { $0 + $1.cells }
    guard fitting * 10 >= cells * 9 else { return nil }
    self.fits = fits
    self.cells = cells
    self.isOfNumbers = isOfNumbers
    self.exchanged = exchanged
    let tried = fits.compactMap { fit in TimeFormatCandidate.all.first { $0.text == fit.format } }
    unfitting = values.lazy.filter { value in !tried.contains { $0.fits(value.text) } }.prefix(3).map(\.text)
    needsZone =
      values.contains { Self.isClockTime($0.text) }
      || fits.contains { $0.format.hasPrefix("excel") || $0.format.contains("H") || $0.format.contains("h") }
  }

  private static func best(for values: [ColumnSketch.Value]) -> (candidate: TimeFormatCandidate, cells: Int)? {
    // Which formats come into question is seen on some cells; how many cells they fit is counted on all.
    let sample = values.prefix(40)
    var best: (candidate: TimeFormatCandidate, cells: Int)?
    for candidate in TimeFormatCandidate.all where sample.contains(where: { candidate.fits($0.text) }) {
      let cells = values.reduce(0) { $0 + (candidate.fits($1.text) ? $1.cells : 0) }
      if cells > best?.cells ?? 0 { best = (candidate, cells) }
    }
    return best
  }

  private static func fitsAll(_ candidate: TimeFormatCandidate, _ values: [ColumnSketch.Value]) -> Bool {
    values.allSatisfy { candidate.fits($0.text) }
  }

  /// Whether a text has digits enough for a date, and no more of other things than a time has.
  private static func mayBeTime(_ text: String) -> Bool {
    let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits >= 4 && text.utf8.count <= 48
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == 0x2E }
  }

  /// Whether a text has a time of day and does not end with an offset from UTC.
  private static func isClockTime(_ text: String) -> Bool {
    let text = text.trimmingPrefix { $0.isWhitespace }
    guard text.contains(where: { [":", "：", "时"].contains($0) }) else {
      // Fourteen digits are a day and a time of day.
      return text.utf8.count == 14 && isNumber(String(text))
    }
    if text.utf8.last == UInt8(ascii: "Z") || text.utf8.last == UInt8(ascii: "z") { return false }
    return !text.dropFirst(10).contains { $0 == "+" || $0 == "-" }
  }
}
