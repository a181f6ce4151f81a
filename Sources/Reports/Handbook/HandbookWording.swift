internal import Diagnostics

extension HandbookWord {
  package var wording: (zh: String, en: String) {
    switch self {
    // The whole
    case .documentKind: ("评估标准手册", "Handbook of the rubric")
    case .generated: ("由评估标准自动生成，请勿手改", "generated from the rubric; do not edit by hand")
    case .contents: ("目录", "Contents")
    case .backToContents: ("回到目录", "Back to the contents")
    case .about: ("这本手册", "About this handbook")
    case .aboutText:
      (
        "手册由评估标准的文件直接生成，逐项说明评什么、怎么量、怎么计分、依据哪一条建议、要留下哪些记录。它与机器所用的标准一字不差：标准改了，重新生成即可。",
        "This handbook is made from the rubric's own files. It says of every indicator what is judged, how it is measured and scored, which recommendation it comes from, and what to write down. It says what the machine does, no more and no less; when the rubric changes, it is made anew."
      )
    case .edition: ("版次", "Edition")
    case .digest: ("标准摘要（SHA-256）", "Digest of the rubric (SHA-256)")
    case .counts: ("有多少", "How much there is")
    case .countsText:
      (
        "{indicators} 项指标，{dimensions} 个维度，{actors} 类主体，{recommendations} 条建议",
        "{indicators} indicators, {dimensions} dimensions, {actors} actors, {recommendations} recommendations"
      )
    case .rollUpFrom: ("各主体在总分中的权重", "Weights of the actors in the whole")
    case .noActors: ("不分主体", "not by actor")

    // How scores come about
    case .method: ("分数是怎么来的", "How scores come about")
    case .bandsHeading: ("等次", "Bands")
    case .noBands: ("本标准不分等次。", "This rubric has no bands.")
    case .ranked:
      (
        "同一层级至少有 {count} 个单位有总分时才排名；分数相同的并列。",
        "Units of a level are ranked where {count} or more have an overall score; equal scores share a rank."
      )
    case .aggregationNote:
      (
        "有的层级不是按加权平均合成，那里的分值只表示权重，不等于能直接加到总分里的分数。",
        "Some levels are not rolled up by the weighted mean; points there state weights, not what is added to a score."
      )

    // The matrices
    case .matrix: ("建议与主体对照表", "Recommendations by actor")
    case .matrixIntro:
      (
        "每一格是那条建议对那类主体的指标项数；“–”表示来源没有把这条建议交给那类主体。",
        "Each cell is the number of indicators for that recommendation and actor; “–” where the source does not put the recommendation to that actor."
      )
    case .covered: ("已覆盖", "Covered")
    case .coveredText:
      ("{covered}/{total} 对“建议—主体”有指标。", "{covered}/{total} pairs of recommendation and actor have an indicator.")
    case .place: ("出处", "Place")
    case .indicatorsOfPair: ("指标", "Indicators")
    case .notAsked: ("–", "–")
    case .noIndicator: ("0", "0")
    case .dimensionMatrix: ("主体与维度对照表", "Actors by dimension")
    case .dimensionMatrixIntro:
      (
        "每一格是指标项数和它们在该主体 100 分中的分值（{level}）。",
        "Each cell is the number of indicators and their points of the actor's 100 ({level})."
      )
    case .dimensionMatrixCell: ("{count} 项 · {points} 分", "{count} · {points} points")
    case .total: ("合计", "Total")
    case .noRegister: ("本标准没有建议清单。", "This rubric has no register of recommendations.")

    // The table that commissioners know
    case .table: ("指标体系表", "Table of indicators")
    case .tableIntro:
      (
        "一级指标是主体，二级指标是维度，三级指标是各项指标。每类主体各计 100 分，再按主体权重合成总分。",
        "The first level is the actor, the second the dimension, the third the indicator. Every actor counts to 100; actors are then combined by their weights."
      )
    case .tableRounding:
      (
        "分值由各层权重相乘得出，取到 0.1 分：先舍去 0.1 分以下的尾数，余下的 0.1 分依次给尾数最大的指标（最大余额法，尾数相同的按指标编号），因此每类主体恰好合计 100 分。计分时用的是准确值，不用这里取整的分值。某单位不适用或没有得分的指标，其权重由同组其余指标分担。",
        "Points are the product of the weights of all levels, to one place: every indicator first gets its points cut off to tenths, then the tenths left over go one each to the largest fractions cut off (largest remainder; equal ones by the indicator's name), so that every actor adds up to exactly 100. Scores use the exact values. Where an indicator does not apply or has no score, its weight passes to the others of its group."
      )
    case .tableCaption: ("指标体系表（{level}）", "Table of indicators ({level})")
    case .firstLevel: ("一级指标", "Level 1: actor")
    case .secondLevel: ("二级指标", "Level 2: dimension")
    case .thirdLevel: ("三级指标", "Level 3: indicator")
    case .points: ("分值", "Points")
    case .pointsOfLevel: ("分值（{level}）", "Points ({level})")
    case .criterion: ("评分标准", "Scoring standard")
    case .source: ("数据来源", "Source of the figures")
    case .groupPoints: ("{title}（{points} 分）", "{title} ({points} points)")

    // Indicators
    case .indicators: ("各项指标", "The indicators")
    case .indicatorsIntro:
      (
        "按主体和维度排列；每项说明评什么、怎么计分、依据什么、怎样做得更好。",
        "By actor and dimension; each says what is judged, how it is scored, what it rests on, and what to do next."
      )

    // Rules
    case .rules: ("扣分、加分、限分和一票否决", "Deductions, bonuses, gates and vetoes")
    case .noRules: ("本标准没有这类规则。", "This rubric has none.")

    // What to write down
    case .vocabulary: ("要记些什么", "What to write down")
    case .vocabularyIntro:
      (
        "日志里每件事写一条记录，用下表的活动名。“须写明”的字段缺了，这条记录就用不上。",
        "Every happening is a record of its own, under one of the activities below. A record that lacks a field that its activity needs cannot be used."
      )
    case .everyRecord:
      (
        "每条记录都要有时间、社区（或街道）、主体和活动；最好还写明来源、录入人和证据所在。",
        "Every record has a time, a community (or sub-district), an actor and an activity; source, who wrote it down, and where the proof lies are worth adding."
      )
    case .activity: ("活动", "Activity")
    case .term: ("日志中的写法", "In the log")
    case .by: ("谁作出", "Whose act")
    case .needs: ("须写明", "Needs")
    case .usedBy: ("用于", "Used by")
    case .unused: ("（暂无指标用到）", "(no indicator yet)")
    case .facts: ("单位的基本情况", "Facts of the units")
    case .factsIntro: ("填在社区表或基本情况表里，每个单位一份。", "Given in the table of communities or of facts, one for each unit.")
    case .fact: ("基本情况", "Fact")
    case .kind: ("类型", "Kind")
    case .number: ("数", "number")
    case .words: ("文字", "text")
    case .attributes: ("附加栏目", "Further columns")
    case .attributesIntro: ("日志里除规定字段以外的栏目。", "Columns of the logs beyond the fields of every record.")
    case .attribute: ("栏目", "Column")
    case .time: ("时间", "time")

    // Measures
    case .measures: ("各种量法的确切含义", "What each measure means, exactly")
    case .measuresIntro:
      (
        "先列出本标准用到的量法，再说明全部量法，增改指标时可选。",
        "First those that this rubric uses; then all there are, for whoever adds an indicator."
      )

    // Glossary
    case .glossary: ("名词解释", "Glossary")
    }
  }
}
