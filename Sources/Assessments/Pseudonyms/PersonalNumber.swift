/// A number in a text that tells who somebody is: a mobile number of 11 digits, or a resident id of 18.
struct PersonalNumber: Sendable, Hashable {
  /// What kind of number it is.
  enum Kind: Sendable, Hashable, CaseIterable {
    /// 11 digits that begin with 13 to 19, perhaps behind 0 or the country's 86, 0086.
    case mobile
    /// 17 digits and a digit or X (GB 11643).
    case residentID
  }

  /// What kind of number it is.
  let kind: Kind
  /// Its digits in ASCII, X in capitals, without the country's prefix and with nothing between them.
  let digits: [UInt8]
  /// Where it stands, as indices into the text's scalars.
  let range: Range<Int>

  /// The numbers in a text, in its order; none of them overlap.
  ///
  /// Full-width digits count as digits, and a blank or a hyphen may stand between the groups 3, 4, 4 of a mobile number
  /// and 6, 8, 4 of an id. A number is only found whole: never within a longer row of digits.
  static func all(in scalars: [Unicode.Scalar]) -> [PersonalNumber] {
    let runs = runs(in: scalars)
    var found: [PersonalNumber] = []
    var next = 0
    while next < runs.count {
      if let number = whole(runs[next]) {
        found.append(number)
        next += 1
      } else if let number = grouped(Array(runs[next...].prefix(3)), scalars) {
        found.append(number)
        next += 3
      } else {
        next += 1
      }
    }
    return found
  }

  /// A row of digits that is as long as it can be; an X behind 17 digits, or at the end of 4, belongs to it.
  private struct Run {
    var range: Range<Int>
    var digits: [UInt8]
  }

  private static func runs(in scalars: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < scalars.count {
      guard digit(scalars[index]) != nil else {
        index += 1
        continue
      }
      let start = index
      var digits: [UInt8] = []
      while index < scalars.count, let digit = digit(scalars[index]) {
        digits.append(digit)
        index += 1
      }
      if digits.count == 17 || digits.count == 3, index < scalars.count, isX(scalars[index]) {
        digits.append(UInt8(ascii: "X"))
        index += 1
      }
      runs.append(Run(range: start..<index, digits: digits))
    }
    return runs
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39: UInt8(scalar.value)
    case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 0x30)
    default: nil
    }
  }

  private static func isX(_ scalar: Unicode.Scalar) -> Bool {
    ["x", "X", "ｘ", "Ｘ"].contains(scalar)
  }

  private static func whole(_ run: Run) -> PersonalNumber? {
    if run.digits.count == 18 { return PersonalNumber(kind: .residentID, digits: run.digits, range: run.range) }
    for prefix in ["", "0", "86", "0086"] where run.digits.starts(with: prefix.utf8) {
      let rest = Array(run.digits.dropFirst(prefix.utf8.count))
      if isMobile(rest) { return PersonalNumber(kind: .mobile, digits: rest, range: run.range) }
    }
    return nil
  }

  private static func grouped(_ runs: [Run], _ scalars: [Unicode.Scalar]) -> PersonalNumber? {
    guard runs.count == 3, let first = runs.first, let last = runs.last,
      zip(runs, runs.dropFirst()).allSatisfy({ left, right in
        right.range.lowerBound == left.range.upperBound + 1
          && [" ", "-", "\u{A0}", "\u{3000}", "－", "‐", "–"].contains(scalars[left.range.upperBound])
      })
    else { return nil }
    let digits = runs.flatMap(\.digits)
    let range = first.range.lowerBound..<last.range.upperBound
    switch runs.map(\.digits.count) {
    case [3, 4, 4]: return isMobile(digits) ? PersonalNumber(kind: .mobile, digits: digits, range: range) : nil
    case [6, 8, 4]: return PersonalNumber(kind: .residentID, digits: digits, range: range)
    default: return nil
    }
  }

  private static func isMobile(_ digits: [UInt8]) -> Bool {
    digits.count == 11 && digits[0] == UInt8(ascii: "1") && digits[1] >= UInt8(ascii: "3")
      && digits.allSatisfy { $0 <= UInt8(ascii: "9") }
  }
}
