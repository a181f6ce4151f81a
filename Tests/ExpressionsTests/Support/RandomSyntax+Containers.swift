import Quantities
import TestSupport

@testable import Expressions

/// Lists, maps, comprehensions, times and durations.
extension RandomSyntax {
  /// The name of an element that a comprehension around goes through, if there is one of the sort.
  mutating func variable(_ element: Element) -> Syntax? {
    let names = variables.filter { $0.element == element }.map(\.name)
    return names.isEmpty ? nil : make(.name(names[generator.integer(in: 0...(names.count - 1))]))
  }

  /// A list of texts or of numbers.
  mutating func list(of element: Element, depth: Int) -> Syntax {
    guard depth > 0 else { return literal(of: element, depth: 0) }
    switch generator.integer(in: 0...4) {
    case 0: return make(.binary(.add, list(of: element, depth: depth - 1), list(of: element, depth: depth - 1)))
    case 1: return make(.call(list(of: element, depth: depth - 1), "filter", question(element, depth: depth)))
    case 2:
      // What becomes of each is of the other sort.
      let other: Element = element == .text ? .number : .text
      let name = enter(other)
      let result = element == .text ? text(depth: depth - 1) : number(depth: depth - 1)
      let condition = generator.chance(percent: 40) ? [truth(depth: 0)] : []
      variables.removeLast()
      return make(.call(list(of: other, depth: 0), "map", [make(.name(name))] + condition + [result]))
    default: return literal(of: element, depth: depth)
    }
  }

  private mutating func literal(of element: Element, depth: Int) -> Syntax {
    let count = generator.integer(in: 1...3)
    // Many lists hold only literals, which are gone through before the rows are looked at.
    let isConstant = generator.chance(percent: 50)
    return make(
      .list(
        (0..<count).map { _ in
          switch element {
          case .text: isConstant ? textLiteral() : text(depth: depth - 1)
          case .number: isConstant ? make(.number(.one, isWhole: true)) : number(depth: depth - 1)
          }
        }))
  }

  /// A map from two texts to a text each.
  mutating func map(depth: Int) -> Syntax {
    make(
      .map([
        Syntax.Entry(key: textLiteral(), value: text(depth: depth)),
        Syntax.Entry(key: make(.text("另一个")), value: textLiteral()),
      ]))
  }

  /// A question to the elements of a list.
  mutating func comprehension(_ kind: Comprehension.Kind, depth: Int) -> Syntax {
    let element: Element = generator.chance(percent: 60) ? .text : .number
    let list = list(of: element, depth: depth - 1)
    return make(.call(list, kind.rawValue, question(element, depth: depth)))
  }

  private mutating func question(_ element: Element, depth: Int) -> [Syntax] {
    let name = enter(element)
    defer { variables.removeLast() }
    return [make(.name(name)), truth(depth: depth - 1)]
  }

  private mutating func enter(_ element: Element) -> String {
    let name = "v\(variables.count)"
    variables.append((name, element))
    return name
  }

  /// A question to a list or a map.
  mutating func question(depth: Int) -> Syntax {
    switch generator.integer(in: 0...3) {
    case 0:
      let equal = BinaryOperator.compare(generator.chance(percent: 70) ? .equal : .notEqual)
      return make(.binary(equal, list(of: .text, depth: depth - 1), list(of: .text, depth: depth - 1)))
    case 1: return make(.binary(.within, text(depth: depth - 1), list(of: .text, depth: depth - 1)))
    case 2: return make(.binary(.within, text(depth: depth - 1), map(depth: depth - 1)))
    default: return make(.call(nil, "has", [make(.member(map(depth: depth - 1), "a"))]))
    }
  }

  /// A pattern that is looked for in texts.
  mutating func pattern() -> String {
    ["^a", "信|热", "[a-c]+$", "", "^.{2}$", "\\.", "(é|e)"][generator.integer(in: 0...6)]
  }

  /// A time.
  mutating func time(depth: Int) -> Syntax {
    guard depth > 0 else { return make(.name(generator.chance(percent: 50) ? "time" : "end")) }
    switch generator.integer(in: 0...4) {
    case 0:
      let texts = ["1970-01-02T00:00:00Z", "1970-01-02T01:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
      return make(.call(nil, "timestamp", [make(.text(texts[generator.integer(in: 0...3)]))]))
    case 1: return make(.binary(.add, time(depth: depth - 1), duration(depth: depth - 1)))
    case 2: return make(.binary(.subtract, time(depth: depth - 1), duration(depth: depth - 1)))
    case 3:
      return make(.conditional(truth(depth: depth - 1), time(depth: depth - 1), time(depth: depth - 1)))
    default: return time(depth: 0)
    }
  }

  /// A duration.
  mutating func duration(depth: Int) -> Syntax {
    let texts = ["1h", "24h", "0", "-90m", "2000000h"]
    let literal = make(.call(nil, "duration", [make(.text(texts[generator.integer(in: 0...4)]))]))
    guard depth > 0 else { return literal }
    switch generator.integer(in: 0...3) {
    case 0: return make(.binary(.add, duration(depth: depth - 1), duration(depth: depth - 1)))
    case 1, 2: return make(.binary(.subtract, time(depth: depth - 1), time(depth: depth - 1)))
    default: return literal
    }
  }

  /// A part of a time or of a duration.
  mutating func timePart(depth: Int) -> Syntax {
    let parts = TimePart.allCases
    let part = parts[generator.integer(in: 0...(parts.count - 1))]
    if part.isOfDurations, generator.chance(percent: 40) {
      return make(.call(duration(depth: depth - 1), part.rawValue, []))
    }
    let zones = ["+08:00", "UTC", "-03:30"]
    return make(.call(time(depth: depth - 1), part.rawValue, [make(.text(zones[generator.integer(in: 0...2)]))]))
  }
}
