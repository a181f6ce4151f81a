import Diagnostics
import Rubrics

/// A small rubric as texts that read well, of which a test changes what it is about.
struct SmallRubric {
  /// The files of its folder, by name.
  var files: [String: String] = [
    "rubric.yaml": """
    plumbline: 1
    rubric: sample
    edition: "1"
    title: {zh: 示例, en: Sample}
    source: {register: recommendations.yaml}
    dimensions:
      order: {title: {zh: 次序, en: Order}, weight: 1}

    """,
    "vocabulary.yaml": """
    activities:
      topic.raised: {title: {zh: 议题提出, en: Topic raised}, by: [resident, residents-committee], needs: [case]}
      topic.triaged: {title: {zh: 议题分类, en: Topic sorted}, by: [residents-committee], needs: [case]}
      reply.published: {title: {zh: 公布答复, en: Reply published}, by: [residents-committee], needs: [case]}
    attributes: {楼栋类型: text, 预算: number}
    facts:
      buildings: {type: number, title: {zh: 楼栋数, en: Buildings}}
      points_bank: {type: text, title: {zh: 积分银行, en: Points bank}}

    """,
    "recommendations.yaml": """
    recommendations:
      - id: M4b
        place: "3.3-2"
        dimension: order
        text: {zh: 先分类, en: Sort first}
        actors: {residents-committee: named, resident: inferred}

    """,
    "indicators/order.yaml": """
    - id: committee.topics-raised
      actor: residents-committee
      dimension: order
      recommendation: M4b
      title: {zh: 提出的议题, en: Topics raised}
      why: {zh: 因为, en: Because}
      threshold: {from: choice, note: {zh: 本标准的选择, en: This rubric's choice}}
      basis: named
      measure:
        distinct: {of: case, where: 'activity == "topic.raised"'}
      scale: [[0, 0], [10, 100]]
      evidence: {at-least: 1}
      advice: {zh: 多听, en: Listen}

    """,
  ]

  /// The files in memory.
  var rubricFiles: RubricFiles {
    RubricFiles(files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// The rubric, or `nil`, and everything that loading and lint find.
  func check() -> (rubric: Rubric?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let rubric = Rubric.load(from: rubricFiles, diagnostics: &diagnostics)
    return (rubric, (diagnostics + (rubric.map { RubricLint.check($0) } ?? [])).inReadingOrder())
  }
}

extension SmallRubric {
  /// Changes a file.
  mutating func replace(_ name: String, with change: (String) -> String) { files[name] = change(files[name] ?? "") }
}
