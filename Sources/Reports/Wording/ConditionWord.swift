/// A fixed piece of wording about a condition.
package enum ConditionWord: String, Worded, Hashable, CaseIterable {
  case and, or, group, not, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, among, notAmong, given,
    notGiven, occurs, occursNot, startsWith, endsWith, contains, containsNot, quoted, count, firstOf, lastOf, scoreOf,
    valueOf, stateOf, effect, activity, level, unit, yes, no, listSeparator

  package var wording: (zh: String, en: String) {
    switch self {
    case .and: ("，且", ", and ")
    case .or: ("，或", ", or ")
    case .group: ("（{condition}）", "({condition})")
    case .not: ("并非：{condition}", "it is not so that {condition}")
    case .equal: ("{left}为{right}", "{left} is {right}")
    case .notEqual: ("{left}不为{right}", "{left} is not {right}")
    case .less: ("{left}小于{right}", "{left} is below {right}")
    case .lessOrEqual: ("{left}不超过{right}", "{left} is at most {right}")
    case .greater: ("{left}大于{right}", "{left} is above {right}")
    case .greaterOrEqual: ("{left}不少于{right}", "{left} is at least {right}")
    case .among: ("{left}为{list}之一", "{left} is one of {list}")
    case .notAmong: ("{left}不是{list}中的任何一个", "{left} is none of {list}")
    case .given: ("写明了{left}", "{left} is given")
    case .notGiven: ("没有写明{left}", "{left} is not given")
    case .occurs: ("有过{activity}", "{activity} occurred")
    case .occursNot: ("没有过{activity}", "{activity} did not occur")
    case .startsWith: ("{left}以{right}开头", "{left} begins with {right}")
    case .endsWith: ("{left}以{right}结尾", "{left} ends with {right}")
    case .contains: ("{left}含有{right}", "{left} contains {right}")
    case .containsNot: ("{left}不含{right}", "{left} does not contain {right}")
    case .quoted: ("“{text}”", "“{text}”")
    case .count: ("{activity}的次数", "the number of {activity}")
    case .firstOf: ("第一次{activity}的{field}", "the {field} of the first {activity}")
    case .lastOf: ("最后一次{activity}的{field}", "the {field} of the last {activity}")
    case .scoreOf: ("“{title}”的得分", "the score of “{title}”")
    case .valueOf: ("“{title}”的数值", "the value of “{title}”")
    case .stateOf: ("“{title}”的状态", "the state of “{title}”")
    case .effect: ("成效类指标的平均分", "the mean score of the indicators of effect")
    case .activity: ("活动量类指标的平均分", "the mean score of the indicators of activity")
    case .level: ("单位的层级", "the unit's level")
    case .unit: ("单位", "the unit")
    case .yes: ("是", "true")
    case .no: ("否", "false")
    case .listSeparator: ("、", ", ")
    }
  }
}
