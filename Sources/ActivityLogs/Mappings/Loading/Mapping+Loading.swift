package import Diagnostics
package import Quantities
internal import YAMLDocuments

extension Mapping {
  /// Reads a mapping file, with all its problems in one go.
  /// - Parameters:
  ///   - source: the file.
  ///   - zones: the rules of a time zone by its name: `UTC`, a fixed offset, or a name such as `Asia/Shanghai`.
  /// - Returns: `nil` where an error was found.
  package static func load(
    _ source: SourceFile, zones: (String) -> Result<TimeZoneRules, ZoneFailure>, diagnostics: inout [Diagnostic]
  ) -> Mapping? {
    guard let document = YAMLDocument.parse(source, diagnostics: &diagnostics) else { return nil }
    let before = diagnostics.count
    var loading = MappingLoading()
    let mapping = loading.mapping(document.root, zones: zones, &diagnostics)
    return diagnostics[before...].hasErrors ? nil : mapping
  }
}
