internal import Diagnostics
internal import Quantities

extension Lexer {
  /// Reads a number: `12`, `0x1F`, `0.5`, `.5`, `1.5e3`.
  mutating func readNumber() {
    let start = index
    if plainScalar() == "0", plainScalar(1) == "x" || plainScalar(1) == "X" { return readHexadecimal(from: start) }
    let whole = readDigits()
    var fraction: [UInt8] = []
    var (exponent, isWhole) = (0, true)
    if plainScalar() == ".", plainScalar(1).map(Self.isDigit) ?? false {
      isWhole = false
      index += 1
      fraction = readDigits()
    }
    if plainScalar() == "e" || plainScalar() == "E" {
      let hasSign = plainScalar(1) == "+" || plainScalar(1) == "-"
      if plainScalar(hasSign ? 2 : 1).map(Self.isDigit) ?? false {
        isWhole = false
        let isNegative = plainScalar(1) == "-"
        index += hasSign ? 2 : 1
        // Beyond some thousands no number of digits that a person writes could bring the value back into range.
        exponent = readDigits().reduce(0) { min($0 * 10 + Int($1), 1_000_000) } * (isNegative ? -1 : 1)
      }
    }
    guard endNumber(from: start) else { return }
    switch Self.decimal(digits: whole + fraction, exponent: exponent - fraction.count) {
    case .success(let number): emit(.number(number, isWhole: isWhole), from: start)
    case .failure(.tooPrecise): refuseNumber(.numberTooPrecise, from: start)
    case .failure: refuseNumber(.numberTooLarge, from: start)
    }
  }

  private mutating func readHexadecimal(from start: Int) {
    index += 2
    var value: Int128 = 0
    var digits = 0
    while let digit = plainScalar().flatMap(Self.hexadecimalValue) {
      // 10¹⁸ is more than any number can have before the point; larger ones need not be told apart.
      value = min(value * 16 + Int128(digit), ExactDecimal.unitsPerOne)
      digits += 1
      index += 1
    }
    guard digits > 0 else {
      _ = endNumber(from: start, isMalformed: true)
      return
    }
    guard endNumber(from: start) else { return }
    guard let number = ExactDecimal(units: value * ExactDecimal.unitsPerOne) else {
      return refuseNumber(.numberTooLarge, from: start)
    }
    emit(.number(number, isWhole: true), from: start)
  }

  private mutating func readDigits() -> [UInt8] {
    var digits: [UInt8] = []
    while let next = plainScalar(), Self.isDigit(next) {
      digits.append(UInt8(truncatingIfNeeded: next.value - 48))
      index += 1
    }
    return digits
  }

  /// Makes sure that a number is followed by something else, and is written in plain ASCII.
  private mutating func endNumber(from start: Int, isMalformed: Bool = false) -> Bool {
    let end = index
    while let next = plainScalar(), Self.isNamePart(next) { index += 1 }
    if index == end, !isMalformed {
      reportFullWidth(from: start, as: String(written(from: start).unicodeScalars.map { Character(Self.plain($0)) }))
      return true
    }
    if index == end + 1, !isMalformed, scalars[end] == "u" || scalars[end] == "U" {
      report(Finding(.unsupportedLiteral, ["literal": written(from: start)], at: range(from: start)))
    } else {
      report(Finding(.malformedNumber, ["number": written(from: start)], at: range(from: start)))
    }
    emit(.invalid, from: start)
    return false
  }

  private mutating func refuseNumber(_ template: MessageTemplate, from start: Int) {
    report(Finding(template, ["number": written(from: start)], at: range(from: start)))
    emit(.invalid, from: start)
  }

  /// The value of digits with a power of ten behind them.
  private static func decimal(
    digits: [UInt8], exponent: Int
  ) -> Result<ExactDecimal, ExactDecimal.ParseFailure> {
    var significant = digits.drop { $0 == 0 }
    var exponent = exponent
    while significant.last == 0 {
      significant.removeLast()
      exponent += 1
    }
    guard !significant.isEmpty else { return .success(.zero) }
    guard significant.count + exponent <= 18 else { return .failure(.tooLarge) }
    guard exponent >= -ExactDecimal.fractionDigits else { return .failure(.tooPrecise) }
    var units = significant.reduce(Int128(0)) { $0 * 10 + Int128($1) }
    for _ in 0..<(exponent + ExactDecimal.fractionDigits) { units *= 10 }
    return ExactDecimal(units: units).map(Result.success) ?? .failure(.tooLarge)
  }
}
