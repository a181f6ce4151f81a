internal import Authoring
internal import Diagnostics
internal import Foundation

/// Finds the texts that diagnostics point into, to show the lines.
struct SourceFinder {
  /// The largest file of which a line is shown, in bytes.
  private static let mostBytes = 64 << 20

  /// How files begin that have no lines: packed by gzip, workbooks and other ZIP archives, databases.
  private static let beginnings: [[UInt8]] = [[0x1F, 0x8B], Array("PK".utf8) + [3, 4], Array("SQLite format 3".utf8)]

  /// The files, by name; without those that cannot be shown.
  private let files: [String: SourceFile]

  /// Finds the files that diagnostics point into.
  ///
  /// Places in a log of another encoding are those of its text in UTF-8. It is shown as this text where all places that
  /// are told of agree with it; as it is where they agree with that, and else not at all.
  init(for diagnostics: [Diagnostic]) {
    var spans: [String: [SourceSpan]] = [:]
    for place in diagnostics.flatMap({ [$0.place] + $0.notes.map(\.place) }) {
      if let place, let span = place.span { spans[place.file, default: []].append(span) }
    }
    files = spans.reduce(into: [:]) { files, entry in
      guard let file = Self.find(entry.key) else { return }
      files[entry.key] = String(validating: file.bytes, as: UTF8.self) == nil ? Self.legible(file, entry.value) : file
    }
  }

  /// The file of that name, if a diagnostic points into it and it can be shown.
  func file(_ name: String) -> SourceFile? { files[name] }

  /// The file of that name as it is, or `nil` where it cannot be shown.
  static func find(_ name: String) -> SourceFile? {
    guard let size = try? FileManager.default.attributesOfItem(atPath: name)[.size] as? Int, size <= mostBytes,
      let data = FileManager.default.contents(atPath: name), !beginnings.contains(where: data.starts(with:))
    else { return nil }
    return SourceFile(name: name, bytes: [UInt8](data))
  }

  /// A file that is not UTF-8 in the form to which all spans refer.
  private static func legible(_ file: SourceFile, _ spans: [SourceSpan]) -> SourceFile? {
    let text = LegibleText.utf8(of: file.bytes).map { SourceFile(name: file.name, bytes: $0) }
    return [text, file].compactMap(\.self).first { form in
      spans.allSatisfy { form.position(at: $0.start.offset) == $0.start }
    }
  }
}
