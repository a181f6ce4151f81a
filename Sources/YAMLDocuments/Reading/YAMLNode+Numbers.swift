package import Diagnostics
package import Quantities

/// Numbers and truth values where the schema asks for them.
///
/// A number may stand in quotes, as Plumbline itself writes quantities as decimal strings; a tag that makes it text is
/// refused.
extension YAMLNode {
  /// An exact decimal such as `3`, `-0.5` or `+0.60`, without an exponent.
  ///
  /// `1e3`, `1.` and `.5` are refused with the plain form to write instead, and so is whatever another version of YAML
  /// reads differently: `010`, `0x1F`, `1_000`.
  package func decimal(_ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    guard let scalar = numeric(&diagnostics) else { return nil }
    return number(scalar.text, &diagnostics)
  }

  /// A share from 0 to 1, as `60%` or `0.6`.
  package func share(_ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    guard let scalar = numeric(&diagnostics) else { return nil }
    let isPercentage = scalar.text.hasSuffix("%")
    guard let number = number(isPercentage ? String(scalar.text.dropLast()) : scalar.text, &diagnostics) else {
      return nil
    }
    let share = isPercentage ? number.divided(by: ExactDecimal(100)) : number
    guard let share, share >= .zero, share <= .one else {
      var diagnostic = Diagnostic(.expectedShare, ["name": name, "text": scalar.text.excerpt], at: place)
      if !isPercentage, number > .one, number <= ExactDecimal(100) { diagnostic.fix = fix(writing: scalar.text + "%") }
      diagnostics.append(diagnostic)
      return nil
    }
    return share
  }

  /// A whole number of a range.
  package func wholeNumber(in range: ClosedRange<Int>, _ diagnostics: inout [Diagnostic]) -> Int? {
    guard let scalar = numeric(&diagnostics), let number = number(scalar.text, &diagnostics) else { return nil }
    guard number.isWhole, !scalar.text.contains(".") else {
      var diagnostic = Diagnostic(.expectedWholeNumber, ["name": name, "text": scalar.text.excerpt], at: place)
      if number.isWhole { diagnostic.fix = fix(writing: number.description) }
      diagnostics.append(diagnostic)
      return nil
    }
    guard let whole = Int(exactly: number.units / ExactDecimal.unitsPerOne), range.contains(whole) else {
      let arguments = [
        "name": name, "text": scalar.text.excerpt, "lowest": String(range.lowerBound),
        "highest": String(range.upperBound),
      ]
      diagnostics.append(Diagnostic(.numberOutOfRange, arguments, at: place))
      return nil
    }
    return whole
  }

  /// `true` or `false`, without quotes; `yes`, `no`, `on` and `off` are refused, not guessed at.
  package func boolean(_ diagnostics: inout [Diagnostic]) -> Bool? {
    guard let scalar = valued(orReport: .expectedTruth, &diagnostics) else { return nil }
    if case .truth(let truth) = scalar.coreValue { return truth }
    var diagnostic = Diagnostic(.expectedTruth, ["name": name, "text": scalar.text.excerpt], at: place)
    switch scalar.text.lowercased() {
    case "true", "yes", "on", "y", "是": diagnostic.fix = fix(writing: "true")
    case "false", "no", "off", "n", "否": diagnostic.fix = fix(writing: "false")
    default: break
    }
    diagnostics.append(diagnostic)
    return nil
  }

  /// The scalar, if it can be a number at all.
  private func numeric(_ diagnostics: inout [Diagnostic]) -> YAMLScalar? {
    guard let scalar = valued(orReport: .expectedNumber, &diagnostics) else { return nil }
    switch scalar.tag {
    case nil, .integer, .float: return scalar
    case .some(let tag):
      diagnostics.append(Diagnostic(.numberMarkedAsText, ["name": name, "tag": tag.notation], at: place))
      return nil
    }
  }

  /// The number that a text of this node is; anything else is reported.
  private func number(_ text: String, _ diagnostics: inout [Diagnostic]) -> ExactDecimal? {
    let core = YAMLScalar.resolve(text)
    let template: MessageTemplate
    var exact: ExactDecimal?
    do {
      let number = try ExactDecimal(text)
      guard core == .ambiguous else { return number }
      template = .ambiguousNumber
      exact = number
    } catch {
      switch (error, core) {
      case (.tooLarge, _): template = .numberTooLarge
      case (.tooPrecise, _): template = .numberTooPrecise
      case (.malformed, .number(let number)):
        template = .numberInOtherForm
        exact = number.exactDecimal
      case (.malformed, .ambiguous): template = .ambiguousNumber
      case (.malformed, _): template = .expectedNumber
      }
    }
    let fix = exact.flatMap { self.fix(writing: $0.description) }
    diagnostics.append(Diagnostic(template, ["name": name, "text": text.excerpt], at: place, fix: fix))
    return nil
  }
}
