/// How times are written in the cells of a log.
///
/// A format is one of the names of `known`, or a pattern of letters and marks: `yyyy` the year; `M` `d` `H` `h` `m` `s`
/// month, day, hour (0 to 23, or 1 to 12 with `a`), minute and second of one or two digits, `MM` and so on of exactly
/// two; `S` to `SSSSSSSSS` the digits behind the second's point, one alone for any number of them up to nine; `a` AM,
/// PM, 上午 or 下午. Blanks stand for one or more blanks, letters between single quotes for themselves, two single quotes
/// for one, and everything else, such as 年, for itself.
package struct TimeFormat: Sendable, Hashable {
  /// What a format is.
  enum Form: Sendable, Hashable {
    /// Parts and what stands between them.
    case pattern([Piece])
    /// ISO 8601 as logs write it.
    case iso8601
    /// A spreadsheet's number of days since a day.
    case serial(SerialEpoch)
    /// A decimal number of seconds, or of parts of a second, since 1970 began in UTC.
    case unix(perSecond: Int128)
  }

  /// A piece of a pattern.
  enum Piece: Sendable, Hashable {
    /// A part of a time in so many digits.
    case number(Part, digits: ClosedRange<Int>)
    /// AM, PM, 上午 or 下午.
    case half
    /// Blanks, one or more.
    case blanks
    /// Bytes that stand for themselves.
    case literal([UInt8])
  }

  /// A part of a time that is a number.
  enum Part: String, Sendable, Hashable {
    case year = "y"
    case month = "M"
    case day = "d"
    case hour = "H"
    case halfDayHour = "h"
    case minute = "m"
    case second = "s"
    case fraction = "S"
  }

  /// The formats that have names.
  package static let known = [
    "iso8601", "excel-serial", "excel-serial-1904", "unix-seconds", "unix-milliseconds",
  ]

  /// The format as it was written.
  package let text: String
  /// What it is.
  let form: Form

  /// Reads a format.
  /// - Throws: `TimeFormatFailure` with the reason and the place.
  package init(_ text: String) throws(TimeFormatFailure) {
    self.text = text
    switch text {
    case "iso8601": form = .iso8601
    case "excel-serial": form = .serial(.from1900)
    case "excel-serial-1904": form = .serial(.from1904)
    case "unix-seconds": form = .unix(perSecond: 1)
    case "unix-milliseconds": form = .unix(perSecond: 1_000)
    default: form = .pattern(try TimeFormatParser.pieces(of: text))
    }
  }

  /// What a cell states, blanks around it left out; `nil` where it does not fit the format.
  ///
  /// A month, an hour and so on of more than there are do not fit; a day that its month does not have does.
  func stated(in bytes: ArraySlice<UInt8>) -> StatedTime? {
    let cell = CellScanner.trimmed(bytes)
    switch form {
    case .pattern(let pieces): return Self.stated(in: cell, pieces)
    case .iso8601: return Self.statedByISO(in: cell)
    case .serial(let epoch): return Self.number(in: cell).flatMap { epoch.stated($0) }
    case .unix(let perSecond):
      return Self.number(in: cell).flatMap { $0.statedSince1970(perSecond: perSecond) }
    }
  }

  private static func number(in cell: ArraySlice<UInt8>) -> ExactDecimal? { try? ExactDecimal(parsing: cell) }
}
