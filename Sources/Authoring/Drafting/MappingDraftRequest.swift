package import ActivityLogs
package import Diagnostics
package import RecordReaders
package import TextEncodings

/// What is asked of a draft besides the file.
package struct MappingDraftRequest: Sendable {
  /// The file to look at.
  package var file: LogFile
  /// The encoding, where it is known; else it is guessed.
  package var encoding: TextEncoding?
  /// The sheet of a workbook, the first with rows unless given.
  package var sheet: SourceOptions.Sheet?
  /// The community that all records belong to, where it is known.
  package var community: String?
  /// The words of a rubric, which the values of the activity's column are compared with; `nil` where there is none.
  package var vocabulary: Vocabulary?
  /// The language of the comments.
  package var language: Language

  /// Makes a request.
  package init(
    file: LogFile, encoding: TextEncoding? = nil, sheet: SourceOptions.Sheet? = nil, community: String? = nil,
    vocabulary: Vocabulary? = nil, language: Language
  ) {
    self.file = file
    self.encoding = encoding
    self.sheet = sheet
    self.community = community
    self.vocabulary = vocabulary
    self.language = language
  }
}
