/// Text made safe for Markdown (CommonMark with the tables of GitHub).
package enum MarkdownText {
  /// The text with a backslash before every sign that Markdown would take for its own.
  package static func escaped(_ text: ReportText) -> String {
    let characters = Array(text.description)
    var result = ""
    for (index, character) in characters.enumerated() {
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$": result += "\\"
      // `://` would become a link of its own.
      case "/" where index > 0 && characters[index - 1] == ":": result += "\\"
      case "-", "+", "=": if index == 0 { result += "\\" }
      case ".", ")": if isListMarker(characters, endingAt: index) { result += "\\" }
      default: break
      }
      result.append(character)
    }
    return result
  }

  /// The text as a code: between as many backticks as it takes for those in it to stand for themselves.
  package static func code(_ text: ReportText, inTable: Bool = false) -> String {
    var content = text.description
    let ticks = String(repeating: "`", count: longestRun(of: "`", in: content) + 1)
    if content.hasPrefix("`") || content.hasSuffix("`") { content = " \(content) " }
    if inTable { content = content.replacing("|", with: "\\|") }
    return ticks + content + ticks
  }

  /// The length of the longest run of a character.
  static func longestRun(of character: Character, in text: String) -> Int {
    var (longest, current) = (0, 0)
    for next in text {
      current = next == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  /// Whether a text begins with digits that end here and would make it an item of a numbered list.
  private static func isListMarker(_ characters: [Character], endingAt index: Int) -> Bool {
    guard index > 0, characters[..<index].allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
    return index + 1 == characters.count || characters[index + 1] == " "
  }
}
