package import Diagnostics

/// The files of a new rubric: small, free of errors and warnings, with comments that teach.
package struct RubricScaffold: Sendable {
  /// The rubric's id.
  package let id: String
  /// The language of the comments; texts for readers are in both.
  package let language: Language

  /// Makes a scaffold.
  /// - Parameter id: an identifier.
  package init(id: String, language: Language) {
    self.id = id
    self.language = language
  }

  /// The files, below a folder.
  package func files(in folder: String) -> [WrittenFile] {
    let texts = [
      ("rubric.yaml", rubric), ("vocabulary.yaml", vocabulary), ("recommendations.yaml", register),
      ("indicators/mechanism-design.yaml", indicators),
    ]
    let schemas = [SchemaFile.rubric, .indicators, .vocabulary, .register]
    return texts.map { WrittenFile(path: folder + "/" + $0.0, text: $0.1) }
      + schemas.map { WrittenFile(path: folder + "/schemas/" + $0.fileName, bytes: $0.schema.bytes) }
  }

  private func say(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  private var rubric: String {
    """
    # yaml-language-server: $schema=schemas/rubric.json
    \(say(
      "# A rubric says what is measured and how it is scored. Look it over at any time: plumbline lint FOLDER",
      "# 评估标准写明测量什么、怎样计分。随时检查：plumbline lint 文件夹"))
    plumbline: 1            \(say("# the version of the language", "# 规则语言的版本"))
    rubric: \(id)
    \(say(
      "# In quotes, so that 1.10 stays 1.10. A new edition whenever a score could change.",
      "# 加引号，1.10 才不会变成 1.1。凡是可能影响得分的改动都换一个版次。"))
    edition: "1"
    title: {zh: 评估标准 \(id), en: Rubric \(id)}
    \(say(
      "# The recommendations that indicators make measurable, each with the actors it is addressed to.",
      "# 指标所落实的各条建议，以及每条建议针对的主体。"))
    source: {register: recommendations.yaml}
    \(say(
      "# Indicators roll up inside out: to dimensions, those to actors, those to the score of the community.",
      "# 由内向外逐级汇总：指标到维度，维度到主体，主体到社区的得分。"))
    levels: [dimension, actor]
    aggregate: {dimension: mean, actor: mean, overall: mean}
    \(say(
      "# What has no score is left out, as long as 60 % of the weight has one; it is never taken for 0.",
      "# 没有得分的不计入，但至少 60% 的权重要有得分；绝不当作 0 分。"))
    missing: {policy: renormalise, at-least: 60%}
    bands:
      - {name: {zh: 优, en: excellent}, from: 90}
      - {name: {zh: 良, en: good}, from: 80}
      - {name: {zh: 中, en: fair}, from: 60}
      - {name: {zh: 差, en: poor}, from: 0}
    \(say("# Every indicator belongs to one dimension, named by its id.", "# 每个指标属于一个维度，用标识引用。"))
    dimensions:
      mechanism-design: {title: {zh: 机制设计, en: Mechanism design}, weight: 1}

    """
  }

  private var vocabulary: String {
    """
    # yaml-language-server: $schema=schemas/vocabulary.json
    \(say(
      "# The words in which logs speak: what can happen, who does it, which fields a record of it must have.",
      "# 日志用的词：可以发生什么，由谁来做，这样的记录必须填写哪些字段。"))
    activities:
      topic.raised: {title: {zh: 议题提出, en: Topic raised}, by: [resident, residents-committee], needs: [case]}
      reply.published: {title: {zh: 公布答复, en: Reply published}, by: [residents-committee], needs: [case]}
    \(say(
      "# Further columns of the logs, with their types; conditions write them x[\"name\"].",
      "# 日志的附加列及其类型；条件里写作 x[\"名称\"]。"))
    attributes: {}
    \(say(
      "# What is known of a community: columns of its table communities.csv.", "# 社区的基本情况：communities.csv 中的列。"))
    facts:
      buildings: {type: number, title: {zh: 楼栋数, en: Buildings}}

    """
  }

  private var register: String {
    """
    # yaml-language-server: $schema=schemas/register.json
    \(say(
      "# What the source recommends, in your own words. named: it names the actor; inferred: the actor follows from who can act.",
      "# 来源提出的建议，用自己的话写。named：来源点名该主体；inferred：由谁能办推得。"))
    recommendations:
      - id: R1
        place: "1"          \(say("# where the source has it", "# 在来源中的位置"))
        dimension: mechanism-design
        text: {zh: 居民提出的议题要有答复。, en: Topics that residents raise are answered.}
        actors: {residents-committee: named}
      - id: R2
        place: "2"
        dimension: mechanism-design
        text: {zh: 各楼栋的居民都能提出议题。, en: Residents of every building can raise topics.}
        actors: {resident: inferred}

    """
  }

  private var indicators: String {
    """
    # yaml-language-server: $schema=../schemas/indicators.json
    \(say(
      "# One item for each indicator. plumbline explain --measures tells what can be measured, and\\n# plumbline new indicator ID --path FOLDER adds an item to begin with.",
      "# 每项一个指标。plumbline explain --measures 说明可以测量什么；\\n# plumbline new indicator 标识 --path 文件夹 会添加一个起步的指标。"
    ).replacing("\\n", with: "\n"))
    - id: committee.topics-answered
      actor: residents-committee
      dimension: mechanism-design
      recommendation: R1
      title: {zh: 议题三十日内有答复, en: Topics answered within thirty days}
      why:
        zh: 从提出算起，没有答复的也在分母里，拖着不办不会让数字变好。
        en: The count starts when a topic is raised, and topics never answered stay in it, so that waiting gains nothing.
      threshold: {from: choice, note: {zh: 三十日与各分段均为本标准的选择。, en: Thirty days and the scale are this rubric's choice.}}
      basis: named
      \(say(
        "# A case is all events with the same value of “case”, here one topic.", "# “case”相同的事件为一个个案，这里就是一个议题。"))
      measure:
        within: {from: topic.raised, to: reply.published, limit: 30d}
      \(say("# [value, score]; straight lines between the points.", "# [数值, 分数]；各点之间按直线计分。"))
      scale: [[0.2, 0], [0.6, 60], [0.95, 100]]
      \(say(
        "# Below this the indicator reads “insufficient evidence”, and never 0.", "# 少于此数时显示“证据不足”，绝不记 0 分。"))
      evidence: {at-least: 5}
      weight: 2
      advice:
        zh: 每周看一遍还没有答复的议题；办不了的，也把原因写清楚贴出来。
        en: Look through the unanswered topics every week, and where nothing can be done, publish the reason.

    - id: resident.buildings-heard
      actor: resident
      dimension: mechanism-design
      recommendation: R2
      title: {zh: 提出过议题的楼栋, en: Buildings that raised a topic}
      why:
        zh: 看的是有多少楼栋的居民开过口，而不是开口多少次。
        en: It asks in how many buildings somebody spoke up, not how often.
      threshold: {from: choice, note: {zh: 分段为本标准的选择。, en: The scale is this rubric's choice.}}
      basis: inferred
      measure:
        coverage: {of: building, among: buildings, where: 'activity == "topic.raised"'}
      scale: [[0, 0], [0.5, 60], [0.9, 100]]
      evidence: {at-least: 1}
      advice:
        zh: 到从来没有提过议题的楼栋走一走，问问是没有事，还是不知道跟谁说。
        en: Visit the buildings that never raised a topic and ask whether all is well or nobody knows whom to tell.

    """
  }
}
