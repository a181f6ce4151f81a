internal import Diagnostics
internal import Rubrics

extension ThresholdOrigin {
  /// Where the numbers of a scale come from, in words.
  var text: LocalizedText {
    let kind =
      switch kind {
      case .paper: ReportWord.fromPaper.text
      case .practice: ReportWord.fromPractice.text
      case .choice: ReportWord.fromChoice.text
      }
    return LocalizedText(english: "\(kind.english): \(note.english)", chinese: "\(kind.chinese)：\(note.chinese)")
  }
}

extension Basis {
  /// Whether the source names the actor, in words.
  var text: LocalizedText {
    switch self {
    case .named: ReportWord.basisNamed.text
    case .inferred: ReportWord.basisInferred.text
    }
  }
}
