/// Looks for parts of a time in the code of a number format.
struct FormatCodeScan {
  /// The parts found.
  private(set) var parts: CellFormat.Parts = []
  /// Whether hours, minutes or seconds are counted beyond their usual end.
  private(set) var isElapsed = false
  /// The letter before the current one, other than a repetition of it.
  private var previous: Character = " "
  /// Whether an `m` waits for the next letter, to be a month or minutes.
  private var hasOpenM = false

  /// Reads a code up to the end of its first section.
  mutating func read(_ code: String) {
    guard !code.lowercased().hasPrefix("general") else { return }
    var rest = Substring(code)
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"":
        while let inner = rest.popFirst(), inner != "\"" {}
      case "\\", "_", "*": _ = rest.popFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inner.count + 1)
        takeBrackets(inner.lowercased())
      case "e", "E":
        // An exponent, unless it is the year of an era.
        if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() } else { take("y") }
      case "A", "a": takeA(&rest)
      default: take(Character(character.lowercased()))
      }
    }
    closeM(isMinute: previous == "h")
  }

  /// Reads on after an `a`: half of the day, or the day of the week.
  private mutating func takeA(_ rest: inout Substring) {
    let next = rest.prefix(4).lowercased()
    if next == "m/pm" || next.hasPrefix("/p") {
      rest = rest.dropFirst(next == "m/pm" ? 4 : 2)
      take("h")
    } else if next.hasPrefix("aa") {
      take("d")
    }
  }

  private mutating func takeBrackets(_ inner: String) {
    guard let letter = inner.first, "hms".contains(letter), inner.allSatisfy({ $0 == letter }) else { return }
    isElapsed = true
    take(letter == "m" ? "h" : letter)
  }

  private mutating func take(_ letter: Character) {
    guard "ydgbhms上下".contains(letter), letter != previous || hasOpenM && letter != "m" else { return }
    if letter == "m" {
      hasOpenM = true
      // Whether it follows hours is remembered in `previous` until the next letter.
      return
    }
    closeM(isMinute: previous == "h" || letter == "s")
    parts.insert("hs上下".contains(letter) ? .clock : .date)
    previous = letter
  }

  private mutating func closeM(isMinute: Bool) {
    guard hasOpenM else { return }
    hasOpenM = false
    parts.insert(isMinute ? .clock : .date)
    previous = "m"
  }
}
