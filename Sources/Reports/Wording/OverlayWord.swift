internal import Diagnostics

/// A fixed piece of wording about profiles and overlays: what was chosen of a rubric, and what was changed of it.
///
/// Templates of the page name it as the partial `w.` and its name, as they do `ReportWord`.
package enum OverlayWord: String, Worded, CaseIterable {
  case chosenProfile, chosenProfileText, extended, extendedText, overlayChanges, overlaySubject, overlayBefore,
    overlayAfter, overlayReason, overlayTitle, overlayChanged, overlayAdded, overlayRemoved, noOverlayChanges

  package var wording: (zh: String, en: String) {
    switch self {
    case .chosenProfile: ("方案", "Profile")
    case .chosenProfileText:
      ("{title}（{id}）：只评其中 {indicators} 项指标", "{title} ({id}): {indicators} indicators alone")
    case .extended: ("叠加于", "Extends")
    case .extendedText: ("{base}（版次 {edition}），改动 {changes} 处", "{base} (edition {edition}), with {changes} changes")
    case .overlayChanges: ("叠加所作的改动", "What overlays change")
    case .overlaySubject: ("内容", "What")
    case .overlayBefore: ("原为", "Was")
    case .overlayAfter: ("改为", "Is")
    case .overlayReason: ("理由", "Reason")
    case .overlayTitle:
      ("{id}（{edition}）对 {base}（{baseEdition}）的改动", "What {id} ({edition}) changes of {base} ({baseEdition})")
    case .overlayChanged: ("{subject}：{before} 改为 {after}", "{subject}: {after} in place of {before}")
    case .overlayAdded: ("{subject}：新增 {after}", "{subject}: {after} is new")
    case .overlayRemoved: ("{subject}：删去 {before}（{reason}）", "{subject}: {before} is left out ({reason})")
    case .noOverlayChanges: ("没有改动。", "Nothing is changed.")
    }
  }
}
