package import Diagnostics

/// A YAML file that has been read.
package struct YAMLDocument: Sendable {
  /// The file.
  package let source: SourceFile
  /// The root of its tree.
  package let root: YAMLNode

  /// Makes a document.
  package init(source: SourceFile, root: YAMLNode) {
    self.source = source
    self.root = root
  }

  /// Reads a file strictly, reporting everything that is wrong with it.
  ///
  /// A document may come back although errors were reported (a key given twice keeps its first value), so that a
  /// reader of the schema can report its own findings in the same go: look at the diagnostics before using it.
  /// - Parameters:
  ///   - source: the file.
  ///   - rootShape: what may stand at its root.
  ///   - diagnostics: where problems are added.
  /// - Returns: the document, or `nil` where there is no tree worth going on with; then an error was reported.
  package static func parse(
    _ source: SourceFile, root rootShape: YAMLRootShape = .mapping, diagnostics: inout [Diagnostic]
  ) -> YAMLDocument? {
    guard source.bytes.count <= YAMLLimits.bytes else {
      let arguments = ["size": String(source.bytes.count), "limit": String(YAMLLimits.bytes)]
      diagnostics.append(Diagnostic(.fileTooLarge, arguments, at: SourcePlace(file: source.name)))
      return nil
    }
    guard CharacterCheck.check(source, diagnostics: &diagnostics),
      Prologue.check(source, diagnostics: &diagnostics)
    else { return nil }
    let conversion = MarkConversion(source)
    var builder = TreeBuilder(source, conversion: conversion, rootShape: rootShape)
    do {
      try EventParser().parse(source.bytes[conversion.textStart...]) { builder.take($0) }
    } catch {
      builder.abandon(with: SyntaxAdvice(source).diagnostic(for: error, conversion: conversion))
    }
    diagnostics += builder.diagnostics
    guard builder.isWhole, let root = builder.root else { return nil }
    return YAMLDocument(source: source, root: root)
  }
}
