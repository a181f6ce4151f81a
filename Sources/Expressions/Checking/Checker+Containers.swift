internal import Diagnostics

/// Lists and maps, and what is taken out of them.
extension Checker {
  /// Checks a list in brackets.
  mutating func checkList(_ parts: [Syntax]) -> Checked {
    let elements = parts.map { check($0) }
    guard !elements.contains(where: { $0.type == .invalid }) else { return .invalid }
    let type = commonType(of: elements, parts)
    guard type != .unknown else {
      return refuse(Finding(.unknownElements, at: Self.range(of: parts)))
    }
    return Checked(
      .list(type), .list(elements.map { read($0, as: type) }), extent: Extent(of: elements.map(\.extent)))
  }

  /// The type that all elements have in common, `mixed` with a warning where they have none; `never` for no elements.
  mutating func commonType(of elements: [Checked], _ parts: [Syntax]) -> StaticType {
    var type = StaticType.never
    for (part, element) in zip(parts, elements) {
      guard let common = type.joined(with: element.type) else {
        let names = Self.naming("left", type).merging(Self.naming("right", element.type)) { first, _ in first }
        report(Finding(.listMixed, names, at: part.range))
        return .mixed
      }
      type = common
    }
    return type
  }

  private static func range(of parts: [Syntax]) -> Range<Int> {
    let first = parts.first?.range ?? 0..<0
    return first.lowerBound..<max(first.upperBound, parts.last?.range.upperBound ?? 0)
  }

  /// Checks a map in braces.
  mutating func checkMap(_ entries: [Syntax.Entry]) -> Checked {
    var (keyType, valueType) = (StaticType.never, StaticType.never)
    var (keys, values): ([Checked], [Checked]) = ([], [])
    var known: Set<Value> = []
    for entry in entries {
      let (key, value) = (check(entry.key), check(entry.value))
      keys.append(key)
      values.append(value)
      checkKey(entry.key, key, &known)
      if value.type == .unknown { report(Finding(.unknownElements, at: entry.value.range)) }
      keyType = keyType.mixed(with: key.type)
      valueType = valueType.mixed(with: value.type)
    }
    let isInvalid = keyType == .invalid || valueType == .invalid || valueType == .unknown
    return Checked(
      isInvalid ? .invalid : .map(keyType, valueType),
      .map(keys: keys.map { read($0, as: .text) }, values: values.map(\.node)),
      extent: Extent(of: (keys + values).map(\.extent), elements: entries.count))
  }

  private mutating func checkKey(_ syntax: Syntax, _ key: Checked, _ known: inout Set<Value>) {
    switch key.type {
    case .truth, .text, .whole, .mixed, .never, .unknown, .invalid: break
    case .decimal, .time, .duration, .null, .list, .map:
      report(Finding(.keyType, Self.naming("found", key.type), at: syntax.range))
    }
    if case .constant(let value) = key.node, !known.insert(value).inserted {
      report(Finding(.keyTwice, ["key": syntax.description], at: syntax.range))
    }
  }

  // MARK: Members

  /// Checks what is taken out of a value by a name behind a point.
  mutating func checkMember(_ owner: Syntax, _ name: String, at syntax: Syntax) -> Checked {
    // What stands before may have its own problem, which is then the better thing to hear of.
    let container = check(owner)
    switch container.type {
    case .map, .mixed, .never, .invalid: break
    default: return refuse(Finding(.memberOfValue, ["value": owner.description], at: syntax.range))
    }
    return element(of: container, .constant(.text(name)))
  }

  /// Checks what is taken out of a value by an index or a key in brackets.
  mutating func checkElement(_ owner: Syntax, _ key: Syntax, at syntax: Syntax) -> Checked {
    let container = check(owner)
    guard container.type.members != nil else {
      return refuse(Finding(.memberOfValue, ["value": owner.description], at: syntax.range))
    }
    let expected: StaticType =
      switch container.type {
      case .list: .decimal
      case .map(let keyType, _): keyType
      default: .mixed
      }
    let checkedKey = check(key)
    guard expected == .mixed || expected == .never || checkedKey.type.fits(expected) else {
      return refuse(wrongOperand("[…]", expected: expected, found: checkedKey.type, at: key.range))
    }
    return element(of: container, read(checkedKey, as: expected))
  }

  private func element(of container: Checked, _ key: CheckedNode) -> Checked {
    let type = container.type.members ?? .invalid
    return Checked(type, .element(container.node, key), extent: type.isSingle ? .one : container.extent.element)
  }
}
