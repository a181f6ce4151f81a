internal import Diagnostics
internal import Reports

/// A fixed piece of wording of what changed between two editions.
enum EditionWord: String, Worded, CaseIterable {
  case title, sides, none, counts, keys, key, indicators, indicator, what, was, now, example, pointsText

  case added, removed, renamed, notComparable, measuredOtherwise, stricter, laxer, scaledOtherwise, heavier, lighter,
    wider, narrower, appliesOtherwise, moreEvidence, lessEvidence, otherwise, reworded

  var name: String { "edition." + rawValue }

  var wording: (zh: String, en: String) {
    switch self {
    case .title: ("两版评估标准的不同", "What differs between two editions of a rubric")
    case .sides:
      (
        "{before} {beforeEdition}（{beforeCount} 项指标）→ {after} {afterEdition}（{afterCount} 项指标）",
        "{before} {beforeEdition} ({beforeCount} indicators) → {after} {afterEdition} ({afterCount} indicators)"
      )
    case .none: ("两版没有不同。", "The editions do not differ.")
    case .counts: ("{kind}：{count}", "{kind}: {count}")
    case .keys: ("rubric.yaml 中的不同", "What differs in rubric.yaml")
    case .key: ("键", "Key")
    case .indicators: ("指标的不同", "What differs in indicators")
    case .indicator: ("指标", "Indicator")
    case .what: ("变化", "Change")
    case .was: ("原来", "Was")
    case .now: ("现在", "Is")
    case .example: ("同样的日志，两版各得多少分", "What the editions make of the same logs")
    case .pointsText:
      (
        "更重、更轻按指标在其主体一百分中所占的分值计算。",
        "Heavier and lighter are by the points of 100 that an indicator makes up within its actor."
      )
    case .added: ("新增", "added")
    case .removed: ("删去", "removed")
    case .renamed: ("改名", "renamed")
    case .notComparable: ("不可比", "not comparable")
    case .measuredOtherwise: ("改测别的", "measures otherwise")
    case .stricter: ("更严", "stricter")
    case .laxer: ("更宽松", "laxer")
    case .scaledOtherwise: ("分段有严有宽", "stricter here, laxer there")
    case .heavier: ("更重", "heavier")
    case .lighter: ("更轻", "lighter")
    case .wider: ("适用更广", "applies more widely")
    case .narrower: ("适用更窄", "applies more narrowly")
    case .appliesOtherwise: ("适用范围改变", "applies otherwise")
    case .moreEvidence: ("要求更多证据", "asks for more evidence")
    case .lessEvidence: ("要求更少证据", "asks for less evidence")
    case .otherwise: ("其他", "otherwise")
    case .reworded: ("只改文字", "reworded only")
    }
  }
}

extension EditionShift.Kind {
  /// What a person calls it.
  var word: EditionWord {
    switch self {
    case .added: .added
    case .removed: .removed
    case .renamed: .renamed
    case .notComparable: .notComparable
    case .measuredOtherwise: .measuredOtherwise
    case .stricter: .stricter
    case .laxer: .laxer
    case .scaledOtherwise: .scaledOtherwise
    case .heavier: .heavier
    case .lighter: .lighter
    case .wider: .wider
    case .narrower: .narrower
    case .appliesOtherwise: .appliesOtherwise
    case .moreEvidence: .moreEvidence
    case .lessEvidence: .lessEvidence
    case .otherwise: .otherwise
    case .reworded: .reworded
    }
  }
}
