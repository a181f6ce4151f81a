/// The wording of what measures of spread, surveys and measures inside others measure.
package enum SpreadWord: String, Worded, CaseIterable {
  case ratioSentence, rateSentence, rosterSentence, longestGapSentence, evennessSentence, evennessListSentence,
    representativenessSentence, giniSentence, giniEventsSentence, topSentence, topEventsSentence, retentionSentence,
    splitInHalf, splitOnDay, surveyMeanSentence, surveyShareSentence, surveyWeighted, ofPart, ofWhole

  package var wording: (zh: String, en: String) {
    switch self {
    case .ratioSentence: ("{part}——除以——{whole}", "{part} — over — {whole}")
    case .rateSentence: ("{measure}，以本单位的“{fact}”每 {per} 折算", "{measure}, for every {per} of the unit's “{fact}”")
    case .rosterSentence:
      (
        "本单位名册“{file}”所列之中，在{who}符合条件的记录的“{field}”里出现过的比例",
        "of what the roster “{file}” lists for the unit, the share that occurs as “{field}” in records that meet the "
          + "condition (by: {who})"
      )
    case .longestGapSentence:
      (
        "评估期内最长有多少天没有{who}符合条件的记录（从期初、到期满也算）",
        "the greatest number of days between neighbouring days with records that meet the condition, the ends of the "
          + "period included (by: {who})"
      )
    case .evennessSentence:
      (
        "{who}符合条件的记录在“{field}”出现过的各取值间分布得多均匀（0 为只有一类，1 为各类一样多）",
        "how evenly records that meet the condition spread over the values of “{field}” that occur: 0 for one only, 1 "
          + "for all as frequent (by: {who})"
      )
    case .evennessListSentence:
      (
        "{who}符合条件的记录在“{field}”的各类别（{names}）间分布得多均匀（0 为只有一类，1 为各类一样多）",
        "how evenly records that meet the condition spread over “{field}” ({names}): 0 for one only, 1 for all as "
          + "frequent (by: {who})"
      )
    case .representativenessSentence:
      (
        "{who}符合条件的记录中，人员的“{field}”构成与居民构成有多接近（0 为毫不重合，1 为完全一致）",
        "how well the persons in records that meet the condition match the residents by “{field}”: 0 for no overlap, 1 "
          + "for the same (by: {who})"
      )
    case .giniSentence:
      (
        "{who}符合条件的记录中“{number}”在各“{field}”之间有多集中（基尼系数，0 为一样多，越接近 1 越集中）",
        "how unequally “{number}” is spread over each “{field}” in records that meet the condition: Gini coefficient, 0 "
          + "for equally, near 1 for all in one hand (by: {who})"
      )
    case .giniEventsSentence:
      (
        "{who}符合条件的记录的条数在各“{field}”之间有多集中（基尼系数，0 为一样多，越接近 1 越集中）",
        "how unequally records that meet the condition are spread over each “{field}”: Gini coefficient, 0 for equally, "
          + "near 1 for all in one hand (by: {who})"
      )
    case .topSentence:
      (
        "{who}符合条件的记录中，“{number}”合计最多的 {top}“{field}”占全部的比例",
        "the part that the top {top} by “{number}”, each “{field}” for itself, have of the whole in records that meet the "
          + "condition (by: {who})"
      )
    case .topEventsSentence:
      (
        "{who}符合条件的记录中，条数最多的 {top}“{field}”占全部的比例",
        "the part that the top {top} by number, each “{field}” for itself, have of all records that meet the condition "
          + "(by: {who})"
      )
    case .retentionSentence:
      (
        "{who}符合条件的记录中，评估期前一段出现过的“{field}”，后一段又出现的比例（{split}）",
        "of each “{field}” in records of the first part of the period that meet the condition, the share that is there "
          + "in the second part too ({split}; by: {who})"
      )
    case .splitInHalf: ("前后对半", "two halves")
    case .splitOnDay: ("后一段自 {day} 起", "the second part begins on {day}")
    case .surveyMeanSentence:
      ("{who}符合条件的答卷中“{field}”的平均值", "the mean of “{field}” over answers that meet the condition (by: {who})")
    case .surveyShareSentence:
      (
        "{who}符合条件的答卷中“{field}”不低于 {least} 的比例",
        "the share of answers that meet the condition with a “{field}” of {least} or more (by: {who})"
      )
    case .surveyWeighted:
      ("各群体按其居民人数所占的比例计入", "each group counts by its share of the residents, however many answered")
    case .ofPart: ("分子：{title}", "{title}, above the line")
    case .ofWhole: ("分母：{title}", "{title}, below the line")
    }
  }
}
