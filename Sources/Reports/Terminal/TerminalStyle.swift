/// How something looks in a terminal; without colour it looks like everything else.
enum TerminalStyle: Sendable, Hashable {
  case plain
  case strong
  case faint
  /// A score, by the tone of its view.
  case tone(String)

  /// The text in this style.
  func apply(_ text: String, isColoured: Bool) -> String {
    guard isColoured, !text.isEmpty, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .tone("tone-1"): "32"
    case .tone("tone-2"): "36"
    case .tone("tone-3"): "33"
    case .tone("tone-4"): "31"
    case .tone("tone-none"): "2"
    case .tone: nil
    }
  }
}
