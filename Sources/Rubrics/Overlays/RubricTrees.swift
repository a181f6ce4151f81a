internal import Diagnostics
internal import YAMLDocuments

/// The trees of a rubric's files, with overlays laid over what they extend.
struct RubricTrees {
  /// The root of `rubric.yaml`.
  var head: YAMLNode?
  /// The root of the vocabulary.
  var vocabulary: YAMLNode?
  /// Whether there is a vocabulary.
  var hasVocabulary = false
  /// The indicators, in the order of the files.
  var indicators: [YAMLNode] = []
  /// Whether every file of indicators can be read, so that an unknown id is worth a word.
  var knowsIndicators = true
  /// What overlays change, the innermost first.
  var overlays: [RubricOverlay] = []

  /// Reads the files of a rubric and of all that it extends.
  static func read(_ files: RubricFiles, _ diagnostics: inout [Diagnostic]) -> RubricTrees {
    var merging = OverlayMerging()
    var trees: RubricTrees?
    for layer in files.layers {
      let own = read(layer: layer, isOverlay: trees != nil, &diagnostics)
      trees = trees.map { lay(own, over: $0, place: layer.place, &merging, &diagnostics) } ?? own
    }
    return trees ?? RubricTrees()
  }

  /// Reads the files of one folder.
  private static func read(
    layer files: RubricFiles, isOverlay: Bool, _ diagnostics: inout [Diagnostic]
  ) -> RubricTrees {
    var trees = RubricTrees()
    diagnostics += files.files.compactMap { RubricFiles.refusal(of: files.relativeName(of: $0), shownAs: $0.name) }
    if let file = files.file(RubricFiles.rubricName) {
      trees.head = YAMLDocument.parse(file, diagnostics: &diagnostics)?.root
    } else {
      diagnostics.append(Diagnostic(.rubricFileMissing, ["folder": files.folderName], at: files.place))
    }
    if let file = files.file(RubricFiles.vocabularyName) {
      trees.hasVocabulary = true
      trees.vocabulary = YAMLDocument.parse(file, diagnostics: &diagnostics)?.root
    }
    for file in files.indicatorFiles {
      let root = YAMLDocument.parse(file, root: .sequence, diagnostics: &diagnostics)?.root
      // A file that cannot be read may well hold indicators.
      guard let items = root?.sequence(&diagnostics) else {
        trees.knowsIndicators = false
        continue
      }
      trees.indicators += items
    }
    if !isOverlay, trees.head?.value(of: "extends") == nil, let remove = trees.head?.value(of: "remove") {
      diagnostics.append(Diagnostic(.removeWithoutExtends, at: remove.place))
    }
    return trees
  }

  /// Lays an overlay over what it extends.
  private static func lay(
    _ overlay: RubricTrees, over base: RubricTrees, place: SourcePlace, _ merging: inout OverlayMerging,
    _ diagnostics: inout [Diagnostic]
  ) -> RubricTrees {
    merging.beginOverlay()
    var result = base
    result.knowsIndicators = base.knowsIndicators && overlay.knowsIndicators
    result.hasVocabulary = base.hasVocabulary || overlay.hasVocabulary
    guard let head = base.head, let own = overlay.head else {
      result.head = nil
      return result
    }
    checkEdition(own, of: head, &diagnostics)
    var merged = merging.merge(head: head, with: own)
    result.vocabulary = merging.merge(file: base.vocabulary, with: overlay.vocabulary, at: ["vocabulary"])
    let extended = own.value(of: "extends")?.place ?? place
    result.indicators = merging.merge(indicators: base.indicators, with: overlay.indicators, extending: extended)
    if let remove = own.value(of: "remove") {
      merging.remove(remove, from: &merged, &result.indicators, base: extended)
    }
    result.head = merged
    result.overlays.append(
      RubricOverlay(
        id: own.text(of: "rubric"), edition: own.text(of: "edition"), base: head.text(of: "rubric"),
        baseEdition: head.text(of: "edition"), changes: merging.changes))
    diagnostics += merging.diagnostics
    merging.diagnostics = []
    return result
  }

  /// Tells where the base is of another edition than the overlay says.
  private static func checkEdition(_ overlay: YAMLNode, of base: YAMLNode, _ diagnostics: inout [Diagnostic]) {
    guard let node = overlay.value(of: "extends"), let wanted = node.scalar.flatMap({ ExtendedRubric($0.text).edition }),
      let found = base.value(of: "edition")?.scalar?.text, !found.hasSameBytes(as: wanted)
    else { return }
    diagnostics.append(
      Diagnostic(
        .otherEdition, ["wanted": wanted, "found": found], at: node.place,
        notes: [Diagnostic.Note(Message(.extendedHere), at: base.value(of: "edition")?.place)]))
  }
}

extension YAMLNode {
  /// The text of a key's value, empty where there is none.
  fileprivate func text(of key: String) -> String { value(of: key)?.scalar?.text ?? "" }
}
