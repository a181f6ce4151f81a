package import ActivityLogs
package import CanonicalJSON
package import Diagnostics
package import Quantities

/// What is measured, how it is scored and how scores roll up.
package struct Rubric: Sendable {
  /// Its name.
  package var id: String
  /// Its edition, a text.
  package var edition: String
  /// What people call it.
  package var title: LocalizedText
  /// The DOI of the source it makes measurable.
  package var doi: String?
  /// The levels of roll-up, innermost first; the unit itself is not among them.
  package var levels: [RollUpLevel]
  /// How the children of a group of each level, and those of the unit (`overall`), become its score.
  package var aggregations: [RollUpLevel: Aggregation]
  /// What happens about children without a score, by the parent's level.
  package var missing: [RollUpLevel: MissingPolicy]
  /// The weights of the actors among each other, greater than 0; 1 where absent.
  package var actorWeights: [Actor: ExactDecimal]
  /// What the rubric calls its actors, where it has names of its own.
  package var actorTitles: [Actor: LocalizedText]
  /// The bands, lowest first.
  package var bands: [Band]
  /// The dimensions in the order of the rubric.
  package var dimensions: [Dimension]
  /// The areas in the order of the rubric; empty where dimensions belong to none.
  package var areas: [Area]
  /// How scores are rounded for publication; `nil` where six places are enough.
  package var published: PublishedFigures?
  /// Which units have too few values to be compared with the others; `nil` for none.
  package var screening: Screening?
  /// Whether units are ranked by Copeland's rule as well.
  package var ranksByCopeland = false
  /// The least number of scored units that are ranked.
  package var rankAtLeast: Int
  /// The indicators, by id ascending.
  package var indicators: [Indicator]
  /// The quantities that are measured for the rules to ask about, in the order of the rubric.
  package var measures: [NamedMeasure]
  /// The rules that change scores: deductions, bonuses, gates, vetoes, each kind in the order of the rubric.
  package var rules: [ScoringRule]
  /// The most points that the bonuses of one node count together; `nil` for no bound.
  package var bonusCap: ExactDecimal?
  /// The fact whose values divide the units into groups that are ranked among themselves; `nil` for one group.
  package var peerGroup: String?
  /// The named choices among its indicators, in the order of the rubric.
  package var profiles: [RubricProfile] = []
  /// The choice that was made; `nil` where all indicators are there.
  package internal(set) var profile: RubricProfile?
  /// The indicators that show the effect of indicators that the chosen profile leaves out.
  var effectsOutsideProfile: Set<IndicatorID> = []
  /// What overlays change of the rubric that all rests on, the innermost first.
  package var overlays: [RubricOverlay] = []
  /// The words of the logs.
  package var vocabulary: Vocabulary
  /// The recommendations, in the order of the register; empty without a register.
  package var recommendations: [Recommendation]
  /// Everything the rubric says, as its files have it: the texts of `rubric`, `indicators` (by id ascending),
  /// `vocabulary` and `register`, whatever the style they are written in; files that are absent are `null`.
  package var resolvedDocument: JSONValue
  /// SHA-256 of `canonicalBytes`, in lower-case hexadecimal; empty until `seal(with:)` has been called.
  package var digest: String
  /// Where its parts stand.
  package var places: RubricPlaces

  /// Makes a rubric; what is not given is as where the rubric is silent.
  package init(
    id: String, edition: String, title: LocalizedText, doi: String? = nil,
    levels: [RollUpLevel] = [.dimension, .actor], aggregations: [RollUpLevel: Aggregation] = [:],
    missing: [RollUpLevel: MissingPolicy] = [:], actorWeights: [Actor: ExactDecimal] = [:],
    actorTitles: [Actor: LocalizedText] = [:], bands: [Band] = [], dimensions: [Dimension], areas: [Area] = [],
    published: PublishedFigures? = nil, screening: Screening? = nil, rankAtLeast: Int = 5,
    indicators: [Indicator], measures: [NamedMeasure] = [], rules: [ScoringRule] = [], bonusCap: ExactDecimal? = nil,
    peerGroup: String? = nil, vocabulary: Vocabulary = Vocabulary(),
    recommendations: [Recommendation] = [], resolvedDocument: JSONValue = .null, digest: String = "",
    places: RubricPlaces = RubricPlaces()
  ) {
    self.id = id
    self.edition = edition
    self.title = title
    self.doi = doi
    self.levels = levels
    self.aggregations = aggregations
    self.missing = missing
    self.actorWeights = actorWeights
    self.actorTitles = actorTitles
    self.bands = bands
    self.dimensions = dimensions
    self.areas = areas
    self.published = published
    self.screening = screening
    self.rankAtLeast = rankAtLeast
    self.indicators = indicators
    self.measures = measures
    self.rules = rules
    self.bonusCap = bonusCap
    self.peerGroup = peerGroup
    self.vocabulary = vocabulary
    self.recommendations = recommendations
    self.resolvedDocument = resolvedDocument
    self.digest = digest
    self.places = places
  }

  /// The ids of the indicators that show the effect of others.
  package var effectIndicators: Set<IndicatorID> {
    Set(indicators.flatMap(\.effectShownBy)).union(effectsOutsideProfile)
  }

  /// How the children of a node become its score: as the node itself says, else as its level does, else by the mean.
  /// - Parameter id: the actor's, area's or dimension's id; anything for the unit as a whole.
  package func aggregation(of id: String, on level: RollUpLevel) -> Aggregation {
    let own =
      switch level {
      case .dimension: dimensions.first { $0.id == id }?.aggregation
      case .area: areas.first { $0.id == id }?.aggregation
      case .actor, .overall: Aggregation?.none
      }
    return own ?? aggregations[level] ?? .mean
  }

  /// The weight of a group among its siblings; `nil` where the rubric has no such group.
  package func weight(of id: String, on level: RollUpLevel) -> ExactDecimal? {
    switch level {
    case .dimension: dimensions.first { $0.id == id }?.weight
    case .area: areas.first { $0.id == id }?.weight
    case .actor: Actor(rawValue: id).map { actorWeights[$0] ?? .one }
    case .overall: nil
    }
  }

  /// The group of a level that an indicator belongs to, by its id; `nil` for the unit as a whole, and where its dimension
  /// belongs to no area.
  package func group(of indicator: Indicator, on level: RollUpLevel) -> String? {
    switch level {
    case .dimension: indicator.dimension
    case .area: dimensions.first { $0.id == indicator.dimension }?.area
    case .actor: indicator.actor.rawValue
    case .overall: nil
    }
  }

  /// What people call an actor in this rubric.
  package func title(of actor: Actor) -> LocalizedText { actorTitles[actor] ?? actor.title }

  /// The bytes that the digest is taken of: the resolved document as canonical JSON (RFC 8785).
  package var canonicalBytes: [UInt8] { resolvedDocument.canonicalBytes }

  /// Fills in the digest.
  /// - Parameter sha256: SHA-256 of some bytes, in lower-case hexadecimal.
  package mutating func seal(with sha256: ([UInt8]) -> String) { digest = sha256(canonicalBytes) }
}
