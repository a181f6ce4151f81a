/// What can be odd about a rubric that is well formed.
extension Explanation {
  /// What a rubric that can be used may still lack, or say in vain.
  static let rubricRemarks: [Explanation] = [
    Explanation("note.overlay-first", ("It points at what another overlay says of the same.", "指出另一处叠加的规定。")),
    Explanation("note.extended-here", ("It points at the name of what is extended.", "指出所叠加标准的名称。")),
    Explanation("note.first-here", ("It points at the first of two that are the same.", "指出两个相同者中的第一个。")),
    Explanation("note.previous-here", ("It points at the point before.", "指出前一点。")),
    Explanation("note.registered-here", ("It points at the recommendation in the register.", "指出建议清单中的这条建议。")),
    Explanation("note.known-names", ("It lists the names that would do.", "列出可用的名称。")),
    Explanation(
      "indicator.without", in: .file("indicators/order.yaml"),
      ("The indicator can be used and does not say enough to its readers.", "指标可用，但没有对读者说清楚。"),
      why: (
        "Whoever is evaluated may ask what is measured, why, where the thresholds come from and what to do better.",
        "被评者有权知道测什么、为什么、分段从何而来、怎样改进。"
      ),
      wrong: "- {id: a, actor: 居委会, dimension: order, measure: {count: {}}, pass: {at-least: 1}}\n"),
    Explanation(
      "indicator.beyond-register",
      ("No recommendation could be named; readers should learn what it rests on instead.", "没有可写的建议，应让读者知道依据是什么。")),
    Explanation(
      "indicator.without-evidence-minimum", in: .file("indicators/order.yaml"),
      ("Without a minimum a single record can give a full score.", "没有最低证据数，一条记录就能得满分。"),
      why: (
        "Below the minimum an indicator reads “insufficient evidence” and not 0; that is fairer to small communities.",
        "低于最低证据数时显示“证据不足”而不是 0 分，对小社区更公平。"
      ),
      wrong: "- {id: a, actor: 居委会, dimension: order, measure: {mean: {of: rating}}, scale: [[0, 0], [5, 100]]}\n"),
    Explanation(
      "indicator.evidence-minimum-unused", in: .indicator,
      (
        "Facts and judgements are single values; a number of records says nothing about them.",
        "事实和评判是单一的值，记录条数对它们没有意义。"
      ),
      wrong: "measure: {fact: {column: buildings}}"),
    Explanation(
      "indicator.same-title", in: .file("indicators/order.yaml"),
      ("Two indicators are called the same; in a report nobody can tell them apart.", "两个指标同名，在报告中无法区分。"),
      wrong:
        "- {id: a, title: 议题, actor: 居委会, dimension: order, measure: {count: {}}, pass: {at-least: 1}}\n- {id: b, title: 议题, actor: 居委会, dimension: order, measure: {count: {}}, pass: {at-least: 2}}\n"
    ),
    Explanation(
      "indicator.basis-contradicted", in: .indicator,
      (
        "The register says for every actor of a recommendation whether the source names it; the indicator says otherwise.",
        "建议清单对每条建议的各主体写明来源是否点名，指标写的与之不同。"
      ),
      wrong: "basis: inferred", right: "basis: named"),
    Explanation(
      "indicator.dimension-contradicted",
      ("The recommendation belongs to another dimension in the register.", "建议清单把这条建议归在另一维度。")),
    Explanation(
      "indicator.pair-not-registered", in: .indicator,
      ("The register does not address this recommendation to this actor.", "建议清单没有就这条建议对该主体提出要求。"),
      why: ("Nobody should be scored on what nobody asked of them.", "没有提出过的要求，不应用来打分。"),
      wrong: "actor: social-organization\nmeasure: {count: {by: any}}", right: "actor: residents-committee"),
    Explanation(
      "indicator.actor-does-otherwise", in: .indicator,
      (
        "The vocabulary says who can do this, and the indicator looks for it among the acts of others. Write “by” if that is meant.",
        "词汇表写明此事由谁来做，指标却在别的主体的事件里找。如确有此意，请写“by”。"
      ),
      wrong: "measure: {count: {where: 'activity == \"topic.triaged\"', by: resident}}",
      right: "measure: {count: {where: 'activity == \"topic.triaged\"', by: residents-committee}}"),
    Explanation(
      "indicator.fact-undeclared", in: .indicator,
      (
        "The vocabulary declares some facts, and not this one; a slip of the pen is likely.", "词汇表声明了一些事实，却没有这一项，可能是笔误。"
      ),
      wrong: "measure: {coverage: {of: person, among: building}}",
      right: "measure: {coverage: {of: person, among: buildings}}"),
    Explanation(
      "measure.closed-by-unused", in: .indicator,
      (
        "“closed-by” tells when a case without its last step is no longer open; without a deadline none is ever open.",
        "“closed-by”说明缺最后一步的个案何时不再算未了结；没有 deadline 就没有未了结的个案。"
      ),
      wrong:
        "measure: {order: {steps: [topic.raised, topic.triaged], closed-by: reply.published}}\nscale: [[0, 0], [1, 100]]",
      right:
        "measure: {order: {steps: [topic.raised, topic.triaged], closed-by: reply.published, deadline: 90d}}\nscale: [[0, 0], [1, 100]]"
    ),
    Explanation(
      "indicator.refused-unused", in: .indicator,
      (
        "“refused” says what happens when a source in “sources” was refused, and there are none.",
        "“refused”说明“sources”中的来源被拒绝提供时怎么办，而没有写来源。"
      ),
      wrong: "refused: zero", right: "refused: zero\nsources: [minutes]"),
    Explanation(
      "rubric.without-title", in: .rubric, ("Reports show titles; without one they show the id.", "报告显示标题；没有标题就显示标识。"),
      wrong: "dimensions: {order: {}}", right: "dimensions: {order: {title: 次序}}"),
    Explanation(
      "rubric.weights-under-min", in: .file("indicators/order.yaml"),
      (
        "The lowest score is the lowest whatever its weight. Different weights under min mislead their readers.",
        "取最低分时与权重无关；在 min 之下写不同的权重会误导读者。"
      ),
      wrong: nil),
    Explanation(
      "rubric.weight-of-unused-level", in: .rubric,
      ("A weight is given on a level that scores are not rolled up by.", "在不参与汇总的层次上写了权重。"),
      wrong: "levels: [actor]\ndimensions: {order: {title: 次序, weight: 2}}",
      right: "levels: [dimension, actor]\ndimensions: {order: {title: 次序, weight: 2}}"),
    Explanation(
      "rubric.empty-dimension", in: .rubric, ("No indicator belongs to the dimension yet.", "该维度还没有指标。"),
      wrong: "dimensions: {order: {title: 次序}, reach: {title: 覆盖}}", right: "dimensions: {order: {title: 次序}}"),
    Explanation(
      "rubric.actor-without-indicators", in: .rubric,
      ("An actor has a weight and no indicator, so the weight does nothing.", "某主体有权重而没有指标，权重不起作用。"),
      wrong: "actors: {resident: {weight: 2}}", right: "actors: {residents-committee: {weight: 2}}"),
    Explanation(
      "rubric.scores-below-bands", in: .rubric, ("Scores below the lowest band have no name.", "低于最低等级的分数没有名称。"),
      wrong: "bands: [{name: 优, from: 80}]", right: "bands: [{name: 优, from: 80}, {name: 其他, from: 0}]"),
    Explanation(
      "scale.constant", in: .indicator,
      (
        "Every value that the measure can have gets the same score, so that the indicator tells nobody apart.",
        "测得的任何数值都得同样的分数，指标区分不出好坏。"
      ),
      wrong: "pass: {at-least: 0}", right: "scale: [[0, 0], [10, 100]]"),
    Explanation(
      "scale.unreachable", in: .indicator,
      (
        "The scale names values that the measure never has: a share is never 60, it is 0.6.",
        "分段里有测不到的数值：比例不会是 60，而是 0.6。"
      ),
      wrong: "measure: {share: {of: {where: 'has(case)'}, among: {}}}\nscale: [[0, 0], [60, 60], [95, 100]]",
      right: "measure: {share: {of: {where: 'has(case)'}, among: {}}}\nscale: [[0, 0], [0.6, 60], [0.95, 100]]"),
    Explanation(
      "vocabulary.unused-activity", in: .indicator,
      (
        "No indicator looks at the activity. Nothing is wrong; logs may hold more than is scored.",
        "没有指标用到该活动。这不算错，日志可以比评分所需的更全。"
      ), wrong: "measure: {count: {}}"),
  ]
}
