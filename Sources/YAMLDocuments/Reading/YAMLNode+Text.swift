package import Diagnostics
internal import Quantities

/// Text where the schema asks for it.
extension YAMLNode {
  /// The text of a scalar; a collection, a scalar without a value and an empty text are reported as errors.
  ///
  /// What looks like a number or a truth value (`no`, `1:30`, `0777`) is text here, exactly as it is written.
  /// - Parameter mayBeEmpty: whether an empty text in quotes is right too.
  package func text(mayBeEmpty: Bool = false, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let scalar = valued(orReport: .expectedText, &diagnostics) else { return nil }
    guard mayBeEmpty || scalar.text.contains(where: { !$0.isWhitespace }) else {
      diagnostics.append(Diagnostic(.blankText, ["name": name], at: place))
      return nil
    }
    return scalar.text
  }

  /// The scalar, if it has a value; otherwise an error is reported.
  /// - Parameter template: the error for a collection; it gets the argument `name`.
  func valued(orReport template: MessageTemplate, _ diagnostics: inout [Diagnostic]) -> YAMLScalar? {
    guard let scalar else {
      diagnostics.append(Diagnostic(template, ["name": name, "text": "{…}"], at: place.startingPoint))
      return nil
    }
    guard !scalar.isNull else {
      diagnostics.append(Diagnostic(.noValue, ["name": name], at: place))
      return nil
    }
    return scalar
  }

  /// An identifier such as `committee.topics-triaged-first`: parts of lower-case letters a–z, digits and hyphens, each
  /// beginning with a letter, joined by points.
  package func identifier(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = text(&diagnostics) else { return nil }
    if Self.isIdentifier(text) { return text }
    var diagnostic = Diagnostic(.expectedIdentifier, ["name": name, "text": text.excerpt], at: place)
    let likely = text.lowercased().map { $0 == " " || $0 == "_" ? "-" : String($0) }.joined()
    if Self.isIdentifier(likely) { diagnostic.fix = fix(writing: likely) }
    diagnostics.append(diagnostic)
    return nil
  }

  private static func isIdentifier(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.first, isLowerCase(first) else { return false }
      return part.allSatisfy { isLowerCase($0) || $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    }
  }

  private static func isLowerCase(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

  /// Text that others could take for a number, such as an edition or a version.
  ///
  /// Without quotes `1.10` is an error, as it would become 1.1 elsewhere; `2025.1`, which keeps its digits, is a
  /// warning.
  package func unmistakableText(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = text(&diagnostics), let scalar else { return nil }
    let arguments = ["name": name, "text": text.excerpt]
    switch scalar.coreValue {
    case .null, .text: return text
    case .number(let number) where number.exactDecimal?.description != text:
      let becomes = number.exactDecimal?.description ?? "–"
      diagnostics.append(
        Diagnostic(
          .unquotedVersion, arguments.merging(["number": becomes]) { $1 }, at: place, fix: quotingFix))
      return nil
    case .number, .truth:
      diagnostics.append(Diagnostic(.unquotedNumber, arguments, at: place, fix: quotingFix))
      return text
    case .ambiguous, .outOfRange, .contradictsTag:
      diagnostics.append(Diagnostic(.ambiguousNumber, arguments, at: place, fix: quotingFix))
      return nil
    }
  }

  /// Text in both languages: `{zh: …, en: …}` with both of them, or plain text that serves for both.
  package func localizedText(_ diagnostics: inout [Diagnostic]) -> LocalizedText? {
    guard case .mapping = content else {
      guard scalar != nil else {
        diagnostics.append(Diagnostic(.expectedLocalizedText, ["name": name], at: place.startingPoint))
        return nil
      }
      return text(&diagnostics).map { LocalizedText($0) }
    }
    let thing = LocalizedText(english: "The text “\(name)”", chinese: "文字“\(name)”")
    guard let reader = YAMLMappingReader(self, of: thing, knownKeys: ["zh", "en"], diagnostics: &diagnostics) else {
      return nil
    }
    let chinese = reader.required("zh", &diagnostics)?.text(&diagnostics)
    let english = reader.required("en", &diagnostics)?.text(&diagnostics)
    guard let chinese, let english else { return nil }
    return LocalizedText(english: english, chinese: chinese)
  }

  /// One of an enumeration's cases by its raw value; anything else is reported with the values there are.
  package func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, _ diagnostics: inout [Diagnostic]
  ) -> Value? where Value.RawValue == String {
    guard let text = choice(among: type.allCases.map(\.rawValue), &diagnostics) else { return nil }
    return Value(rawValue: text)
  }

  /// One of a list of texts; anything else is reported with the list, in its order.
  package func choice(among texts: [String], _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = text(&diagnostics) else { return nil }
    if texts.contains(text) { return text }
    let arguments = ["name": name, "text": text.excerpt, "choices": texts.joined(separator: ", ")]
    var diagnostic = Diagnostic(.expectedChoice, arguments, at: place)
    if let near = Spelling.nearest(to: text, among: texts) {
      diagnostic.notes.append(.didYouMean(near))
      diagnostic.fix = fix(writing: near)
    }
    diagnostics.append(diagnostic)
    return nil
  }
}
