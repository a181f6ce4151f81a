internal import Diagnostics

/// The tree of a document while libyaml reports it, with everything that a strict reader has to say about it.
struct TreeBuilder {
  let source: SourceFile
  let conversion: MarkConversion
  private let rootShape: YAMLRootShape
  /// What has been reported so far.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the tree is what its author wrote, errors apart that leave it readable.
  private(set) var isWhole = true
  /// Whether so much has been reported that more would be of no use.
  private var isFlooded = false
  private(set) var root: YAMLNode?
  private var frames: [OpenCollection] = []
  private var anchors = AnchorTable()
  private var writtenNodes = 0
  private var repeatedNodes = 0

  /// Prepares for the events of a file.
  init(_ source: SourceFile, conversion: MarkConversion, rootShape: YAMLRootShape) {
    self.source = source
    self.conversion = conversion
    self.rootShape = rootShape
  }

  /// Takes the next event.
  /// - Returns: whether it is worth going on.
  mutating func take(_ event: ParserEvent) -> Bool {
    guard !isFlooded else { return false }
    let span = SourceSpan(start: conversion.position(event.start), end: conversion.position(event.end))
    switch event.kind {
    case .streamStart: return true
    case .documentEnd: return !reportsAnotherDocument(after: span.end)
    case .streamEnd:
      finish()
      return true
    case .documentStart(_, let version):
      checkVersion(version, at: span)
      return true
    case .alias(let name): return takeAlias(name, at: SourcePlace(file: source.name, span: span))
    case .scalar(let text, let style, let properties): return takeScalar(text, style, properties, span)
    case .sequenceStart(let isFlow, let properties): return open(.sequence([]), properties, span, isFlow: isFlow)
    case .mappingStart(let isFlow, let properties): return open(.mapping([]), properties, span, isFlow: isFlow)
    case .sequenceEnd, .mappingEnd: return close(span)
    }
  }

  /// Adds an error or a warning; an error that leaves a hole in the tree says so.
  mutating func report(_ diagnostic: Diagnostic, damagesTree: Bool = false) {
    if damagesTree { isWhole = false }
    guard !isFlooded else { return }
    diagnostics.append(diagnostic)
    guard diagnostics.count == YAMLLimits.reportedProblems else { return }
    isFlooded = true
    isWhole = false
    let arguments = ["limit": String(YAMLLimits.reportedProblems)]
    diagnostics.append(Diagnostic(.tooManyProblems, arguments, at: SourcePlace(file: source.name)))
  }

  // MARK: Documents

  private mutating func checkVersion(_ version: String?, at span: SourceSpan) {
    guard let version, version != "1.2" else { return }
    let place = SourcePlace(file: source.name, span: span).startingLine(in: source)
    report(Diagnostic(.versionDirective, ["version": version], at: place), damagesTree: true)
  }

  /// Reports what follows a document, if it is another one.
  ///
  /// libyaml is not asked, as it takes long over many directives.
  private mutating func reportsAnotherDocument(after end: SourcePosition) -> Bool {
    var number = end.column == 1 ? end.line : end.line + 1
    while let line = source.line(number) {
      if line.starts(with: Array("---".utf8)) || line.first == UInt8(ascii: "%") {
        report(Diagnostic(.severalDocuments, at: source.place(line.startIndex..<line.endIndex)), damagesTree: true)
        return true
      }
      guard Prologue.isEmpty(line) || line.starts(with: Array("...".utf8)) else { return false }
      number += 1
    }
    return false
  }

  /// Ends the work where libyaml could not go on.
  mutating func abandon(with diagnostic: Diagnostic) {
    report(diagnostic, damagesTree: true)
    for diagnostic in anchors.unresolvedAliases(in: source, isComplete: false) { report(diagnostic) }
  }

  private mutating func finish() {
    for diagnostic in anchors.unresolvedAliases(in: source, isComplete: true) {
      report(diagnostic, damagesTree: true)
    }
    let allowed = max(YAMLLimits.freelyRepeatedNodes, writtenNodes * YAMLLimits.repetition)
    if repeatedNodes > allowed {
      let arguments = ["count": String(repeatedNodes), "limit": String(allowed)]
      report(Diagnostic(.aliasesRepeatTooMuch, arguments, at: SourcePlace(file: source.name)), damagesTree: true)
    }
    guard let root, !root.isEmptyScalar else {
      if isWhole { report(Diagnostic(.emptyDocument, at: SourcePlace(file: source.name)), damagesTree: true) }
      return
    }
    checkShape(of: root)
  }

  private mutating func checkShape(of root: YAMLNode) {
    let template: MessageTemplate? =
      switch (root.content, rootShape) {
      case (.mapping, .mapping), (.sequence, .sequence), (.mapping, .mappingOrSequence),
        (.sequence, .mappingOrSequence):
        nil
      case (_, .mapping): .rootIsNotMapping
      case (_, .sequence): .rootIsNotSequence
      case (_, .mappingOrSequence): .rootIsScalar
      }
    guard let template else { return }
    var diagnostic = Diagnostic(template, at: root.place.startingLine(in: source))
    if root.scalar != nil, let start = root.place.span?.start {
      diagnostic.notes += SyntaxAdvice(source).lookAlikes(nearLine: start.line)
    }
    report(diagnostic, damagesTree: true)
  }

  // MARK: Nodes

  /// Puts a node where it belongs.
  /// - Parameters:
  ///   - node: the node.
  ///   - size: the number of nodes in it, itself counted, aliases followed.
  ///   - height: the number of collections inside each other in it.
  private mutating func add(_ node: YAMLNode, size: Int, height: Int) {
    guard !frames.isEmpty else {
      root = node
      return
    }
    var frame = frames.removeLast()
    frame.size += size
    frame.height = max(frame.height, height + 1)
    frame.add(node) { check($0, among: $1) }
    frames.append(frame)
  }

  private mutating func countNode(_ place: SourcePlace) -> Bool {
    writtenNodes += 1
    guard writtenNodes > YAMLLimits.nodes else { return true }
    report(Diagnostic(.tooManyNodes, ["limit": String(YAMLLimits.nodes)], at: place), damagesTree: true)
    return false
  }

  private mutating func takeScalar(
    _ text: String, _ style: YAMLScalarStyle, _ properties: ParserEvent.Properties, _ span: SourceSpan
  ) -> Bool {
    let layout = NodeProperties(source.bytes, in: span.start.offset..<span.end.offset)
    var content = SourceSpan(start: conversion.position(at: layout.contentStart, from: span.start), end: span.end)
    if content.start == content.end { content = span }
    if style == .literal || style == .folded { content.end = endOfBlock(content) }
    let place = SourcePlace(file: source.name, span: content)
    guard countNode(place) else { return false }
    let segments = ScalarAlignment.segments(
      of: text, style: style, in: source, span: content, conversion: conversion)
    let tag = checkTag(properties.tag, layout, span, isScalar: true, allowed: YAMLCoreTag.ofScalars)
    let scalar = YAMLScalar(text: text, style: style, tag: tag, place: place, segments: segments)
    if style == .doubleQuoted { checkEscapes(in: scalar) }
    if scalar.coreValue == .contradictsTag, let tag {
      let arguments = ["text": text.excerpt, "tag": tag.notation]
      report(Diagnostic(.valueContradictsTag, arguments, at: place))
    }
    let node = YAMLNode(content: .scalar(scalar), place: place)
    if let name = properties.anchor { define(name, layout, span, .complete(node, size: 1, height: 0)) }
    add(node, size: 1, height: 0)
    return true
  }

  /// The end of a block scalar without the empty lines after it.
  private func endOfBlock(_ span: SourceSpan) -> SourcePosition {
    var end = span.end.offset
    while end > span.start.offset, source.bytes[end - 1] == 0x20 || (0x09...0x0D).contains(source.bytes[end - 1]) {
      end -= 1
    }
    return conversion.position(at: end, from: span.start)
  }

  /// Looks at the characters that escapes of a double-quoted scalar put into its text.
  private mutating func checkEscapes(in scalar: YAMLScalar) {
    for (text, place) in scalar.rewrittenStretches {
      for character in text.unicodeScalars {
        guard let template = CharacterCheck.template(for: character.value) else { continue }
        report(Diagnostic(template, ["character": CharacterCheck.notation(character.value)], at: place))
      }
    }
  }

  // MARK: Collections

  private mutating func open(
    _ content: YAMLNode.Content, _ properties: ParserEvent.Properties, _ span: SourceSpan, isFlow: Bool
  ) -> Bool {
    let place = SourcePlace(file: source.name, span: span)
    guard countNode(place) else { return false }
    guard frames.count < YAMLLimits.depth else {
      report(Diagnostic(.tooDeep, ["limit": String(YAMLLimits.depth)], at: place), damagesTree: true)
      return false
    }
    let layout = NodeProperties(source.bytes, in: span.start.offset..<span.end.offset)
    let allowed: Set<YAMLCoreTag> =
      if case .mapping = content { [.mapping, .nonSpecific] } else { [.sequence, .nonSpecific] }
    _ = checkTag(properties.tag, layout, span, isScalar: false, allowed: allowed)
    if let name = properties.anchor { define(name, layout, span, .open) }
    frames.append(OpenCollection(content: content, span: span, anchor: properties.anchor, isFlow: isFlow))
    return true
  }

  private mutating func close(_ end: SourceSpan) -> Bool {
    guard let frame = frames.popLast() else { return false }
    var span = frame.span
    // A block ends, for libyaml, where the next token begins; for a reader, where its last node ends.
    span.end = frame.isFlow ? end.end : max(span.end, frame.lastEnd ?? span.end)
    let node = YAMLNode(content: frame.content, place: SourcePlace(file: source.name, span: span))
    if let name = frame.anchor {
      anchors.complete(name, .complete(node, size: frame.size, height: frame.height))
    }
    add(node, size: frame.size, height: frame.height)
    return true
  }

  // MARK: Keys

  /// Looks at a key before its value is known.
  /// - Returns: the key's text, or `nil` where the entry has to be left out.
  private mutating func check(_ key: YAMLNode, among frame: OpenCollection) -> String? {
    guard let scalar = key.scalar else {
      report(Diagnostic(.keyIsNotScalar, at: key.place.startingLine(in: source)), damagesTree: true)
      return nil
    }
    if frame.keyIsAlias {
      report(Diagnostic(.keyIsAlias, ["key": scalar.text.excerpt], at: frame.aliasPlace), damagesTree: true)
      return nil
    }
    if scalar.text == "<<", scalar.style == .plain {
      report(Diagnostic(.mergeKey, at: key.place), damagesTree: true)
      return nil
    }
    switch scalar.coreValue {
    case .text, .contradictsTag: break
    case .null: report(Diagnostic(.keyIsEmpty, at: key.place))
    case .truth, .number, .ambiguous, .outOfRange:
      report(Diagnostic(.keyIsNotText, ["key": scalar.text], at: key.place, fix: key.quotingFix))
    }
    guard let index = frame.keys[scalar.text], let first = frame.entry(index)?.key else { return scalar.text }
    // Keys that differ only in how accented letters are composed look the same and would be one key further on.
    let isSame = first.scalar.map { Array($0.text.utf8) } == Array(scalar.text.utf8)
    report(
      Diagnostic(
        isSame ? .duplicateKey : .lookAlikeKey, ["key": scalar.text.excerpt], at: key.place,
        notes: [Diagnostic.Note(Message(.firstKeyIsHere), at: first.place)]))
    return nil
  }

  // MARK: Anchors and aliases

  private mutating func define(
    _ name: String, _ layout: NodeProperties, _ span: SourceSpan, _ state: AnchorTable.State
  ) {
    if let diagnostic = anchors.define(name, at: place(of: layout.anchor, in: span), state) { report(diagnostic) }
  }

  /// The place of a range that lies in a node.
  private func place(of range: Range<Int>?, in span: SourceSpan) -> SourcePlace {
    guard let range else { return SourcePlace(file: source.name, span: span) }
    let start = conversion.position(at: range.lowerBound, from: span.start)
    let end = conversion.position(at: range.upperBound, from: start)
    return SourcePlace(file: source.name, span: SourceSpan(start: start, end: end))
  }

  private mutating func takeAlias(_ name: String, at place: SourcePlace) -> Bool {
    guard countNode(place) else { return false }
    // What stands in for a node that is not known keeps keys and values in step; the tree is given up anyway.
    var node = YAMLNode(
      content: .scalar(YAMLScalar(text: "*" + name, style: .singleQuoted, place: place)), place: place)
    var (size, height) = (1, 0)
    switch anchors.state(of: name, forAliasAt: place) {
    case nil: break
    case .open: report(anchors.cyclicAlias(name, at: place), damagesTree: true)
    case .complete(let anchored, let anchoredSize, let anchoredHeight):
      (node, size, height) = (anchored, anchoredSize, anchoredHeight)
    }
    repeatedNodes += size
    guard repeatedNodes <= YAMLLimits.repeatedNodes else {
      let arguments = ["limit": String(YAMLLimits.repeatedNodes)]
      report(Diagnostic(.tooManyRepeatedNodes, arguments, at: place), damagesTree: true)
      return false
    }
    guard frames.count + height <= YAMLLimits.depth else {
      report(Diagnostic(.tooDeep, ["limit": String(YAMLLimits.depth)], at: place), damagesTree: true)
      return false
    }
    if let last = frames.indices.last { frames[last].aliasPlace = place }
    add(node, size: size, height: height)
    return true
  }

  // MARK: Tags

  private mutating func checkTag(
    _ resolved: String?, _ layout: NodeProperties, _ span: SourceSpan, isScalar: Bool, allowed: Set<YAMLCoreTag>
  ) -> YAMLCoreTag? {
    guard let range = layout.tag else { return nil }
    let place = place(of: range, in: span)
    let written = String(decoding: source.bytes[range], as: UTF8.self)
    guard let tag = YAMLCoreTag(rawValue: resolved ?? "!") else {
      var diagnostic = Diagnostic(.unknownTag, ["tag": written.excerpt], at: place)
      // What begins like `!has(…)` is an expression that lost its quotes.
      if isScalar, !written.hasPrefix("!!") {
        diagnostic.fix = SyntaxAdvice(source).quotingFix(around: place.span?.start)
      }
      report(diagnostic, damagesTree: true)
      return nil
    }
    guard allowed.contains(tag) else {
      report(Diagnostic(.tagDoesNotFit, ["tag": tag.notation], at: place))
      return nil
    }
    return tag
  }
}
