import Columns
import Diagnostics
import TestSupport
import Testing

@testable import Expressions

/// What holds of every expression.
struct RandomExpressionTests {
  @Test(arguments: [UInt64(1), 20_240_501, 7_777])
  func printedExpressionsAreReadBackAsTheyWere(seed: UInt64) {
    var random = RandomSyntax(seed: seed)
    for _ in 0..<1_500 {
      let syntax = random.truth(depth: random.generator.integer(in: 0...4))
      let (read, findings) = Parser.parse(syntax.description)
      #expect(read == syntax, "seed \(seed): \(syntax)")
      #expect(findings.isEmpty, "seed \(seed): \(syntax)")
      #expect(read?.description == syntax.description, "seed \(seed)")
    }
  }

  @Test(arguments: [UInt64(2), 20_240_502, 8_888])
  func bothEvaluationsAgreeOnEveryRow(seed: UInt64) throws {
    var random = RandomSyntax(seed: seed)
    var (accepted, truths) = (0, Set<Truth>())
    for _ in 0..<400 {
      let text = random.truth(depth: random.generator.integer(in: 0...4)).description
      let (expression, diagnostics) = Fixture.read(text)
      guard let expression else {
        // What the maker makes and the checker refuses: literals of which nothing can be made, and long ways.
        let refused: Set = [
          "expression.remainder-of-fraction", "expression.cannot-read", "expression.key-twice",
          "expression.too-many-steps",
        ]
        #expect(diagnostics.filter { $0.severity == .error }.allSatisfy { refused.contains($0.code) }, "\(text)")
        continue
      }
      accepted += 1
      let events = RandomRows(count: 25, using: &random.generator)
      let column = expression.evaluate(over: events.batch)
      try #require(column.values.count == events.rows.count)
      for (row, values) in events.rows.enumerated() {
        let single = expression.evaluate(with: values)
        truths.insert(single)
        #expect(column.values[row] == single, "seed \(seed), row \(row): \(text)")
      }
    }
    #expect(accepted > 300)
    #expect(truths.count == 3)
  }

  @Test(arguments: [UInt64(3), 20_240_503])
  func knowingTheTextOfAColumnChangesNoResultForRowsThatHaveIt(seed: UInt64) throws {
    var random = RandomSyntax(seed: seed)
    var (constants, checked) = (0, 0)
    for _ in 0..<400 {
      let text = random.truth(depth: random.generator.integer(in: 0...4)).description
      guard let expression = Fixture.read(text).0 else { continue }
      let events = RandomRows(count: 25, using: &random.generator)
      let column = expression.evaluate(over: events.batch)
      for name in ["person", "channel", "title"] {
        guard let texts = events.batch.text(name) else { continue }
        for word in Set(texts.codes.filter { $0 != TextDictionary.missing }.map { texts.dictionary[$0] }) {
          let assumed = expression.assuming(name, is: word)
          let values = assumed.evaluate(over: events.batch).values
          if assumed.constant != nil { constants += 1 }
          for row in texts.codes.indices where texts.dictionary[texts.codes[row]].utf8.elementsEqual(word.utf8) {
            checked += 1
            #expect(values[row] == column.values[row], "seed \(seed), row \(row), \(name) = \(word): \(text)")
            #expect(assumed.constant.map { $0 == values[row] } ?? true)
          }
        }
      }
    }
    #expect(checked > 5000 && constants > 50)
  }

  @Test func foldingConstantsChangesNoResult() throws {
    // The same expression once with literals, which are folded, and once with fields of the same values.
    var random = RandomSyntax(seed: 99)
    let words = RandomSyntax.words
    for _ in 0..<600 {
      let first = words[random.generator.integer(in: 0...(words.count - 1))]
      let second = words[random.generator.integer(in: 0...(words.count - 1))]
      let rating = RandomSyntax.numbers[random.generator.integer(in: 0...(RandomSyntax.numbers.count - 1))]
      let hours = RandomSyntax.numbers[random.generator.integer(in: 0...(RandomSyntax.numbers.count - 1))]
      let syntax = random.truth(depth: 3)
      let values: [Reference: Value] = [
        .column("person"): .text(first), .column("channel"): .text(second), .column("title"): .text(first),
        .column("case"): .text(second), .column("x.楼栋类型"): .text(first),
        .column("rating"): try Fixture.number(rating), .column("hours"): try Fixture.number(hours),
        .column("x.预算"): try Fixture.number(rating), .column("time"): .time(Fixture.instant(5)),
        .column("end"): .time(Fixture.instant(5)),
      ]
      let names = [
        "person": first, "channel": second, "title": first, "case": second, "x[\"楼栋类型\"]": first,
      ].mapValues(Syntax.quoted)
      // Decimals stay decimals, so that a quotient is exact on both sides.
      let decimals = ["rating": rating, "hours": hours, "x[\"预算\"]": rating].mapValues { text in
        (text.contains(".") ? text : text + ".0")
      }
      let literal = Self.replacing(syntax, by: names.merging(decimals) { first, _ in first })
      let (expression, _) = Fixture.read(syntax.description)
      let (folded, _) = Fixture.read(literal.description)
      guard let expression, let folded else { continue }
      #expect(
        expression.evaluate(with: Values(values)) == folded.evaluate(with: Values(values)), "\(syntax) | \(literal)")
    }
  }

  /// An expression with literals in place of fields; `has` keeps its field.
  private static func replacing(_ syntax: Syntax, by literals: [String: String]) -> Syntax {
    func replaced(_ part: Syntax) -> Syntax { replacing(part, by: literals) }
    let form: Syntax.Form
    switch syntax.form {
    case .name, .index:
      guard let literal = literals[syntax.description], let read = Parser.parse(literal).syntax else { return syntax }
      return read
    case .call(nil, "has", _): return syntax
    case .call(let target, let name, let arguments):
      form = .call(target.map(replaced), name, arguments.map(replaced))
    case .list(let parts): form = .list(parts.map(replaced))
    case .not(let value): form = .not(replaced(value))
    case .negation(let value): form = .negation(replaced(value))
    case .binary(let operation, let left, let right): form = .binary(operation, replaced(left), replaced(right))
    case .all(let parts): form = .all(parts.map(replaced))
    case .any(let parts): form = .any(parts.map(replaced))
    case .conditional(let condition, let yes, let no):
      form = .conditional(replaced(condition), replaced(yes), replaced(no))
    case .map(let entries):
      form = .map(entries.map { Syntax.Entry(key: replaced($0.key), value: replaced($0.value)) })
    case .text, .number, .truth, .null, .column, .member, .invalid: return syntax
    }
    return Syntax(form, at: 0..<0)
  }
}
