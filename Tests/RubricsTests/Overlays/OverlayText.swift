import Diagnostics
import Rubrics

/// A rubric and overlays over it as texts, each in the folder `base` of the next.
struct OverlayText {
  /// The rubric that extends none.
  var base = RubricText()
  /// The files of each overlay, the innermost first.
  var overlays: [[String: String]]

  /// Makes overlays of the text after the identity of `rubric.yaml` and that of `indicators/local.yaml`.
  init(_ overlays: (head: String, indicators: String)...) {
    self.overlays = overlays.enumerated().map { number, overlay in
      let head = """
        plumbline: 1
        rubric: local-\(number + 1)
        edition: "L\(number + 1)"
        extends: ../base
        \(overlay.head)
        """
      return ["rubric.yaml": head, "indicators/local.yaml": overlay.indicators].filter { !$0.value.isEmpty }
    }
  }

  /// The files, those of the outermost overlay without a prefix.
  var files: RubricFiles {
    var files = base.files.files
    for overlay in overlays {
      files = files.map { SourceFile(name: "base/" + $0.name, bytes: $0.bytes) }
      files += overlay.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) }
    }
    return RubricFiles(files)
  }

  /// The rubric, and what is found.
  func load() -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: files, diagnostics: &diagnostics)
    return (rubric, diagnostics)
  }
}
