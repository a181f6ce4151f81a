package import TextEncodings

/// What has to be known to read a file's records, where its own content does not say it.
package struct SourceOptions: Sendable, Hashable {
  /// A sheet of a workbook.
  package enum Sheet: Sendable, Hashable {
    case named(String)
    /// By its place, from 1 on.
    case numbered(Int)
  }

  /// The format, or `nil` where the file's first bytes or its name tell.
  package var format: SourceFormat?
  /// The encoding of a text.
  package var encoding = TextEncoding.utf8
  /// The character between two cells, or `nil` for the format's own.
  package var delimiter: UInt8?
  /// The number of rows that name the columns; without any, columns are numbered from 1 on.
  package var headerRows = 1
  /// The number of rows before the header that are no records.
  package var skippedRows = 0
  /// The sheet to read, the first unless given.
  package var sheet: Sheet?
  /// Texts around the records that are no part of them; both must be there.
  package var stripped: Stripped?
  /// Where the records of a JSON text stand: a pointer (RFC 6901) in which `*` stands for every member.
  package var records: String?
  /// The type of objects by which an object-centric log is flattened.
  package var flatten: String?
  /// The pattern of a line that begins a section.
  package var sectionPattern: String?

  /// Texts before and after the records.
  package struct Stripped: Sendable, Hashable {
    package var before: String
    package var after: String

    /// Makes both.
    package init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// Leaves all to the file.
  package init() {}
}
