internal import Quantities
internal import TestSupport

/// Makes random conditions about one kind of subject.
struct ConditionGrammar<Subject> {
  /// What has a text.
  var texts: [NaiveOperand<Subject, NaiveText>] = []
  /// What has a number.
  var numbers: [NaiveOperand<Subject, Rational>] = []
  /// What is true or false by itself, such as whether a field is there.
  var truths: [NaiveCondition<Subject>] = []

  /// Whether arithmetic gives every number, and not only those of at most 18 digits on a side of the point.
  var worksExactly = false

  /// A condition of some depth.
  func condition(depth: Int, _ random: inout SeededGenerator) -> NaiveCondition<Subject> {
    guard depth > 0, random.chance(percent: 70) else { return atom(&random) }
    let left = condition(depth: depth - 1, &random)
    let right = condition(depth: depth - 1, &random)
    switch random.integer(in: 1...7) {
    case 1: return .not(left)
    case 2...4: return .both(left, right)
    case 5...6: return .either(left, right)
    default: return .choice(atom(&random), left, right)
    }
  }

  /// A condition without parts.
  private func atom(_ random: inout SeededGenerator) -> NaiveCondition<Subject> {
    while true {
      switch random.integer(in: 1...3) {
      case 1 where !texts.isEmpty: return textAtom(random.one(of: texts), &random)
      case 2 where !numbers.isEmpty: return numberAtom(&random)
      case 3 where !truths.isEmpty: return random.one(of: truths)
      default: continue
      }
    }
  }

  /// A condition about a text.
  private func textAtom(
    _ operand: NaiveOperand<Subject, NaiveText>, _ random: inout SeededGenerator
  ) -> NaiveCondition<Subject> {
    let word = random.one(of: operand.words)
    switch random.integer(in: 1...(operand.isListed ? 3 : 8)) {
    case 1: return equality(operand, to: word, isNegated: false)
    case 2: return equality(operand, to: word, isNegated: true)
    case 3:
      let words = random.some(1...3, of: operand.words)
      let list = "[" + words.map(Words.quoted).joined(separator: ", ") + "]"
      return NaiveCondition(text: operand.text(among: 5) + " in " + list, strength: 4) { subject in
        operand.value(subject).map { value in words.contains { NaiveText($0) == value } }
      }
    case 4:
      let other = random.one(of: texts.filter { !$0.isListed })
      return NaiveCondition(text: operand.text(among: 5) + " == " + other.text(among: 5), strength: 4) { subject in
        guard let left = operand.value(subject), let right = other.value(subject) else { return nil }
        return left == right
      }
    case 5:
      return NaiveCondition(text: operand.text(among: 5) + " < " + Words.quoted(word), strength: 4) { subject in
        operand.value(subject).map { $0 < NaiveText(word) }
      }
    case 6:
      let size = random.integer(in: 1...4)
      let isCall = random.chance(percent: 50)
      let text = isCall ? "size(\(operand.text))" : operand.text(among: 8) + ".size()"
      return NaiveCondition(text: text + " >= \(size)", strength: 4) { subject in
        operand.value(subject).map { $0.size >= size }
      }
    default: return partAtom(operand, of: word, &random)
    }
  }

  /// Whether a text is a word, or is not.
  private func equality(
    _ operand: NaiveOperand<Subject, NaiveText>, to word: String, isNegated: Bool
  ) -> NaiveCondition<Subject> {
    let text = operand.text(among: 5) + (isNegated ? " != " : " == ") + Words.quoted(word)
    return NaiveCondition(text: text, strength: 4) { subject in
      operand.value(subject).map { ($0 == NaiveText(word)) != isNegated }
    }
  }

  /// A condition about a part of a text.
  private func partAtom(
    _ operand: NaiveOperand<Subject, NaiveText>, of word: String, _ random: inout SeededGenerator
  ) -> NaiveCondition<Subject> {
    let scalars = Array(word.unicodeScalars)
    let start = random.integer(in: 0...(scalars.count - 1))
    let end = random.integer(in: start...(scalars.count - 1))
    var part = ""
    part.unicodeScalars.append(contentsOf: scalars[start...end])
    let (name, test): (String, (NaiveText, NaiveText) -> Bool) =
      switch random.integer(in: 1...3) {
      case 1: ("startsWith", { $0.starts(with: $1) })
      case 2: ("endsWith", { $0.ends(with: $1) })
      default: ("contains", { $0.contains($1) })
      }
    let sought = NaiveText(part)
    return NaiveCondition(text: "\(operand.text(among: 8)).\(name)(\(Words.quoted(part)))", strength: 8) { subject in
      operand.value(subject).map { test($0, sought) }
    }
  }

  /// A condition about numbers.
  private func numberAtom(_ random: inout SeededGenerator) -> NaiveCondition<Subject> {
    let left = term(depth: 2, &random)
    if random.chance(percent: 15) {
      let literals = random.some(1...3, of: Words.literals)
      let list = "[" + literals.joined(separator: ", ") + "]"
      return NaiveCondition(text: left.text(among: 5) + " in " + list, strength: 4) { subject in
        left.value(subject).map { value in literals.contains { NaiveNumber.value(of: $0) == value } }
      }
    }
    let right = random.chance(percent: 60) ? literal(&random) : term(depth: 1, &random)
    let (sign, test): (String, (Rational, Rational) -> Bool) =
      switch random.integer(in: 1...6) {
      case 1: ("==", { $0 == $1 })
      case 2: ("!=", { $0 != $1 })
      case 3: ("<", { $0 < $1 })
      case 4: ("<=", { $0 <= $1 })
      case 5: (">", { $0 > $1 })
      default: (">=", { $0 >= $1 })
      }
    return NaiveCondition(text: "\(left.text(among: 5)) \(sign) \(right.text(among: 5))", strength: 4) { subject in
      guard let one = left.value(subject), let other = right.value(subject) else { return nil }
      return test(one, other)
    }
  }

  /// A number, or some arithmetic; what has more than 18 digits on a side of the point cannot be worked out.
  private func term(depth: Int, _ random: inout SeededGenerator) -> NaiveOperand<Subject, Rational> {
    guard depth > 0, random.chance(percent: 30) else { return random.one(of: numbers) }
    let left = term(depth: depth - 1, &random)
    let right = random.chance(percent: 50) ? literal(&random) : term(depth: depth - 1, &random)
    let (sign, strength, work): (String, Int, (Rational, Rational) -> Rational) =
      switch random.integer(in: 1...3) {
      case 1: (" + ", 5, { $0 + $1 })
      case 2: (" - ", 5, { $0 - $1 })
      default: (" * ", 6, { $0 * $1 })
      }
    let text = left.text(among: strength) + sign + right.text(among: strength + 1)
    return NaiveOperand(text: text, strength: strength) { subject in
      guard let one = left.value(subject), let other = right.value(subject) else { return nil }
      return worksExactly ? work(one, other) : NaiveNumber.decimal(work(one, other))
    }
  }

  /// A number that is written out.
  private func literal(_ random: inout SeededGenerator) -> NaiveOperand<Subject, Rational> {
    let text = random.one(of: Words.literals)
    let value = NaiveNumber.value(of: text)
    return NaiveOperand(text: text, strength: text.hasPrefix("-") ? 7 : 8) { _ in value }
  }
}
