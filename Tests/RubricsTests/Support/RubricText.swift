import Diagnostics
import Rubrics
import Testing

/// A small rubric as texts, of which a test changes what it is about.
struct RubricText {
  /// `rubric.yaml`.
  var rubric = """
    plumbline: 1
    rubric: sample
    edition: "1"
    title: {zh: 示例, en: Sample}
    source: {doi: 10.1/x, register: recommendations.yaml}
    levels: [dimension, actor]
    aggregate: {dimension: mean, actor: mean, overall: min}
    missing: {policy: renormalise, at-least: 60%}
    actors:
      residents-committee: {title: {zh: 居委会, en: Committee}, weight: 1}
      resident: {weight: 1}
    bands:
      - {name: {zh: 优, en: good}, from: 80}
      - {name: {zh: 差, en: poor}, from: 0}
    dimensions:
      order: {title: {zh: 次序, en: Order}, weight: 1}
      reach: {title: {zh: 覆盖, en: Reach}, weight: 1}
    rank-at-least: 3

    """

  /// `vocabulary.yaml`.
  var vocabulary = """
    activities:
      topic.raised: {title: {zh: 议题提出, en: Topic raised}, by: [resident, residents-committee], needs: [case]}
      topic.triaged: {title: {zh: 议题分类, en: Topic sorted}, by: [residents-committee], needs: [case, 'x["预算"]']}
      reply.published: {title: {zh: 公布答复, en: Reply published}, by: [residents-committee], needs: [case]}
    attributes: {楼栋类型: text, 预算: number}
    facts:
      buildings: {type: number, title: {zh: 楼栋数, en: Buildings}}
      points_bank: {type: text, title: {zh: 积分银行, en: Points bank}}

    """

  /// `recommendations.yaml`.
  var register = """
    recommendations:
      - id: M4b
        place: "3.3-2"
        dimension: order
        text: {zh: 先分类, en: Sort first}
        actors: {residents-committee: named}
      - id: B1
        place: "3.3-3"
        text: {zh: 听居民的, en: Listen}
        actors: {residents-committee: inferred, 居民: named}

    """

  /// The files of `indicators/`, by name.
  var indicators = [
    "order.yaml": """
    - id: committee.triaged-first
      actor: residents-committee
      dimension: order
      recommendation: M4b
      title: {zh: 先分类后答复, en: Sorted before the reply}
      why: {zh: 因为, en: Because}
      threshold: {from: choice, note: {zh: 本标准的选择, en: This rubric's choice}}
      basis: named
      measure:
        order:
          cases: '!case.has("topic.triaged") || case.first("topic.triaged").channel == "网络"'
          anchor: topic.raised
          steps: [topic.triaged, reply.published]
          deadline: 90d
      scale: [[0, 0], [0.6, 60], [0.95, 100]]
      units: [community, subdistrict]
      evidence: {at-least: 10}
      weight: 3
      sources: [minutes, hotline]
      refused: zero
      applies: 'points_bank == "yes"'
      advice: {zh: 先分类, en: Sort first}
      previous: committee.sorted

    """,
    "reach.yaml": """
    - id: resident.buildings
      actor: 居民
      dimension: reach
      recommendation: B1
      title: {zh: 提出议题的楼栋, en: Buildings that raised topics}
      why: 覆盖面
      threshold: {from: paper, note: 3.3-3}
      basis: named
      measure:
        coverage: {of: building, where: 'activity == "topic.raised" && x["预算"] > 100', among: buildings}
      steps: [[0.5, 60], [0.9, 100]]
      below: 10
      evidence: {at-least: 1}
      advice: 走访

    """,
  ]

  /// The rubric with another text in place of one that stands in one of its files, once.
  func replacing(_ old: String, with new: String) -> RubricText {
    var result = self
    let texts = [rubric, vocabulary, register] + indicators.values
    let count = texts.reduce(0) { $0 + $1.ranges(of: old).count }
    #expect(count == 1, "“\(old)” stands \(count) times in the sample rubric")
    result.rubric = rubric.replacing(old, with: new)
    result.vocabulary = vocabulary.replacing(old, with: new)
    result.register = register.replacing(old, with: new)
    result.indicators = indicators.mapValues { $0.replacing(old, with: new) }
    return result
  }

  /// The rubric with more indicators, in a file of their own.
  func adding(_ indicators: String) -> RubricText {
    var result = self
    result.indicators["more.yaml"] = indicators + "\n"
    return result
  }

  /// The files in memory.
  var files: RubricFiles {
    let fixed = [("rubric.yaml", rubric), ("vocabulary.yaml", vocabulary), ("recommendations.yaml", register)]
    let all = fixed.filter { !$0.1.isEmpty } + indicators.map { ("indicators/" + $0.key, $0.value) }
    return RubricFiles(all.map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// The rubric, or `nil`, and all that was found.
  func load() -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: files, diagnostics: &diagnostics)
    return (rubric, diagnostics)
  }

  /// An indicator of the rubric with one measure, in a file of its own.
  static func withMeasure(_ measure: String, scale: String = "scale: [[0, 0], [1, 100]]") -> RubricText {
    var text = RubricText()
    let lines = measure.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    text.indicators["measure.yaml"] = """
      - id: measured
        actor: residents-committee
        dimension: order
        measure:
          \(lines)
        \(scale)

      """
    return text
  }
}
