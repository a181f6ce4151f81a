/// Walks templates beside the views that they print, and notes every name that a view does not have.
///
/// The engine prints nothing for such a name and says nothing either.
struct TemplateWalk {
  /// A tag of a template.
  struct Tag {
    /// `#`, `^`, `/`, `>` or nothing.
    var kind: String
    /// The name it reads.
    var name: String
  }

  /// The texts of the templates by name.
  let templates: [String: String]
  /// The partials that are not templates of their own.
  let words: Set<String>
  /// The names that were not found, each with its template and view.
  private(set) var problems: Set<String> = []
  /// The tags that were reached with a value.
  private var seen: Set<String> = []

  init(templates: [String: String], words: Set<String>) {
    self.templates = templates
    self.words = words
  }

  /// The tags that no value was found for.
  var unseen: Set<String> {
    var all: Set<String> = []
    for (name, text) in templates where name != "style" {
      for tag in Self.tags(in: text) where tag.kind == "#" || tag.kind.isEmpty { all.insert("\(name) \(tag.name)") }
    }
    return all.subtracting(seen)
  }

  /// The tags of a template, in order.
  static func tags(in text: String) -> [Tag] {
    text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      guard let end = piece.firstRange(of: "}}") else { return nil }
      let content = piece[..<end.lowerBound]
      let kind = content.prefix { "#^/>".contains($0) }
      return Tag(kind: String(kind), name: content.dropFirst(kind.count).filter { $0 != " " })
    }
  }

  /// Walks a template with a view.
  mutating func render(_ name: String, with view: Any) {
    guard let text = templates[name] else {
      if !words.contains(name) { problems.insert("no template \(name)") }
      return
    }
    guard name != "style" else { return }
    walk(Self.tags(in: text)[...], of: name, with: view)
  }

  private mutating func walk(_ tags: ArraySlice<Tag>, of template: String, with view: Any) {
    var rest = tags
    while let tag = rest.popFirst() {
      switch tag.kind {
      case ">": render(tag.name, with: view)
      case "#", "^":
        let body = Self.body(of: tag.name, in: &rest)
        let value = find(tag.name, in: view, template)
        let isEmpty = value == nil || value as? Bool == false || (value as? [Any])?.isEmpty == true
        guard isEmpty == (tag.kind == "^") else { continue }
        if tag.kind == "#" { seen.insert("\(template) \(tag.name)") }
        switch value {
        case let list as [Any]: for element in list { walk(body, of: template, with: element) }
        case is Bool, nil: walk(body, of: template, with: view)
        case let value?: walk(body, of: template, with: tag.kind == "#" ? value : view)
        }
      default:
        if find(tag.name, in: view, template) != nil { seen.insert("\(template) \(tag.name)") }
      }
    }
  }

  /// The tags up to the end of a section.
  private static func body(of name: String, in rest: inout ArraySlice<Tag>) -> ArraySlice<Tag> {
    let all = rest
    var depth = 1
    while let tag = rest.popFirst() {
      if tag.name == name, tag.kind == "#" || tag.kind == "^" { depth += 1 }
      if tag.name == name, tag.kind == "/" { depth -= 1 }
      if depth == 0 { return all[..<(rest.startIndex - 1)] }
    }
    return all
  }

  /// The value of a name, `nil` where it has none; a name that the view lacks is a problem.
  private mutating func find(_ name: String, in view: Any, _ template: String) -> Any? {
    if name == "." { return view }
    var current = view
    for part in name.split(separator: ".") {
      guard let child = Mirror(reflecting: current).children.first(where: { $0.label == String(part) }) else {
        problems.insert("\(template): \(type(of: current)) has no \(part)")
        return nil
      }
      let mirror = Mirror(reflecting: child.value)
      guard mirror.displayStyle == .optional else {
        current = child.value
        continue
      }
      guard let value = mirror.children.first?.value else { return nil }
      current = value
    }
    return current
  }
}
