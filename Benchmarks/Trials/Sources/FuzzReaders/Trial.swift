import RecordReaders
import TextEncodings

/// A way to read a file.
struct Trial {
  /// The ending of the file's name.
  var ending: String
  /// What is said of the file.
  var options: SourceOptions

  /// Makes a trial.
  init(_ ending: String, _ change: (inout SourceOptions) -> Void = { _ in }) {
    self.ending = ending
    options = SourceOptions()
    change(&options)
  }

  /// One for each format and way through it.
  static let all: [Trial] = [
    Trial("csv"), Trial("tsv") { $0.headerRows = 2 }, Trial("csv") { $0.encoding = .gb18030 },
    Trial("csv") { $0.encoding = .utf16 }, Trial("json"), Trial("json") { $0.records = "/notes/*" }, Trial("jsonl"),
    Trial("xes"), Trial("jsonocel") { $0.flatten = "户" }, Trial("xmlocel"), Trial("sqlite"), Trial("xlsx"),
    Trial("sections") {
      $0.format = .sections
      $0.sectionPattern = #"^\[.+\]$"#
    },
  ]
}
