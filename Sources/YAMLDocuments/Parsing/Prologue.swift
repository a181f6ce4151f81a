internal import Diagnostics

/// The lines before the first document of a file.
enum Prologue {
  /// Reports the first %TAG before the document.
  ///
  /// This comes before libyaml, which compares every directive with all others.
  /// - Returns: whether there is none.
  static func check(_ source: SourceFile, diagnostics: inout [Diagnostic]) -> Bool {
    var number = 1
    var versions: [Diagnostic] = []
    var tag: Diagnostic?
    while let line = source.line(number), isEmpty(line) || line.first == UInt8(ascii: "%") {
      let place = source.place(line.startIndex..<line.endIndex)
      let words = line.split { $0 == 0x20 || $0 == 0x09 }.prefix(2).map { String(decoding: $0, as: UTF8.self) }
      switch words.first {
      case "%TAG": tag = tag ?? Diagnostic(.tagDirective, at: place)
      case "%YAML" where words.last != "1.2" && versions.isEmpty:
        versions.append(Diagnostic(.versionDirective, ["version": (words.last ?? "").excerpt], at: place))
      default: break
      }
      number += 1
    }
    guard let tag else { return true }
    // Otherwise libyaml reads the version, and reports it with what else is wrong.
    diagnostics += versions + [tag]
    return false
  }

  /// Whether a line has nothing but blanks and a comment.
  static func isEmpty(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    return content.isEmpty || content.first == UInt8(ascii: "#")
  }
}
