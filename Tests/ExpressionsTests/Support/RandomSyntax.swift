import Quantities
import TestSupport

@testable import Expressions

/// Makes expressions that fit the events of the fixture, at random but the same for the same seed.
struct RandomSyntax {
  /// What an element that a comprehension goes through is.
  enum Element {
    case text
    case number
  }

  /// Where chance comes from.
  var generator: SeededGenerator
  /// The names that the comprehensions around give to their elements, with what they are.
  var variables: [(name: String, element: Element)] = []

  /// Texts that columns and literals share, among them two that look the same, and awkward ones.
  static let words = [
    "a", "ab", "微信", "微信群", "热线", "caf\u{e9}", "cafe\u{301}", "\"", "\\", "x\ny", "𠮷", "topic.raised", "…", "'",
  ]
  /// Numbers that columns and literals share.
  static let numbers = ["0", "1", "2", "3", "0.5", "-1", "2.50", "999999999999999999", "0.000000000000000001", "7"]

  /// Makes a maker of a seed.
  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// An expression that is true or false.
  mutating func truth(depth: Int) -> Syntax {
    guard depth > 0 else { return leaf() }
    switch generator.integer(in: 0...16) {
    case 11: return make(.binary(comparison(), time(depth: depth - 1), time(depth: depth - 1)))
    case 12: return make(.binary(comparison(), duration(depth: depth - 1), duration(depth: depth - 1)))
    case 13, 14:
      let kinds: [Comprehension.Kind] = [.all, .exists, .existsOne]
      return comprehension(kinds[generator.integer(in: 0...2)], depth: depth)
    case 15: return make(.call(text(depth: depth - 1), "matches", [make(.text(pattern()))]))
    case 16: return question(depth: depth)
    case 0: return make(.not(truth(depth: depth - 1)))
    case 1: return make(.all(truths(depth)))
    case 2: return make(.any(truths(depth)))
    case 3: return make(.conditional(truth(depth: depth - 1), truth(depth: depth - 1), truth(depth: depth - 1)))
    case 4, 5: return make(.binary(comparison(), number(depth: depth - 1), number(depth: depth - 1)))
    case 6: return make(.binary(comparison(), text(depth: depth - 1), text(depth: depth - 1)))
    case 7: return make(.binary(comparison(), truth(depth: depth - 1), truth(depth: depth - 1)))
    case 8: return make(.call(text(depth: depth - 1), test(), [text(depth: depth - 1)]))
    case 9:
      let elements = (0..<generator.integer(in: 0...3)).map { _ in text(depth: depth - 2) }
      return make(.binary(.within, text(depth: depth - 1), make(.list(elements))))
    default:
      let elements = (0..<generator.integer(in: 1...3)).map { _ in number(depth: depth - 2) }
      return make(.binary(.within, number(depth: depth - 1), make(.list(elements))))
    }
  }

  private mutating func leaf() -> Syntax {
    switch generator.integer(in: 0...5) {
    case 0: make(.truth(generator.chance(percent: 50)))
    case 1: make(.call(nil, "has", [textField()]))
    case 2: make(.call(nil, "has", [numberField()]))
    case 3: make(.binary(comparison(), make(.name("time")), make(.name("end"))))
    case 4: make(.binary(comparison(), textField(), textLiteral()))
    default: make(.binary(comparison(), numberField(), numberLiteral()))
    }
  }

  mutating func number(depth: Int) -> Syntax {
    if generator.chance(percent: 30), let variable = variable(.number) { return variable }
    guard depth > 0 else { return generator.chance(percent: 50) ? numberField() : numberLiteral() }
    switch generator.integer(in: 0...8) {
    case 6: return timePart(depth: depth)
    case 7: return make(.index(list(of: .number, depth: depth - 1), number(depth: 0)))
    case 8:
      return make(.call(nil, generator.chance(percent: 50) ? "double" : "int", [number(depth: depth - 1)]))
    case 0, 1, 2:
      let operations: [BinaryOperator] = [.add, .subtract, .multiply, .divide, .remainder]
      let operation = operations[generator.integer(in: 0...4)]
      return make(.binary(operation, number(depth: depth - 1), number(depth: depth - 1)))
    case 3:
      return make(.conditional(truth(depth: depth - 1), number(depth: depth - 1), number(depth: depth - 1)))
    case 4:
      let value = number(depth: depth - 1)
      // A sign before a literal is part of it, so that a negation of one is never read.
      if case .number = value.form { return value }
      return make(.negation(value))
    default:
      let value = text(depth: depth - 1)
      return make(generator.chance(percent: 50) ? .call(nil, "size", [value]) : .call(value, "size", []))
    }
  }

  mutating func text(depth: Int) -> Syntax {
    if generator.chance(percent: 30), let variable = variable(.text) { return variable }
    guard depth > 0 else { return generator.chance(percent: 60) ? textField() : textLiteral() }
    return switch generator.integer(in: 0...6) {
    case 4: make(.call(nil, "string", [number(depth: depth - 1)]))
    case 5: make(.index(list(of: .text, depth: depth - 1), numberLiteral()))
    case 6: make(.index(map(depth: depth - 1), text(depth: 0)))
    case 0: make(.binary(.add, text(depth: depth - 1), text(depth: depth - 1)))
    case 1: make(.conditional(truth(depth: depth - 1), text(depth: depth - 1), text(depth: depth - 1)))
    case 2: textLiteral()
    default: textField()
    }
  }

  func make(_ form: Syntax.Form) -> Syntax { Syntax(form, at: 0..<0) }

  private mutating func truths(_ depth: Int) -> [Syntax] {
    (0..<generator.integer(in: 2...4)).map { _ in truth(depth: depth - 1) }
  }

  mutating func comparison() -> BinaryOperator {
    .compare(Comparison.allCases[generator.integer(in: 0...5)])
  }

  private mutating func test() -> String { TextTest.allCases[generator.integer(in: 0...2)].rawValue }

  private mutating func textField() -> Syntax {
    switch generator.integer(in: 0...4) {
    case 0: make(.name("person"))
    case 1: make(.name("channel"))
    case 2: make(.name("title"))
    case 3: make(.name("case"))
    default: make(.index(make(.name("x")), make(.text("楼栋类型"))))
    }
  }

  private mutating func numberField() -> Syntax {
    switch generator.integer(in: 0...2) {
    case 0: make(.name("rating"))
    case 1: make(.name("hours"))
    default: make(.index(make(.name("x")), make(.text("预算"))))
    }
  }

  mutating func textLiteral() -> Syntax {
    let word = generator.chance(percent: 5) ? "" : Self.words[generator.integer(in: 0...(Self.words.count - 1))]
    return make(.text(word))
  }

  private mutating func numberLiteral() -> Syntax {
    let written = Self.numbers[generator.integer(in: 0...(Self.numbers.count - 1))]
    let value = (try? ExactDecimal(written)) ?? .zero
    return make(.number(value, isWhole: value.isWhole && generator.chance(percent: 70)))
  }
}
