package import Columns

/// Why a ZIP archive cannot be used.
package enum ZipFailure: Error, Sendable, Hashable {
  /// It does not end as an archive does, or its table of contents is damaged.
  case notAnArchive
  /// It has more entries than any workbook.
  case tooManyEntries
  /// An entry is encrypted, or packed in a way other than by deflate.
  case unsupported(entry: String)
  /// An entry's name leads out of the archive, stands there twice, or its bytes are those of another entry too.
  case suspicious(entry: String)
  /// The archive's bytes cannot be read.
  case file(FileFailure)
}
