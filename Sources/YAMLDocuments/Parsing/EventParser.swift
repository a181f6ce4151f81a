internal import CLibYAML

/// libyaml's parser, for one file.
///
/// The C parser lies on the heap, as libyaml keeps its address; it is freed with this value. Every event is turned
/// into a value of ours and deleted before the next one is asked for.
@safe struct EventParser: ~Copyable {
  private let raw: UnsafeMutablePointer<yaml_parser_t>

  /// What is said where libyaml says nothing: it does so only where there is no memory.
  static let outOfMemory = "out of memory"

  /// Makes a parser.
  /// - Throws: `ParserFailure` where there is no memory for it.
  init() throws(ParserFailure) {
    let raw = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    unsafe raw.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(raw) == 1 else {
      unsafe raw.deallocate()
      let start = ParserMark(index: 0, line: 0, column: 0)
      throw ParserFailure(problem: Self.outOfMemory, mark: start, contextMark: start)
    }
    unsafe self.raw = raw
  }

  deinit {
    unsafe yaml_parser_delete(raw)
    unsafe raw.deallocate()
  }

  /// Parses a text from its beginning to its end, its first error, or until it has been heard enough of.
  /// - Parameters:
  ///   - bytes: the text, UTF-8 without a byte order mark.
  ///   - take: takes each event in turn and says whether to go on.
  /// - Throws: `ParserFailure` where the text is not YAML.
  consuming func parse(_ bytes: ArraySlice<UInt8>, _ take: (ParserEvent) -> Bool) throws(ParserFailure) {
    // libyaml wants an address even where there is nothing to read.
    let count = bytes.count
    let storage = bytes.isEmpty ? [0] : bytes
    try unsafe storage.withUnsafeBufferPointer { buffer throws(ParserFailure) in
      unsafe yaml_parser_set_encoding(raw, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(raw, buffer.baseAddress, count)
      while let event = try nextEvent(), take(event) {
        if case .streamEnd = event.kind { break }
      }
    }
  }

  /// Parses the next event, or gives `nil` after the last one.
  private borrowing func nextEvent() throws(ParserFailure) -> ParserEvent? {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(raw, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    guard let kind = unsafe Self.kind(of: event) else { return nil }
    return unsafe ParserEvent(kind: kind, start: ParserMark(event.start_mark), end: ParserMark(event.end_mark))
  }

  private static func kind(of event: yaml_event_t) -> ParserEvent.Kind? {
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe event.data.document_start
      let version: String? =
        if let directive = unsafe start.version_directive?.pointee { "\(directive.major).\(directive.minor)" } else {
          nil
        }
      return unsafe .documentStart(isExplicit: start.implicit == 0, version: version)
    case YAML_DOCUMENT_END_EVENT: return unsafe .documentEnd(isExplicit: event.data.document_end.implicit == 0)
    case YAML_ALIAS_EVENT: return unsafe .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
      return unsafe .scalar(
        String(decoding: bytes, as: UTF8.self), style(scalar.style), properties(scalar.anchor, scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe .sequenceStart(
        isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, properties(start.anchor, start.tag))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE, properties(start.anchor, start.tag))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return nil
    }
  }

  private static func properties(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> ParserEvent.Properties {
    unsafe ParserEvent.Properties(anchor: text(anchor), tag: text(tag))
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// The reason why the last call did not succeed.
  private borrowing func failure() -> ParserFailure {
    let parser = unsafe raw.pointee
    let context: String? = if let words = unsafe parser.context { unsafe String(cString: words) } else { nil }
    let problem = if let words = unsafe parser.problem { unsafe String(cString: words) } else { Self.outOfMemory }
    return unsafe ParserFailure(
      problem: problem, mark: ParserMark(parser.problem_mark), context: context,
      contextMark: ParserMark(parser.context_mark))
  }
}

extension ParserMark {
  /// Makes a mark from libyaml's.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(index: Int(mark.index), line: Int(mark.line), column: Int(mark.column))
  }
}
