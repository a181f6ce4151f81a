package import Diagnostics
package import Mustache

/// The templates of the page, which are built into the program.
package enum PageTemplates {
  /// The texts of the templates by their names.
  ///
  /// Every name that the templates read begins with a point: the engine then looks it up in the innermost view alone
  /// and never takes an outer one's for a value that is missing.
  package static var sources: [(name: String, text: String)] {
    [
      ("page", PackageResources.page_mustache), ("style", PackageResources.style_css),
      ("text", PackageResources.text_mustache), ("score", PackageResources.score_mustache),
      ("rollup", PackageResources.rollup_mustache), ("row", PackageResources.row_mustache),
      ("unit", PackageResources.unit_mustache), ("indicator", PackageResources.indicator_mustache),
      ("drawing", PackageResources.drawing_mustache), ("part", PackageResources.part_mustache),
      ("rich", PackageResources.rich_mustache), ("block", PackageResources.block_mustache),
      ("handbook", PackageResources.handbook_mustache), ("handbook-style", PackageResources.handbook_css),
      ("profile", PackageResources.profile_mustache), ("profile-style", PackageResources.profile_css),
      ("bars", PackageResources.bars_mustache),
    ].map { name, bytes in
      var text = String(decoding: bytes, as: UTF8.self)
      // A template that stands inside a line must not end it.
      while text.last == "\n" { text.removeLast() }
      return (name, text)
    }
  }

  /// The templates, with every wording that has no places to fill as a partial `w.` and its name.
  /// - Throws: `DiagnosticsError` where a template cannot be read.
  package static func library() throws(DiagnosticsError) -> MustacheLibrary {
    var library = MustacheLibrary()
    for (name, text) in sources {
      library.register(try template(text, named: name), named: name)
    }
    for word in words where !word.text.english.contains("{") {
      let name = "w." + word.name
      library.register(try template(markup(of: word.text), named: name), named: name)
    }
    return library
  }

  /// Every wording by its name.
  package static var words: [(name: String, text: LocalizedText)] {
    ReportWord.allCases.map { ($0.name, $0.text) } + RuleWord.allCases.map { ($0.name, $0.text) }
      + JudgementWord.allCases.map { ($0.name, $0.text) } + OverlayWord.allCases.map { ($0.name, $0.text) }
      + RobustnessWord.allCases.map { ($0.name, $0.text) } + CustodyWord.allCases.map { ($0.name, $0.text) }
      + HandbookWord.allCases.map { ($0.name, $0.text) } + InspectionWord.allCases.map { ($0.name, $0.text) }
  }

  private static func template(_ text: String, named name: String) throws(DiagnosticsError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch {
      throw DiagnosticsError(.templateUnreadable, ["template": name, "reason": String(describing: error)])
    }
  }

  /// The wording in both languages; our own words hold nothing that HTML would take for its own.
  private static func markup(of text: LocalizedText) -> String {
    guard text.chinese != text.english else { return text.chinese }
    return "<span lang=\"zh-Hans\">\(text.chinese)</span><span lang=\"en\">\(text.english)</span>"
  }
}
