internal import ActivityLogs
package import CanonicalJSON
internal import Diagnostics
package import YAMLDocuments

/// Makes a rubric of its files, going on after every problem so that all of them come in one go.
struct RubricLoader {
  private let files: RubricFiles
  private var diagnostics: [Diagnostic] = []
  private var places = RubricPlaces()
  /// Where the ids of the indicators stand, those that cannot be read included.
  private var indicatorPlaces: [String: SourcePlace] = [:]
  /// Makes a loader.
  init(_ files: RubricFiles) { self.files = files }

  /// Makes the rubric, or `nil` where there was an error.
  /// - Returns: the rubric, and what was found, in reading order.
  static func load(_ files: RubricFiles) -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    var loader = RubricLoader(files)
    let rubric = loader.load()
    return (loader.diagnostics.hasErrors ? nil : rubric, loader.diagnostics.inReadingOrder())
  }

  private mutating func load() -> Rubric? {
    let trees = RubricTrees.read(files, &diagnostics)
    let (rubricTree, vocabularyTree) = (trees.head, trees.vocabulary)
    let head = rubricTree.flatMap { RubricHeadReading.read($0, &diagnostics) }
    if let head { places = head.rubric.places }
    let dimensions = head.flatMap { $0.knowsDimensions ? $0.rubric.dimensions.map(\.id) : nil }

    let words =
      trees.hasVocabulary
      ? vocabularyTree.flatMap { VocabularyReading.read($0, &places, &diagnostics) } : (Vocabulary(), [])

    let registerTree = head?.register.flatMap { readRegister($0.name, at: $0.place) }
    let recommendations = registerTree.flatMap {
      RegisterReading.read($0, dimensions: dimensions, &places, &diagnostics)
    }

    let terms = RubricTerms(words?.vocabulary, uncertain: words?.uncertain ?? [])
    let reading = IndicatorReading(
      terms: terms, dimensions: dimensions, recommendations: recommendations?.map(\.id),
      onlyActor: head?.onlyActor, method: head?.method ?? RelativeMethod())
    let indicators = readIndicators(trees, reading)
    let measures = rubricTree?.value(of: "measures").map {
      NamedMeasureReading.read($0, terms: terms, indicators: indicatorPlaces, &diagnostics)
    }
    guard var rubric = head?.rubric else { return nil }
    rubric.measures = measures ?? []
    checkEffects(of: indicators, amongAll: trees.knowsIndicators)
    var rules = RuleReading(
      terms: terms, levels: rubric.levels, dimensions: dimensions, areas: rubric.areas.map(\.id),
      indicators: trees.knowsIndicators ? Set(indicatorPlaces.keys) : nil,
      measures: Set(rubricTree?.value(of: "measures")?.mappingEntries.map(\.keyText) ?? []))
    rubric.rules = rubricTree.map { rules.read($0, &diagnostics) } ?? []
    rubric.indicators = indicators.map(\.value)
    rubric.vocabulary = words?.vocabulary ?? Vocabulary()
    rubric.recommendations = recommendations ?? []
    rubric.profiles = ProfileReading(indicators: trees.knowsIndicators ? indicatorPlaces : nil)
      .read(rubricTree?.value(of: "profiles"), &diagnostics)
    rubric.overlays = trees.overlays
    rubric.places = places
    rubric.resolvedDocument = .object([
      "rubric": rubricTree?.json ?? .null, "indicators": .array(indicators.map(\.node.json)),
      "vocabulary": vocabularyTree?.json ?? .null, "register": registerTree?.json ?? .null,
    ])
    return rubric
  }

  /// The tree of the register, which lies beside the `rubric.yaml` that names it.
  private mutating func readRegister(_ name: String, at place: SourcePlace) -> YAMLNode? {
    guard let file = files.layers.first(where: { $0.place.file == place.file })?.file(name) else {
      diagnostics.append(Diagnostic(.registerMissing, ["name": name], at: place))
      return nil
    }
    return YAMLDocument.parse(file, diagnostics: &diagnostics)?.root
  }

  /// Says of `effect-shown-by` what can only be told with all indicators at hand.
  private mutating func checkEffects(
    of indicators: [(value: Indicator, node: YAMLNode)], amongAll knowsIndicators: Bool
  ) {
    let byID = Dictionary(indicators.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    for (indicator, node) in indicators {
      for item in node.value(of: "effect-shown-by")?.oneOrMore() ?? [] {
        guard let text = item.scalar?.text, let id = IndicatorID(text) else { continue }
        let names = ["id": indicator.id.description, "name": text]
        if let other = byID[id] {
          if other.id == indicator.id || other.countsActivity {
            diagnostics.append(Diagnostic(.effectIsActivity, names, at: item.place))
          } else if other.actor != indicator.actor {
            diagnostics.append(Diagnostic(.effectOfOtherActor, names, at: item.place))
          }
        } else if knowsIndicators, indicatorPlaces[text] == nil {
          // What is there and cannot be read is not unknown.
          diagnostics.append(
            .unknownName(.unknownIndicator, text, at: item, among: Array(indicatorPlaces.keys), names))
        }
      }
    }
  }

  /// The indicators of all files by id, each with its node.
  private mutating func readIndicators(
    _ trees: RubricTrees, _ reading: IndicatorReading
  ) -> [(value: Indicator, node: YAMLNode)] {
    var indicators: [(value: Indicator, node: YAMLNode)] = []
    for item in trees.indicators {
      // Asked of the tree, so that an id is known to be taken also where its indicator cannot be read.
      if let id = item.mappingEntries.first(where: { $0.keyText == "id" })?.value, let text = id.scalar?.text {
        if let first = indicatorPlaces[text] {
          diagnostics.append(.repeatedName(text, at: id.place, first: first))
        } else {
          indicatorPlaces[text] = id.place
        }
      }
      if let indicator = reading.read(item, &diagnostics) { indicators.append((indicator, item)) }
    }
    if trees.indicators.isEmpty, trees.knowsIndicators {
      diagnostics.append(Diagnostic(.noIndicators, ["folder": files.folderName], at: files.place))
    }
    return indicators.sorted { $0.value.id < $1.value.id }
  }
}

extension YAMLNode {
  /// The tree as JSON whose only scalars are texts, since it is the schema that gives a scalar its type.
  package var json: JSONValue {
    switch content {
    case .scalar(let scalar): .string(scalar.text)
    case .sequence(let items): .array(items.map(\.json))
    case .mapping(let entries):
      .object(Dictionary(entries.map { ($0.keyText, $0.value.json) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}
