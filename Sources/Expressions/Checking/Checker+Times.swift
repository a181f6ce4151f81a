internal import Diagnostics
internal import Quantities

/// Conversions, times and durations.
extension Checker {
  /// Checks a conversion such as `timestamp("2024-07-01T00:00:00+08:00")`.
  mutating func checkConversion(_ conversion: Conversion, _ arguments: [Syntax], at syntax: Syntax) -> Checked {
    let name = conversion.rawValue
    guard let argument = only(of: arguments, name, conversion.example, at: syntax) else { return .invalid }
    let value = check(argument)
    guard conversion.takes(value.type) else {
      let arguments = Self.naming("found", value.type).merging(["function": name]) { first, _ in first }
      return refuse(
        Finding(
          .conversionType, arguments.merging(["example": conversion.example]) { first, _ in first }, at: argument.range)
      )
    }
    let checked = Checked(conversion.type, .conversion(conversion, value.node))
    if checked.node == .undecided, case .constant = value.node {
      return refuse(
        Finding(
          .conversionFails,
          [
            "function": name, "value": argument.description,
            "example": conversion.example(insteadOf: argument) ?? conversion.example,
          ],
          at: argument.range))
    }
    return checked
  }

  /// Checks a question to a time or a duration, such as `time.getHours("+08:00")`.
  mutating func checkTimePart(
    _ part: TimePart, of target: Syntax, _ arguments: [Syntax], at syntax: Syntax
  ) -> Checked {
    let name = part.rawValue
    let value = check(target)
    switch value.type {
    case .time, .mixed, .never, .invalid: break
    case .duration where part.isOfDurations && arguments.isEmpty: break
    default: return refuse(wrongOperand(name, expected: .time, found: value.type, at: target.range))
    }
    guard let zone = arguments.first else {
      if value.type == .time, !value.node.isConstant {
        report(Finding(.zoneMissing, ["function": name], at: syntax.range))
      }
      return Checked(.whole, .timePart(part, value.node, offset: 0))
    }
    guard arguments.count == 1 else {
      return refuse(wrongCount(name, 1, arguments, "time.\(name)(\"+08:00\")", at: syntax))
    }
    guard case .text(let text) = zone.form, let rules = TimeZoneRules(fixedOffset: text) else {
      return refuse(Finding(.zoneUnknown, ["zone": zone.description], at: zone.range))
    }
    let offset = rules.offset(at: Instant(nanoseconds: 0))
    return Checked(.whole, .timePart(part, value.node, offset: offset))
  }
}

extension Conversion {
  /// The type of what it makes.
  var type: StaticType {
    switch self {
    case .whole: .whole
    case .decimal: .decimal
    case .text: .text
    case .truth: .truth
    case .time: .time
    case .duration: .duration
    }
  }

  /// How it can be written.
  var example: String {
    switch self {
    case .whole: "int(\"12\")"
    case .decimal: "double(\"2.5\")"
    case .text: "string(rating)"
    case .truth: "bool(\"true\")"
    case .time: "timestamp(\"2024-07-01T00:00:00+08:00\")"
    case .duration: "duration(\"36h\")"
    }
  }

  /// What was probably meant by a literal that cannot be read: the first instant of a day, or days in hours.
  func example(insteadOf literal: Syntax) -> String? {
    guard case .text(let text) = literal.form else { return nil }
    switch self {
    case .time: return CivilDate(text).map { "timestamp(\"\($0)T00:00:00+08:00\")" }
    case .duration:
      guard text.hasSuffix("d"), let days = Int32(text.dropLast()), days >= 0 else { return nil }
      return "duration(\"\(Int(days) * 24)h\")"
    case .whole, .decimal, .text, .truth: return nil
    }
  }

  /// Whether something can be made of values of a type.
  func takes(_ type: StaticType) -> Bool {
    switch (self, type) {
    case (_, .mixed), (_, .never), (_, .invalid), (_, .text), (_, .unknown): true
    case (.whole, .whole), (.whole, .decimal), (.whole, .time): true
    case (.decimal, .whole), (.decimal, .decimal): true
    case (.text, .whole), (.text, .decimal), (.text, .truth), (.text, .time), (.text, .duration): true
    case (.truth, .truth), (.time, .time), (.time, .whole), (.duration, .duration): true
    default: false
    }
  }
}
