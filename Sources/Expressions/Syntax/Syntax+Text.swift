internal import Quantities

extension Syntax: CustomStringConvertible {
  /// The expression in one settled spelling; reading it gives the same parts again.
  var description: String { text(binding: 0) }

  /// How tightly a form binds: conditional 1, `||` 2, `&&` 3, comparisons 4, sums 5, products 6, signs 7, the rest 8.
  private var strength: Int {
    switch form {
    case .conditional: 1
    case .any: 2
    case .all: 3
    case .binary(let operation, _, _): 3 + operation.precedence
    case .not, .negation: 7
    // A sign before a literal binds like any sign.
    case .number(let value, _): value < .zero ? 7 : 8
    case .text, .truth, .null, .name, .column, .member, .index, .call, .list, .map, .invalid: 8
    }
  }

  /// The text, in brackets where the form binds less tightly than its surroundings ask.
  private func text(binding needed: Int) -> String { strength < needed ? "(\(bareText))" : bareText }

  private var bareText: String {
    switch form {
    case .text(let text): Self.quoted(text)
    case .number(let value, let isWhole): value.description + (!isWhole && value.isWhole ? ".0" : "")
    case .truth(let value): value ? "true" : "false"
    case .null: "null"
    case .name(let name): name
    case .column(let name): Self.columnReference(name)
    case .member(let value, let name): "\(value.text(binding: 8)).\(name)"
    case .index(let value, let key): "\(value.text(binding: 8))[\(key)]"
    case .call(let target, let name, let arguments):
      (target.map { $0.text(binding: 8) + "." } ?? "") + "\(name)(\(Self.joined(arguments)))"
    case .list(let elements): "[\(Self.joined(elements))]"
    case .map(let entries): "{" + entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    case .not(let value): "!" + value.text(binding: 7)
    case .negation(let value): "-" + value.text(binding: 7)
    case .binary(let operation, let left, let right):
      "\(left.text(binding: strength)) \(operation.symbol.rawValue) \(right.text(binding: strength + 1))"
    case .all(let parts): parts.map { $0.text(binding: 4) }.joined(separator: " && ")
    case .any(let parts): parts.map { $0.text(binding: 3) }.joined(separator: " || ")
    case .conditional(let condition, let yes, let no):
      "\(condition.text(binding: 2)) ? \(yes.text(binding: 2)) : \(no.text(binding: 1))"
    case .invalid: "…"
    }
  }

  /// How a column of that name is read.
  static func columnReference(_ name: String) -> String {
    var simple = name.unicodeScalars[...]
    while simple.starts(with: "../".unicodeScalars) { simple = simple.dropFirst(3) }
    return !simple.isEmpty && simple.allSatisfy(Lexer.isNamePart) ? "$\(name)" : "${\(name)}"
  }

  private static func joined(_ parts: [Syntax]) -> String { parts.map(\.description).joined(separator: ", ") }

  /// A text as a literal in double quotes.
  static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      case "\r": result.append(contentsOf: ["\\", "r"])
      case "\t": result.append(contentsOf: ["\\", "t"])
      default:
        guard scalar.value < 32 || scalar.value == 127 else {
          result.append(scalar)
          continue
        }
        let digits = String(scalar.value, radix: 16)
        result.append(contentsOf: ("\\x" + (digits.utf8.count < 2 ? "0" : "") + digits).unicodeScalars)
      }
    }
    return "\"" + String(result) + "\""
  }
}
