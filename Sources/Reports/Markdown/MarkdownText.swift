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

  /// Whether a text begins with digits that end here and would make it an item of a numbered list.
  private static func isListMarker(_ characters: [Character], endingAt index: Int) -> Bool {
    guard index > 0, characters[..<index].allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
    return index + 1 == characters.count || characters[index + 1] == " "
  }
}
