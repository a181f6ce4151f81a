internal import Assessments
internal import Diagnostics

/// A fixed piece of wording about logs and their seals.
package enum CustodyWord: String, Worded, CaseIterable {
  case custody, custodyOfLog, custodySame, custodySameRecords, custodyGrown, custodyDiffers,
    custodyUnsealed

  package var wording: (zh: String, en: String) {
    switch self {
    case .custody: ("封存", "Seals")
    case .custodyOfLog: ("{log}：{state}", "{log}: {state}")
    case .custodySame: ("与封存时相同", "as sealed")
    case .custodySameRecords: ("记录与封存时相同，换行写法不同", "the records that were sealed, with other line ends")
    case .custodyGrown: ("封存之后有新增记录", "as sealed, with records added since")
    case .custodyDiffers: ("与封存时不同", "not what was sealed")
    case .custodyUnsealed: ("未封存", "not sealed")
    }
  }
}

extension CustodyEntry {
  /// What the log is, held against its seal.
  var word: CustodyWord? {
    switch state {
    case "same": .custodySame
    case "same-records": .custodySameRecords
    case "grown": .custodyGrown
    case "differs": .custodyDiffers
    case "unsealed": .custodyUnsealed
    default: nil
    }
  }
}
